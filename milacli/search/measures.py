"""What an answer must hold to a question for a measure, a reason, a place, a time or a doer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from milacli.article.model import BlockKind
from milacli.english.nouns import is_body_noun, person_noun
from milacli.english.prose import fold_word
from milacli.patterns import lazy
from milacli.search.answer_types import SHORT_MONTHS
from milacli.search.called import is_name
from milacli.search.candidates import names
from milacli.search.doers import asked_part
from milacli.search.inverted_index import Term
from milacli.search.lacking import lacking_unit
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.ranking import Hit
from milacli.search.requisites import lacks_time
from milacli.search.words import NUMBER_WORDS, STOP_WORDS, split_words

_LENGTH = (
    r"k?m|cm|mm|ft|yd|(?:kilo|centi|milli)?met(?:re|er)s?|f(?:oo|ee)t|inch(?:es)?|yards?|miles?|"
    r"leagues?|fathoms?|\d+['′\"″]"
)
_TIME = r"(?:year|month|week|day|hour|minute|second|decade|centur|night|season|term)\w*|until|since"
_AGE = (
    r"age[ds]?|old\w*|born|birth\w*|[(*]\s?(?:c\. ?)?\d{3,4}|\w+-year|when s?he was"
    r"|(?:boy|girl|man|woman|child) of \w+,"
)
# "nine million francs", "fifty cents"
_MONEY = (
    r"(?:dollar|euro|pound|crown|franc|rupee|shilling|guinea|cent|dime)s?|pence|"
    r"\d[\d.,]* (?:(?:thousand|million|billion) )?(?:marks?|yen)|rs|kr|usd|eur|gbp|chf|"
    r"\d[\d.,]* (?:an?|per|each) (?:day|week|month|year|head|night|hour|person|plot|piece)|"
    # "bought a mill, 900 after a day of haggling"
    r"(?:bought|sold)\b[^.;\d]{0,80}(?:, |\(|for )(?!(?:1\d|20)\d\d(?![\d,]))\d+(?![\d:]| \w+s\b)"
)
# By the adjective behind "how": what a measure of it may be told by.
_MEASURES = {
    "tall": rf"{_LENGTH}|tall\w*|high\w*|height|stor(?:ey|ie|y)\w*|floors?",
    "high": rf"{_LENGTH}|tall\w*|high\w*|height|elevation|altitude|above|peak\w*|stor(?:ey|ie)s?",
    "long": rf"{_LENGTH}|{_TIME}|long\w*|length\w*|lasted|from|to|\d+",
    "wide": rf"{_LENGTH}|wide\w*|width|broad|breadth|across|diameter|span\w*",
    "deep": rf"{_LENGTH}|deep\w*|depth",
    "thick": rf"{_LENGTH}|thick\w*",
    "far": rf"{_LENGTH}|far|distan\w+|away|{_TIME}",
    "heavy": r"k?g|grams?|kilo\w*|ton(?:ne)?s?|lbs?|pounds?|stones?|ounces?|heavy|heavier|weigh\w*",
    "rich": r"[$€£¥₹]\s?\d\S*|\d[\d.,]* (?:m|b|tr)illion|net worth|fortune|rich\w+|wealthi\w+",
    "fast": r"k?m/h|kph|mph|knots?|speed\w*|fast\w*|per|an hour|seconds?|minutes?|quick\w*|slow\w*",
    "old": rf"age[ds]?|old\w*|born|birth\w*|\d{{3,4}}|{_TIME}|ancient|recent\w*",
    "old (name)": rf"{_AGE}|built|founded|established|erected|dat\w+|formed|created",
    "old (person)": _AGE,
    "much (cost)": rf"[$€£¥₹]\s?\d\S*|cost\w*|price\w*|free|worth|pa(?:y|id)\w*|fees?|{_MONEY}",
    "much": r"[$€£¥₹]\s?\d\S*|\d[\d.,]*|cost\w*|price\w*|free|worth|pa(?:y|id)\w*|half|most|little|"
    + "".join(f"{word}|" for word, digits in NUMBER_WORDS.items() if digits.isdigit())
    + _MONEY,
}
# "why did it close": anything that may give a reason.
_REASONS = (
    r"because|since|due|owing|as|for|so|caus\w+|reason\w*|after|following|result\w*|thus|hence|"
    r"therefore|thanks|prompt\w*|led|lead\w*|forc\w+|to|when|amid\w*|under|with\w*|over|from|"
    r"order|protest|lack|fear\w*|hop\w+|want\w*|need\w*|too|had|by|not|n't|no|but|if|kept|made|sick|ill"
)
_DATES = (
    r"(?:the )?(?:early |mid |late )?(?:\d|January|February|March|April|May|June|July|August|"
    r"September|October|November|December)"
)
# "in Orm", "at the mill"; not "in 1911", "by May", "on 3 March".
_PLACES = (
    r"(?i:in|at|on|near|from|to|into|inside|outside|behind|beside|under|between|along|across|around|"
    rf"off|by|through|above|below|opposite|within|of|beyond|towards?) (?!{_DATES})"
    r"|(?i:here|there|abroad|overseas|home|\w*wards?|north\w*|south\w*|east\w*|west\w*)\b"
    r"|[^\W\d_a-z]\w+,|[^\W\d_a-z][a-z]+-based\b"
)
# "when was it closed": a date, or what it came with
_TIMES = (
    r"\d{3,4}s?|\d{1,2}(?:st|nd|rd|th)|'\d\d|Q[1-4]|H[12]|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|\w+day|\w+days|spring|summer|autumn|fall|winter|morning|"
    r"noon|afternoon|evening|night\w*|midnight|centur\w+|decade\w*|years?|months?|weeks?|ago|now|"
    r"today|recently|soon|later|earlier|before|after\w*|during|until|since|when|"
    r"once|following|eve|Christmas|Easter|age[ds]?|war|\d{1,2}(?::\d\d| "
    + SHORT_MONTHS
    + r")|"
    + SHORT_MONTHS
    + r" \d{1,2}"
)
_PRONOUNS = frozenset("he she they we i you who his her their himself herself".split())
_HOW = lazy(rf"how (?P<adjective>{'|'.join(sorted(w for w in _MEASURES if ' ' not in w))})\b")
_HOW_MANY = lazy(r"how many (?P<noun>(?:[a-z-]+ ){0,2}?[a-z-]+[a-rt-z]s)\b")
_ANYTHING = frozenset("times years days people persons ones kinds sorts types members".split())
"""Nouns for what an article may count by other names."""


@cache
def _told_by(what: str) -> re.Pattern[str]:
    if what == "where":
        return lazy(rf"\b(?:{_PLACES})")
    regex = {"why": _REASONS, "when": _TIMES}.get(what) or _MEASURES[what]
    return lazy(rf"(?<![\w$])(?:{regex})(?!\w)", re.IGNORECASE)


def tells_price(text: str) -> bool:
    """Tell whether *text* says what something cost."""
    return _told_by("much (cost)").search(text) is not None


def is_unmeasured(index: Index, query: Query, hits: Sequence[Hit]) -> bool:
    """Tell whether none of *hits* holds what any answer to *query* does.

    A height to ``how tall``, a reason to ``why``, a place to ``where``, a time to ``when did``,
    somebody to ``who built``, and to ``how many mills`` the mills or at least a number.
    """
    text = " ".join(query.words)
    if query.words[:1] == ("who",):
        asks = asked_part(query.words, 0) is not None
        said = _said(index, hits, headed=False)
        return asks and not any(_names_somebody(text, query.words) for text in said)
    if lacks := lacking_unit(index, query):
        hits = [hit for hit in hits if not lacks(hit.number)]
        if not hits:
            return True
    asked = _asked(text)
    meant: frozenset[str] = frozenset()
    if asked == "old" and (
        named := [w for w in query.words if w not in STOP_WORDS and is_name(index, w)]
    ):
        asked = "old (person)" if index.people and named[-1] in index.people else "old (name)"
        meant = _PRONOUNS.union(named[-1:])
    if asked:
        said = _said(index, hits)
        if asked == "old (person)":
            said = (text for text in said if not meant.isdisjoint(split_words(text)))
            said = (_without_others(text, named[-1]) for text in said)
        return not any(map(_told_by(asked).search, said)) and not (
            asked == "when" and not lacks_time(index, hits[0].number)
        )
    counted = _HOW_MANY.match(text)
    if counted is None:
        return False
    noun = counted["noun"].split()[-1]
    term = next((term for term in query.terms if term.word == noun), None)
    if noun in _ANYTHING or term is None:
        return False
    # What is named nowhere may be called otherwise, but hardly far from the best passage.
    if not any(weight > 0 for weight in term.hits.values()):
        return not any(_counts().search(text) for text in _said(index, hits))
    told = [hit for hit in hits if hits[0].score >= _ELSE or term.hits.get(hit.number)]
    return not any(_is_counted(text, term) for text in _said(index, told, FAR))


# "eight ferry companies": what stands behind a number as far as a plural
_COUNTED = lazy(r"(?: [a-z][a-z-]*){0,2}? (?P<noun>[a-z][a-z-]+[a-rt-z]s)\b")


def _is_counted(text: str, term: Term) -> bool:
    """Tell whether *text* has a number that may count what *term* names, and not other things."""
    for count in _counts().finditer(text):
        counted = _COUNTED.match(text, count.end())
        word = fold_word(counted["noun"]) if counted else ""
        if not word or word in term.matches:
            return True
    return False


_UNDER = 3
"""Passages under a heading that may answer where it is the best."""
NEAR, FAR = 0.8, 0.5
"""Shares of the best score from which on a passage may answer as well."""
_ELSE = 0.4
"""Score from which on a passage may count by another name what the article tells of elsewhere."""


def _said(
    index: Index, hits: Sequence[Hit], near: float = NEAR, *, headed: bool = True
) -> Iterator[str]:
    """Yield the best passages, each with the next where that goes on or stands under it.

    *headed*, rows have the head of their table before them.
    """
    for hit in hits:
        if hit.score < near * hits[0].score:
            return
        passage = index.passages[hit.number]
        yield _with_head(index, hit.number) if headed else passage.text
        if passage.block.kind is BlockKind.HEADING:
            under = index.passages[hit.number + 1 : hit.number + 1 + _UNDER]
            yield from (
                other.text for other in under if other.block.section == passage.block.section
            )
        following = index.passages[hit.number + 1 : hit.number + 2]
        for other in following:
            if other.position == passage.position and _GOES_ON.match(other.text):
                yield other.text


# "When she was ten a teacher, Ada Lind, came"
_WHEN_SHE = lazy(r"(?i)\bwhen s?he was\b")


def _without_others(text: str, name: str) -> str:
    """Return *text* without the age of somebody before it has the *name* that is asked about."""
    told = _WHEN_SHE.search(text)
    is_before = told and name in split_words(text) and name not in split_words(text[: told.start()])
    return text[: told.start()] + text[told.end() :] if told and is_before else text


def _with_head(index: Index, number: int) -> str:
    """Return the text of a passage, that of a row behind the head of its table: ``Price | £``."""
    passage = index.passages[number]
    head = index.around[passage.position][-1:] if passage.block.kind is BlockKind.ROW else ()
    return "\n".join(index.passages[n].text for n in (*head, number))


# "She won.", "Born in 1911, she won."
_GOES_ON = lazy(
    r"(?:It|He|She|They|This|These|That|Its|His|Her|Their)\b"
    r"|[A-Z]\w+ [^.;]{0,60}, (?:it|he|she|they)\b"
)


def _asked(text: str) -> str:
    first = text.partition(" ")[0]
    if first in ("why", "where") or _WHEN.match(text):
        return first
    if _COST.match(text):
        return "much (cost)"
    if measure := _HOW.match(text):
        return measure["adjective"]
    measure = _DIMENSION.match(text)
    return _DIMENSIONS[measure["noun"]] if measure else ""


_DIMENSIONS = {
    "height": "high", "length": "long", "width": "wide", "depth": "deep", "thickness": "thick",
    "weight": "heavy", "speed": "fast", "age": "old",
}  # fmt: skip
"""What is measured, and the adjective behind "how" that asks for it."""
_DIMENSION = lazy(rf"what (?:is|was) the (?P<noun>{'|'.join(_DIMENSIONS)}) of\b")


# "what did it cost", "what is the price of a mill", "how much did she pay", "how much is a mill"
_COST = lazy(
    r"what (?:did|does|do|will|would)\b.* cost\b|what (?:is|was|are|were) the (?:price|cost)s?\b"
    r"|how much (?:is|was|are|were) (?:it|the|an?)\b"
    r"|how much\b.* (?:costs?|pay|paid|charged?|spent|spend|earn(?:ed)?|worth|sold|fetch(?:ed)?)\b"
)
_WHEN = lazy(r"when (?:was|were|did) ")


def _names_somebody(text: str, asked: Sequence[str]) -> bool:
    """Tell whether *text* has a name, or words for somebody who is not *asked* about."""
    said = frozenset(split_words(text)).difference(asked)
    return any(w in _PRONOUNS or person_noun(w) or is_body_noun(w) for w in said) or any(
        not said.isdisjoint(split_words(text[slice(*span)])) for span in names(text)
    )


@cache
def _counts() -> re.Pattern[str]:
    """Return a number that may count what is called otherwise: no year, sum, share or length."""
    spelt = "|".join(sorted(word for word in NUMBER_WORDS if word != "one"))
    digits = r"(?<![\w$€£¥₹.,])(?!(?:1\d|20)\d\d(?!\d|,\d))\d[\d,]*"
    return lazy(rf"{digits}(?!\w|[.]\d| ?%| (?:{_LENGTH})\b)|\b(?:{spelt})\b", re.IGNORECASE)
