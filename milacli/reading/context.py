"""Clues around a name: what stands before and after it in its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from milacli.article.model import BlockKind
from milacli.english.gazetteer import ADJECTIVES, is_place
from milacli.english.lists import marked
from milacli.reading.mentions import Mention
from milacli.reading.phrases_before import without_bar
from milacli.reading.role_words import VERBS_TOO, is_role_noun, is_thing_noun, words_of

# "wrote by " and the like: the agent of what people do.
_AGENT = re.compile(
    r"\b(?:written|authored|founded|co-?founded|created|directed|co-directed|designed|invented|"
    r"composed|"
    r"led|headed|chaired|painted|coined|edited|discovered|proposed|introduced|developed|portrayed|"
    r"played|produced|sung|assassinated|killed|married|taught|mentored|supervised|advised|"
    r"succeeded|commissioned|sculpted|conducted|hosted|presented|narrated|translated|interviewed|"
    r"shared|endorsed|popularized|popularised|pioneered|established|started|built)"
    r"(?: [\w-]+){0,3} by (?:the )?$"
)
# Bodies lead, design and build things too; these things, people do.
_ONLY_PEOPLE = re.compile(
    r"(?:co-?)?(?:founded|written|authored|invented|composed|painted|directed|assassinated)\b"
)
_THE = re.compile(r"\b[Tt]he $")
_PLACE_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|near|throughout|across|outside|around|headquartered in) $"
)
_NAMED = re.compile(
    r"\b(called|named|renamed|dubbed|titled|entitled|branded|codenamed|nicknamed) [\"'“]?$"
)
_WITH_A_PERSON = re.compile(
    r"\b(?:alongside|under|succeeded by|replaced by|married|married to|met|beside|interview with|"
    r"hired|"
    r"appointed|fired|recruited|ousted|elected|promoted|succeeding|replacing|including his \w+|"
    r"born to|son of|daughter of|student of|pupil of|named after|works? of|"
    r"friends? with|influence of|leadership of|direction of|supervision of|death of|presence of) $"
)
_ROLE_LINK = re.compile(
    r"(?:,? (?:including|such as|like|namely|among them|especially|notably|are|were|include|"
    r"included)|:) $"
)

# "X said", "X was born": only people do these.
_HUMAN_VERB = re.compile(
    r"^,? (?:(?:also|later|then|first|himself|herself|who|has|had|have|was|were|is|would|"
    r"reportedly|"
    r"publicly|famously|subsequently|initially|eventually|never|once|too|and his \w+|"
    r"and her \w+) ){0,3}"
    r"(?:born|died|married|divorced|resigned|retired|studied|graduated|grew up|attended|testified|"
    r"tweeted|wrote|authored|co-authored|coauthored|appointed|fired|ousted|hired|knighted|"
    r"elected|re-elected|"
    r"assassinated|murdered|imprisoned|arrested|convicted|sentenced|taught|recalled|remembered|"
    r"confessed|apologized|apologised|quipped|joked|lamented|mused|wondered|dreamed|"
    r"earned (?:his|her|an?) |received (?:his|her) |completed (?:his|her) |"
    r"became (?:ceo|president|king|queen|chair)|returned as|stepped down|took over as|passed away|"
    r"served as|serves as|served in|continues as|worked as|acted as|acts as|chairs|chaired|"
    r"co-founded|"
    r"cofounded|co-directed|coined|converted|emigrated|fled|inherited|ruled|reigned|"
    r"sang|sings|played|plays|starred|stars|portrayed|directed|composed|painted|sculpted|scored|"
    r"captained|managed|coached|mentored|supervised)\b",
    re.IGNORECASE,
)
# "X said", "X founded": people do, and bodies do too.
_VERB = re.compile(
    r"^,? (?:(?:also|later|then|first|who|has|had|have|was|reportedly|publicly|famously|"
    r"subsequently|initially|eventually|never|once|explicitly|openly) ){0,3}"
    r"(?:said|says|stated|argued|argues|noted|told|explained|described|believed|believes|thought|"
    r"claimed|claims|warned|founded|joined|left|led|leads|headed|heads|invented|designed|"
    r"discovered|"
    r"proposed|published|developed|criticized|criticised|praised|suggested|recounted|announced|won|"
    r"received|moved|returned|met|worked|works|began|started|decided|asked|called|pioneered|"
    r"persevered|"
    r"donated|invested|signed|ruled|refused|learned|realized|realised|advocates|advocated|"
    r"continued|remains|specializes|specialises|specializing|knew|saw|went|took|gave|"
    r"emphasized|emphasised|acknowledged|admitted|responded|replied|observed|remarked|confirmed|"
    r"expressed|predicted|posted|shared|demonstrated|established|created|built|helped)\b",
    re.IGNORECASE,
)
_WHO = re.compile(r"^(?: \([^()]{1,60}\))?,? (?:who|whose|whom)\b")
_LIFE = re.compile(
    r"^(?:,? (?:Jr\.|Sr\.))? ?\((?:[^()]{0,40}\b)?(?:born|b\.|d\.|died|c\.|ca\.|née|aged|AD|BC|"
    r"PhD|Ph\.D|MSc|M\.Sc|"
    r"BSc|MD|reigned|r\.|(?:c\. )?\d{3,4} ?[–—-] ?(?:c\. )?\d{2,4}\)|\d{4} ?[–—-]\))"
)
_HIS = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b", re.IGNORECASE)
_ITS = re.compile(r"^[^.]{0,40}\bits\b")
# "'s wife", "'s death": what only people have.
_HIS_THINGS = re.compile(
    r"^['’]s? (?:\w+ ){0,2}?(?:wife|husband|son|daughter|brother|sister|father|mother|parents|"
    r"family|friend|"
    r"colleague|student|students|death|life|career|resignation|departure|firing|ouster|removal|"
    r"return|"
    r"appointment|leadership|tenure|birth|childhood|biography|memoir|autobiography|novel|poem|"
    r"poetry|"
    r"thesis|dissertation|phd|lab|laboratory|writings?|works?|theory|theorem|vision|essay|book|"
    r"speech|"
    r"lecture|lectures|letter|letters|estate|widow|attorney|lawyer|health|presidential|campaign|"
    r"criticism|comments|remarks|tweet|tweets|post|opinion|ideas|views|argument|insight|style|"
    r"reign|army|troops|throne|body|grave|tomb|funeral|musical|paintings?|mentor|teacher|boss)\b",
    re.IGNORECASE,
)
_ACRONYM = re.compile(
    r"^ \((?:the )?[\"“]?\$?([A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*|[A-Z]{2,})[\"”]?[),;]"
)
_DIGITS = re.compile(r"^ v?\d|^-\d|^ (?:I{1,3}|IV|V)\b")
_CORPORATE = re.compile(r"^,? (?:Inc|Ltd|LLC|Corp|plc|PLC|GmbH|AG|Co|LP|S\.A|PBC)\b\.?")
_PLACE_AFTER = re.compile(r"^, ([A-Z]\w+)")
_LOWER_NOUN = re.compile(r"^ ([a-z][\w-]+)")
_DETERMINED = re.compile(
    r"^,? (?:an?|the|one of|then|now|formerly|former|currently|also|its|their|our|his|her|fellow|"
    r"known|"
    r"co-|best known|another|himself|herself|a\.k\.a\.)\b"
)
_COPULA = re.compile(
    r"^(?: \([^()]{1,80}\))?,? (?:also )?(?:is|was|are|were|became|becomes|remains|remained|"
    r"serves?|served) "
)


def context_features(
    mention: Mention, first: Mention, last: Mention
) -> Iterator[tuple[str, float, str]]:
    """Yield name, weight and evidence of the features around *mention*.

    *first* and *last* are the ends of the coordination that it stands in.
    """
    if mention.title:
        yield _title_feature(mention.title)
    yield from _before(first)
    yield from _after(mention)
    if last is not mention:
        yield from ((name, weight, text) for name, weight, text in _after(last) if name == "is a")
    if mention.linked:
        yield "link", 0.5, mention.text


# "Judge Ashby": nothing but a person has these before it.
_HONORIFICS = marked("honorifics", "sure")


def _title_feature(title: str) -> tuple[str, float, str]:
    last = (words_of(title) or [""])[-1].rstrip(".")
    if last in _HONORIFICS:
        return "honorific", 4.0, title
    return "title before", (1.0 if last in ("saint", "st", "model", "star", "lady") else 3.0), title


# "His mother, Ada", "a son, Bo", "her brother Cy".
_KIN_BEFORE = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|an?|one|eldest|younger|older|two|three|four|"
    r"['’]s) (?:\w+ ){0,2}?(?:mother|father|wife|husband|"
    r"son|daughter|brother|sister|siblings?|parents|sons|daughters|brothers|sisters|children|"
    r"uncle|aunt|cousin|"
    r"nephew|niece|grandfather|grandmother|widow|partner|girlfriend|boyfriend|"
    r"fiancée?),? (?:named |called )?$"
)
# "Its chief engineer, Ada Smith"
_DETERMINED_BEFORE = re.compile(
    r"(?:^|[,;—] |\band )(?:[Ii]ts|[Tt]heir|[Tt]he|[Hh]is|[Hh]er) [^,;:.()]{2,80}, $"
)
_PEOPLE_TOO = marked("person_nouns", "thing")
# "investors including Acme": these are companies as often as people.
_BODIES_TOO = marked("person_nouns", "body")


def _before(first: Mention) -> Iterator[tuple[str, float, str]]:
    before = first.before
    if first.title:
        before = before[: len(before) - len(first.title) - 1]
    tail = before[-40:]
    label = without_bar(before)
    plain = f"{label} " if label else _ROLE_LINK.sub(" ", before)
    noun = (words_of(plain[-60:]) or [""])[-1]
    if match := _KIN_BEFORE.search(before):
        yield "kin before", 4.0, match[0]
    if plain == before and noun in VERBS_TOO:
        noun = ""
    direct = plain.endswith(noun + " ") or plain[:-1].lower().endswith(noun)
    direct = direct or bool(_DETERMINED_BEFORE.search(before))
    if noun and direct and is_role_noun(noun) and not is_thing_noun(noun):
        body = noun.removesuffix("s") in _BODIES_TOO and plain != before
        yield "role before", (0.5 if body else 3.0), before[-50:]
    elif noun in _PEOPLE_TOO:
        pass
    elif noun and direct and is_thing_noun(noun) and plain == before:
        yield "thing before", -3.0, tail
    elif noun and direct and is_thing_noun(noun):
        yield "thing before", -2.0, tail
    if match := _AGENT.search(before):
        yield "agent", (2.5 if _ONLY_PEOPLE.match(match[0]) else 1.5), tail
    elif before.endswith(" by "):
        yield "by", 1.0, tail
    if _WITH_A_PERSON.search(before):
        yield "with a person", 1.5, tail
    if _THE.search(before) and not first.title:
        yield "the", (-1.0 if first.possessive else -2.5), tail
    if _PLACE_BEFORE.search(before) and not first.possessive:
        yield "place before", -1.5, tail
    if match := _NAMED.search(before):
        # "named Ada Smith director" is said of people too.
        yield "called", (-0.5 if match[1] == "named" else -1.5), tail


def _after(mention: Mention) -> Iterator[tuple[str, float, str]]:
    after = mention.after
    if match := _HUMAN_VERB.match(after):
        yield "human verb", 2.0, match[0]
    elif match := _VERB.match(after):
        yield "verb", 1.0, match[0]
    if match := _WHO.match(after):
        yield "who", 2.5, match[0]
    if mention.block.kind is not BlockKind.HEADING and (match := _LIFE.match(after)):
        yield "life", 3.0, match[0]
    if mention.possessive and (match := _HIS_THINGS.match(after)):
        yield "possession", 1.5, match[0]
    if match := _ACRONYM.match(after):
        yield from _acronym(mention, match[1])
    if _DIGITS.match(after):
        yield "digits", -2.0, after[:8]
    if _CORPORATE.match(after):
        yield "corporate", -6.0, after[:8]
    if (match := _PLACE_AFTER.match(after)) and is_place(match[1]):
        yield "place after", -2.0, match[0]
    yield from _predicate(mention, after)
    if match := _HIS.search(after):
        yield "he or she", 1.0, after[max(0, match.start() - 20) : match.end()]
    elif _ITS.match(after):
        yield "its", -0.5, after[:40]


def _acronym(mention: Mention, acronym: str) -> Iterator[tuple[str, float, str]]:
    initials = "".join(word[0] for word in mention.words)
    if acronym.lower().startswith(initials[:2]):
        yield "acronym", -4.0, acronym
    elif not is_role_noun(acronym.lower()):
        yield "acronym", -0.5, acronym


# ", a ", " - ", " (", ": ", " | "
_APPOSED = re.compile(r"^(?:,| ?[-–—:|]| \()\s*(?=\S)")


def _predicate(mention: Mention, after: str) -> Iterator[tuple[str, float, str]]:
    """Look for the noun that says what the name is: ``, a painter``, ``is a startup``."""
    if match := _COPULA.match(after):
        yield from _noun("is a", after[match.end() :], 3.0)
    elif match := _APPOSED.match(after):
        if after[0] == "," and not _DETERMINED.match(after) and not _opens_with_role(after[2:]):
            return
        weight = 3.0 if after[0] in ",(" else 2.5
        yield from _noun("apposition", after[match.end() :], weight)
    elif (match := _LOWER_NOUN.match(after)) and is_thing_noun(match[1]) and not mention.possessive:
        yield "thing after", -2.0, match[0]


def _opens_with_role(text: str) -> bool:
    return any(is_role_noun(word) for word in words_of(text[:60])[:3])


# Where the phrase that says what somebody is ends.
_STOP = re.compile(
    r"[,;:.()|]|\b(?:of|at|for|in|who|that|which|where|with|from|on|by|to|founded|and|behind|"
    r"between|under|over|about|into|within|since|during)\b"
)


def _noun(name: str, text: str, weight: float) -> Iterator[tuple[str, float, str]]:
    """Weigh the last noun before the phrase goes on with ``of``, ``that`` or a comma."""
    for skip in ("one of the ", "one of ", "among the "):
        text = text.removeprefix(skip)
    stop = _STOP.search(text)
    phrase = text[: stop.start()] if stop else text[:60]
    # ", a bold, outspoken founder": adjectives go on after a comma.
    if stop and stop[0] == "," and len(phrase.split()) < 3:
        more = _STOP.search(text, stop.end())
        phrase = text[: more.start()] if more else text[:80]
    words = words_of(phrase[:80])
    for word in reversed(words[-3:]):
        if word == "model" and words[0] in ADJECTIVES:
            continue
        if is_thing_noun(word):
            yield name, (-4.0 if name == "is a" else -3.0), phrase
            return
        if is_role_noun(word):
            yield name, weight, phrase
            return
