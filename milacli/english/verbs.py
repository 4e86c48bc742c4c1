"""Verbs: the forms of those that the constructions know, by what they are called there."""

from __future__ import annotations

from functools import cache

from milacli.english.lists import Lookup, by_initials, lines
from milacli.kept import table

FORMS = ("finite", "participle", "gerund", "base")


def forms() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return for each of ``FORMS`` the words of that form, with the classes that they are in.

    A word that may be a past tense and a participle is both: ``founded``; ``wrote`` is only
    finite, ``written`` only a participle.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = {form: {} for form in FORMS}
    irregular = {line.split()[0]: line.split()[1:] for line in lines("irregular_verbs")}
    for line in lines("verbs"):
        mark, _, said = line.partition(":")
        for base in said.split():
            for word, form in _inflected(base, irregular.get(base.rpartition("-")[2])):
                table = found[form]
                table[word] = (*table.get(word, ()), mark)
    return found


@cache
def irregular_forms() -> frozenset[str]:
    """Return all forms of the irregular verbs, but for those with a regular ending."""
    return frozenset(" ".join(lines("irregular_verbs")).split())


def _inflected(base: str, irregular: list[str] | None) -> tuple[tuple[str, str], ...]:
    """Return the forms of the verb *base*, each with what it may be."""
    if irregular:
        prefix = base[: base.rfind("-") + 1]
        past, participle = prefix + irregular[0], prefix + irregular[-1]
    else:
        past = participle = _with_ending(base, "ed")
    return (
        (base, "base"),
        (_third_person(base), "finite"),
        (_with_ending(base, "ing"), "gerund"),
        (past, "finite"),
        (participle, "participle"),
    )


def _third_person(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


# Verbs of one stressed short vowel at the end: "win", "winning", but "open", "opening".
_DOUBLED = frozenset(
    "run star co-star win set begin get put sit cut hit let plan stop swim spin drop equip "
    "commit permit refer enrol recur occur submit rap drum quip step beg ban bar jog log map "
    "wed transfer regret prefer control travel model cancel label excel forget outrun overrun "
    "quit expel admit".split()
)


def _with_ending(base: str, ending: str) -> str:
    """Return *base* with ``ed`` or ``ing``: ``invite`` is ``inviting``, ``marry`` ``married``."""
    last = base[-1]
    if base in _DOUBLED:
        return base + last + ending
    if last == "e":
        if base.endswith("ie") and ending == "ing":
            return base[:-2] + "ying"
        stays = ending == "ing" and base.endswith(("ee", "ye", "oe"))
        return (base if stays else base[:-1]) + ending
    if last == "y" and base[-2] not in "aeiou" and ending == "ed":
        return base[:-1] + "ied"
    return base + ending


@table
def _by_initials() -> dict[str, str]:
    tables = forms().values()
    said = {word: "|".join(" ".join(t.get(word, ())) for t in tables) for t in tables for word in t}
    return by_initials(said)


@cache
def _forms() -> Lookup:
    return Lookup(_by_initials())


def classes_of(word: str, form: str) -> tuple[str, ...]:
    """Return the classes of verbs that folded *word* is a *form* of: ``founded``, of found."""
    said = _forms().get(word)
    return tuple(said.split("|")[FORMS.index(form)].split()) if said else ()


@table
def _deeds() -> dict[str, frozenset[str]]:
    irregular = {line.split()[0]: line.split()[1:] for line in lines("irregular_verbs")}
    found: dict[str, set[str]] = {}
    for line in lines("deeds"):
        mark, _, said = line.partition(":")
        deed, _, noun = mark.partition(" ")
        for base in said.split():
            inflected = _inflected(base, irregular.get(base.rpartition("-")[2]))
            for word in (base,) if noun else (word for word, _ in inflected):
                found.setdefault(word, set()).add(deed)
    return {word: frozenset(marks) for word, marks in found.items()}


def listed_deeds(word: str) -> frozenset[str]:
    """Return the deeds that folded *word* is listed for: ``established`` is ``found``."""
    return _deeds().get(word, frozenset())


def deeds_of(word: str) -> frozenset[str]:
    """Return what folded *word* tells was done, one name for all words of a deed.

    A verb that has no synonyms here is its own deed, by its base form: ``joined`` is ``join``.
    """
    known = _deeds().get(word)
    if known is not None:
        return known
    base = _bases(word[:1]).get(word)
    return frozenset((base,)) if base else frozenset()


@cache
def _bases(letter: str) -> dict[str, str]:
    """Return the base of forms of verbs that begin with *letter*.

    Not of the base itself, which may be a noun.
    """
    return {
        word: base
        for base, past in _verbs().get(letter, ())
        for word, _ in _inflected(base, past)
        if word != base
    }


@table
def _verbs() -> dict[str, list[tuple[str, list[str] | None]]]:
    """Return the verbs, each with its irregular forms, by the letters its forms begin with."""
    irregular = {line.split()[0]: line.split()[1:] for line in lines("irregular_verbs")}
    found: dict[str, list[tuple[str, list[str] | None]]] = {}
    for line in lines("verbs"):
        for base in line.partition(":")[2].split():
            past = irregular.get(base.rpartition("-")[2])
            for letter in {base[0], *(form[0] for form in past or ())}:
                found.setdefault(letter, []).append((base, past))
    return found
