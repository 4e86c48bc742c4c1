"""A query as it is typed: "quoted words" must stand there letter by letter, -words must not."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from milacli.english.prose import fold, fold_word, words
from milacli.patterns import lazy
from milacli.search.words import STOP_WORDS, split_words, stem

JOINTS = (" ", ". ", ".", "-", "‑")
"""What may part the words of one name: Ada Lovelace, J. Brandt, King-Noel."""

_SIGNS = frozenset('"“”„-')


class Typed(NamedTuple):
    """What is to be searched for, and what a passage must and must not hold."""

    text: str
    """The rest, without the quotes and without what is excluded."""
    required: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


# 'the "deep kiln" report': not the inches of 6" pipe; behind a minus it must not stand there.
_QUOTATION = lazy(r'(?<!\S)(-?)["“”„]([^"“”„]+)["“”](?![^\W_])')
# "-cuda", "-e-mail", "-1905"; not -5, which is a number, nor the dash of "1998 - 2004"
_EXCLUSION = lazy(r"(?<!\S)-([^\W\d_]\S*|[0-9]{3}\S*)")


def take_apart(text: str) -> Typed:
    """Tell the quoted and the excluded words of *text* from the rest.

    What only excludes says nothing to look for: it is searched as it is typed.
    """
    if _SIGNS.isdisjoint(text):
        return Typed(text)
    found: list[tuple[str, str]] = _QUOTATION.findall(text)
    quoted = [(minus, said.strip()) for minus, said in found if _is_said(said)]
    bare = _QUOTATION.sub(lambda match: "" if match[1] else match[2], text)
    unwanted = [said for said in _EXCLUSION.findall(bare) if _is_said(said)]
    excluded = [said for minus, said in quoted if minus] + unwanted
    rest = _EXCLUSION.sub("", bare)
    if not rest.strip():
        return Typed(text)
    # A question mark that was typed inside the quotes asks and is not quoted.
    required = tuple(_asked(said) for minus, said in quoted if not minus)
    return Typed(rest, required, tuple(excluded))


def _is_said(text: str) -> bool:
    """Tell whether anything of *text* is left to compare, which is not so of a mere accent."""
    return bool(fold(text).strip())


def _asked(said: str) -> str:
    bare = said.rstrip("?!.,;: ")
    return bare if _is_said(bare) else said


def says(said: str) -> Callable[[str], bool]:
    """Return what tells whether a text says *said*: letter by letter, case and accents aside."""
    folded = fold(said).split()
    said_so = r"\s+".join(map(re.escape, folded))
    before = r"(?<![^\W_])" if folded[0][0].isalnum() else ""
    after = r"(?![^\W_])" if folded[-1][-1].isalnum() else ""
    found = re.compile(before + said_so + after)
    return lambda text: bool(found.search(fold(text)))


def mentions(said: str, *, exact: bool) -> Callable[[str], bool]:
    """Return what tells whether a text has the words *said* side by side, or forms of them."""
    form: Callable[[str], str] = fold_word if exact else stem
    wanted = [form(word) for word in split_words(said)]
    if not wanted:
        return says(said)

    def holds(text: str) -> bool:
        found = [form(word) for word in split_words(text)]
        last = len(found) - len(wanted) + 1
        return any(found[n : n + len(wanted)] == wanted for n in range(last))

    return holds


def names_of(text: str) -> list[list[str]]:
    """Return the names and numbers that *text* asks for, each as its folded words.

    A lone capital at the beginning says nothing, unless there is no other word.
    """
    spans = list(words(text))
    names: list[list[str]] = []
    end_before = None
    for start, end in spans:
        word, folded = text[start:end], fold_word(text[start:end])
        if word[0].isdigit():
            names.append([folded])
        if not word[0].isupper() or folded in STOP_WORDS:
            end_before = None
            continue
        if end_before is None or text[end_before:start] not in JOINTS:
            names.append([])
        # "Rosa M. Telling" may be without her M. elsewhere.
        if len(folded) > 1:
            names[-1].append(folded)
        end_before = end
    names = [name for name in names if name]
    lone = len(spans) > 1 and names and names[0] == [fold_word(text[slice(*spans[0])])]
    return names[1:] if lone and text[spans[0].start].isupper() else names
