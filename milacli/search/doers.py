"""What a question who asks for: a part in a deed, or a role."""

from __future__ import annotations

from collections.abc import Sequence

from milacli.english.lists import marked
from milacli.search.grammar import AFFECTING, BE, DOER, DONE_TO, HELP, Asked
from milacli.search.small_words import adverbs, modifiers, prepositions
from milacli.search.told import BEFORE_NOUN, is_verb
from milacli.search.words import STOP_WORDS

_PRESENT = frozenset("current present new now today".split())
_RANKS = frozenset(
    "primary secondary next deputy vice assistant honorary former youngest oldest only".split()
)
_OBJECTS = frozenset("it him them me us you".split())


def asked_part(words: Sequence[str], place: int) -> Asked | None:
    """Return the part that a question asks for from its folded *words*, "who" at *place*.

    None where a verb is not what is asked about: "who is the mayor".
    """
    rest = list(words[place + 1 :])
    before = words[place - 1] if place else ""
    last = rest[-1] if rest else ""
    if rest[:1] in (["got"], ["gets"], ["get"]) and not _is_participle(rest[1] if rest[1:] else ""):
        return Asked(DOER, rest[0])  # "who got the prize"
    is_done = bool(rest) and (
        rest[0] in BE or (rest[0] in HELP and rest[1:2] in (["be"], ["been"]))
    )
    others = [word for word in rest if word not in adverbs()]
    verb = next((word for word in others if word not in BE | HELP), "")
    trailing = last if len(others) > 2 and last in AFFECTING | {"by"} else ""
    if is_done and not before and trailing != "by":
        # "who was first hired", not "who was the mayor", "who is leading it"
        n = next((n for n, word in enumerate(others) if word not in BE | HELP), len(others))
        verb = others[n] if n < len(others) else ""
        if not _is_participle(verb):
            return Asked(DOER, verb) if verb.endswith("ing") else None
        return Asked(trailing or DONE_TO, verb)
    if before in AFFECTING | {"by"} or trailing:
        verb = next((w for w in reversed(others) if _is_participle(w) or is_verb(w)), "")
        part = before if before in AFFECTING | {"by"} else trailing
        return Asked(DOER if part == "by" else part, verb) if verb else None
    if words[place] == "whom" or (rest and rest[0] in ("did", "does", "do")):
        content = [word for word in rest if word not in STOP_WORDS]
        verb = next((word for word in reversed(content) if is_verb(word)), "")
        is_work = rest[1:2] and rest[1] in BEFORE_NOUN  # "who did the music"
        if not verb and not is_work and len(content) > 1 and content[-1] == last:
            verb = last  # "who did Ada Lind poison"
        return Asked(DONE_TO, verb) if verb else None
    if is_done or not verb:
        return None
    behind = others[others.index(verb) + 1 :]
    has_object = bool(behind) and behind[0] in modifiers() | _OBJECTS
    return Asked(DOER, verb) if is_verb(verb) or has_object else None


def _is_participle(word: str) -> bool:
    return word == "born" or (is_verb(word) and not word.endswith(("ing", "s")))


def asked_role(words: Sequence[str], place: int) -> tuple[str, ...]:
    """Return "first" and "mayor" of "who is the first mayor of Orm", "who" at *place*."""
    rest = [word for word in words[place + 1 :] if word not in adverbs() - {"first"}]
    n = next((n for n, word in enumerate(rest) if word not in BE | HELP), len(rest))
    end = next((m for m in range(n, len(rest)) if rest[m] in prepositions()), len(rest))
    said = rest[n:end] if n else []
    return tuple(word for word in said if word not in STOP_WORDS | _PRESENT)


def ranks() -> frozenset[str]:
    """Return the words before a noun that tell one of several who are called by it."""
    return marked("closed_classes", "ordinal") | _RANKS
