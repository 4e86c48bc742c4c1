"""Role nouns of English: what each says of a person, as tags of the closed list."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from milacli.choices import ROLE_TAGS
from milacli.english.lists import marked
from milacli.english.prose import fold

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
_HUMAN = marked("person_nouns", "human")
# Nouns that say the name before or after them is no person.
NONHUMAN = marked("thing_nouns", "thing")

# "Ada heads Acme": a verb, unless a list follows.
VERBS_TOO = marked("person_nouns", "verb")

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
    return tuple(tag for tag in ROLE_TAGS if tag in tags)


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
