"""Cards: what stands right under a name, ``### Ada Lind`` and ``Director``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from milacli.article.model import Block, BlockKind, MarkKind
from milacli.english.prose import Span
from milacli.patterns import lazy
from milacli.reading.alphabet import letter
from milacli.reading.evidence import Evidence
from milacli.reading.mentions import Mention
from milacli.reading.phrases import Title, find_titles, match_roles
from milacli.reading.streams import Stream, find_streams

LONGEST_OFFICE = 80
"""Characters of a line that is nothing but a role."""


def offices_in(block: Block, start: int = 0, end: int = -1) -> list[Title]:
    """Return the roles that *block* is from *start* to *end*, and nothing else."""
    stream = next(find_streams(block, Span(start, len(block.text) if end < 0 else end), ()))
    role = match_roles(stream.shape, 0, len(stream.shape))
    whole = role is not None and (is_whole(stream, role.last) or _is_parted(stream, role.last))
    return find_titles(stream, 0, role.last) if role and whole else []


def is_whole(stream: Stream, last: int) -> bool:
    """Tell whether nothing is behind *last* but who came: ``Board members present``."""
    return stream.shape[last:] in ("", letter("present"), letter("absent"), letter("attending"))


# "Director, Orm Museum", "Lecturer in Hydrology | Orm"
_BODY = lazy(
    r"(?: in [A-Z]\w+(?: (?:and|of) [A-Z]\w+){0,2})?"
    r"(?:(?:,| \||/| [–—-]) [A-Z][\w.&'’-]*(?: (?:of|and|for|the|&|[A-Z][\w.&'’-]*)){0,7})?$"
    # "Director since 2012", "Director (2012–2019)"
    r"|,? \(?(?:(?:since|from|until) )?(?:[A-Z][a-z]+ )?\d{4}(?:[–—-](?:\d{2,4}|present)?)?\)?$"
)


def _is_parted(stream: Stream, last: int) -> bool:
    """Tell whether behind *last* stands nothing but where that is: ``Director, Orm Museum``."""
    return (
        _BODY.match(stream.block.text, stream.spans[last - 1].end, stream.sentence.end) is not None
    )


def under_name(
    block: Block, before: Block | None, first: Mapping[int, Sequence[Mention]]
) -> Iterator[Evidence]:
    """Yield the role that stands alone under a name: ``### Ada Lind`` and ``Director``."""
    if before is None or block.kind is not BlockKind.PARAGRAPH or not block.sentences:
        return
    if len(_first_part(block)) > LONGEST_OFFICE:
        return
    if before.kind is BlockKind.HEADING or _is_bold(before):
        yield from _held(block, before, first)


# "Director, Orm Museum · Orm", "Director | Orm Museum | ida@orm.example"
_PARTED = lazy(r"\s[·•|]\s")


def _first_part(block: Block) -> str:
    """Return what the first line of *block* says before a sign that parts it, if one does."""
    return _PARTED.split(block.text[slice(*block.sentences[0])], maxsplit=1)[0]


def _is_bold(block: Block) -> bool:
    """Tell whether all of *block* is bold: ``**Ada Lind**``."""
    whole = len(block.text) <= LONGEST_OFFICE and block.kind is BlockKind.PARAGRAPH
    return whole and any(
        mark.end - mark.start == len(block.text) for mark in block.marked(MarkKind.STRONG)
    )


# "Role: Director" in a note about somebody.
POSITION = lazy(
    r"(?:role|position|occupation|profession|job(?: title)?|title|office|works as): ",
    re.IGNORECASE,
)
# "Dr ", "Prof. ": what may stand before a name that is alone; ", PhD", " (1900–1980)" behind it.
_ADDRESS = lazy(r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Sir|Dame|Rev|Professor|Cllr)\.? ){0,2}")
_BEHIND = lazy(
    r"(?:,? (?:[A-Z]{2,6}|(?:[A-Z][a-z]{0,2}\.){2,4}|Ph\.?D\.?|Jr\.?|Esq\.?)){0,4}"
    r"(?: \([^()]{1,30}\))?[:.]?"
)


def is_alone(name: Mention, start: int, end: int) -> bool:
    """Tell whether *name* is all from *start* to *end*, letters and address aside."""
    text = name.block.text
    before = _ADDRESS.fullmatch(text, start, max(start, name.start))
    return before is not None and _BEHIND.fullmatch(text, name.end, end) is not None


def _held(
    block: Block, heading: Block, first: Mapping[int, Sequence[Mention]]
) -> Iterator[Evidence]:
    """Yield the roles that *block* is, if its *heading* is one name."""
    names = first.get(heading.number, ())
    if len(names) == 1 and is_alone(names[0], 0, len(heading.text)):
        start, end = block.sentences[0]
        end -= block.text.endswith(".", start, end)
        told = list(_said(names[0], block, start, end))
        yield from told or _said(names[0], block, start, start + len(_first_part(block)))


def in_office(
    block: Block, heading: Block, first: Mapping[int, Sequence[Mention]]
) -> Iterator[Evidence]:
    """Yield the roles that lines of *block* say of the name over it: ``Role: Director``."""
    names = first.get(heading.number, ())
    if len(names) != 1 or len(block.text) > _LONGEST_CARD or ": " not in block.text:
        return
    if is_alone(names[0], 0, len(heading.text)):
        for start, end in block.sentences:
            if told := POSITION.match(block.text, start, end):
                yield from _said(names[0], block, told.end(), end)


_LONGEST_CARD = 400
"""Characters of what is told of somebody line by line."""


def under_lines(block: Block, names: Sequence[Mention]) -> Iterator[Evidence]:
    """Yield the roles that are the line below a name: ``**Ada Lind**⏎Director, Orm Museum``.

    Or the line over it, ``**Lab manager**⏎Ada Lind``, or the sentence behind it: ``- Ada Lind.
    Director of the museum.``
    """
    if names and len(block.sentences) > 1:
        opening = {name.sentence: name for name in reversed(names)}
        bold = {mark.start for mark in block.marked(MarkKind.STRONG)}
        for line, (start, last) in pairwise(block.sentences):
            name = opening.get(line)
            opens = not line.start or block.text[line.start - 1] == "\n" or line.start in bold
            if name is not None and opens and _is_sentence(name, line):
                closed = block.text.endswith(".", start, last)
                yield from _said(name, block, start, last - closed)
    end = block.text.find("\n")
    if not (names and 0 < end <= LONGEST_OFFICE):
        return
    if names[0].start > end and _ADDRESS.fullmatch(block.text, end + 1, names[0].start):
        if not any(title.is_plural for title in offices_in(block, 0, end)):
            yield from _said(names[0], block, 0, end)
        return
    if not is_alone(names[0], 0, end):
        return
    below = block.text.find("\n", end + 1)
    below = below if below >= 0 else len(block.text)
    if below - end <= LONGEST_OFFICE and not block.text.startswith("The ", end + 1):
        yield from _said(names[0], block, end + 1, below)


def _is_sentence(name: Mention, sentence: Span) -> bool:
    """Tell whether a full *name* is a *sentence* by itself, as in front of a role."""
    closed = name.block.text[min(name.end, sentence.end - 1) : sentence.end].endswith(".")
    alone = name.end <= sentence.end and is_alone(name, *sentence)
    return closed and alone and len(name.words) > 1


def _said(name: Mention, block: Block, start: int, end: int) -> Iterator[Evidence]:
    for title in offices_in(block, start, end):
        yield Evidence(name.number, "under a name", title, title.families, block, start, end)
