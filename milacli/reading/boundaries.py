"""Boundaries: where a sentence may be parted into clauses, and what each part leans on.

A boundary is only where English marks one, and never inside brackets, quotes or reported speech;
where it is not sure there is none, and the sentence stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache
from itertools import islice
from typing import NamedTuple

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, OPAQUE, PRONOUN, chars, classes_of, letter, ranked
from milacli.reading.patterns import ADVERB, DETERMINER, charset, words
from milacli.reading.predicates import is_active, verbs_at
from milacli.reading.streams import Stream


class Opens(Enum):
    """What the part behind a boundary is."""

    START = "start"
    """The first part: no boundary stands before it."""
    STATEMENT = "statement"
    """A clause that stands alone: ``, and the mill burned``."""
    VERB = "verb"
    """One more deed of the same subject: ``and sold it``."""
    RELATIVE = "relative"
    """``, which burned``: it needs the name in front."""
    PARTICIPLE = "participle"
    """``, leaving three halls``."""
    ADVERBIAL = "adverbial"
    """``, although nobody came``; ``, with three halls``."""
    ASIDE = "aside"
    """What a dash opens."""
    ENTRY = "entry"
    """What a semicolon opens that is no clause."""


class Boundary(NamedTuple):
    """Where one part ends and the next begins."""

    end: int
    """The offset behind the part in front; what stands in brackets there belongs to it."""
    start: int
    """The offset of what follows; "and" and "but" stand between."""
    token: int
    """The first token of what follows."""
    opens: Opens


_AND = chars("and", "but")
_YEAR = lazy(r"(?<![\d.,])[12]\d{3}(?!\d)")
_FAR = 200
"""Tokens before a sign in which a main verb is looked for, so that this stays linear."""
_MOST_LISTED = 8
"""Tokens of one of a list at most."""
_PLAIN_NOUN = ranked(0, 2) + NAME + OPAQUE

_RELATIVES = frozenset("which who whom whose where when".split())
_ADVERBIALS = frozenset(
    "although though while whereas because as after before until despite with without following "
    "alongside amid including even except due thanks".split()
)


class _Patterns(NamedTuple):
    """Regular expressions over shapes, each matched right behind a comma, "and" or the like."""

    sure: re.Pattern[str]
    """A statement beyond doubt: ``the mill was``, ``she moved``."""
    dated: re.Pattern[str]
    """A statement that its date opens: ``in 2021 the firm moved``."""
    likely: re.Pattern[str]
    """A statement, unless its verb is a participle: ``the firm moved``."""
    verb: re.Pattern[str]
    """One more verb: ``was sold``, ``later moved to``."""
    any_verb: re.Pattern[str]
    sure_verb: re.Pattern[str]
    last_verb: re.Pattern[str]
    """The last of several deeds: ``and later died``."""


@cache
def _patterns() -> _Patterns:
    auxiliary = chars("be", "have", "modal", "do")
    participle = chars("participle", "ed")
    finite = "".join(c for c in ranked(3, 3) if c in chars("finite"))
    sure = charset(auxiliary + "".join(c for c in finite if c not in participle))
    ambiguous = charset("".join(c for c in finite if c in participle) + participle)
    verb = f"(?:{sure}|{ambiguous})"
    of = letter("of")
    noun = charset(_PLAIN_NOUN)
    phrase = (
        f"(?:{DETERMINER}{{0,2}}(?:{noun}|{letter(chr(39) + 's')}){{1,6}}?"
        f"(?:[{of}]{DETERMINER}{{0,2}}{noun}{{1,4}}?)?)"
    )
    pronoun = charset(PRONOUN + chars("others"))
    time = charset(words("in on by from at") + chars("temporal"))
    figure = charset(ranked(2, 2) + chars("month", "ordinal"))
    date = f"{ADVERB}*{time}{DETERMINER}?(?:[^;]{{0,2}}?{figure}){{1,3}},?"
    # "and improved the mill", but not "and improved coding"
    small = charset(chars("preposition", "temporal", "others", "and"))
    object_ = f"(?={DETERMINER}|[{NAME}{OPAQUE},;{DASH}]|{small}|{figure}|{ADVERB}|$)"
    return _Patterns(
        lazy(f"{ADVERB}*(?:{pronoun}{ADVERB}*{verb}|{phrase}{ADVERB}*{sure})"),
        lazy(f"{date}(?:{pronoun}|{phrase}){ADVERB}*{verb}"),
        lazy(f"{ADVERB}*{phrase}{ADVERB}*{ambiguous}"),
        lazy(f"(?:{date})?{ADVERB}*(?:{sure}|{ambiguous}{object_})"),
        lazy(verb),
        lazy(sure),
        lazy(f"{charset(_AND)}(?:{date})?{ADVERB}*(?:{sure}|{ambiguous}{object_})"),
    )


def has_verb(stream: Stream, first: int = 0, last: int | None = None) -> bool:
    """Tell whether any word of *stream* between two tokens may be a finite verb or a participle."""
    shape = stream.shape
    return bool(_patterns().any_verb.search(shape, first, len(shape) if last is None else last))


def find_boundaries(stream: Stream) -> Iterator[Boundary]:
    """Yield the boundaries of *stream*, a sentence without its brackets, in order. Linear."""
    first, reported = 0, False
    for at in outside(stream.shape, 0, len(stream.shape)):
        char = stream.shape[at]
        if char in _who() and _is_predicate(stream, first, at):
            yield Boundary(stream.spans[at].start, stream.spans[at].start, at, Opens.RELATIVE)
            first = at
            continue
        if char not in _SIGNS:
            continue
        opens, token = _opens(stream, at, first)
        if opens is None or token >= len(stream.shape):
            continue
        if opens in (Opens.STATEMENT, Opens.VERB) and char != ";":
            reported = reported or _is_reported(stream, first, at)
            if reported:
                continue
        reported = reported and char != ";"
        yield Boundary(stream.spans[at].start, stream.spans[token].start, token, opens)
        first = token


@cache
def _who() -> str:
    return chars("relative")


@cache
def _predicate() -> re.Pattern[str]:
    """Return what says what somebody is, up to "who": ``is a Welsh potter``."""
    be = charset(chars("be"))
    return lazy(f"{be}{ADVERB}?({letter('a')})(?:{charset(_PLAIN_NOUN)}){{1,8}}$")


def _is_predicate(stream: Stream, first: int, at: int) -> bool:
    """Tell whether ``is a Welsh potter`` stands before "who": it is true without what follows.

    "The first potter" and "one potter" are not, and have the same letter in a shape.
    """
    said = _predicate().search(stream.shape, max(first, at - _MOST_LISTED - 3), at)
    return said is not None and fold(stream.text(said.start(1), said.end(1))) in ("a", "an")


_SIGNS = frozenset(f",;{DASH}{_AND}")


def outside(shape: str, first: int, last: int) -> Iterator[int]:
    """Yield the places of the tokens outside of quotes and of pairs of dashes."""
    quoted = aside = False
    dashes = shape.count(DASH, first, last)
    for at in range(first, last):
        if shape[at] == '"':
            quoted = not quoted
        elif shape[at] == DASH and dashes > 1:
            aside = not aside
        elif not quoted and not aside:
            yield at


def _opens(stream: Stream, at: int, first: int) -> tuple[Opens | None, int]:
    """Return what the sign or "and" at *at* opens, and with which token; None if nothing.

    *first* is the token with which the part before it begins.
    """
    shape, char = stream.shape, stream.shape[at]
    behind = at + 1
    if at == 0 or at <= first:
        return None, behind
    if char == ";":
        behind += shape[behind : behind + 1] in tuple(_AND)
        kinds = _patterns()
        states = any(p.match(shape, behind) for p in (kinds.sure, kinds.dated, kinds.likely))
        return (Opens.STATEMENT if states else Opens.ENTRY), behind
    if not _states(stream, first, at):
        return None, behind
    if char == DASH:
        return Opens.ASIDE, behind
    if char == "," and shape[behind : behind + 1] and shape[behind] not in _AND:
        if _is_listed_deed(stream, behind, first):
            return Opens.VERB, behind
        opens = _behind_comma(stream, behind)
        return (None if opens and _goes_on(shape, behind) else opens), behind
    joint = behind + (char == ",")
    while shape[joint : joint + 1] and shape[joint] in _AND:
        joint += 1
    if char in _AND and shape[at - 1] in ",;" and at - 1 > first:
        return None, joint
    return _behind_and(stream, joint, first, at, comma=char == ","), joint


def _is_listed_deed(stream: Stream, token: int, first: int) -> bool:
    """Tell whether the comma before *token* parts two of several deeds of one subject.

    ``She fell ill, wrote a will and died``, not ``She joined Orm, founded in 1990, and left``.
    """
    shape, kinds = stream.shape, _patterns()
    front = shape.rfind(",", first, token - 1) + 1
    if front and not any(p.match(shape, front) for p in (kinds.sure, kinds.likely)):
        return False
    verb = token
    while shape[verb : verb + 1] and shape[verb] in chars("adverb", "ly"):
        verb += 1
    active = kinds.sure_verb.match(shape, verb) or is_active(stream, verb)
    return bool(active) and kinds.last_verb.search(shape, verb, verb + _FAR) is not None


def may_end_before(stream: Stream, at: int, last: int) -> bool:
    """Tell whether a sentence that has said its main verb keeps its sense if it ends before *at*.

    That is a sign outside of quotes; *last* is the token behind all that would be left out. What
    stands behind a comma must hang on what stands before: no verb, no adjective (``a small, blue
    mill``), and no more of a list but one of many dates.
    """
    shape, behind = stream.shape, at + 1
    if shape[at] in "|;":
        return True
    if shape[at] not in f",{DASH}" or behind == len(shape):
        return False
    if stream.spans[behind].start == stream.spans[at].end:
        return False  # "19,550"
    char = shape[behind]
    if char in _AND and shape[behind + 1 : behind + 2] not in (NAME, OPAQUE):
        return not _is_listed(shape, at) and not _goes_on(shape, behind)
    kinds = _patterns()
    if any(p.match(shape, behind) for p in (kinds.verb, kinds.sure, kinds.dated, kinds.likely)):
        return False
    if char in chars("determiner") and kinds.any_verb.match(shape, behind + 1):
        return False  # "this was"
    if char in _AND or char in NAME + OPAQUE + ranked(2, 2):
        rest = stream.block.text[stream.spans[behind].start : stream.spans[last - 1].end]
        return bool(_YEAR.search(rest)) and not _goes_on(shape, behind)
    hangs = _behind_comma(stream, behind) or char in chars("preposition", "determiner")
    return bool(hangs) and not _goes_on(shape, behind)


def _is_listed(shape: str, at: int) -> bool:
    """Tell whether the comma at *at* ends one of a list: ``in glass, wood, and string``."""
    comma = shape.rfind(",", max(0, at - _MOST_LISTED), at)
    return comma >= 0 and not _patterns().any_verb.search(shape, comma, at)


def _states(stream: Stream, first: int, at: int) -> bool:
    """Tell whether a main verb stands between two tokens: not that of "who" or of an aside."""
    shape, kinds = stream.shape, _patterns()
    for verb in kinds.any_verb.finditer(shape, max(first, at - _FAR), at):
        before = verb.start() - 1
        while before >= first and shape[before] in chars(
            "adverb", "ly", "be", "have", "modal", "not"
        ):
            before -= 1
        sure = kinds.sure_verb.match(shape, verb.start())
        if before < first:
            if sure or first:
                return True
        elif (
            shape[before] not in chars("relative", "whose", "preposition")
            and (sure or shape[before] not in f",{DASH}")
            and fold(stream.text(before, before + 1)) not in ("that", "where", "when")
        ):
            return True
    return False


_SIGN = lazy(f"[,;{DASH}]")
_MOST_SIGNS = 12
"""Signs that are looked at for the rest of a main clause, so that this stays linear."""


def _goes_on(shape: str, token: int) -> bool:
    """Tell whether the main clause goes on behind a second comma: ``as Ada, who led it, left``."""
    kinds = _patterns()
    for sign in islice(_SIGN.finditer(shape, token), _MOST_SIGNS):
        at = sign.start()
        if shape[at] != ",":
            return False
        if kinds.verb.match(shape, at + 1) or kinds.sure.match(shape, at + 1):
            return True
    return False


def _behind_comma(stream: Stream, token: int) -> Opens | None:
    shape = stream.shape
    word = fold(stream.text(token, token + 1))
    after = fold(stream.text(token + 1, token + 2))
    if word in _RELATIVES or (after in ("which", "whom", "whose") and len(word) < 8):
        return Opens.RELATIVE
    if (
        word == "having"
        or shape[token] in chars("gerund", "ing")
        or (
            shape[token] in chars("adverb", "ly")
            and shape[token + 1 : token + 2] in tuple(chars("gerund", "ing"))
        )
    ):
        return Opens.PARTICIPLE
    if word in _ADVERBIALS:
        return Opens.ADVERBIAL
    return None


def _behind_and(stream: Stream, joint: int, first: int, at: int, *, comma: bool) -> Opens | None:
    shape, kinds = stream.shape, _patterns()
    if kinds.dated.match(shape, joint):
        return Opens.STATEMENT
    verb = kinds.verb.match(shape, joint)
    if verb:
        alone = verb.end() == joint + 1 and not _is_deed(stream, joint, first, at)
        return None if alone else Opens.VERB
    if kinds.sure.match(shape, joint):
        return Opens.STATEMENT if comma or _is_bare(shape, joint) else None
    if comma and kinds.likely.match(shape, joint):
        verb = kinds.any_verb.search(shape, first, at)
        listed = verb and "," in shape[verb.end() : at]
        return None if listed else Opens.STATEMENT
    return None


def _is_deed(stream: Stream, verb: int, first: int, at: int) -> bool:
    """Tell whether a word is a verb that goes on: "notes" of ``gave coins and notes`` is none."""
    if not _is_present(stream, verb) or stream.shape[verb + 1 : verb + 2] in _objects():
        return True
    shape, doers = stream.shape, NAME + OPAQUE + PRONOUN + chars("others", "relative")
    return any(
        fold(stream.text(n, n + 1)) in ("is", "has")
        or (shape[n - 1] in doers and _is_present(stream, n))
        for n in range(first + 1, at)
    )


@cache
def _objects() -> frozenset[str]:
    """Return what stands behind a verb rather than behind a plural."""
    return frozenset(chars("determiner", "possessive") + NAME + OPAQUE)


def _is_present(stream: Stream, token: int) -> bool:
    """Tell whether a word may be a verb of the present in -s, or else a plural."""
    classes = classes_of(stream.shape[token])
    return (
        bool(classes & {"finite"})
        and stream.text(token, token + 1).endswith("s")
        and not (classes & {"be", "have", "do", "modal"})
    )


def _is_bare(shape: str, joint: int) -> bool:
    """Tell whether a pronoun follows: ``and she moved`` needs no comma to be a statement."""
    return shape[joint] in PRONOUN + chars("others")


def _is_reported(stream: Stream, first: int, at: int) -> bool:
    """Tell whether the part before *at* says, asks or supposes what may go on behind it."""
    shape = stream.shape
    if _words(stream, first, at) & {"if", "unless", "whether", "that"}:
        return True
    for place in range(first, at):
        if "say" in verbs_at(stream, place, "finite", "gerund", "participle", "base"):
            return bool(_patterns().any_verb.search(shape, place + 1, at))
    return False


def _words(stream: Stream, first: int, last: int) -> set[str]:
    return {fold(stream.text(at, at + 1)) for at in range(first, last)}
