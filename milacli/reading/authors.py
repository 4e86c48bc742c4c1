"""Names in another order or in two columns: ``Lind, A.; Brook, T. M.``, ``| Ada | Lind |``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from milacli.article.model import Block
from milacli.english.gazetteer import is_given
from milacli.english.prose import Span, fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention

_INITIALS = r"[^\W\d_a-z]\.?(?:[ -]?[^\W\d_a-z]\.?){0,3}(?![\w'’])"
_AUTHOR = rf"[^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)?,? {_INITIALS}"
# Three at least: "Ada, B. and Cole" and "Brook T, Orm" are something else.
_SEVERAL = lazy(rf"{_AUTHOR}(?:(?:[;,] (?:& |and )?| (?:&|and) ){_AUTHOR}){{2,}}")
_ONE = lazy(rf"([^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)?),? ({_INITIALS})")
_HINT = lazy(r"[^\W\d_],? [^\W\d_a-z]\.?[;,] [^\W\d_a-z]")


# "Lind, Ada (chair); Brook, Tom"
_TITLE = r"(?:(?:Dame|Dr|Lady|Mrs?|Ms|Prof|Rev|Sir)\.? )?"
_FULL = rf"[^\W\d_a-z][\w'’-]+, {_TITLE}[^\W\d_a-z][\w'’-]+"
_FULLS = lazy(rf"{_FULL}(?: \([^()]{{1,40}}\))?(?:; {_FULL}(?: \([^()]{{1,40}}\))?)+")
_PARTS = lazy(rf"([^\W\d_a-z][\w'’-]+), {_TITLE}([^\W\d_a-z][\w'’-]+)")


def _surname_first(block: Block) -> Iterator[Mention]:
    """Yield those of a list who are named in full, surname first, most by known given names."""
    for sentence in block.sentences:
        for several in _FULLS.finditer(block.text, *sentence):
            ones = list(_PARTS.finditer(block.text, *several.span()))
            if 2 * sum(is_given(fold(one[2])) for one in ones) < len(ones):
                continue
            for one in ones:
                yield Mention(
                    0, block, sentence, *one.span(), (fold(one[2]), fold(one[1])), "",
                    linked=False, possessive=False, ordered=f"{one[2]} {one[1]}",
                )  # fmt: skip


def with_authors(block: Block, found: Sequence[Mention]) -> list[Mention]:
    """Return the names *found* in *block*, with each author of a list as one in its usual order.

    Linear in the length of the block.
    """
    if ";" not in block.text and not _HINT.search(block.text):
        return list(found)
    authors = [] if ";" not in block.text else list(_surname_first(block))
    for sentence in block.sentences:
        for several in _SEVERAL.finditer(block.text, *sentence):
            for one in _ONE.finditer(block.text, *several.span()):
                initials = tuple(re.findall(r"\w", one[2]))
                words = (*(f"{fold(letter)}." for letter in initials), fold(one[1]))
                ordered = f"{'. '.join(initials)}. {one[1]}"
                authors.append(
                    Mention(0, block, sentence, *one.span(), words, "", linked=False,
                            possessive=False, ordered=ordered)
                )  # fmt: skip
    return _with(authors, found)


_GIVEN = frozenset(("first name", "given name", "given names", "forename", "forenames"))
_FAMILY = frozenset(("surname", "last name", "family name"))


def with_columns(block: Block, head: Block, found: Sequence[Mention]) -> list[Mention]:
    """Return the names *found* in a row, one name where its *head* parts it: ``First name``."""
    heads = [fold(cell).strip() for cell in head.text.split("|")]
    given = next((n for n, cell in enumerate(heads) if cell in _GIVEN), -2)
    family = next((n for n, cell in enumerate(heads) if cell in _FAMILY), -4)
    cells = block.text.split("|")
    if abs(given - family) != 1 or max(given, family) >= len(cells):
        return list(found)
    first, last = cells[given].strip(), cells[family].strip()
    if not first or not last:
        return list(found)
    left = min(given, family)
    before = sum(len(cell) + 1 for cell in cells[:left])
    start = before + len(cells[left]) - len(cells[left].lstrip())
    end = before + len(cells[left]) + 1 + len(cells[left + 1].rstrip())
    words = tuple(fold(f"{first} {last}").split())
    name = Mention(
        0, block, Span(0, len(block.text)), start, end, words, "",
        linked=False, possessive=False, ordered=f"{first} {last}",
    )  # fmt: skip
    return _with([name], found)


def _with(authors: Sequence[Mention], found: Sequence[Mention]) -> list[Mention]:
    """Return *found* with *authors* instead of all that they overlap."""
    if not authors:
        return list(found)
    authors = sorted(authors, key=lambda author: author.start)
    starts = [author.start for author in authors]
    kept = []
    for mention in found:
        last = bisect_left(starts, mention.end) - 1  # none behind it begins before *mention* ends
        if last < 0 or authors[last].end <= mention.start:
            kept.append(mention)
    return sorted([*kept, *authors], key=lambda mention: mention.start)
