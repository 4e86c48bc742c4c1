"""Role phrases: noun phrases whose head is a noun for a person, and the titles that they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from milacli.english.nouns import ENDS, PersonNoun, person_noun, position
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, OPAQUE, chars, classes_of, letter, ranked
from milacli.reading.families import families_of
from milacli.reading.films import directs_films
from milacli.reading.patterns import DETERMINER, JOINT, LONGEST, MODIFIER, ROLE, charset, words
from milacli.reading.streams import Stream
from milacli.reading.wording import (
    OF_PARTIES,
    behind_verb,
    is_early,
    is_of_nearer,
    names_thing,
    of_the,
    trimmed_forms,
    with_addressed,
    with_fields,
    with_portfolios,
    without_loose_end,
    worded,
)


class Title(NamedTuple):
    """One noun phrase that says what somebody is."""

    text: str
    """As the article writes it, for one person, without article: ``former dean of Ely``."""
    head: str
    """Its noun in the singular, folded."""
    families: tuple[str, ...]
    is_plural: bool
    is_kin: bool
    first: int
    """Its first token in the stream."""
    last: int


_PRAISE = frozenset("notable famous prominent well-known".split())
_STYLES = ("Sir", "Dame", "Lady", "Lord")
_NOW, _ONCE = ("current", "present"), ("former", "past", "previous")
_TRIMMED = frozenset(
    "current future incumbent late new other own only rival fellow so-called such more elect "
    "re-elect".split()
)


@cache
def _gerunds() -> str:
    """Return the character of gerunds that stand before no noun: ``carrying``, not ``leading``."""
    return "".join(char for char in chars("gerund") if classes_of(char) == {"gerund"})


@cache
def _role() -> re.Pattern[str]:
    return lazy(ROLE)


@cache
def _role_at_end() -> re.Pattern[str]:
    return lazy(ROLE + "$")


@cache
def _joint() -> re.Pattern[str]:
    return lazy(JOINT)


_MOST = 20
"""Role phrases joined to one; a list that is longer, read from each of its names, would take time
in its square."""


class Phrase(NamedTuple):
    """A role phrase, or several of them joined, in a stream."""

    first: int
    last: int
    is_several: bool
    """Whether its last noun is a plural."""
    ends: tuple[int, ...]
    """Where each of them ends."""


def match_roles(shape: str, at: int, end: int) -> Phrase | None:
    """Return the role phrases that begin at *at*, joined by commas and "and", if there is one."""
    match = _role().match(shape, at, end)
    if match is None:
        return None
    ends = [match.end()]
    for _ in range(_MOST):
        joint = _joint().match(shape, match.end(), end)
        following = _role().match(shape, joint.end(), end) if joint else None
        if joint is None or following is None:
            break
        # "became mayor, and Ada treasurer", "the cook, and Captain Ada": of somebody else.
        anew = joint[0][-1] in (chars("and") if "," in joint[0] else ranked(2, 2))
        if anew and NAME in (shape[joint.end()], shape[following.end() : following.end() + 1]):
            break
        if ";" in joint[0] and not _goes_on().match(shape, following.end()):
            break
        # "is a painter and his son, Bo, a poet", "a painter, and the cook, Bo": of others, too.
        owned = shape[joint.end()] in chars("possessive", *(("determiner",) if anew else ()))
        if owned and shape[following.end() : following.end() + 2] == "," + NAME:
            break
        match = following
        ends.append(match.end())
    return Phrase(at, match.end(), _is_several(shape, match), tuple(ends))


@cache
def _goes_on() -> re.Pattern[str]:
    """Return what stands behind a role behind a semicolon: no verb, no name, no sign."""
    return lazy(f"$|;|,?{charset(chars('and'))}(?!{NAME})|,(?!{NAME})")


def _is_several(shape: str, match: re.Match[str]) -> bool:
    first, end = match.span("phrase")
    head = next(shape[n] for n in range(end - 1, first - 1, -1) if shape[n] in NOUNS)
    return head in chars("plural")


def find_roles(shape: str) -> Iterator[Phrase]:
    """Yield the role phrases of *shape* from left to right."""
    at = 0
    while match := _role().search(shape, at):
        phrase = match_roles(shape, match.start(), len(shape))
        if phrase is None:
            return
        yield phrase
        at = max(phrase.last, match.start() + 1)


def roles_before(shape: str, end: int) -> Phrase | None:
    """Return the role phrases right before *end*: "the etcher and bookbinder" before "Ada"."""
    match = _role_at_end().search(shape, max(0, end - LONGEST), end)
    if match is None or match.end() == match.start():
        return None
    first = match.start()
    while shape[first] not in _gerunds() and first > 1:
        if (before := _joined_before(shape, first)) is None:
            break
        first = before
    return Phrase(first, end, _is_several(shape, match), (end,))


def nearest(stream: Stream, phrase: Phrase) -> Phrase | None:
    """Return what of *phrase* is said of the name behind it, if anything is.

    Of ``a pupil of the sculptor Ada Lind`` the sculptor is; of ``captain of the ship Ada Lind``
    nothing. What there is but one of leaves the whole: ``leader of the opposition Ada Lind``.
    """
    said = max(stream.shape.rfind(char, phrase.first, phrase.last) for char in words("of to"))
    ends = stream.text(phrase.last - 1, phrase.last) in ("Justice", "Saint")
    if ends and said >= 0 and stream.text(said + 1, said + 2).istitle():
        return phrase._replace(first=said + 1)  # "clerk to Justice Ada Lind"
    behind = of_the().search(stream.shape, phrase.first, phrase.last)
    if behind is None or not stream.text(phrase.last - 1, phrase.last).islower():
        return phrase
    if stream.shape[phrase.last - 1] in NOUNS:
        several = stream.shape[phrase.last - 1] in chars("plural")
        return phrase._replace(first=behind.start(behind.lastgroup or 0), is_several=several)
    return phrase if fold(stream.text(phrase.last - 1, phrase.last)) in _UNIQUE else None


_UNIQUE = frozenset(
    "opposition board house republic interior treasury exchequer staff navy army forces court "
    "council senate parliament assembly state government party faculty chamber cabinet".split()
)


def _joined_before(shape: str, first: int) -> int | None:
    """Return where the role phrase begins that "and" joins to the one at *first*."""
    at = first - 1
    if shape[at] not in chars("and") + ",/":
        return None
    while at and shape[at - 1] in chars("and") + ",":
        at -= 1
    if not at or shape[at - 1] not in NOUNS:
        return None
    # "she is a doctor, and his father Ada" begins anew.
    apart = "," in shape[at:first] and shape[first] in chars("determiner")
    if apart or shape[first] in chars("possessive"):
        return None
    match = _role_at_end().search(shape, max(0, at - LONGEST), at)
    if match is None or (
        "," in shape[at:first] and shape.endswith((f"{NAME},", letter("as")), 0, match.start())
    ):
        return None  # "with Bo as chair, and economist Ada", "Bo, a clerk, and mayor Ada"
    return match.start()


NOUNS = frozenset(ranked(0, 0))


def is_human(stream: Stream, phrase: Phrase) -> bool:
    """Tell whether *phrase* says that somebody is a person, and no more: ``a woman``."""
    places = range(phrase.last - 1, phrase.first - 1, -1)
    head = next((at for at in places if stream.shape[at] in NOUNS), None)
    noun = person_noun(fold(stream.text(head, head + 1))) if head is not None else None
    return noun is not None and not noun.marks.isdisjoint(("human", "vague"))


def find_titles(stream: Stream, first: int, last: int) -> list[Title]:
    """Return the titles that the role phrases from token *first* to *last* say, in order.

    They end with kinship: in "son of Ada and engineer" the engineer is somebody else.
    """
    found: list[Title] = []
    at = first
    while at < last and (match := _role().match(stream.shape, at, last)):
        if at > first and _is_gapped(stream, at):
            break
        title = _title(stream, match)
        if title:
            found.append(title)
        joint = _joint().match(stream.shape, match.end())
        of_somebody = title and title.is_kin and match.end() > match.end("phrase")
        if of_somebody and title and joint:
            # "brother of Ada and a potter", not "son of Ada and a potter"
            determined = stream.shape[joint.end() : joint.end() + 1] in (*chars("determiner"),)
            of_somebody = title.head in _OF_TWO or not determined
        if of_somebody or not joint or is_of_nearer(stream, match.end(), joint.end()):
            break
        at = joint.end()
    return found


_OF_TWO = frozenset("son daughter child grandson granddaughter grandchild stepson heir".split())


def _is_gapped(stream: Stream, at: int) -> bool:
    """Tell whether a full name opens a phrase: ``elected mayor, Ada Lind clerk``, of two people."""
    return (
        stream.shape[at] == NAME
        and stream.shape[at + 1 : at + 2] in (*NOUNS,)
        and " " in stream.text(at, at + 1)
    )


def _is_asked(stream: Stream, last: int) -> bool:
    """Tell whether a question mark stands behind a title: ``(a painter?)``."""
    return stream.block.text.startswith("?", stream.spans[last - 1].end)


@cache
def _owned() -> re.Pattern[str]:
    """Return what stands behind a title that is somebody else's: ``the mayor of Orm's wife``."""
    of = f"{letter('of')}{charset(chars('determiner'))}?{charset(NAME + OPAQUE)}{{1,2}}"
    own = letter("'s")
    return lazy(f"(?P<of>{of})?{own}{MODIFIER}{{0,3}}?{charset(NOUNS)}")


@cache
def _more() -> re.Pattern[str]:
    """Return what makes a noun before it say what kind of thing it is."""
    thing, doing = chars("word", "body", "thing", "base"), charset(chars("gerund", "ing"))
    return lazy(f"{charset(thing)}|{doing}{charset({*thing, *NOUNS})}")


def _title(stream: Stream, match: re.Match[str]) -> Title | None:
    first, end = match.span("phrase")
    last = match.end("complement")
    nouns = chars("noun", "weak")
    at = next(n for n in range(end - 1, first - 1, -1) if stream.shape[n] in nouns)
    if at > first and stream.shape[at - 1] in nouns and stream.text(at, at + 1) in _STYLES:
        last, end, at = at, at, at - 1  # "General Sir"
    first = with_fields(stream, match.start(), first, at)
    head = stream.text(at, at + 1)
    player = position(stream.text(at - 1, at + 1)) if head in ENDS else ""
    noun = person_noun(player or fold(head))
    if noun is None or stream.shape[first] == "/":  # of "TCP/IP developer"
        return None
    placed = noun.singular == "saint" and stream.shape[last : last + 1] != NAME
    if placed and stream.text(last, last + 1)[:1].isupper():
        return None  # "Saint Petersburg University"
    has_determiner = stream.shape[match.start() : first].strip(chars("adverb", "ly")) != ""
    capital = stream.text(at, at + 1)[:1].isupper()
    # "is a dancer, test pilot and cook"
    listed = first > 1 and stream.shape[first - 1] in _JOINTS
    told = listed and stream.shape[last : last + 1] not in _CONTENT
    if "weak" in noun.marks and not (has_determiner or last > end or at > first or capital or told):
        return None
    listed &= stream.shape[last : last + 1] != NAME
    modifies = "weak" in noun.marks and not noun.is_plural and last == end
    theirs = at > first + 1 and stream.shape[at - 1] in chars("possessive")  # "years her senior"
    if theirs and noun.singular in ("elder", "junior", "senior"):
        return None  # "a teacher ten years her elder"
    if modifies and (theirs or _more().match(stream.shape, last)):
        return None  # "a possible cause", "a professional football end", "a major driving force"
    if last > end and stream.shape[last : last + 1] in (*NOUNS,):
        last = end  # "aide to former Prime", where Minister Ada Lind follows
    if noun.singular in _SERVING and (served := _served().match(stream.shape, last)):
        last = served.end()
    last = with_addressed(stream, last) if last > end or at == end - 1 else last
    if noun.singular in OF_PARTIES and stream.shape[at + 1 : at + 2] == letter("to"):
        last = at + 1  # "elected as a Republican to the assembly"
    alone = noun.singular == "child" and last == at + 1
    if alone and stream.shape.endswith(letter("as"), 0, match.start()):
        return None  # "moved to Orm as a child"
    if "human" in noun.marks or (last == at + 1 == first + 1 and _says_little(stream, at, noun)):
        return None
    # "the aircraft carrying Admiral Ada Lind": what is carried is no title.
    verbs = [
        n
        for n in range(first + 1, at)
        if stream.shape[n] in _gerunds() and stream.text(n + 1, n + 2)[:1].isupper()
    ]
    first = verbs[-1] + 1 if verbs else first
    if stream.shape[end : end + 1] == NAME and end == last:
        first = behind_verb(stream, first, at)
    if stream.text(at, at + 1) in ("Sir", "Dame"):
        first = at  # "after the war Sir Bo Lind left"
    against = [n for n in range(first, at) if fold(stream.text(n, n + 1)) == "against"]
    first = against[-1] + 1 if against else first  # "a plot against President Ada Lind"
    one_of = letter("of") in stream.shape[match.start() : match.start("phrase")]
    one_of |= "among" in stream.text(match.start(), match.start("phrase"))
    one_of |= fold(stream.text(match.start() - 3, match.start())).startswith("one of ")
    if one_of and first < at and fold(stream.text(first, first + 1)) in _FOREMOST:
        first += 1  # "one of the first painters"
    while first < at - bool(player):
        word = fold(stream.text(first, first + 1))
        char = stream.shape[first]  # "Defeating President Ada Lind"
        labelled = stream.shape[last : last + 1] == ":"  # "Organising Secretary: Ada"
        # "Release manager" over a column
        whole = match.start() == 0 and last == len(stream.shape) and not stream.names
        labelled |= whole and not word.endswith(("ed", "ing"))
        stated = (
            labelled or listed or stream.shape[first - 1] == letter("as")
        )  # "as State Secretary"
        form = not (has_determiner or stated) and char in trimmed_forms()
        trimmed = word in _TRIMMED or word in _PRAISE or word.endswith("-year-old")
        if not form and not trimmed:
            break
        first += 1 + (first + 1 < at and stream.shape[first + 1] in chars("and"))
        both = word in _NOW and stream.shape[first - 1] in chars("and")
        first += both and first < at and fold(stream.text(first, first + 1)) in _ONCE
    while first < at and stream.shape[first] in chars("possessive"):
        first += 1  # "recommending his pupil Ada"
    first -= is_early(stream, first)
    praised = first > match.start() and fold(stream.text(first - 1, first)) in _PRAISE
    if praised and last == at + 1 == first + 1 and "vague" in noun.marks:
        return None
    if first > 1 and fold(stream.text(first - 2, first)) in _FOR_WHOM:
        first -= 2
        while first > match.start() and stream.shape[first - 1] not in chars(
            "determiner", "adverb"
        ):
            first -= 1
    last += names_thing(stream, at, last)
    families = families_of(player or head, stream.text(first, at), stream.text(at + 1, last))
    if families == ("director",) and noun.singular == "director" and first == at and last == at + 1:
        families = ("performer",) if directs_films(stream) else families
    last = with_portfolios(stream, noun.singular, without_loose_end(stream, first, last))
    owned = _owned().match(stream.shape, last)
    if _is_asked(stream, last) or (owned and (owned["of"] or last > at + 1)):
        return None
    text = worded(stream, first, at, last, noun.singular if noun.is_plural else "")
    is_kin = stream.shape[at] in chars("kin") and families in ((), ("relative",))
    is_plural = noun.is_plural and not one_of
    return Title(text, noun.singular, families, is_plural, is_kin, first, last)


def _says_little(stream: Stream, at: int, noun: PersonNoun) -> bool:
    """Tell whether the noun *at* says nothing alone: "friend", "the elder", "Officers: Ada"."""
    if noun.singular == "elder":
        return fold(stream.text(at - 1, at)) == "the"
    listed = noun.singular == "officer" and stream.shape[at + 1 : at + 2] != NAME
    return "vague" in noun.marks or (listed and noun.is_plural)


_JOINTS = frozenset(",/" + chars("and"))
_CONTENT = frozenset(ranked(0, 2) + NAME + OPAQUE)
_FOREMOST = frozenset(
    "first second third last earliest latest oldest youngest greatest finest best best-known "
    "foremost largest richest".split()
)
"""What one of many is not alone: ``one of the first painters``."""
_FOR_WHOM = frozenset(f"{people}'s" for people in ("children", "women", "men", "people"))
"""Of whom nobody is in particular: ``children's author``."""


_SERVING = frozenset("assistant secretary aide adviser advisor deputy chaplain".split())


@cache
def _served() -> re.Pattern[str]:
    """Return whom an assistant serves: ``to the treasurer``, not ``to Treasurer Ada Lind``."""
    whole = f"{charset(ranked(0, 0))}(?!{charset(ranked(0, 1) + 'N')})"
    return lazy(f"{letter('to')}{DETERMINER}?{MODIFIER}{{0,3}}?{whole}")
