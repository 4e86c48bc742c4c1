"""Role nouns of English: what each says of a person, as tags of the closed list."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from milacli.prose import fold

TAGS = (
    "founder", "director", "executive", "faculty", "student", "alumni", "researcher", "board",
    "investor", "politician", "laureate",
)  # fmt: skip
"""The closed list, in the order in which they are shown."""

# Tag and the pattern of phrases that state it, over folded text.
_TAG_PATTERNS = (
    # "co-founder of Acme", "founding partner", "founders"
    ("founder", (r"\b(?:co-?)?founder(?:ess)?\b|"
     r"\b(?:co-?)?founders\b(?! [\w-]+ )|\bfounding (?!figures?\b)\w+")),
    # "Scientific Director", "co-director", "head of research", "dean", "chairs", "chairman"
    ("director", (r"(?<!managing )(?<!board of )(?<!non-executive )\b(?:co-?)?director(?:s|ate)?\b"
     r"|\b(?:co-?)?heads?(?: of\b|$)|\bdepartment head\b|\bdeans?\b"
     r"|\b(?:vice-|vice |co-)?chair(?:s|ed|man|men|woman|person)?\b|\bprincipal of\b|"
     r"\bheadmaster\b")),
    # "CEO", "co-CEO", "chief operating officer", "vice president", "managing director"
    ("executive", (r"\b(?:ceo|cto|cfo|coo|cmo|cio|cpo|ciso|cso|cro|clo|cco|vp|svp|evp)s?\b"
     r"|\bchief [\w/&-]+(?: [\w/&-]+){0,2} officers?\b|\bchief executives?\b"
     r"|\bchief (?:[\w/&-]+ )?(?:scientist|economist|architect|technologist|strategist|"
     r"engineer)s?\b"
     r"|\b(?:vice[- ])?presidents?\b|\bmanaging (?:director|partner)s?\b|"
     r"\bexecutives?\b(?= *(?:$|[,.;:()&|]|(?:at|of|and|in|for|from|who|including|like|such)\b))"
     r"|\bgeneral manager\b|(?<!non-)\bexecutive director\b")),
    # "assistant professor", "faculty member", "lecturer"
    ("faculty", r"\bprofessors?\b|\bprofessorship\b|\bfaculty\b|\blecturers?\b|\bprof\b"),
    # "PhD student", "postdoctoral researcher", "doctoral candidate"
    ("student", (r"\b(?:ph\.?d\.?|doctoral|graduate|grad|master's|msc|research|undergraduate) "
     r"(?:students?|candidates?)\b|\bpost-?doc(?:s|toral)?\b|\bundergraduates?\b"
     r"|\bstudents?\b|\bpupils?\b")),
    ("alumni", r"\balum(?:ni|nus|na|nae)?\b|\bgraduates? of\b"),
    # "research scientist", "engineer", "inventor of the loom", "co-author", "physicist"
    ("researcher", (r"\bresearch(?:ers?| fellows?| programmers?| associates?| leads?)\b"
     r"|\b\w*scientists?\b"
     r"|\bengineers?\b|\b(?:co-?)?inventors?\b|\b(?:co-?)?authors?\b|\b(?:co-?)?creators?\b"
     r"|\b\w*(?:physicist|chemist|biologist|cryptographer|geneticist)s?\b")),
    # "board member", "member of the board", "trustee", "adviser"
    ("board", (r"\bboard (?:members?|directors?|observers?|chair\w*)\b"
     r"|\bmembers? of (?:\w+ ){0,3}board\b"
     r"|\bon (?:\w+ ){0,3}board\b|\btrustees?\b|\badvis[eo]rs?\b|\bnon-executive directors?\b"
     r"|\bchair(?:s|ed|man|woman|person)? (?:of )?(?:\w+ ){0,2}board\b|\bchairm[ae]n\b|"
     r"\bchairwoman\b")),
    ("investor", (r"\binvestors?\b|\bventure capitalists?\b|\b(?:general|founding) partners?\b"
     r"|\bbackers?\b|\bfunders?\b|\bdonors?\b|\bfinanciers?\b")),
    # "prime minister", "U.S. President", "president of France", "senator"
    ("politician", (r"\bpoliticians?\b|\bsenators?\b|\bcongress(?:man|woman|men)\b|\bgovernors?\b"
     r"|\bmayors?\b|\bministers?\b|\blawmakers?\b|\bcouncill?ors?\b|\bcommissioners?\b"
     r"|\bsecretary of (?:state|defen[cs]e|commerce|energy|the treasury)\b|\bmps?\b(?= )"
     r"|\b(?:us|u\.s\.|united states|american|french|former|russian|chinese|ukrainian|brazilian|"
     r"mexican|polish) president\b"
     r"|\bpresident of (?:the )?(?:united states|us|u\.s\.|france|russia|brazil|mexico|poland|"
     r"turkey)\b"
     r"|\bpresident-elect\b|\bpresidential candidates?\b|\bchancellor of (?:germany|austria)\b")),
    # "Abel Prize laureate", "prize winner", "recipient of the … Medal"
    ("laureate", (r"\blaureates?\b"
     r"|\b(?:award|prize|medal|oscar|grammy|nobel)[- ](?:winner|recipient|holder)s?\b"
     r"|\b(?:winner|recipient)s? of\b.{0,60}\b(?:award|prize|medal)\b|\bmedall?ists?\b"
     r"|\b(?:award|prize|nobel|oscar|grammy)-winning\b")),
)  # fmt: skip

# Nouns for people that carry no tag of the list; evidence for a person nevertheless.
_HUMAN = frozenset(
    "man woman men women person people boy girl king queen prince princess emperor empress tsar "
    "sultan pope bishop archbishop cardinal priest monk nun saint rabbi imam knight lord lady duke "
    "duchess count countess baron earl general colonel captain lieutenant major sergeant admiral "
    "commander officer soldier warrior pilot astronaut judge justice lawyer attorney prosecutor "
    "counsel solicitor barrister detective activist advocate campaigner philanthropist "
    "entrepreneur entrepreneurs businessman businesswoman businesspeople industrialist merchant "
    "banker trader economist mathematician philosopher historian linguist psychologist sociologist "
    "anthropologist archaeologist astronomer statistician theologian scholar academic critic "
    "journalist reporter editor columnist writer novelist poet playwright essayist biographer "
    "screenwriter translator publisher producer filmmaker actor actress singer musician composer "
    "conductor guitarist drummer bassist pianist violinist cellist vocalist rapper songwriter "
    "dancer choreographer painter sculptor artist photographer illustrator cartoonist designer "
    "architect sculptress footballer player goalkeeper striker midfielder defender coach manager "
    "trainer athlete runner swimmer cyclist boxer wrestler quarterback pitcher captain referee "
    "chef scout farmer nurse doctor physician surgeon dentist pharmacist veterinarian teacher "
    "tutor educator explorer navigator sailor missionary pioneer leader chief chieftain ruler "
    "governor diplomat ambassador envoy spy agent-general secretary-general provost chancellor "
    "rector librarian curator spokesman spokeswoman spokesperson commentator analyst strategist "
    "consultant programmer developer hacker technologist futurist theorist thinker visionary "
    "influencer streamer youtuber blogger podcaster host presenter broadcaster comedian model "
    "billionaire millionaire capitalist creative chairperson spokesman sheriff heir heiress tycoon "
    "magnate mogul owner employee employer worker representative representatives intern colleague "
    "colleagues collaborator collaborators partner friend friends wife husband spouse widow "
    "widower son sons daughter daughters brother brothers sister sisters sibling siblings twin "
    "twins father mother parents child children uncle aunt nephew niece cousin grandfather "
    "grandmother grandson granddaughter mentor protege disciple follower successor predecessor "
    "rival cofounder co-founder member members fellow veteran figure figures citizen skeptic "
    "sceptic proponent critic opponent insider whistleblower prodigy fugitive godfather godmother "
    "luminaries personality celebrity star expert experts specialist supervisor boss staffer aide "
    "assistant cto ceo provost president".split()
)
# Nouns that say the name before or after them is no person.
NONHUMAN = frozenset(
    "company companies startup start-up firm firms corporation organization organisation nonprofit "
    "institute institution university college school laboratory lab group team band orchestra "
    "choir club league union party agency department ministry museum library church cathedral "
    "abbey monastery temple palace castle fortress tower bridge building stadium theatre theater "
    "hotel city town village suburb municipality county district region province state country "
    "nation kingdom empire republic island river lake mountain sea ocean bay valley street road "
    "square park garden planet asteroid crater platform framework library software tool tools "
    "toolkit app application website site service product products model models chatbot bot bots "
    "agent agents assistant robot robots algorithm architecture system systems network networks "
    "protocol blockchain cryptocurrency token tokens coin memecoin dataset benchmark language "
    "database engine processor chip device phone console game games film movie documentary album "
    "song single novel book play poem opera painting sculpture series show episode magazine "
    "newspaper journal publication paper papers article essay manifesto report project program "
    "programme initiative campaign strategy conference workshop festival event tournament "
    "championship award prize medal scholarship fellowship law act bill treaty agreement "
    "regulation directive standard technique method approach process concept theory theorem "
    "principle term technology technologies field discipline branch movement war battle siege "
    "revolt revolution crisis disease species genus bird animal plant mineral element compound "
    "brand trademark label studio publisher-house exchange fund foundation charity trust bank "
    "subsidiary division unit community marketplace startup incubator accelerator venture "
    "collective society association network protocol variant version release family suite "
    "collection font format repository package plugin extension feature command script hub wallet "
    "token character".split()
)

# "Ada heads Acme": a verb, unless a list follows.
VERBS_TOO = frozenset("heads chairs coaches hosts models".split())

_WORD = re.compile(r"[^\W\d_]+(?:[-'.][^\W\d_]+)*")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((tag, re.compile(pattern)) for tag, pattern in _TAG_PATTERNS)


@lru_cache(maxsize=16384)
def tags_of(phrase: str) -> tuple[str, ...]:
    """Return the tags that *phrase* states, in canonical order.

    >>> tags_of("Founder and Scientific Director")
    ('founder', 'director')
    """
    folded = fold(phrase[:200])
    tags = [tag for tag, pattern in _patterns() if pattern.search(folded)]
    if "executive" in tags and _NATION.search(folded) and not _is_company_role(folded):
        tags = [*(tag for tag in tags if tag != "executive"), "politician"]
    if "politician" in tags and "executive" in tags and not _is_company_role(folded):
        tags.remove("executive")
    return tuple(tag for tag in TAGS if tag in tags)


# "Chilean President", "Costa Rican president": of a nation, not of a company.
_NATION = re.compile(
    r"\b(?:[a-z]+(?:ian|ean|ese|ish|ican|rman)|french|dutch|swiss|greek|czech|thai|iraqi|israeli|"
    r"pakistani) presidents?\b"
)


def _is_company_role(folded: str) -> bool:
    return bool(re.search(r"\b(?:ceo|cto|chief|vice|managing|executive)\b", folded))


@lru_cache(maxsize=16384)
def is_role_noun(word: str) -> bool:
    """Tell whether folded *word* is a noun for a person: ``mathematician``, ``CEOs``."""
    return _is_human(word) or (word.endswith("s") and _is_human(word[:-1]))


# "dermatologist", "geographer", "technician"
_HUMAN_ENDINGS = ("ologist", "ographer", "ician", "iatrist")


def _is_human(word: str) -> bool:
    return word in _HUMAN or word.endswith(_HUMAN_ENDINGS) or bool(tags_of(word))


@lru_cache(maxsize=16384)
def is_thing_noun(word: str) -> bool:
    """Tell whether folded *word* is a noun for something that is no person: ``startup``."""
    return word in NONHUMAN


def words_of(text: str) -> list[str]:
    """Return the folded words of *text*, hyphens and apostrophes inside kept."""
    return _WORD.findall(fold(text))
