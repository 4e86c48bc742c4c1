"""Links: what an article points to, how often, and under which labels."""

from __future__ import annotations

import re
from typing import NamedTuple

from milacli.article.cite import CITE
from milacli.article.model import Article, Cite, MarkKind
from milacli.facts.kind import Kind
from milacli.patterns import lazy
from milacli.table import Column


class Link(NamedTuple):
    """The target of one or more links; *labels* in order of appearance."""

    target: str
    labels: tuple[str, ...]
    kind: str
    lines: tuple[int, ...]
    """One for each link, so a line with two links to the target stands twice."""
    cite: Cite


COLUMNS = (
    Column("target", lambda link: link.target, style="name"),
    Column("label", lambda link: link.labels),
    Column("count", lambda link: len(link.lines), style="number"),
    Column("kind", lambda link: link.kind, shown=False),
    Column("lines", lambda link: tuple(dict.fromkeys(link.lines)), shown=False),
    *CITE,
)


def extract(article: Article) -> tuple[Link, ...]:
    """Find the targets that *article* links to, in order of first appearance.

    ``[[machine learning]]`` and ``[[Machine learning]]`` are one target, as in a wiki: the
    first letter's case does not count.
    """
    found: dict[tuple[str, str], Link] = {}
    # Beside the links: a target that is linked everywhere must not copy its lines each time.
    labels: dict[tuple[str, str], dict[str, None]] = {}
    lines: dict[tuple[str, str], list[int]] = {}
    for block in article.blocks:
        for mark in block.marked(MarkKind.WIKILINK, MarkKind.LINK):
            target = _shortened(mark.target or "")
            key = (mark.kind.value, target[:1].casefold() + target[1:])
            if key not in found:
                cite = article.cite(block, mark.start, mark.end)
                found[key] = Link(target, (), mark.kind.value, (), cite)
                labels[key], lines[key] = {}, []
            labels[key][block.text[mark.start : mark.end]] = None
            lines[key].append(article.line_at(block, mark.start))
    return tuple(
        link._replace(labels=tuple(labels[key]), lines=tuple(lines[key]))
        for key, link in found.items()
    )


# "data:image/png;base64,iVBOR…": what is behind the type of a file is the file.
_DATA = lazy(r"(data:[^,;\s]{0,60})[;,].*", re.DOTALL)


def _shortened(target: str) -> str:
    return _DATA.sub(r"\1…", target) if target.startswith("data:") else target


KIND = Kind("links", extract, COLUMNS)
