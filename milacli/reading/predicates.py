"""Predicates: what the verb of a clause says, past its auxiliaries and adverbs."""

from __future__ import annotations

from typing import NamedTuple

from milacli.english.prose import fold
from milacli.english.verbs import classes_of
from milacli.reading.alphabet import NAME, OPAQUE, PRONOUN, chars, letter, ranked
from milacli.reading.clause import Clause, ClauseKind, clause_sets
from milacli.reading.clauses import before_adverbs
from milacli.reading.patterns import words
from milacli.reading.phrases import match_roles
from milacli.reading.streams import Stream


class Predicate(NamedTuple):
    """What a clause says its subject does or is."""

    voice: str
    """``does``; ``is`` before a noun; ``is done`` in the passive."""
    verbs: frozenset[str]
    """The classes of the main verb, whatever its form."""
    end: int
    """The token behind the verb group."""


def find_predicate(stream: Stream, clause: Clause) -> Predicate | None:
    """Return the verb of *clause* without auxiliaries and adverbs; None where it is negated.

    ``has since founded``, ``went on to found`` and ``founding`` all do found.
    """
    shape, at = stream.shape, clause.verb
    if clause.subject is not None and _is_denied(shape, clause.subject):
        return None
    for before in range(before_adverbs(shape, at) + 1, at):
        if shape[before] in chars("not") and not _is_more(stream, before):
            return None
    if clause.is_passive:
        done = verbs_at(stream, at, "participle")
        voice = "is done" if done.isdisjoint(_NEVER_DONE) else "does"
        return Predicate(voice, done, at + _is_named(shape[at]))
    be, have, modal, do, negation = (chars(name) for name in ("be", "have", "modal", "do", "not"))
    form = "base" if shape[at - 1 : at] == letter("to") else ""
    is_be = False
    while at < clause.end:
        char = shape[at]
        if char in negation:
            if not _is_more(stream, at):
                return None
        elif char in be or char in chars("being"):
            is_be = True
        elif char in modal or char in do:
            form = "base"
        elif char in have:
            form = "participle"
        elif char in chars("helper") and (step := _helped(shape, at)):
            form, at = "base", step
            continue
        elif char not in chars("adverb", "ly"):
            break
        at += 1
    if at >= clause.end:
        return Predicate("is", frozenset(), at) if is_be else None
    # "was born in Orm and educated at Ely"
    is_be |= clause.kind is ClauseKind.COORDINATE and at == clause.verb and not _is_named(shape[at])
    return _main(stream, at, form, is_be=is_be)


def is_unreal(stream: Stream, clause: Clause) -> bool:
    """Tell whether *clause* says what may be, might have been or was only meant.

    ``could be mayor``, ``declined to serve as mayor``, ``If Ada were mayor``.
    """
    shape, at = stream.shape, clause.verb
    around = chars("be", "have", "modal", "do", "adverb", "ly", "not")
    auxiliaries = []
    while at < clause.end and shape[at] in around:
        auxiliaries.append(fold(stream.text(at, at + 1)))
        at += 1
    if not _POSSIBLY.isdisjoint(auxiliaries):
        return True
    if "would" in auxiliaries and ("have" in auxiliaries or _supposes(stream, clause.start)):
        return True
    verb = fold(stream.text(at, at + 1))
    if verb in _DECLINING or fold(stream.text(at, at + 2)) == "turned down":
        return True
    if verb in _MEANT and shape[at + 1 : at + 2] == letter("to"):
        return True
    first, last = max(0, clause.start - 1), clause.subject or clause.start
    said = [fold(stream.text(n, n + 1)) for n in range(first, last)]
    if "that" in said:
        that = first + said.index("that")
        return not _DENYING.isdisjoint(fold(stream.text(that - _NEAR, that)).split())
    return not _SUPPOSING.isdisjoint(said)


def _supposes(stream: Stream, end: int) -> bool:
    """Tell whether a condition stands before the token *end*: ``If elected, Ada would``."""
    words = fold(stream.text(0, end)).split()
    return "if" in words or words[:1] in (["had"], ["were"])


_POSSIBLY = frozenset(
    "may might could should can cannot must ought perhaps maybe possibly supposedly presumably "
    "probably".split()
)
_MEANT = frozenset(
    "decline declined apply applied applying refused intend intended hoped wanted wished planned "
    "failed tried attempted sought aspired invited asked offered expected asking wanting declining "
    "refusing failing trying attempting hoping planning intending seeking applying".split()
)
"""Verbs of what was not done yet, before "to"."""
_DECLINING = frozenset(
    "decline declines declined declining refuse refuses refused refusing reject rejected rejecting "
    "seek seeks sought seeking".split()
)
"""Verbs of what was not taken: ``declined the office of mayor``."""
_DENYING = frozenset(
    "deny denies denied denying doubt doubts doubted dispute disputes disputed false untrue not "
    "unlikely hoped hopes hope wished wishes feared fears suppose imagine pretend pretended "
    "rumoured rumored".split()
)
"""Words before "that" which do not say that it is so."""
_NEAR = 5
_SUPPOSING = frozenset(
    "case suppose supposing imagine assuming had were lest unless if perhaps maybe possibly".split()
)


def _is_denied(shape: str, subject: int) -> bool:
    """Tell whether the group that ends with *subject* stands behind ``neither`` or ``if``."""
    joined = NAME + PRONOUN + chars("and") + ","
    before = shape[max(0, subject - _GROUP) : subject].rstrip(joined)[-1:]
    return bool(before) and before in chars("not", "condition")


_GROUP = 20
"""Tokens of a group of names."""


_NEVER_DONE = frozenset(("serve", "practise", "retire"))
"""Verbs that have no passive: ``was hired as a clerk, served as dean``."""


def _is_more(stream: Stream, negation: int) -> bool:
    """Tell whether a "not" denies nothing: ``was not only a singer but also a potter``."""
    return fold(stream.text(negation + 1, negation + 2)) in _NOT_ALL


_NOT_ALL = frozenset(("only", "just", "merely", "simply", "solely"))


def _helped(shape: str, at: int) -> int:
    """Return where the verb stands that the one at *at* helps: ``went on to found``, or 0."""
    step = at + 1
    step += shape[step : step + 1] == letter("on")
    is_to = shape[step : step + 1] == letter("to")
    step += is_to
    bare = _before_base(shape, step)
    return bare if is_to else 0


def _before_base(shape: str, at: int) -> int:
    while at < len(shape) and shape[at] in chars("adverb", "ly", "not"):
        at += 1
    return at if at < len(shape) and shape[at] in clause_sets().infinitive else 0


def _main(stream: Stream, at: int, form: str, *, is_be: bool) -> Predicate:
    char = stream.shape[at]
    if is_be:
        if char in chars("participle", "ed") or not _is_named(char):
            done = verbs_at(stream, at, "participle")
            return Predicate("is done", done, at + _is_named(char))
        doing = frozenset() if _is_title(stream, at) else verbs_at(stream, at, "gerund")
        return Predicate("does", doing, at + 1) if doing else Predicate("is", frozenset(), at)
    for kind in dict.fromkeys((form or "finite", "finite", "gerund")):
        found = verbs_at(stream, at, kind)
        if found:
            return Predicate("does", found, at + 1)
    return Predicate("does", frozenset(), at + 1)


def _is_named(char: str) -> bool:
    """Tell whether rows name a participle by its class: not "educated", by the word."""
    return char not in words("educated admitted born")


def _is_title(stream: Stream, at: int) -> bool:
    """Tell whether a gerund begins a title: ``was managing director``, not ``managing a mill``."""
    if stream.shape[at] not in chars("premodifier") and stream.shape[at] in chars("gerund", "ing"):
        return False
    phrase = match_roles(stream.shape, at, len(stream.shape))
    # "was visiting friends", "was visiting Professor Ada Lind"
    return (
        phrase is not None
        and not phrase.is_several
        and stream.shape[phrase.last : phrase.last + 1] != NAME
    )


def verbs_at(stream: Stream, at: int, *kinds: str) -> frozenset[str]:
    """Return the classes of verbs that the token *at* is a form of, of any of these *kinds*."""
    word = fold(stream.text(at, at + 1))
    return frozenset(verb for kind in kinds for verb in classes_of(word, kind))


def is_active(stream: Stream, verb: int) -> bool:
    """Tell whether a word that may be a participle is none: it has an object, or never had one."""
    if stream.shape[verb : verb + 1] not in tuple(chars("participle", "ed", "finite")):
        return False
    word = fold(stream.text(verb, verb + 1))
    kinds = verbs_at(stream, verb, "participle", "finite")
    if kinds and not verbs_at(stream, verb, "finite"):
        return False  # "given"
    if kinds & _WITHOUT_OBJECT or word in _GOING:
        return fold(stream.text(verb + 1, verb + 2)) != "by"
    if kinds & _DITRANSITIVE or word in _GIVING:
        return False
    return stream.shape[verb + 1 : verb + 2] in tuple(
        chars("determiner", "possessive") + NAME + OPAQUE
    )


_WITHOUT_OBJECT = frozenset(("human", "retire", "graduate"))
_GOING = frozenset(
    "moved returned settled relocated reunited disbanded split toured debuted appeared emerged "
    "enrolled enlisted matriculated resigned stayed remained lived worked travelled traveled "
    "arrived reopened closed opened burned burnt collapsed merged expanded".split()
)
"""Verbs that are said of their subject when nothing stands behind them but when and where."""
_DITRANSITIVE = frozenset(("appoint", "award", "say", "ordain"))
_GIVING = frozenset("sent offered paid handed promised denied allowed made lent assigned".split())
"""Verbs whose participle has an object, too: ``named the best``."""


def tells_of_several(stream: Stream, clause: Clause, first: int) -> bool:
    """Tell whether "who" behind several speaks of them all: ``Ada and Bo, who were``.

    *first* is the token of the first of them: ``the brothers Ada and Bo, who``. Where nothing
    says so, it speaks of the last.
    """
    verb = fold(stream.text(clause.verb, clause.verb + 1))
    if verb in _OF_ONE or verb in _OF_SEVERAL:
        return verb in _OF_SEVERAL
    behind = fold(stream.text(clause.verb, min(clause.end, clause.verb + _FEW))).split()
    if not _TOGETHER.isdisjoint(behind):
        return True
    shape = stream.shape
    if shape[clause.verb] in chars("marrying"):
        objects = chars("determiner", "possessive") + NAME + OPAQUE
        return shape[clause.verb + 1 : clause.verb + 2] not in (*objects,)  # "who married in"
    said = match_roles(shape, clause.verb + 1, clause.end)
    if said is not None and said.is_several:
        return True
    nouns = "".join(char for char in chars("plural") if char in ranked(0, 0))
    return said is None and first > 0 and shape[first - 1] in nouns


_FEW = 8
"""Tokens behind a verb in which "together" is looked for."""
_OF_ONE = frozenset("is was has does becomes".split())
_OF_SEVERAL = frozenset("are were have do become".split())
_TOGETHER = frozenset(
    "both share shared together jointly their themselves each respectively".split()
)
