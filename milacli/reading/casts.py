"""Casts: names of those who are played or told of, who are nobody's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from milacli.article.model import Block, BlockKind
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention
from milacli.reading.postnominals import is_life

CASTS = frozenset("cast characters starring".split())
"""Words over a list of who plays whom."""
_PLOTS = frozenset("plot synopsis storyline".split())
_COLUMNS = frozenset(("character", "characters", "role", "roles", "part", "parts"))


# "Cast: Ada Lind (a doctor)"
_LABEL = lazy(r"(?:the )?(?:cast|players|starring|dramatis personae)\b[^:|]{0,20}:", re.IGNORECASE)


def is_cast(block: Block, title: str) -> bool:
    """Tell whether *block*, in the section *title*, says who plays whom: no roles but parts."""
    listed = block.kind in (BlockKind.ITEM, BlockKind.ROW)
    listed = listed and not CASTS.isdisjoint(fold(title).split())
    return listed or _LABEL.match(block.text) is not None


def without_characters(
    block: Block, head: Block | None, title: str, names: Sequence[Mention]
) -> list[Mention]:
    """Make the names of characters in *names* opaque.

    They stand behind "as" in a cast, in a column of parts under *head*, and in a plot; *title*
    is that of the section.
    """
    said = set(fold(title).split())
    cells = [fold(cell).strip() for cell in head.text.split("|")] if head is not None else []
    played = block.kind is BlockKind.ITEM and not CASTS.isdisjoint(said)
    start = block.text.find(" as ") if played else -1

    told = block.kind is not BlockKind.HEADING and not _PLOTS.isdisjoint(said)
    if not (told or start > 0 or not _COLUMNS.isdisjoint(cells)):
        return list(names)

    def is_character(name: Mention) -> bool:
        column = block.text.count("|", 0, name.start) if cells else 0
        in_column = column < len(cells) and cells[column] in _COLUMNS
        return told or 0 < start < name.start or in_column

    return [name._replace(opaque=True) if is_character(name) else name for name in names]


# "fictional ", "the fictional Welsh detective "
_FICTIONAL = lazy(r"\b(?:[Ff]ictional|[Ff]ictitious)(?P<what>(?: [\w-]+){0,4}) $")
# "her character ", "the title character, ": a comma stands behind the name, too.
_PLAYED = lazy(
    r"(?:\b(?:character|alter[ -]ego)|\b(?:protagonist|antagonist)(?P<apart>,)?|"
    r"\b(?:novel|novella|story|tale|play|book|film|opera|series|game)(?:['’]s)? (?:[a-z]+ )?"
    r"(?:hero|heroine|villain)(?P<told>,)?|"
    r"\b(?:main|title|titular|central|lead|leading) (?:character|role|part)(?P<comma>,)) $"
)
# "In the novel, Ada Lind falls in love": what its author does is told with other verbs.
_IN_TALE = lazy(
    r"^(?:In|Throughout) (?:the|this) (?:[a-z]+ )?(?:novel|novella|story|tale|play|opera|ballet|"
    r"poem|film|movie|episode|comic|manga|anime|game)s?, (?:the )?(?:[a-z-]+,? )*$"
)
_TOLD = lazy(
    r"(?: \([^()]{3,40}\))? (?:(?:and|or) [^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)? )?"
    r"(?:is (?:an?|sent|killed|forced|murdered|married|haunted|captured)\b|are\b|meets?\b|falls?\b|"
    r"kills?\b|loses?\b|flees?\b|marries|dies\b|escapes?\b|discovers?\b|saves?\b|seduces?\b|wakes?\b|tries\b|fights?\b)"
)
_INVENTED = lazy(
    r"(?: \([^()]{1,60}\))?,? (?:(?:is|was) )?(?:an?|the) (?:[\w-]+ ){0,2}"
    r"(?:fictional|fictitious)\b"
)
_OF_ANOTHER = marked("closed_classes", "preposition") | marked("closed_classes", "temporal")
_ROLES = frozenset("character hero heroine alter-ego ego counterpart figure villain".split())


def characters_among(names: Sequence[Mention], title: str) -> set[int]:
    """Return the places of those of *names* who are made up: ``the fictional spy Ada Lind``.

    Whoever has a life told behind the name, or is in the *title*, is somebody.
    """
    told = {name.words for name in names if not name.is_pronoun and _is_made_up(name)}
    tales = {(name.block.number, name.sentence) for name in names if _is_in_tale(name)}
    told |= {n.words for n in names if (n.block.number, n.sentence) in tales and _is_told(n)}
    lives = {n.words for n in names if n.words in told and is_life(n.block.text, n.end)}
    told -= lives | {tuple(fold(title).split())}
    if not told:
        return set()
    others = {n.words for n in names if len(n.words) > 1 and not n.opaque} - told
    taken = {word for words in others for word in (words[0], words[-1])}
    told |= {(word,) for words in told for word in (words[0], words[-1]) if word not in taken}
    return {at for at, name in enumerate(names) if name.words in told}


def _is_in_tale(name: Mention) -> bool:
    """Tell whether *name* is of whom a novel tells, and its sentence begins with that."""
    return bool(_IN_TALE.search(name.before) and _TOLD.match(name.after)) and not name.is_pronoun


def _is_told(name: Mention) -> bool:
    """Tell whether *name*, in such a sentence, is no actor's or author's."""
    return not (name.is_pronoun or name.before.endswith(("(", "by ")))


def _is_made_up(name: Mention) -> bool:
    start, after = max(name.sentence.start, name.opening - 80), name.after
    before = name.block.text[start : name.opening]
    if played := _PLAYED.search(before):
        comma = played["comma"] or played["apart"] or played["told"]
        return not comma or after.startswith((",", "."))
    if _INVENTED.match(after):
        return True
    said = _FICTIONAL.search(before)
    if said is None or name.possessive:
        return False
    words = fold(said["what"]).split()
    if not _OF_ANOTHER.isdisjoint(words):
        return False  # "a fictional town drawn by the author Ada Lind"
    return not words or words[-1] in _ROLES or person_noun(words[-1]) is not None


# "starred Ada Lind as ", "Ada Lind starred as her sister "
_STARRING = lazy(r"\b(?:co-)?(?:starr(?:ed|ing)|stars|featur(?:es|ed|ing)|cast)\b")
_DESCRIBED = lazy(r", (?:the|an?) ")
_AS = lazy(r",? (?:(?:co-)?(?:starred|stars|starring|appeared|appears) )?as (?:[a-z]+ ){0,3}$")


def parts_among(names: Sequence[Mention]) -> set[int]:
    """Return the places of those of *names* that are parts: ``starred Ada Lind as Helen``.

    Not who is told of besides, ``as Bo Lind, the doctor``, or has the surname of somebody.
    """
    found: set[int] = set()
    starring = False
    for at, (one, other) in enumerate(pairwise(names)):
        if (
            at == 0
            or one.sentence != names[at - 1].sentence
            or one.block is not names[at - 1].block
        ):
            starring = _STARRING.search(one.block.text, *one.sentence) is not None
        if not starring or other.sentence != one.sentence or other.block is not one.block:
            continue
        told = _AS.fullmatch(one.block.text, one.end, other.opening)
        known = other.possessive or other.is_pronoun or _DESCRIBED.match(other.after)
        if told and not known:
            found.add(at + 1)
    surnames = {n.words[-1] for at, n in enumerate(names) if at not in found and not n.opaque}
    return {at for at in found if len(names[at].words) < 2 or names[at].words[-1] not in surnames}
