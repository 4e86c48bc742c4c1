"""Turns: the words by which a row that fits says something else, or the same of nobody."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from milacli.english.prose import fold
from milacli.english.verbs import classes_of
from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, chars, letter, ranked
from milacli.reading.construction import Construction
from milacli.reading.patterns import LONGEST
from milacli.reading.streams import Stream

_FAR = 12
"""Tokens before a name that are looked at."""


def says_else(row: Construction, stream: Stream, name: int) -> bool:
    """Tell whether what *row* says is not so of the *name*, by the words around that."""
    told = _TURNS.get(row.name)
    return told is not None and told(stream, name)


def _before(stream: Stream, name: int, far: int = _FAR) -> str:
    return stream.text(max(0, name - far), name)


_HOLDING = frozenset("held filled occupied assumed taken retained".split())


def _is_not_held(stream: Stream, name: int) -> bool:
    """Tell whether an office is not held by *name*: ``was abolished by Ada``."""
    told = fold(_before(stream, name)).rpartition(" by")[0]
    return _HOLDING.isdisjoint(told.split()[-1:])


_REPLACED = lazy(r"\b(?:replaced|succeeded|followed|preceded)\b[^,;]* as [^,;]* by\b[^,;]*,? ?$")


def _is_no_successor(stream: Stream, name: int) -> bool:
    """Tell whether "as" and "by" are of something else: ``was signed as a striker by Ada``."""
    return _REPLACED.search(_before(stream, name, LONGEST)) is None


_SUCCEEDED = lazy(r"\b(?:replaced|succeeded|followed|preceded)\b[^;]* by\b[^;]*$")


def _is_not_next(stream: Stream, name: int) -> bool:
    """Tell whether "by" tells of no successor: ``was seen by her niece, Ada, as a dean``."""
    return _SUCCEEDED.search(_before(stream, name, LONGEST)) is None


THRONES = frozenset(("throne", "thrones"))


def _takes_no_throne(stream: Stream, name: int) -> bool:
    return fold(stream.text(name - 2, name - 1)) not in THRONES


_MAKING = frozenset("found establish create research design write compose publish start".split())
_MADE = frozenset("built rebuilt constructed erected made conceived intended proposed used".split())


def _is_of_thing(stream: Stream, name: int) -> bool:
    """Tell whether "as" says what a thing is: ``developed by Ada as the successor to it``."""
    if _is_staged(stream, name):
        return True
    if stream.shape[name - 1] != letter("by") or stream.shape[name + 1 : name + 2] != letter("as"):
        return False
    verb = fold(stream.text(name - 2, name - 1))
    made = verb in _MADE or not _MAKING.isdisjoint(classes_of(verb, "participle"))
    determined = stream.shape[name + 2 : name + 3] in (*chars("determiner", "possessive"),)
    return made and determined


_STAGED = lazy(
    r"\b(?:staged|performed|premiered|revived|filmed|remade|screened|broadcast|adapted|televised|"
    r"opera|play|film|movie|musical|ballet|production|revival|premiere)\b[^.;]* with\b"
)


def _is_staged(stream: Stream, name: int) -> bool:
    """Tell whether "as" says what is played: ``was staged with Ada as the Queen``."""
    if stream.shape[name + 2 : name + 3] not in (*chars("determiner", "possessive"),):
        return False
    return _STAGED.search(_before(stream, name, 2 * LONGEST)) is not None


_ENUMERATING = lazy(
    r"(?i)\b(?:such as|including|include[sd]?|like|namely|between) (?:[^;:]{1,40}, )?"
    r"(?:the|its|his|her|their) [^,;]{1,60},(?: [^,;]{1,20})?$"
)


def _is_next_of_list(stream: Stream, name: int) -> bool:
    """Tell whether the role before *name* is another of a list: ``like the Pope, Ada, and Bo``.

    ``its dean, the poet Ada, and Bo`` may be one, too: nothing tells two people from three.
    """
    if stream.shape[name + 1 : name + 2] != ",":
        return False
    behind = stream.shape[name + 2 : name + 3]
    joined = behind in (NAME, *chars("and"))
    if stream.shape[name - 1] in ranked(0, 0):
        return joined or fold(stream.text(name + 2, name + 3)) == "the"
    return joined and _ENUMERATING.search(_before(stream, name)) is not None


_WINNING = lazy(r"(?i)\b(?:wins?|won|winn|shar|receiv|award|accept|earn|bestow|confer|present)")


def _won_nothing(stream: Stream, name: int) -> bool:
    """Tell whether nobody wins anything: ``signed an order along with Ada``."""
    return _WINNING.search(_before(stream, name, 2 * LONGEST)) is None


def _is_definite(stream: Stream, _: int) -> bool:
    """Tell whether a phrase at the front is of somebody known: ``The painter who left, Ada``."""
    opened = stream.shape[0] in chars("preposition", "temporal")  # "By trade a painter, Ada"
    first = fold(stream.text(0, _FAR if opened else 1)).split()
    return {"a", "an"}.isdisjoint(first)


_STARRING = lazy(r"(?i)\b(?:co-)?star(?:s|red|ring)\b")
_FEATURING = lazy(r"(?i)\b(?:featur(?:es|ed|ing)|casts?|casting)\b")
_FILM = lazy(r"(?i)\b(?:film|movie|series|play|opera|musical|episode|adaptation|remake|sequel)s?\b")


def _plays_nobody(stream: Stream, name: int) -> bool:
    """Tell whether "as" behind *name* tells of no part: no film stars or features anybody."""
    before = _before(stream, name, LONGEST)
    if _STARRING.search(before):
        return False
    return not (_FEATURING.search(before) and _FILM.search(before))


_BODIES = lazy(
    r"\b(?:academy|agency|association|bakery|band|bank|bookshop|brewery|business|campaign|centre|"
    r"center|charity|choir|church|clinic|club|college|company|ensemble|factory|festival|firm|"
    r"foundation|gallery|group|hospital|initiative|institute|journal|league|library|magazine|mission|"
    r"museum|newspaper|orchestra|organi[sz]ation|paper|press|program(?:me)?|project|school|"
    r"society|studio|team|theat(?:re|er)|troupe|union|university|workshop)\b"
)
_NO_BODY = lazy(
    r"\b(?:war|fire|blaze|riot|strike|fight|revolt|rebellion|uprising|rumou?r|craze|debate|quarrel|"
    r"epidemic|outbreak|race|match|game|raid|attack|expedition|march|charge|record)s?\b"
)


def _is_no_body(stream: Stream, name: int) -> bool:
    """Tell whether "it" is nothing that somebody starts or leads, by what stands before it."""
    start = stream.sentence.start
    before = stream.block.text[max(0, start - _NEAR) : start].lower()
    verb = fold(stream.text(name - 2, name - 1))
    return verb == "set" or not _BODIES.search(before) or _NO_BODY.search(before) is not None


def _is_no_founding(stream: Stream, name: int) -> bool:
    """Tell whether a thing was only started: ``was set up by Ada`` says more."""
    return " set up " not in f" {fold(_before(stream, name, LONGEST))} "


def _is_order(stream: Stream, name: int) -> bool:
    """Tell whether kin are an order: ``the Sisters of Kell``."""
    kin = stream.text(name - 2, name - 1)
    return kin.istitle() and kin.endswith("s") and name > 2


# "Weaving for Beginners — "
_MEANT_FOR = lazy(r"\bfor (?:[\w-]+ ){0,2}[\w-]+ ?[–—:-]+ ?$", re.IGNORECASE)


def _is_for(stream: Stream, name: int) -> bool:
    """Tell whether somebody's work is for those named before a dash: no list of them."""
    start = stream.spans[name].start
    return _MEANT_FOR.search(stream.block.text[max(0, start - 60) : start]) is not None


def _is_unknown(stream: Stream, _: int) -> bool:
    """Tell whether a label is of somebody unknown: ``Unknown artist, "Ada as a girl"``."""
    return fold(stream.text(0, 1)) in ("anonymous", "unidentified", "unknown")


_NEAR = 300
"""Characters before a sentence in which "it" was named."""


_THEN = frozenset(f"{when} time" for when in ("at the", "at that", "at this"))


def _is_not_then(stream: Stream, name: int) -> bool:
    """Tell whether "at the" is no time: ``Ada, at the mill dean of Orm``."""
    return fold(stream.text(name + 2, name + 5)) not in _THEN


_EARNING = frozenset("earned earns earning won wins winning brought brings gained gains".split())


def _earns_nothing(stream: Stream, name: int) -> bool:
    """Tell whether no prize comes of it: ``gave Ada the Orm Prize``."""
    return fold(stream.text(name - 1, name)) not in _EARNING


MOVED = lazy(r"\b(?:relics|remains|body|bones|tomb)\b[^.]*\btranslated\b")
"""What is translated, and not written."""
TIES = lazy(r"\b(?:friendships?|relations?(?:hips?)?|ties|rapport|bonds?|rivalry|links) with\b")
"""What is developed with somebody, and no invention."""
NO_SPORT = lazy(
    r"\b(?:Academ(?:y|ies)|Chemistry|Expositions?|Exhibitions?|Exposition Universelle|Informatics|"
    r"Mathematic\w*|Physics|Salon|Science Fair|World's Fair|[a-z]+ competition for)\b"
)
"""Where medals of gold are won for no sport."""
_LABEL = lazy(r"\bRecords by\b[^,;]*$")


def _is_of_label(stream: Stream, name: int) -> bool:
    """Tell whether a label of records stands before "by": ``signed to Orm Records by Ada``."""
    return _LABEL.search(_before(stream, name)) is not None


_TURNS: Mapping[str, Callable[[Stream, int], bool]] = {
    "office held": _is_not_held,
    "successor as": _is_not_next,
    "music by": _is_of_label,
    "replaced by": _is_no_successor,
    "throne as": _takes_no_throne,
    "name as": _is_of_thing,
    "owned role": _is_next_of_list,
    "owner's role": _is_next_of_list,
    "won with": _won_nothing,
    "fronted whole": _is_definite,
    "fronted relative": _is_definite,
    "fronted served": _is_definite,
    "cast as": _plays_nobody,
    "it started by": _is_no_body,
    "it led by": _is_no_body,
    "set up by": _is_no_founding,
    "kin of": _is_order,
    "roles include": _is_for,
    "label": _is_unknown,
    "at the time": _is_not_then,
    "earned": _earns_nothing,
}
