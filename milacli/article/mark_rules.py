"""Marks around words that vaults and sites know: comments, highlights, formulas, templates."""

from __future__ import annotations

import re

from markdown_it.rules_inline import StateInline

from milacli.article.spans import closing, leave_out, leave_out_match, read_inside, template_pairs
from milacli.article.wiki_templates import words_of
from milacli.patterns import lazy

# "[!note]+ " opens a callout, "[x] " a task.
_CALLOUT = lazy(r"\\?\[![\w -]{1,30}(?:\|[^\[\]\n]{0,60})?\\?\][+-]?[ \t]*")
_TASK = lazy(r"\[[ xX/<>!?*-]\][ \t]+")
# "{#id .class}", "{: .lead }", "{ width="48%" }", "{-}", "{:toc}", "{::options x="y" /}"
_ATTRIBUTE = r"(?:(?:[#.][A-Za-z_][\w:-]*)+|[\w:-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s{}\"']+)|-|:\w+)"
ATTRIBUTES = lazy(
    rf"\{{:?\s*{_ATTRIBUTE}(?:\s+{_ATTRIBUTE}){{0,19}}\s*\}}"
    r"|\{:{1,2}/?[\w-]*(?:\s[^{}\n]{0,200})?\}"
)
# "{% include x %}", "{% comment %} … {% endcomment %}"
_TAG_END = lazy(r"%\}")
_REMARK = lazy(r"\{%-?\s*comment\b")
_REMARK_END = lazy(r"\{%-?\s*endcomment\s*-?%\}")

# "$x_1$", "$a^2 + b^2$"; no "$5 and $6", no "($ARC), ($BNKR)".
_MATH = lazy(r"\$(?![\s$])((?:[^$\\\n]|\\.|\n(?!\n)){1,300}?)(?<![\s\\])\$(?![\w$])")
_DISPLAY = lazy(r"\$\$\s*([^$]{1,1000}?)\s*\$\$")
_SIGN = lazy(r"[\\^_=+<>{}|*/]")
# "\\(x = 1\\)", "\\[y^2\\]"; brackets that are only escaped hold words.
_BRACKETED = lazy(r"\\(?:\(([^\n]{1,200}?)\\\)|\[([^\n]{1,200}?)\\\])")
_EQUATION = lazy(r"[=^_+<>{}]|\\[A-Za-z]")
_PROSE = lazy(r"(?<!\\)\b[A-Za-z]{3,}")
_WORDY = lazy(r"[A-Za-z]{4}|^\d[\d.,]*\s|^\d[\d.,]*$")

_HIGHLIGHT_END = lazy(r"(?<=[^\s=])==(?!=)")
_STRUCK_END = lazy(r"(?<=[^\s~])~~(?!~)")
_COMMENT_END = lazy(r"%%")
# "H~2~O", "10^3^"
_LOWERED = lazy(r"~([^\s~]{1,20})~(?!~)")
_RAISED = lazy(r"\^([^\s^\[\]]{1,20})\^")
# "^intro-1" at the end of a line.
_BLOCK_ID = lazy(r"\^[A-Za-z0-9][A-Za-z0-9-]*[ \t]*(?=\n|$)")

# "Founder:: Ida", "(completed:: 1932)", "**Founder::** Ida"; and what programs note for themselves.
_FIELD = lazy(r"::(?=(?:\*{1,3}|_{1,3}|==)?(?:[ \t\n]|$))")
# "Founder::Ida Falk", "Founder::[[Ida]]", but not "Mill::Wheel".
_CLOSE_KEY = lazy(r"[^\W\d_][a-zß-öø-ÿ]*(?: [a-z]+){0,3}")
_CLOSE_VALUE = lazy(r"::(?=\[\[|[A-Z]\w+ [A-Z]|\d)")
_NEXT_FIELD = lazy(r"\[[^\W\d_][\w -]{0,30}::(?=[ \t])")
_FIELD_END = lazy(r"[\n\])]|$")
_OWN_FIELDS = frozenset(
    "id collapsed title alias aliases tags icon public template filters created updated created-at "
    "updated-at heading background-color ls-type due scheduled start completion done cancelled "
    "repeat priority cssclass cssclasses banner publish permalink".split()
)
_PLANNED = ("SCHEDULED", "DEADLINE", "CLOSED", "CLOCK")
_STAMP = lazy(r":[ \t]*(?:[<\[]\d{4}-\d\d-\d\d[^<>\[\]\n]{0,40}[>\]](?:--?)?){1,2}[^\n]{0,20}")


def opening(state: StateInline, silent: bool) -> bool:
    """Leave out what a callout or, in an item, a task opens with."""
    if state.pos:
        return False
    match = _CALLOUT.match(state.src, 0, state.posMax)
    if not match and state.env.get("item"):
        match = _TASK.match(state.src, 0, state.posMax)
    return leave_out_match(state, silent, match)


def template(state: StateInline, silent: bool) -> bool:
    """Leave out ``{{x}}``, ``{% x %}`` and ``{#id .class}``; read words in ``{{lang|de|x}}``."""
    src, pos = state.src, state.pos
    if src.startswith("{{", pos):
        end = _template_ends(state).get(pos, 0)
        return bool(end) and end <= state.posMax and _wiki_template(state, silent, end)
    if src.startswith("{%", pos):
        end_of = _REMARK_END if _REMARK.match(src, pos) else _TAG_END
        match = closing(state, end_of, pos + 2)
    else:
        match = ATTRIBUTES.match(src, pos, state.posMax)
    return leave_out_match(state, silent, match)


def _wiki_template(state: StateInline, silent: bool, end: int) -> bool:
    """Read the words of the template up to *end*, or leave it out."""
    words = words_of(state.src, state.pos, end)
    if words is None:
        return leave_out(state, silent, end)
    if not silent and words.text:
        token = state.push("words", "", 0)
        token.content, token.meta = words.text, {"start": state.pos, "end": end}
    elif not silent:
        read_inside(state, "span", words.start, words.end, end)
    state.pos = end
    return True


def _template_ends(state: StateInline) -> dict[int, int]:
    """Find in one pass where each ``{{`` is closed by its ``}}``."""
    known: tuple[str, dict[int, int]] = state.env.get("braces", ("", {}))
    if known[0] is not state.src:
        known = (state.src, dict(template_pairs(state.src)))
        state.env["braces"] = known
    return known[1]


def comment(state: StateInline, silent: bool) -> bool:
    """Leave out ``%% what the author hides %%``."""
    if not state.src.startswith("%%", state.pos):
        return False
    return leave_out_match(state, silent, closing(state, _COMMENT_END, state.pos + 2))


def highlight(state: StateInline, silent: bool) -> bool:
    """Read ``==words==`` as strong: what is italic may be the title of a work."""
    src, pos = state.src, state.pos
    if not src.startswith("==", pos) or src[pos + 2 : pos + 3] in ("", "=", " ", "\t", "\n"):
        return False
    match = None if pos and src[pos - 1] == "=" else closing(state, _HIGHLIGHT_END, pos + 3)
    if not match:
        return False
    if not silent:
        read_inside(state, "strong", pos + 2, match.start(), match.end())
    state.pos = match.end()
    return True


def tilde(state: StateInline, silent: bool) -> bool:
    """Leave out what is struck; ``H~2~O`` is lowered."""
    src, pos = state.src, state.pos
    if src.startswith("~~", pos) and src[pos + 2 : pos + 3] not in ("", "~", " ", "\t", "\n"):
        return leave_out_match(state, silent, closing(state, _STRUCK_END, pos + 3))
    return _shifted(state, silent, _LOWERED)


def _shifted(state: StateInline, silent: bool, pattern: re.Pattern[str]) -> bool:
    """Read ``~2~`` or ``^3^``: of a power the first mark stays, ``10^3``."""
    match = pattern.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        power = state.src[state.pos] == "^" and state.src[state.pos - 1 : state.pos].isdigit()
        power = power and match[1].isdigit()
        read_inside(state, "span", match.start() + (not power), match.end() - 1, match.end())
    state.pos = match.end()
    return True


def caret(state: StateInline, silent: bool) -> bool:
    """Read an inline footnote, the name of a block, or raised letters."""
    src, pos = state.src, state.pos
    if src.startswith("^[", pos):
        return _inline_note(state, silent)
    if pos == 0 or src[pos - 1].isspace():
        return leave_out_match(state, silent, _BLOCK_ID.match(src, pos, state.posMax))
    return _shifted(state, silent, _RAISED)


def _inline_note(state: StateInline, silent: bool) -> bool:
    """Read ``^[text]``: its text is a footnote's."""
    start = state.pos + 2
    end = state.md.helpers.parseLinkLabel(state, state.pos + 1)
    if end < 0:
        return False
    if not silent:
        token = state.push("inline_note", "", 0)
        token.children = []
        state.md.inline.parse(state.src[start:end], state.md, state.env, token.children)
        token.content = state.src[start:end]
        token.meta = {"start": start, "end": end + 1}
    state.pos = end + 1
    return True


def formula(state: StateInline, silent: bool) -> bool:
    """Read ``$x_1$`` and ``$$x_1$$``; ``$5 and $6`` are money."""
    src, pos = state.src, state.pos
    match = _DISPLAY.match(src, pos, state.posMax)
    if not match:
        match = _MATH.match(src, pos, state.posMax)
        if not match or (pos and src[pos - 1].isalnum()):
            return False
        if _WORDY.search(match[1]) and not _SIGN.search(match[1]):
            return False
    if not silent:
        token = state.push("math", "", 0)
        token.content = match[1]
        token.meta = {"start": match.start(1), "end": match.end()}
    state.pos = match.end()
    return True


def bracketed_formula(state: StateInline, silent: bool) -> bool:
    r"""Read ``\(x = 1\)`` and ``\[y = 2\]``."""
    match = _BRACKETED.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    number = 1 if match[1] else 2
    if not _EQUATION.search(match[number]) or _PROSE.search(match[number]):
        return False
    if not silent:
        token = state.push("math", "", 0)
        token.content = match[number]
        token.meta = {"start": match.start(number), "end": match.end()}
    state.pos = match.end()
    return True


def field(state: StateInline, silent: bool) -> bool:
    """Read ``Founder:: Ida`` as ``Founder: Ida``; leave out what a program notes for itself."""
    src, pos = state.src, state.pos
    match = _FIELD.match(src, pos, state.posMax)
    if not match or not pos or not (src[pos - 1].isalnum() or src[pos - 1] in "*_"):
        return False
    start = max(src.rfind(mark, max(0, pos - 40), pos) for mark in "\n[(") + 1
    key = src[start:pos]
    if key.strip().lower() in _OWN_FIELDS and (start or pos < 40):
        return _own_field(state, silent, start)
    if not silent:
        state.pending += ":"
        state.push("gone", "", 0).meta = {"end": match.end()}
    state.pos = match.end()
    return True


def close_field(state: StateInline, silent: bool) -> bool:
    """Read ``Founder::Ida Falk``, which opens a line, as ``Founder: Ida Falk``."""
    src, pos = state.src, state.pos
    start = max(src.rfind(mark, max(0, pos - 40), pos) for mark in "\n[(") + 1
    if not _CLOSE_VALUE.match(src, pos, state.posMax) or not _CLOSE_KEY.fullmatch(src, start, pos):
        return False
    if src[start:pos].lower() in _OWN_FIELDS:
        return _own_field(state, silent, start)
    if not silent:
        token = state.push("words", "", 0)
        token.content, token.meta = ": ", {"start": pos, "end": pos + 2}
    state.pos = pos + 2
    return True


def next_field(state: StateInline, silent: bool) -> bool:
    """Part ``[founder:: Ida] [editor:: Mo]``: each is a statement."""
    src, pos = state.src, state.pos
    if src[max(0, pos - 2) : pos] != "] " or not _NEXT_FIELD.match(src, pos, state.posMax):
        return False
    if not silent:
        state.pending = state.pending.rstrip(" ")
        state.push("parting", "", 0).meta = {"at": pos - 1}
        state.pending = "["
    state.pos = pos + 1
    return True


def _own_field(state: StateInline, silent: bool, start: int) -> bool:
    """Leave out a field from its key at *start* on, with the brackets around it."""
    src, pos = state.src, state.pos
    found = _FIELD_END.search(src, pos, state.posMax)
    end = found.start() if found else state.posMax
    key = src[start:pos]
    if start and src[start - 1] in "[(" and src[end : end + 1] in ("]", ")"):
        key, end = src[start - 1] + key, end + 1
    if not silent:
        state.pending = state.pending.removesuffix(key)
    return leave_out(state, silent, end)


def planned(state: StateInline, silent: bool) -> bool:
    """Leave out ``SCHEDULED: <2024-05-03 Fri>``."""
    if state.src[state.pos + 1 : state.pos + 2] != " " or not state.pending.endswith(_PLANNED):
        return False
    match = _STAMP.match(state.src, state.pos, state.posMax)
    if match and not silent:
        for word in _PLANNED:
            state.pending = state.pending.removesuffix(word)
    return leave_out_match(state, silent, match)
