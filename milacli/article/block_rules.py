"""Blocks that people write beside CommonMark's: footnotes, formulas, remarks, admonitions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from markdown_it.rules_block import StateBlock, list_block, table

from milacli.article.spans import template_pairs
from milacli.patterns import lazy

_Rule = Callable[[StateBlock, int, int, bool], bool]

# "[^3]: Where it was said." opens a footnote.
_FOOTNOTE = lazy(r"\[\^([^\[\]\s]{1,50})\]:[ \t]*")
# "[TOC]", "[[_TOC_]]"
_CONTENTS = lazy(r"\[{1,2}_?toc_?\]{1,2}\s*$", re.IGNORECASE)
# "* TOC" and below it "{:toc}"
_SEED = lazy(r"(?:[*+-]|1[.)])[ \t]+\S")
_SEEDED = lazy(r"\{:\s*(?:[.#][\w-]+\s+){0,9}toc\b[^{}]*\}\s*$")
# '!!! note "Title"', "??? tip", '=== "Tab"'
_ADMONITION = lazy(r"(?:!!!|\?\?\?\+?|===!?)(?: [\w -]+)?(?: ?\"(?P<title>[^\"\n]*)\")?\s*$")
# "import X from 'y'", "export const x = 1"
_MODULE = lazy(
    r"import\s+(?:[\w*{][^'\"\n]*\sfrom\s+)?['\"][^'\"\n]+['\"];?\s*$"
    r"|export\s(?:default|const|function)\s"
)
# "#+BEGIN_QUOTE", "#+TITLE: x"
_KEYWORD = lazy(r"#\+[A-Za-z_]+(?:[: ]|$)")
# ":LOGBOOK:" to ":END:"
_DRAWER = lazy(r":[A-Z]+:\s*$")
_DRAWER_END = lazy(r"^:END:")
# "::: {.note}", ":::"
_DIRECTIVE = lazy(r":{3,}[^\n]*$")
_REMARK = lazy(r"\{%-?\s*comment\b|\{::comment\b")
_REMARK_END = lazy(r"\{%-?\s*endcomment\b|\{:/comment\}|\{:/\}")
_LISTING = lazy(r"\{%-?\s*highlight\b|\{\{[<%]\s*highlight\b")
_LISTING_END = lazy(r"\{%-?\s*endhighlight\b|\{\{[<%]\s*/\s*highlight\b")
_COMMENT_END = lazy(r"%%")
_FORMULA_END = lazy(r"\$\$\s*(?:\([\w-]+\)|\{#[^{}\n]*\})?\s*$")
# "{| class="wikitable"" to "|}"
_WIKI_TABLE_END = lazy(r"^\|\}")
# "\begin{equation}" to "\end{equation}", "\[" to "\]"
_TEX = lazy(r"\\begin\{[a-z]+\*?\}|\\\[\s*$")
_TEX_ENDS = (lazy(r"\\end\{[a-z]+\*?\}\s*$"), lazy(r"\\\]\s*$"))
_LONGEST = 400
"""Lines; a template that goes on longer is none."""

# What the second line of a table begins with.
_DELIMITERS = frozenset("|-:")
# "[[Ida Falk|Ida]]" in a row of a table.
_PIPED = lazy(r"\[\[[^\[\]|\n]{1,300}\|[^\[\]\n]{1,300}\]\]")
_BAR = "\0"
"""Stands for a bar inside a wikilink while a table is cut into cells; no line has it."""


def dialect(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a block of any of these kinds that begins on line *start*."""
    first = state.bMarks[start] + state.tShift[start]
    rule = _RULES.get(state.src[first : first + 1])
    return rule is not None and not state.is_code_block(start) and rule(state, start, end, silent)


# "1867. The mill burned": a year, and no number of an item.
_YEAR = lazy(r"(?:1\d|20)\d\d\.[ \t]")


def numbered(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a list that no year begins."""
    first = state.bMarks[start] + state.tShift[start]
    return not _YEAR.match(state.src, first) and list_block(state, start, end, silent)


def linked_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a table in which a bar inside a wikilink parts no cells."""
    if start + 1 >= end:
        return False
    second = state.bMarks[start + 1] + state.tShift[start + 1]
    if state.src[second : second + 1] not in _DELIMITERS:
        return False
    source = state.src
    masked = state.env.get("masked")
    if masked is None:
        masked = _PIPED.sub(lambda link: link[0].replace("|", _BAR), source)
        masked = state.env["masked"] = "" if masked == source else masked
    if not masked:
        return table(state, start, end, silent)
    at, state.src = len(state.tokens), masked
    found = table(state, start, end, silent)
    state.src = source
    for token in state.tokens[at:]:
        token.content = token.content.replace(_BAR, "|")
    return found


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _find(state: StateBlock, pattern: re.Pattern[str], start: int, end: int) -> int:
    """Return the first line from *start* on with *pattern*, or -1; where none was, none is."""
    failed = state.env.setdefault("unclosed", set())
    if (pattern, end) in failed:
        return -1
    for number in range(start, end):
        if pattern.search(_line(state, number)):
            return number
    failed.add((pattern, end))
    return -1


def _skip(state: StateBlock, silent: bool, after: int) -> bool:
    """Leave out the lines up to the one *after* them."""
    if not silent:
        state.line = after
    return True


def _code(state: StateBlock, silent: bool, start: int, last: int, *, fenced: bool) -> bool:
    """Read the lines from *start* to *last* as code; if *fenced*, without these two."""
    if not silent:
        token = state.push("fence" if fenced else "code_block", "code", 0)
        token.content = state.getLines(start + fenced, last + (not fenced), state.blkIndent, True)
        token.map = [start, last + 1]
        state.line = last + 1
    return True


def _percent(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Leave out a remark between lines with ``%%``."""
    line = _line(state, start)
    if not line.startswith("%%") or "%%" in line[2:]:
        return False
    last = _find(state, _COMMENT_END, start + 1, end)
    return last > 0 and _skip(state, silent, last + 1)


def _dollar(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read a formula between ``$$``."""
    line = _line(state, start)
    if not line.startswith("$$"):
        return False
    if len(line) > 4 and _FORMULA_END.search(line, 3):
        return _code(state, silent, start, start, fenced=False)
    last = -1 if "$$" in line[2:] else _find(state, _FORMULA_END, start + 1, end)
    if last < 0:
        return False
    bare = line.strip() == "$$" and _line(state, last).startswith("$$")
    return _code(state, silent, start, last, fenced=bare and last > start + 1)


def _brace(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Leave out a template or a remark of several lines; a listing in a template is code."""
    line = _line(state, start)
    for opening, closing in ((_REMARK, _REMARK_END), (_LISTING, _LISTING_END)):
        if opening.match(line) and not closing.search(line):
            last = _find(state, closing, start + 1, end)
            if last > start + 1 and opening is _LISTING:
                return _code(state, silent, start, last, fenced=True)
            return last > 0 and _skip(state, silent, last + 1)
    if line.startswith("{|"):
        last = _find(state, _WIKI_TABLE_END, start + 1, end)
        return last > 0 and _skip(state, silent, last + 1)
    return line.startswith("{{") and _template(state, start, end, silent)


def _backslash(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    r"""Read a formula between ``\begin{align}`` and ``\end{align}``, or ``\[`` and ``\]``."""
    line = _line(state, start)
    if not _TEX.match(line):
        return False
    last = _find(state, _TEX_ENDS[line[1] == "["], start, end)
    return last >= 0 and _code(state, silent, start, last, fenced=False)


def _template(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Leave out ``{{Infobox …`` up to the line on which its braces are closed."""
    ends = state.env.get("templates")
    if ends is None:
        ends = state.env["templates"] = dict(template_pairs(state.src))
    after = ends.get(state.bMarks[start] + state.tShift[start], 0)
    last = bisect_left(state.eMarks, after, start, min(end, start + _LONGEST))
    if last <= start or last >= end or state.src[after : state.eMarks[last]].strip():
        return False
    return _skip(state, silent, last + 1)


def _colon(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Leave out the fence of a ``:::`` block, and a drawer from ``:LOGBOOK:`` to ``:END:``."""
    line = _line(state, start)
    if _DIRECTIVE.match(line):
        return _skip(state, silent, start + 1)
    if not _DRAWER.match(line):
        return False
    last = _find(state, _DRAWER_END, start + 1, end)
    return last > 0 and _skip(state, silent, last + 1)


def _bracket(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = _line(state, start)
    if _CONTENTS.match(line):
        return _skip(state, silent, start + 1)
    match = _FOOTNOTE.match(line)
    return match is not None and _footnote(state, start, end, silent, match)


def _footnote(state: StateBlock, start: int, end: int, silent: bool, match: re.Match[str]) -> bool:
    """Read ``[^1]: text`` and what stands indented below it."""
    if silent:
        return True
    state.env.setdefault("footnotes", set()).add(f"[^{match[1]}]")
    state.push("footnote_open", "", 1).info = f"^{match[1]}"
    # The text may begin on the line below its mark.
    below = match.end() == len(_line(state, start)) and start + 1 < end
    _contents(state, start + below, end, 0 if below else match.end())
    state.push("footnote_close", "", -1)
    return True


def _admonition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read ``!!! note "Title"`` and what stands indented below it."""
    match = _ADMONITION.match(_line(state, start))
    if not match or start + 1 >= end or state.sCount[start + 1] < state.blkIndent + 4:
        return False
    if silent:
        return True
    if match["title"]:
        state.push("paragraph_open", "p", 1)
        token = state.push("inline", "", 0)
        token.content, token.children, token.map = match["title"], [], [start, start + 1]
        state.push("paragraph_close", "p", -1)
    _contents(state, start + 1, end, 0)
    return True


def _contents(state: StateBlock, first: int, end: int, skipped: int) -> None:
    """Read as blocks the line *first*, *skipped* characters in, and what is indented below it."""
    known = state.bMarks[first], state.tShift[first], state.sCount[first], state.parentType
    state.bMarks[first] += state.tShift[first] + skipped
    state.tShift[first] = 0
    state.blkIndent += 4
    state.sCount[first] = max(state.blkIndent, 0 if skipped else state.sCount[first])
    state.parentType = "footnote"
    state.md.block.tokenize(state, first, end)
    state.blkIndent -= 4
    state.bMarks[first], state.tShift[first], state.sCount[first], state.parentType = known


def _snippet(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if _line(state, start).startswith("--8<--"):
        return _skip(state, silent, start + 1)
    return _seed(state, start, end, silent)


def _seed(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Leave out the item instead of which a site shows its contents: ``* TOC``, ``{:toc}``."""
    found = _SEED.match(_line(state, start)) and start + 1 < end
    seeded = bool(found) and _SEEDED.match(_line(state, start + 1))
    return bool(seeded) and _skip(state, silent, start + 2)


def _keyword(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """Leave out ``#+BEGIN_QUOTE`` and ``#+TITLE: x``."""
    found = _KEYWORD.match(_line(state, start))
    return bool(found) and _skip(state, silent, start + 1)


def _module(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    found = not state.level and _MODULE.match(_line(state, start))
    return bool(found) and _skip(state, silent, start + 1)


_RULES: dict[str, _Rule] = {
    "%": _percent,
    "$": _dollar,
    "\\": _backslash,
    "{": _brace,
    ":": _colon,
    "[": _bracket,
    "!": _admonition,
    "?": _admonition,
    "=": _admonition,
    "-": _snippet,
    "*": _seed,
    "+": _seed,
    "1": _seed,
    "#": _keyword,
    "i": _module,
    "e": _module,
}
