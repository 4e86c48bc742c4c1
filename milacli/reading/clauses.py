"""Clauses: which verb of a sentence belongs to which subject.

A clause is found at each finite verb, and at each participle that leaves its subject to another
clause. The subject is what stands right before the verb; behind "and" and a comma it is the one
of the clause before; behind "who" it is the name in front of that. If none is sure there is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from milacli.reading.alphabet import DASH, NAME, OPAQUE, PRONOUN, chars, letter, ranked
from milacli.reading.antecedents import antecedent
from milacli.reading.asides import (
    aside_before,
    bearer_of,
    before_date,
    behind_comma,
    has_object,
    is_dated,
    is_fronted,
    is_naming,
    is_on,
    opening_of,
    opens_dated,
    peer_of,
    purpose_of,
    serving_as,
    spoken_of,
)
from milacli.reading.clause import (
    Clause,
    ClauseKind,
    before_aside,
    clause_sets,
    dated,
    is_called,
    joined_date,
    names_before,
)
from milacli.reading.company import company, ends_company, mate_before, who_before
from milacli.reading.fronted import gerund_in_front, participle_in_front
from milacli.reading.patterns import LONGEST, words
from milacli.reading.phrases import Phrase, match_roles, roles_before
from milacli.reading.streams import Stream


def find_clauses(stream: Stream, head: int | None = None) -> list[Clause]:
    """Return the clauses of *stream*, in order. Linear.

    *head* is the token of a name that a headless clause at the start speaks of, as in the list
    item "Ada: later founded Orm".
    """
    found = list(_scan(stream.shape, head))
    if not found:
        return []
    ends = [len(stream.shape)]
    for clause in reversed(found[1:]):
        # "is a painter trained by Ada, and a poet" goes on behind what is said of the painter.
        reduced = clause.kind is ClauseKind.PARTICIPLE and clause.start == clause.verb
        # Nor is the mayor in "met a judge serving as mayor".
        reduced &= clause.subject is not None or stream.shape[clause.verb] not in chars("gerund")
        ends.append(ends[-1] if reduced else clause.start)
    ends.reverse()
    return [
        clause._replace(end=max(end, clause.verb + 1))
        for clause, end in zip(found, ends, strict=True)
    ]


def _scan(shape: str, head: int | None) -> Iterator[Clause]:
    sets = clause_sets()
    current: Clause | None = None
    at = 0
    while at < len(shape):
        if shape[at] in sets.gerund and not (
            shape[at] in sets.auxiliary and at and shape[at - 1] in sets.auxiliary
        ):
            clause = None if is_naming(shape, at) else _gerund(shape, at, current)
        elif shape[at] in sets.infinitive and shape[at - 1 : at] == letter("to"):
            clause = purpose_of(shape, at, current)
        elif _is_verb(shape, at, current):
            clause = _finite(shape, at, current, head)
        else:
            at += 1
            continue
        if clause is None:
            at += 1
            continue
        yield clause
        if clause.kind is not ClauseKind.PARTICIPLE or current is None:
            current = clause
        at = max(at + 1, _group_end(shape, at))


def _group_end(shape: str, at: int) -> int:
    """Return where the verb group ends that begins at *at*: ``has since been``."""
    sets = clause_sets()
    while at < len(shape) and shape[at] in sets.auxiliary + sets.adverb:
        at += 1
    main = sets.finite + sets.participle + sets.base + sets.gerund
    return at + (at < len(shape) and shape[at] in main)


def _is_verb(shape: str, at: int, current: Clause | None) -> bool:
    """Tell whether the token *at* is a finite verb here."""
    sets = clause_sets()
    char = shape[at]
    if char == letter("studies") and shape[max(0, before_adverbs(shape, at))] in sets.content:
        return False  # "director of gender studies"
    if char in sets.auxiliary or char in sets.finite:
        return not is_naming(shape, at) and not _is_counted(shape, at)
    if char in sets.base and names_before(shape, at):
        return True
    if char in sets.either:
        # "Ada heads Orm", not "the department heads met".
        if at and shape[at - 1] == "," and shape[at + 1 : at + 2] in (*chars("determiner"),):
            return aside_before(shape, at - 1, -1) is not None  # "Ada, a potter, chairs the board"
        subject = shape[max(0, before_adverbs(shape, at))]
        told = has_object(shape, at) or shape[at + 1 : at + 2] == letter("as")
        return at > 0 and subject in NAME + PRONOUN + sets.relative and told
    if char not in sets.participle or is_naming(shape, at):
        return False
    # "Ada studied", "Ada, elected mayor,", "and earned": participles need a subject in sight.
    before = before_adverbs(shape, at)
    if before < 0:
        return True
    if shape[before] in f",{DASH}":
        called = current is not None and (
            is_called(shape, at, current) or spoken_of(shape, current) is not None
        )
        aside = aside_before(shape, before, current.verb if current else -1)
        told = aside is not None and shape[aside] == NAME and has_object(shape, at)
        named = before > 0 and shape[before - 1] in NAME
        return called or told or named or who_before(shape, before) < before
    if current is not None and shape[before] in ranked(0, 0) and is_called(shape, at, current):
        # "is a painter best known as", "is a painter known for her work as"
        return not _is_joined(shape, current, at) or _is_last_role(shape, current, at)
    opening = opening_of(shape, before)
    if opening < before and shape[opening] == letter("that") and shape[opening - 1] in ranked(3, 3):
        return True  # "said that the pump failed"
    if _with_others(shape, before, current) is not None:
        return True
    return shape[before] in NAME + PRONOUN + sets.relative + letter("that") + ":|" or (
        current is not None
        and (
            shape[before] in sets.joint
            or _is_second(shape, current, before, at)
            or joined_date(shape, before + 1) >= 0
        )
    )


def _is_counted(shape: str, at: int) -> bool:
    """Tell whether what may be a verb is a noun that is counted: ``played in 29 matches``."""
    count = at - 1
    while count > 0 and at - count < _COUNTED and shape[count] in NAME + OPAQUE + ranked(1, 1):
        count -= 1  # "29 Test matches"
    if count < 1 or shape[count] not in chars("figure") or shape[at] in chars("ed"):
        return False
    verbs = ranked(3, 3)
    if shape[count - 1] in clause_sets().preposition:
        alone = count == at - 1  # not "At 29 Ada joins"
        return alone or shape[count - 2 : count - 1] in (*verbs,)
    return shape[count - 1] in verbs


_COUNTED = 4


def before_adverbs(shape: str, at: int) -> int:
    """Return the last token before *at* that is no adverb, or -1: of ``Ada first saw it``, Ada."""
    at -= 1
    while at >= 0 and shape[at] in clause_sets().adverb:
        at -= 1
    if at > 0 and shape[at] in chars("ordinal"):
        # "who first saw it", "who, in 1990, first saw it"
        dated = shape[at - 1] == "," and shape[at - 2] in chars("year")
        at -= dated or shape[at - 1] in NAME + PRONOUN + clause_sets().relative
    return at


def _finite(shape: str, at: int, current: Clause | None, head: int | None) -> Clause | None:
    sets = clause_sets()
    before = before_adverbs(shape, at)
    passive = shape[at] in sets.participle
    if before > 0 and shape[before] in chars("determiner") and shape[before - 1] in NAME + PRONOUN:
        before -= 1  # "Ada and Bo both left"
    before = who_before(shape, before_date(shape, before_aside(shape, before)))
    if passive and before == 0 and shape[0] in chars("ordinal"):
        before = -1  # "First elected as mayor in 1950, Ada left"
    if before < 0 or shape[before] in ":|(" or (head is not None and before == 1):
        if head is None:
            return participle_in_front(shape, at) if before < 0 else None
        alone = passive and not has_object(shape, at)
        return Clause(ClauseKind.HEADLESS, head, before + 1, at, 0, alone)
    if (led := _with_others(shape, before, current)) is not None:
        return Clause(ClauseKind.MAIN, led, opening_of(shape, led), at, 0, False)
    char = shape[before]
    if char == PRONOUN:
        return Clause(ClauseKind.MAIN, before, before, at, 0, False)
    if char == NAME:
        office = _without_front(shape, roles_before(shape, before))
        opening = opening_of(shape, office.first if office else before)
        # "In spring Ada left" begins with when, "by Ada" inside a clause is no subject.
        first = opening == 1 or shape[opening - 2 : opening - 1] in (*_CLAUSE_OPENERS,)
        first = first or (office is None and is_fronted(shape, opening))
        first = first or (office is not None and is_dated(shape, office.first))
        first = first or opens_dated(shape, opening, before)
        styled = office is not None and shape[opening] in chars("honorific")
        styled = styled and shape[opening - 1] not in words("of to by with at in")
        first = first or (styled and is_fronted(shape, opening))  # "From then on Sir Bo was"
        fronted = (first and opening < before) or is_on(shape, opening)
        if current is not None and _is_object(shape, current, opening):
            # "the man who met Ada died"
            return Clause(ClauseKind.MAIN, None, at, at, 0, False)
        reduced = passive and shape[at + 1 : at + 2] in (*sets.preposition,) and not fronted
        reduced = reduced and current is not None and not _is_joined(shape, current, at)
        if reduced and _is_inside(shape, opening):
            # "served as head of the Orm Division attached to"
            return Clause(ClauseKind.PARTICIPLE, None, at, at, 0, True)
        shown = not set(chars("starring")).isdisjoint(shape[opening:before])
        # "It was in 1901 that Ada left"
        fronted |= shape[before - 1] == letter("that") and shape[before - 2] in chars("year")
        inside = shown or (not fronted and _is_inside(shape, opening))
        return Clause(ClauseKind.MAIN, None if inside else before, opening, at, 0, False)
    if char == letter("that") and before and shape[before - 1] in ranked(0, 1):
        return Clause(ClauseKind.RELATIVE, None, before, at, 0, False)  # "the mill that burned"
    if char in sets.relative:
        return Clause(ClauseKind.RELATIVE, antecedent(shape, before, current), before, at, 0, False)
    if char in sets.joint:
        subject = current.subject if current else None
        return Clause(ClauseKind.COORDINATE, subject, before, at, 0, False)
    if char in f",{DASH}":
        return behind_comma(shape, at, before, current, passive=passive)
    if current is None and (peer := peer_of(shape, before)) is not None:
        return Clause(ClauseKind.MAIN, peer, 0, at, 0, False)
    if current is not None and _is_second(shape, current, before, at):
        return Clause(ClauseKind.MAIN, None, at, at, 0, False)
    opening = opening_of(shape, before)
    when = opening > 1 and shape[opening - 1] in sets.preposition + chars("temporal")
    told = dated().search(shape, opening, at)
    joint = opening - 2 if when and not told else -1
    if joint < 0 or shape[joint] not in chars("and"):
        joint = joined_date(shape, before + 1)
    if current is not None and joint >= 0:
        # "and for a year was", "and from 1990 to 1995 served"
        return Clause(ClauseKind.COORDINATE, current.subject, joint, at, 0, False)
    if char in sets.noun + '"':
        listed = current is not None and passive and _is_last_role(shape, current, at)
        if current is not None and passive and (listed or not _is_joined(shape, current, at)):
            # "is a painter trained by", unlike "is the son of a painter trained by"
            said = shape[current.verb : at]
            own = listed or (said[0] in chars("be") and not set(said) & set(sets.preposition))
            return Clause(ClauseKind.PARTICIPLE, current.subject if own else None, at, at, 0, own)
        return Clause(ClauseKind.MAIN, None, opening, at, 0, False)
    return None


def _without_front(shape: str, office: Phrase | None) -> Phrase | None:
    """Drop what ends a phrase at the front: of ``on advice of the court, General`` the court."""
    if office is None or shape[office.first - 1 : office.first] not in (
        *clause_sets().preposition,
    ):
        return office
    comma = shape.rfind(",", office.first, office.last)
    return office if comma < 0 else office._replace(first=comma + 1)


_COMPANY = 14
"""Tokens of those who stand behind a name without one, and of where they belong."""


def _with_others(shape: str, last: int, current: Clause | None) -> int | None:
    """Return the name of a subject that ends with others at *last*: ``Ada and her colleagues``.

    Or with where it belongs: ``Ada of the Orm mill``.

    It opens a clause: ``they met Ada and friends left`` may be of the friends alone.
    """
    told = shape[last] in ends_company()
    found = company().search(shape, max(0, last + 1 - _COMPANY), last + 1) if told else None
    name = found.start() if found else bearer_of(shape, last)
    if name is None:
        return None
    opening = opening_of(shape, name)
    if not found and shape[opening - 1 : opening] in (*clause_sets().preposition,):
        return name if opening < name and is_fronted(shape, opening) else None
    while opening > 1 and shape[opening - 1] in chars("and") + ",":
        other = opening - 2 if shape[opening - 2] == NAME else bearer_of(shape, opening - 2)
        if other is None:
            break
        opening = opening_of(shape, other)
    before = shape[opening - 1 : opening]
    opens = before in ("", *_CLAUSE_OPENERS, *chars("subordinate", "when"))
    joined = current is not None and _is_joined(shape, current, opening)
    joined = joined or shape[name - 1 : name] == letter("that")
    return name if opens or joined or is_dated(shape, opening) else None


def _is_inside(shape: str, opening: int) -> bool:
    """Tell whether the names that end with the one at *opening* belong to a noun before them.

    ``the firm of Ada and Bo``, ``a library named after Ada``, ``a film starring Ada``.
    """
    while opening > 2 and (mate := mate_before(shape, opening)) >= 0:
        office = roles_before(shape, mate)  # "Head of Sales Ada and Bo"
        opening = opening_of(shape, office.first if office else mate)
    if opening < 2:
        return False
    before, noun = shape[opening - 1], shape[opening - 2]
    named = noun in chars("called", "ed", "participle") and before == letter("after")
    return before in clause_sets().preposition or named


def _is_object(shape: str, current: Clause, opening: int) -> bool:
    """Tell whether a name that begins at *opening* is the object of a clause with "who"."""
    if current.kind is not ClauseKind.RELATIVE or current.subject is not None:
        return False
    return not _is_joined(shape, current, opening) and ":" not in shape[current.verb : opening]


def _is_second(shape: str, current: Clause, before: int, at: int) -> bool:
    """Tell whether a verb right behind another is of a noun: ``the house Ada built burned``."""
    sets = clause_sets()
    if current.kind is not ClauseKind.MAIN or shape[at] in sets.base or before < at - 1:
        return False
    return (
        # "the mill that Ada built burned", not "Ada died unlamented"
        shape[at] in sets.auxiliary + sets.finite + chars("ed") * (current.start != current.subject)
        and shape[current.verb] not in chars("become", "be", "helper")
        and shape[before] in sets.finite + sets.participle
        and _group_end(shape, current.verb) == before + 1
    )


def _is_joined(shape: str, current: Clause, at: int) -> bool:
    """Tell whether anything between the verb of *current* and *at* may begin another clause."""
    marks = set(f",;{DASH}:" + chars("and", "but", "subordinate", "when", "relative", "temporal"))
    return not marks.isdisjoint(shape[current.verb : at])


def _is_last_role(shape: str, current: Clause, at: int) -> bool:
    """Tell whether a participle at *at* is of one of whom *current* says several things.

    ``is a painter, poet and singer signed to Orm``, not ``is a painter and the singer moved``.
    """
    if shape[current.verb] not in chars("be") or has_object(shape, at):
        return False
    phrase = match_roles(shape, current.verb + 1, at)
    if (
        phrase is None
        or phrase.last != before_adverbs(shape, at) + 1
        or phrase.is_several
        or len(phrase.ends) < 2
    ):
        return False
    determiners = chars("determiner", "possessive")
    by = shape[at + 1 : at + 2] == letter("by")  # "and an organist employed by"
    return by or set(determiners).isdisjoint(shape[phrase.ends[-2] : at])


_CLAUSE_OPENERS = f",{DASH};:"


def _gerund(shape: str, at: int, current: Clause | None) -> Clause | None:
    """Read ", founding Orm" and "after founding Orm" as of the subject of the sentence."""
    sets = clause_sets()
    before = before_adverbs(shape, at)
    if before > 0 and shape[before] == NAME and shape[before - 1] == letter("with"):
        # "with Ada serving as dean"
        return Clause(ClauseKind.PARTICIPLE, before, before, at, 0, False)
    if current is None:
        return gerund_in_front(shape, at, before)
    if before < 0 or shape[at] in chars("intro"):
        return None
    if (served := serving_as(shape, at, before, current)) is not None:
        return served
    verbs = shape[max(current.verb + 1, before - LONGEST) : before]
    gerunds = set(sets.gerund) - set(chars("intro"))  # "in posts including clerk and acting mayor"
    joined = shape[before] in chars("and") and not gerunds.isdisjoint(verbs)
    if not joined and shape[before] not in sets.before_gerund + chars("intro"):
        return None
    if shape[before] == letter("for") and shape[at] != letter("being"):
        return None
    return Clause(ClauseKind.PARTICIPLE, current.subject, before, at, 0, False)
