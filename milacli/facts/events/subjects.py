"""Subjects: who does what a date is told of, by the clauses around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

from milacli.english.prose import START
from milacli.facts.events.gapped import forerunner, gapped, going, is_of_next, kin_behind
from milacli.facts.events.participles import bare_participle, is_said_at_once
from milacli.facts.events.row import Row, clauses_in, is_inverted
from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, OPAQUE, PRONOUN, chars, letter, ranked
from milacli.reading.clause import Clause, ClauseKind
from milacli.reading.patterns import charset
from milacli.reading.phrases import match_roles
from milacli.reading.predicates import find_predicate, tells_of_several
from milacli.reading.streams import Stream

_FEW = 10
"""Tokens before "who" in which an apposition may begin."""
_LABEL = 4
"""Tokens in which a date is a label of all that follows: ``1901: mill burns; Ada leaves``."""
_NEAR = 60
"""Tokens before a date in which others are looked for."""


def find_subject(row: Row, owners: Mapping[int, int]) -> int | None:
    """Return the token that is the subject of the clause that holds the date of *row*.

    *owners* are the people whom the names of the article mean, by number.
    """
    inside = clauses_in(row)
    before = [c for c in inside if row.stream.spans[c.verb].start < row.date.start]
    if (said := _behind_front(row, inside, owners)) is not None:
        return said.subject
    if (opened := _amid_clause(row, inside)) is not None:
        return opened.subject
    if before and (_is_of_thing(row, before[-1]) or _is_said_of_name(row, before)):
        return None
    main = [c for c in before if c.kind is not ClauseKind.PARTICIPLE] or before
    clause = main[-1] if main else _first(row, inside)
    if main and (other := _behind_date(row, inside, main[-1])) is not None:
        clause = other[0]
    if clause is None:
        return None
    if before and (_is_of_others(row, clause, before[-1], owners) or _is_of_who(row, clause)):
        return None
    if (kin := kin_behind(row, clause)) is not None:
        return kin if row.stream.names.get(kin) in owners else None
    goes = going(row, clause)
    goes = forerunner(row, clause) if goes is None else goes
    if goes is not None:
        return goes if row.stream.names.get(goes) in owners else None
    second = gapped(row, clause)
    if second is not None and row.stream.names.get(second) in owners:
        return second
    if is_of_next(row.stream.shape, clause, second):
        return None
    if clause.kind is ClauseKind.PARTICIPLE and row.clauses[0].kind is ClauseKind.PARTICIPLE:
        return _interrupted(row, clause)
    if clause.kind is ClauseKind.RELATIVE and _is_in_apposition(row.stream, clause.subject):
        return None
    return clause.subject


# "Having left Orm in ", "In a move that surprised many in ": what is dated is what somebody did.
_FRONT = lazy(
    r"(?:Having (?:been )?[a-z]+|[Ii]n (?:an?|his|her|their|the) (?:[a-z-]+ ){0,3}"
    r"(?:move|decision|speech|interview|statement|"
    r"letter|memo|paper|article|essay|book|report|study|announcement|deal|case|post|talk|lecture|"
    r"address|memoir|blog post|match|race|vote|message|note|pamphlet|poem|novel))"
    r"(?: [^,.;:()]{0,80}| )$"
)


def _amid_clause(row: Row, clauses: Sequence[Clause]) -> Clause | None:
    """Return the clause that the date opens inside of another: ``Bo, who in 1901 left``.

    ``She left because in 1901 Bo died``, ``the town where in 1901 a mill burned``.
    """
    shape = row.stream.shape
    at, end = (bisect_left(row.stream.spans, place, key=START) for place in row.date)
    at -= shape[at - 1 : at] in [*chars("preposition", "temporal")]
    at -= shape[at - 1 : at] == ","
    if not at or shape[at - 1] not in _openers():
        return None
    who = next((c for c in clauses if c.start == at - 1 and c.kind is ClauseKind.RELATIVE), None)
    return who or next((c for c in clauses if c.verb >= end), None)


@cache
def _openers() -> frozenset[str]:
    return frozenset(chars("relative", "when", "subordinate") + letter("that") + letter("where"))


# "It was only in ", "it was not until "
_CLEFT = lazy(
    r"it (?:was|is) (?:also |only |not )?(?:(?:in|on|during|until) )?(?:the )?", re.IGNORECASE
)


def _behind_front(row: Row, clauses: Sequence[Clause], owners: Mapping[int, int]) -> Clause | None:
    """Return the clause behind a front that dates it: ``In a letter sent in 1901, Ada``."""
    text, (start, end) = row.block.text, row.spans[0]
    fronted = text.startswith(", ", row.date.end, end) and _FRONT.match(
        text[start : row.date.start]
    )
    if not fronted and not is_cleft(row):
        return None
    at = bisect_left(row.stream.spans, row.date.end, key=START)
    behind = next((c for c in clauses if c.verb > at and (c.subject or at) >= at), None)
    if behind is None or behind.kind is not ClauseKind.MAIN or behind.subject is None:
        return None
    first = bisect_left(row.stream.spans, start, key=START)
    named = any(row.stream.names.get(token) in owners for token in range(first, at))
    return None if named else behind


def is_cleft(row: Row) -> bool:
    """Tell whether a row only stresses when it was: ``It was in 1901 that Ada left``."""
    text, start = row.block.text, row.spans[0].start
    stressed = _CLEFT.fullmatch(text, start, row.date.start)
    return stressed is not None and text.startswith(" that ", row.date.end)


# "Her house, built in ", "After the war ("
_OF_NOBODY = lazy(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z-]+ ){0,3}[a-z]+,? (?:which was |that was )?"
    r"(?:(?:re)?built|erected|constructed|founded|established|laid out|dating|completed|opened|"
    r"consecrated) (?:in |to |from |about |around |c\. ?|between )?$"
    r"|\b(?:war|revolution|crisis|famine|plague|epidemic|pandemic|depression|dynasty|siege|uprising|"
    r"rebellion|rising|revolt|occupation|[Ww]ar|War of [A-Z]\w+) \($"
    r"|\b[Aa]ccording to (?:(?! (?:he|she|it|they)\b)[^.;,]|"
    r", (?=(?:writing|speaking|published|written|quoted|in an)\b|in a )){2,70}$"
    r"|\((?:(?:first|originally) )?(?:founded|built|opened|established|formed|published|painted|"
    r"edited|led|owned|run) (?:by [^();]{2,40} )?(?:in |from |since )?$"
    # "She nursed her father until his death in"
    r"|\b(?:[Ss]he|[Hh]er)\b[^.;]{0,60} his death,? (?:in |on )?(?:early |late )?$"
    r"|\b(?:[Hh]e|[Hh]is)\b[^.;]{0,60} her death,? (?:in |on )?(?:early |late )?$"
)


def is_of_nobody(row: Row) -> bool:
    """Tell whether a date is of what stands beside it: ``Her house, built in 1890, is let``.

    Or of somebody without a name: ``She met a man who in 1890 left``.
    """
    opened = _amid_clause(row, clauses_in(row))
    if opened and (opened.subject is None or _is_in_apposition(row.stream, opened.subject)):
        return True
    wide = max(0, row.date.start - _WIDE)
    if row.lasts and not row.is_brief and _WEDDED.search(row.block.text, wide, row.date.start):
        return True  # whose name it is, is not known
    return _OF_NOBODY.search(row.block.text, wide, row.date.start) is not None


# "married in 1825 the widow Ada Dray ("
_WEDDED = lazy(r"\bm(?:\.|arried) (?:[^.;()]{0,50} )?[A-Z][\w'’-]+ \((?:b\. ?|born |\* ?)?$")


_WIDE = 80
"""Characters before a date in which is told what it is of."""


def _is_of_thing(row: Row, last: Clause) -> bool:
    """Tell whether a date is of a thing beside it: ``a house built in 1820``, ``the fire of 1901``.

    *last* is the clause whose verb stands nearest before it.
    """
    shape = row.stream.shape
    at = bisect_left(row.stream.spans, row.date.start, key=START)
    if last.kind is ClauseKind.PARTICIPLE and last.subject is None:
        return is_said_at_once(row.stream, last.verb, at)
    if bare_participle(row.stream, last.verb, at) is not None:
        return True
    while at > 1 and shape[at - 1] in "," + chars("and", "year"):
        at -= 1  # "the fires of 1901, 1904 and 1910"
    if at - 3 <= last.verb or shape[at - 1] != letter("of"):
        return False
    if not set(shape[at - 4 : at - 2]).isdisjoint(chars("possessive")):
        return False  # "known for his voyage of 1642"
    described = shape[at - 3] in chars("determiner") + ranked(1, 1)
    timed = row.stream.text(at - 2, at - 1).lower() in _TIMES
    return described and shape[at - 2] in ranked(1, 1) and not timed


def _is_said_of_name(row: Row, before: Sequence[Clause]) -> bool:
    """Tell whether a participle with the date tells of a name behind the verb.

    ``She runs the Orm Choir, formed in 1990 by Bo Lind``.
    """
    first, last = before[0], before[-1]
    if last.kind is not ClauseKind.PARTICIPLE or not last.is_passive or last.subject is None:
        return False
    if first is last:
        return False  # "Elected in 1901, Ada left"
    at = bisect_left(row.stream.spans, row.date.start, key=START)
    named = first.verb < last.subject < at  # no "Ordained in 1990, Bo Lind left"
    return named and is_said_at_once(row.stream, last.verb, at)


_TIMES = frozenset(
    "summer summers winter winters spring springs autumn autumns season seasons year years month "
    "months week weeks day days night nights morning evening end beginning start class".split()
)


def _is_of_others(row: Row, clause: Clause, last: Clause, owners: Mapping[int, int]) -> bool:
    """Tell whether the date may be of somebody or something named behind the verb.

    ``Ada is the aunt of Tom Brook, mayor since 1990`` and ``(mayor since 1990)``. The verb nearest
    before the date is that of the *last* clause.
    """
    text, spans = row.block.text, row.stream.spans
    names = row.stream.names
    at = bisect_left(spans, row.date.start, key=START)
    behind_verb = range(max(clause.verb + 1, at - _NEAR), at)
    named = [spans[at].end for at in behind_verb if names.get(at) in owners]
    since = text[max(named) : row.date.start] if named else ""
    if since in _WEDDING and row.stream.shape[clause.verb] in chars("marrying"):
        return False  # "Ada Dray m. Tom Brook, 3 May 1901"
    behind = text[spans[clause.verb].end : row.date.start]
    if since.count(",") > 1 and since.endswith(_WEDDING[1:]) and since.startswith(_APPOSED):
        return False  # "Ada Dray met Tom Brook, a smith, in 1901"
    if "," in since:
        return True
    return behind.count("(") > behind.count(")") and not (
        not named and last.subject == clause.subject and _is_of_deed(row, last)
    )


def _is_of_who(row: Row, clause: Clause) -> bool:
    """Tell whether "who" behind the verb of *clause* may be told of, or who may be told of.

    ``Ada gave it to Bo, who marr. Eva in 1901``, ``Ada met Bo, who was ill, in 1901``.
    """
    shape = row.stream.shape
    at = bisect_left(row.stream.spans, row.date.start, key=START)
    who = set(chars("relative"))
    if clause.kind is ClauseKind.RELATIVE:
        at -= shape[at - 1] in chars("preposition", "temporal")
        own = shape[clause.start - 1 : clause.start] == shape[at - 1] == ","
        return own and clause.verb < at - 1 and "," not in shape[clause.verb : at - 1]
    first = max(clause.verb, at - _NEAR)
    last = max((n for n in range(first + 1, at) if shape[n] in who), default=-1)
    return last > 0 and shape[last - 1] == "," and "," not in shape[last + 1 : at]


_WEDDING = (", ", ", in ", ", on ")
_APPOSED = (", a ", ", an ", ", the ", ", her ", ", his ")
# "won the Orm Prize (", "wrote two plays (1901, "
_BRACKETED = lazy(r"\((?:\d{4}(?:[–-]\d{2,4})?[,;] ?)*(?:in |c\. ?)?$")
_DEGREE = lazy(
    r"\b(?:(?:Ph\.?D|D\.?Phil|M\.?Phil|[BM]\.?(?:A|S|Sc|Ed|Eng|BA)|LL\.?[BM])\b|"
    r"(?:[Bb]achelor|[Mm]aster)[’']?s?\b|doctorate\b|diploma\b|degree\b)"
)
_DATED_DEEDS = frozenset(
    "act appear appoint attend award become chair command compete compose create design direct "
    "establish found graduate human lead member ordain play preside produce publish research "
    "retire serve start study suffer teach win write".split()
)
"""Verbs of what is dated in brackets behind it: of a mill that is sold it may be the mill's."""


def _is_of_deed(row: Row, clause: Clause) -> bool:
    """Tell whether a date in brackets says when *clause* was: ``She won the Orm Prize (1990)``."""
    text, end = row.block.text, row.date.end
    alone = _BRACKETED.search(text, max(0, row.date.start - _WIDE), row.date.start)
    if alone is None or not text.startswith((")", ",", ";"), end):
        return False
    said = find_predicate(row.stream, clause)
    if said is None or not said.verbs.isdisjoint(_DATED_DEEDS):
        return said is not None
    spans = row.stream.spans
    if _DEGREE.search(text, spans[clause.verb].start, row.date.start):
        return True  # "did her PhD at Orm (1990)"
    if row.stream.text(said.end, said.end + 1) == "born":
        return True
    # "was a lecturer at Orm (1990–1995)", but not "was the son of a lecturer at Orm"
    shape = row.stream.shape
    phrase = match_roles(shape, said.end, len(shape)) if row.lasts and said.voice == "is" else None
    return phrase is not None and not set(shape[phrase.first : phrase.last]) & set(chars("kin"))


def _first(row: Row, clauses: Sequence[Clause]) -> Clause | None:
    """Return the clause whose date stands in front of all verbs.

    Not a clause with "when" if another follows: ``In 1901, when Ada was ill, Bo left``; nor one
    behind a clause whose verb is not known: ``In 1901 the mill sank, and Ada left``.
    """
    shape, spans = row.stream.shape, row.stream.spans
    at = bisect_left(spans, row.date.end, key=START)
    if _unknown().match(shape, bisect_left(spans, row.spans[0].start, key=START), at):
        return None  # "The fort tottered in 1901, and Ada left"
    for n, clause in enumerate(clauses):
        if clause.subject is None and is_inverted(row.stream, clause.verb):
            return clause._replace(subject=clause.verb + 1)
        opener = shape[clause.start - 1 : clause.start]
        if opener and opener in chars("when", "subordinate", "temporal", "whose"):
            if n + 1 < len(clauses):
                continue
            behind = shape[clause.verb :].partition(",")[2][:1]
            leads = not set(shape[at : clause.start - 1]) & set(chars("others") + ranked(3, 3))
            other = behind and behind in chars("determiner") + ranked(0, 1)
            return clause if leads and not other else None  # "In 1901 it sank, when Ada left"
        before = shape[at : clause.start]
        told = at + before.startswith(",")
        if shape[told] in chars("others") and row.stream.text(told, told + 1) != "it":
            return None  # "In 1901 we met, and Ada left"
        subject = clause.start if clause.subject is None else clause.subject
        if set(shape[at:subject]) & set(chars("whose", "relative")):
            return None  # "In 1901 it burned, whose founder, Ada, left"
        if ";" in before and (at > _LABEL or shape[0] in chars("preposition", "temporal")):
            return None
        parted = clause.subject is None or shape[clause.subject] != PRONOUN
        parted = parted and before.endswith((";", *(f",{joint}" for joint in chars("and", "but"))))
        return None if parted and any(char in ranked(0, 1) for char in before) else clause
    return None


@cache
def _unknown() -> re.Pattern[str]:
    """Return a subject and a verb of which no clause is made: ``The old fort slowly tottered``."""
    noun, adverb = charset(ranked(0, 1)), charset(chars("adverb", "ly"))
    verb = charset(chars("ed", "participle"))
    return lazy(f"[{chars('determiner', 'possessive')}]{noun}{{1,5}}{adverb}?{verb}")


def _behind_date(
    row: Row, clauses: Sequence[Clause], before: Clause
) -> tuple[Clause | None] | None:
    """Return the clause that a date opens behind another: ``Ada left, and in 1905 Bo came``.

    In a tuple, with None where its subject is nobody; None where the date is not in front.
    """
    shape, spans = row.stream.shape, row.stream.spans
    at, end = (bisect_left(spans, place, key=START) for place in row.date)
    behind = [c for c in clauses if c.start >= end and c.kind is not ClauseKind.COORDINATE]
    if ";" in shape[before.verb : at]:
        return (behind[0] if behind else None,)
    at -= shape[at - 1 : at] in [*chars("preposition", "temporal")]
    joints = [*chars("and", "but")]
    parted = shape[at - 1 : at] == shape[end : end + 1] == "," and shape[at - 2 : at - 1] in joints
    at, end = at - parted, end + parted  # "Ada left and, in 1905, Bo came"
    leads = shape[at - 1 : at] in joints
    leads = leads and (parted or shape[at - 2 : at - 1] == "," or _is_anew(row.stream, end))
    # "Seeking a man who could paint, in 1905 she left"
    leads = leads or (shape[at - 1 : at] == "," and shape[end : end + 1] == PRONOUN)
    goes_on = next((c for c in clauses if c.verb == end and c.subject is not None), None)
    if leads and goes_on is not None:
        return (goes_on,)  # "he met Bo, and in 1905 left"
    fresh = shape[end : end + 1] in [*chars("determiner"), NAME, OPAQUE, PRONOUN]
    fresh = fresh or shape[end : end + 1] in [*ranked(0, 2)]
    fresh = fresh and (bool(behind) or not parted)  # not "a clerk and, from 1905, a judge"
    return (behind[0] if behind else None,) if leads and fresh else None


def _is_anew(stream: Stream, at: int) -> bool:
    """Tell whether a pronoun opens a clause behind a date: ``and in 1905 it was``."""
    at += stream.shape[at : at + 1] == ","
    if stream.shape[at : at + 1] == PRONOUN:
        return True
    return stream.text(at, at + 1) in ("it", "they")


def is_of_last(row: Row, token: int, first: int) -> bool:
    """Tell whether "who" behind several means the last: ``Ada and Bo, who was born in 1901``.

    *token* is the last, *first* the first of them.
    """
    return any(
        clause.subject == token
        and clause.kind is ClauseKind.RELATIVE
        and not tells_of_several(row.stream, clause, first)
        for clause in row.clauses
    )


def _interrupted(row: Row, clause: Clause) -> int | None:
    """Return whose deed it is that ends ``Karl, married to Clara Doyle, died in 1820``."""
    shape, first = row.stream.shape, row.clauses[0]
    told = any(one.kind is ClauseKind.MAIN for one in row.clauses)
    if told or shape[clause.verb] == letter("born"):
        return clause.subject
    parted = all(shape[c.start] == "," and c.verb == c.start + 1 for c in (first, clause))
    return first.subject if parted else clause.subject


def _is_in_apposition(stream: Stream, name: int | None) -> bool:
    """Tell whether "who" behind a name may be another: ``Ada, the child of Tom Dray, who``."""
    if not name:
        return False
    shape = stream.shape
    comma = shape.rfind(",", max(0, name - _FEW), name)
    told = set(shape[comma + 1 : name]) & set(chars("be", "have", "modal") + PRONOUN)
    # "Ada fell ill, and was succeeded by Tom Dray, who"
    return comma >= 0 and not told and shape[name - 1] in chars("preposition", "of")
