"""Citations and edit links of clipped pages: "[1]", "[citation needed]", "[[edit](/w/x)]"."""

from __future__ import annotations

import re
from functools import lru_cache

from markdown_it.rules_inline import StateInline

from milacli.article.spans import leave_out, leave_out_match
from milacli.patterns import lazy

# Where a link goes: "#fn1", "/wiki/Orm_(town)", "x.md "Title"".
_TARGET = r"(?:[^()\n]|\([^()\n]*\))*"
_GOAL, _ANY_GOAL = rf"\((?P<goal>{_TARGET})\)", rf"\({_TARGET}\)"
# What editors ask for: "citation needed", "when?", "dubious – discuss".
_REMARK = (
    r"(?:(?:full |additional )?citations?|clarification|better source|page|verification|example"
    r"|original research|(?:non-primary|third-party) source) needed\??"
    r"|(?:who|when|where|which|why|by whom|according to whom|vague|dubious|unreliable source"
    r"|unreliable fringe source|self-published source|original research|relevant)\?"
    r"|failed verification|(?:permanent )?dead link|update|needs update"
    rf"|(?:dubious|disputed|neutrality disputed) [–-] (?:discuss|\[discuss\]{_ANY_GOAL})"
)
# What leads to an editor.
_TO_EDIT = (
    r"(?:edit(?: source)?|(?:quelltext )?bearbeiten|editar(?: código(?:-fonte| fuente)?| a fonte)?"
    r"|modifier(?: le code| le wikicode)?|modifica(?: wikitesto)?|(?:brontekst )?bewerken"
    r"|редактировать|править(?: код)?|edytuj(?: kod)?|redigera(?: wikitext)?|rediger|muokkaa"
    r"|編集|编辑|編輯)"
)
# What marks a citation: "1", "2, 3", "a", "note 4", "citation needed".
_LABEL = (
    r"(?i:[1-9]\d{0,2}(?:[,–-] ?\d{1,3})*|[a-z]|[ivx]{1,4}"
    rf"|(?:notes?|nb|fn|ref|lower-alpha) ?\d{{1,3}}|{_REMARK}|{_TO_EDIT})"
)
_PAGES = r"\d{1,4}(?:[–-]\d{1,4})?(?:,\s?\d{1,4}(?:[–-]\d{1,4})?)*(?![\w:–-]|,\s?\d)"
# "[1]", "\[1\]", "[4]:33", "[*[citation needed](/wiki/X)*]"
_CITATION = lazy(
    rf"\\?\[[*_]{{0,2}}(?:{_LABEL}|\[[*_]{{0,2}}{_LABEL}[*_]{{0,2}}\]{_ANY_GOAL})"
    rf"[*_]{{0,2}}\\?\]"
    rf"(?::{_PAGES}|:\s{_PAGES}(?!\s[a-z]))?(?!\()"
)
# "[[1]](#cite_note-1)", "[\[1\]](#cite_note-1)", "[<sup>1</sup>](#fn1)", "[¶](#life)"
_CITATION_LINK = lazy(
    rf"\[\^?(?:<sup>)?(?:\\?\[)?[*_]{{0,2}}(?:{_LABEL}|[^\w\s]{{1,3}})[*_]{{0,2}}(?:\\?\])?"
    rf"(?:</sup>)?\^?\]{_GOAL}"
)
_NOTE_GOAL = lazy(r"\S*#(?:user-content-)?_?(?:cite|fn|ref|note|endnote|footnote|ftn|edn|sdf)")
# "1", "¶"; a letter may be a heading of an index: "[A](#a)".
_SURE_LABEL = lazy(r"\W*(?:\d|\W{1,3}\])")
# "[[*when?*]](/wiki/x)"
_ASKED = lazy(rf"\[\\?\[[*_]{{0,2}}(?:{_REMARK})[*_]{{0,2}}\\?\]\]", re.IGNORECASE)
# "[[edit](/w/x "Edit section")]", "[[edit](/w/x) | [edit source](/w/y)]", "[edit | edit source]"
_EDIT = lazy(
    rf"\\?\[(?:\s?\\?[|·]?\s?\[{_TO_EDIT}\]{_ANY_GOAL})+\s?\\?\]"
    rf"|\\?\[{_TO_EDIT}(?: ?[|·] ?{_TO_EDIT})\\?\]",
    re.IGNORECASE,
)
# "[edit source]", "[ edit ]"
_LOST_EDIT = lazy(rf"\\?\[\s?{_TO_EDIT}\s?\\?\]", re.IGNORECASE)
# "[@falk1999, p. 33]", "[-@falk1999]"
_SOURCE = lazy(r"\[-?@[^\[\]\n]{1,200}\](?!\()")


# "opened.^3^", "in 1901^4,5^", "fell,^[6]^": no power, which stands behind a letter or a figure.
_RAISED_NUMBER = lazy(
    r"(?:(?<=[.,;:!?\"”’])|(?<=(?<!\d)[12]\d{3}))"
    r"\^\[?(?:[1-9]\d{0,2}(?:[,–-] ?\d{1,3}){0,9}|[a-z])\]?(?:\[\d{1,3}\]){0,9}\^"
)
# "Falk^2^", where another is "^1^", but no "feet^2^".
_RAISED_BEHIND = lazy(
    r"(?<=[^\W\d_]{3})(?<!feet)(?<!mile)(?<!miles)(?<!met..s)(?<!inches)(?<!yards)"
    r"\^[1-9]\d?(?:[,–-] ?\d{1,2}){0,9}\^(?!\w)"
)
_FIRST_RAISED = lazy(r"(?<=[^\W\d_]{3})\^1\^")


def edit_link(state: StateInline, silent: bool) -> bool:
    """Leave out ``[[edit](/w/x)]`` behind a heading, and ``[edit]`` that ends a line."""
    bare = state.pos and _LOST_EDIT.match(state.src, state.pos, state.posMax)
    if bare and bare.end() == len(state.src):
        return leave_out(state, silent, bare.end())
    return leave_out_match(state, silent, _EDIT.match(state.src, state.pos, state.posMax))


def source_key(state: StateInline, silent: bool) -> bool:
    """Leave out ``[@falk1999, p. 33]``."""
    if state.src[state.pos + 1 : state.pos + 2] not in ("@", "-"):
        return False
    return leave_out_match(state, silent, _SOURCE.match(state.src, state.pos, state.posMax))


def citation(state: StateInline, silent: bool) -> bool:
    """Leave out ``[1]`` behind a word or a stop, and a link to a note anywhere."""
    src, pos = state.src, state.pos
    link = _CITATION_LINK.match(src, pos, state.posMax)
    if link and _is_note(link):
        return leave_out(state, silent, link.end())
    match = _CITATION.match(src, pos, state.posMax)
    if not match or not _is_citation(src, match):
        return False
    if not silent:
        state.pending = state.pending.rstrip(" ")
    return leave_out(state, silent, match.end())


def _is_note(link: re.Match[str]) -> bool:
    """Tell whether *link* leads to a note, or back from one."""
    within = link["goal"].startswith("#") and _SURE_LABEL.match(link[0])
    within = within or _ASKED.match(link[0])
    return bool(within or _NOTE_GOAL.match(link["goal"]))


def _is_citation(src: str, match: re.Match[str]) -> bool:
    """Tell ``Falk.[1]`` and ``Falk [1]`` from ``[1] Falk``, ``in [1, 5]`` and ``[1][name]``."""
    start, end = match.span()
    if not start or src[start - 1] in "\n\t([`":
        return False
    if src[end : end + 1] == "[" and not (
        src[end + 1 : end + 2] in "^["
        or _CITATION.match(src, end)
        or _CITATION_LINK.match(src, end)
    ):
        return False
    if src[start - 1] != " ":
        return True
    number = match[0].strip("\\[]")
    stops = src[end : end + 1] in ("", "\n", *".,;:!?)[")
    return number[0].isdigit() and (number.isdigit() or stops) and src[start - 2] not in " \n"


def escaped_citation(state: StateInline, silent: bool) -> bool:
    r"""Leave out ``\[1\]`` and ``\[edit\]``."""
    if not state.src.startswith("\\[", state.pos):
        return False
    return edit_link(state, silent) or citation(state, silent)


@lru_cache(maxsize=1)
def _counts(src: str) -> bool:
    """Tell whether *src* has a first raised number, from which others count."""
    return _FIRST_RAISED.search(src) is not None


def raised_citation(state: StateInline, silent: bool) -> bool:
    """Leave out ``^[1](#fn1)^``, and ``^1^`` behind a stop or a year."""
    src, pos = state.src, state.pos
    number = _RAISED_NUMBER.match(src, pos, state.posMax)
    if not number:
        behind = _RAISED_BEHIND.match(src, pos, state.posMax)
        number = behind if behind and _counts(src) else None
    if number:
        return leave_out(state, silent, number.end())
    link = _CITATION_LINK.match(src, pos + 1, state.posMax) if src.startswith("^[", pos) else None
    if not link or not _is_note(link):
        return False
    return leave_out(state, silent, link.end() + src.startswith("^", link.end()))
