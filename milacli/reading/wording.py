"""Wording: where a title ends, and the words that it is shown in."""

from __future__ import annotations

import re
from functools import cache

from milacli.english.gazetteer import is_common, is_full_name
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, OPAQUE, chars, classes_of, letter, ranked
from milacli.reading.patterns import charset, words
from milacli.reading.streams import Stream

_S = letter("'s")
OF_PARTIES = frozenset("republican democrat whig tory federalist unionist".split())
"""Nouns for who belongs to a party."""


@cache
def of_the() -> re.Pattern[str]:
    """Return what ends a role phrase with whom or what a name behind it stands for."""
    prepositions, determiners = charset(chars("preposition")), charset(chars("determiner"))
    inner, plurals = charset(chars("preposition"), negated=True), charset(chars("plural"))
    several = f"(?P<several>{inner}*{plurals})"  # "son of painters"
    return lazy(f"{prepositions}(?:{determiners}(?P<inner>{inner}+)|{several})$")


def names_thing(stream: Stream, first: int, last: int) -> bool:
    """Tell whether what follows is the name of a thing: ``editor of the magazine Orm Today``."""
    behind = of_the().search(stream.shape, first, last)
    if behind is None or stream.shape[last : last + 1] not in (NAME, OPAQUE):
        return False
    return stream.shape[last - 1] not in _NOUNS and stream.text(last - 1, last).islower()


_NOUNS = frozenset(ranked(0, 0))


def without_loose_end(stream: Stream, first: int, last: int) -> int:
    """Return where a title ends that leaves no quote open: ``editor of "Orm Today"``."""
    joined = stream.shape[last - 1] == NAME and stream.shape[last - 2] in chars("and")
    place = stream.text(last - 3, last - 2) if joined and stream.shape[last - 3] == NAME else ""
    if place and " " not in place and is_full_name(stream.text(last - 1, last)):
        last -= 2  # "mayor of Orm and Ada Lind"
    quotes = stream.shape.count('"', first, last) % 2
    if quotes and stream.shape[last : last + 1] == '"':
        return last + 1
    if quotes and stream.shape[last - 1] == '"':
        last -= 1
    elif quotes and (end := stream.shape.rfind('"', first + 1, last)) > 0:
        at = stream.spans[end].start
        if stream.block.text[at] == "”" or not stream.block.text[at - 1].isspace():
            last = end  # '"Ada Lind, a smith of Orm" in the roll'
    lasting = _LASTING.search(stream.text(first, last))
    if lasting:
        start = stream.spans[first].start + lasting.start()
        last = next(n for n in range(first, last) if stream.spans[n].start > start)
    if stream.shape[last - 2] == letter("to") and stream.shape[last : last + 1] in _determiners():
        last -= 2  # "performer to headline the revues"
    return last - (stream.shape[last - 1] in chars("preposition") + letter("against"))


@cache
def _determiners() -> frozenset[str]:
    return frozenset(chars("determiner", "possessive"))


# "prime minister for eleven days", "master at the age", "candidate to succeed him"
_LASTING = lazy(
    r" in the (?:cabinet|government|ministry|administration) of [A-Z].*$"
    r"| for (?:[\w-]+ ){1,3}(?:days|weeks|months|years|decades|terms)$"
    r"| in (?:history|office|attendance)$"
    r"| in (?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)$"
    r"| at (?:the )?(?:age|end|time|start|beginning|outset|height|turn|meeting|request|behest|same"
    r"|moment|AGM)\b.*$"
    r"| in the (?:[\w-]+ ){0,2}(?:years?|decades?|days|weeks|months?|century|period|half|reign|"
    r"aftermath|wake|course)\b.*$"
    r"| (?:on|in) [\w-]+ occasions?\b.*$"
    r"| in the (?:early|late|mid)\b.*$"
    r"| on (?:[A-Z][\w'’]+ ){1,2}(?:Day|Eve)\b.*$"
    r"| on (?:an?|the) (?:[\w-]+ ){1,3}(?:platform|programme|slate|ticket)\b.*$"
    r"| to (?:succeed|replace|serve|become|lead)\b.*$"
)


def is_early(stream: Stream, first: int) -> bool:
    """Tell whether a title begins with "early" before *first*: ``an early American aviator``."""
    early = first > 1 and fold(stream.text(first - 1, first)) == "early"
    return early and stream.shape[first - 2] in chars("determiner")


def with_fields(stream: Stream, opening: int, first: int, head: int) -> int:
    """Return where a title begins that lists what it is about: ``social, legal and film critic``.

    *opening* is where its noun phrase begins.
    """
    shape = stream.shape
    listed = first > opening and shape[first - 1] in chars("and") + ","
    if not listed or set(shape[first - 1 : head]).isdisjoint(chars("and")):
        return first
    before = (at for at in range(first - 1, opening - 1, -1) if shape[at] in chars("determiner"))
    return next(before, first - 1) + 1


def is_of_nearer(stream: Stream, last: int, following: int) -> bool:
    """Tell whether what a comma joins is said of a name: ``pupil of Ada Lind, a sculptor``.

    ``secretary to Bo Lind, bishop of Orm``.
    """
    joined = stream.shape[last - 1] == NAME and stream.shape[last:following] == ","
    return joined and is_full_name(stream.text(last - 1, last))


def with_addressed(stream: Stream, last: int) -> int:
    """Return where a title ends that is of somebody with one: ``adviser to President Ada Lind``."""
    behind = _addressed().match(stream.shape, last)
    # "assistant under Professor Ada Lind", not "commander of the army under President Ada Lind"
    under = stream.shape[last : last + 1] == letter("under")
    apart = under and stream.shape[last - 1] not in _NOUNS
    return behind.end() if behind and not apart else last


@cache
def _addressed() -> re.Pattern[str]:
    """Return somebody with a title behind a preposition, and no more: no "Ada Lind's"."""
    determiner, more = charset(chars("determiner")), charset(ranked(1, 1))
    of = charset(words("of to for under"))
    noun = f"{charset(ranked(0, 0))}{{1,2}}"
    end = f"(?=[,;:|{DASH}]|$|{charset(ranked(3, 4))})"
    things = charset(chars("word", "thing", "body", "organisation"))
    own = f"(?:{_S}{things}{{1,3}})?"
    return lazy(f"{of}{determiner}?{more}{{0,2}}?{noun}{NAME}{own}{end}")


def with_portfolios(stream: Stream, noun: str, last: int) -> int:
    """Return where an office with several fields ends: ``Minister of Trade, Health and Labour``."""
    if noun not in ("minister", "secretary", "professor"):
        return last
    more = _PORTFOLIOS.match(stream.block.text, stream.spans[last - 1].end)
    if more is None or is_full_name(more[1]):
        return last
    if not all(_is_field(word) for word in fold(more[0]).replace(",", " ").split()):
        return last
    taught = _TAUGHT.match(stream.block.text, more.end()) if noun == "professor" else None
    end = taught.end() if taught else more.end()
    while last < len(stream.spans) and stream.spans[last].end <= end:
        last += 1
    return last


def _is_field(word: str) -> bool:
    return is_common(word) or word in _OFFICES or _SCIENCE.search(word) is not None


# "Bioengineering", "Biochemistry"
_SCIENCE = lazy(r"(?:ology|istry|ics|ences?|eering|onomy|graphy|osophy|iatry|history|erature)$")
# " at the University of Orm"
_TAUGHT = lazy(
    r" at (?:the )?[A-Z][\w'’-]*(?: (?:of |of the )?[A-Z][\w'’-]*){0,6}(?! [A-Z]|\w|['’]s)"
)
_OFFICES = frozenset(
    "labour labor defence tourism commerce fisheries agriculture livestock forestry irrigation "
    "immigration citizenship telecommunications veterans pensions".split()
)
"""Fields of a minister that are no common words."""
_PORTFOLIOS = lazy(
    r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?){0,5},? (?:and|&) (?:the )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
)


def worded(stream: Stream, first: int, head: int, last: int, singular: str) -> str:
    """Return the words of a title, its *head* in the *singular* where that is given."""
    text = stream.text(first, last)
    if singular:
        start = stream.spans[head].start - stream.spans[first].start
        end = stream.spans[head].end - stream.spans[first].start
        word = text[start:end]
        one = word[: len(word) - len(word.rsplit("-", 1)[-1])] + singular.rsplit("-", 1)[-1]
        if fold(word[:-1]) == singular:  # "co-CEOs"
            one = word[:-1]
        text = (
            text[:start] + (one[:1].upper() + one[1:] if word[:1].isupper() else one) + text[end:]
        )
    text = " ".join(text.split())
    quotes = "\"“”'‘’ "
    return text if text[:1] not in quotes and text.count('"') == 2 else text.strip(quotes)


def behind_verb(stream: Stream, first: int, head: int) -> int:
    """Return where a title begins whose first words are a subject and its verb.

    ``The club sacked coach Ada``, not ``the Oxford educated lawyer Ada``.
    """
    for at in range(head - 1, first - 1, -1):
        word = fold(stream.text(at, at + 1))
        subject = at > first and stream.shape[at - 1] in _subjects()
        verb = stream.shape[at] in chars("ed", "stars") and "-" not in word
        if subject and word in ("depicting", "showing", "portraying", "representing"):
            return at + 1  # "a relief depicting Saint Ada"
        if subject and (verb or stream.shape[at] == letter("cast")) and word not in _NO_VERBS:
            return at + 1
    return first


@cache
def _subjects() -> str:
    """Return the characters of nouns that do something: ``club``, ``magazine``."""
    return chars("thing", "body", "word", "organisation", "school", "film", "company")


_NO_VERBS = frozenset(
    "born based educated trained related affiliated sponsored owned funded backed licensed "
    "oriented elected appointed raised bred accredited certified qualified".split()
)


@cache
def trimmed_forms() -> str:
    """Return the characters of participles: "recruiting singer Ada" calls her a singer."""
    forms = set(
        "ed ing finite participle gerund base become consists intro appointing marrying".split()
    )
    return "".join(char for char in chars(*forms) if classes_of(char) <= forms)
