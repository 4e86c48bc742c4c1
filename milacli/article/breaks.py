"""Line breaks: which of them end a statement, though Markdown reads every one as a blank.

Vaults and comments show each line as a line: "Founder: Ida⏎Director: Jost". Prose that was wrapped
at some width goes on: there the first word of a line did not fit on the line before.
"""

from __future__ import annotations

from typing import NamedTuple

from milacli.english.lists import words
from milacli.patterns import lazy

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = (
    r"(?:(?:c\.|ca\.) ?)?(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|\d{1,2}[:.]\d\d(?: ?[ap]m)?"
    r"|\d{3,4}s?(?:\s?[-–—/]\s?(?:\d{2,4}|present|now|today))?"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?,?)?(?: \d{{4}})?)"
)
_NAME = (
    r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|del|der|di|la|of|the|van|von|[\"“][A-Z]\w*[\"”])){0,5}"
)
_MARKUP = r"(?:\*{1,3}|_{1,3}|==|\[\[|\[|`)?"
# What stands apart from the line before: "• Ida", "— Ida Falk", "🎉 Opened", "Founder:: Ida",
# "**Founder:** Ida".
_APART = lazy(
    r"[•‣◦▪·●○■□➤►✓✔☑→★☆]\s|[–—]\s?[A-Z\[*]|[☀-➿⬀-⯿\U0001f000-\U0001faff]"
    r"|\w[\w /-]{0,40}::(?:\s|$)|(?:\*\*|__)[^*_\n]{1,60}(?::\*\*|\*\*:|:__|__:)"
)
# "Founder: Ida", "1921 - Opened", "Ida Falk (director) – founder"
_LABEL = lazy(
    rf"{_MARKUP}(?:[A-Z][^\s:*_\[\]|.!?]*(?: [^\s:*_\[\]|.!?]+){{0,4}}(?:\*\*|__|[*_`])?:(?:\s|$)"
    rf"|{_DATE}(?:\*\*|__|\]\])?\s*[-–—:|]\s"
    rf"|{_NAME}(?:\]\]|\]\([^()\s]*\))?(?:\*\*|__|==)?(?: \([^()\n]{{1,60}}\))? [-–—] \S)"
)
# "1921 Orm was founded", "founder: Ida": labels only among their like.
_WEAK = lazy(rf"{_DATE}(?:\*\*)?,? [A-Z]|[a-z][\w-]*(?: [\w-]+)?: \S")
# "Ida Falk", "Ida Falk, founder", "Ida Falk (1899–1950)"
_NAMED = lazy(rf"{_MARKUP}{_NAME}(?:\]\]|\]\([^()\s]*\))?(?:\*\*|__)?(?:$|, [a-z]| \()")
# "![plan](x.png)", "[![build](x.svg)](y)", "![[plan.png]]": a line of pictures.
_PICTURES = lazy(
    r"(?:\[?!\[[^\[\]\n]{0,300}\](?:\([^()\n]*\)|\[[^\[\]\n]*\])?(?:\]\([^()\n]*\)|\]\[[^\[\]\n]*\])?"
    r"|!\[\[[^\[\]\n]*\]\])(?:\{[^{}\n]*\})?(?:\s|$)"
)
_CALLOUT = lazy(r"\\?\[![\w -]{1,30}(?:\|[^\[\]\n]{0,60})?\]")
_CAPITAL = lazy(r"[^\w\s]{0,4}(?:[A-Z\d]|[^\W\d_a-zß-öø-ÿ])")
_LAST_WORD = lazy(r"(\w+)\W{0,4}$")
_NARROW = 32
"""Characters; no prose is wrapped so narrow."""


class _Line(NamedTuple):
    text: str
    apart: bool
    label: bool
    capital: bool


def statement_ends(markdown: str) -> frozenset[int]:
    """Return the offsets of the line breaks of *markdown* that end a statement."""
    lines = [_line(text.strip()) for text in markdown.split("\n")]
    width = max(len(line.text) for line in lines)
    listed = _is_list(lines, width)
    labels = sum(line.label or line.apart for line in lines) > 1
    ends, at = [], 0
    for number, text in enumerate(markdown.split("\n")[:-1]):
        at += len(text)
        line, following = lines[number], lines[number + 1]
        callout = not number and _CALLOUT.match(line.text)
        if callout or _ends(line, following, width, labels=labels, listed=listed):
            ends.append(at)
        at += 1
    return frozenset(ends)


def _line(text: str) -> _Line:
    apart, label = _APART.match(text), _LABEL.match(text)
    return _Line(text, bool(apart), bool(label), bool(_CAPITAL.match(text)))


def _ends(line: _Line, following: _Line, width: int, *, labels: bool, listed: bool) -> bool:
    """Tell whether a statement ends between *line* and the one *following*."""
    if _PICTURES.match(line.text) or _PICTURES.match(following.text):
        return True
    if _is_open(line.text) or following.text.startswith(": "):  # which says what a term means
        return False
    if following.apart or (following.label and labels) or listed:
        return True
    if not following.capital:
        return False
    word = following.text.split(maxsplit=1)[0] if following.text else ""
    needed = len(line.text) + 1 + len(word)
    if line.label or line.apart:
        return needed <= width
    last = _LAST_WORD.search(line.text)
    return needed <= 0.6 * width and last is not None and not last[1][0].isupper()


def _is_list(lines: list[_Line], width: int) -> bool:
    """Tell whether all *lines* are labels, names or dates, each for itself."""
    if any(_is_open(line.text) for line in lines[:-1]):
        return False
    if all(line.label or line.apart or _WEAK.match(line.text) for line in lines):
        return True
    named = all(_NAMED.match(line.text) and " " in line.text for line in lines)
    return named and width <= _NARROW


def _is_open(text: str) -> bool:
    """Tell whether a line breaks off: "… was founded by", "… Ida Falk,"."""
    bare = text.rstrip("*_ ")
    if bare[-1:] in ",;(–—-&/":
        return True
    last = _LAST_WORD.search(bare)
    return (
        last is not None
        and last.end() == len(bare)
        and last[1].lower() in words("unfinished_words")
    )
