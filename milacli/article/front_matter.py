"""Front matter: what an article says of itself before its text, in YAML, TOML or properties."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milacli.patterns import lazy

# "title: Ada", "Aliases:", "title:: Ada"; "title = 'Ada'"
_KEY = lazy(
    r"(?P<mark>[\"']?)(?P<key>[A-Za-z][\w-]*)(?P=mark)[ \t]*"
    r"(?::(?!:)(?=[ \t]|$)|=)(?P<value>.*)$"
)
_PROPERTY = lazy(r"(?:- |  )?(?P<key>[\w-]+)::(?:[ \t]+(?P<value>.*))?$")
_OWN = frozenset("title alias aliases tags date icon public template type filters".split())
_HEADERS = frozenset(
    "title subtitle date author authors category categories tags slug status summary modified lang "
    "language keywords layout template url email description copyright revision version comments "
    "format css affiliation".split()
)
"""What a page says of itself in lines with no mark around them, as Pelican and MultiMarkdown do."""
_UNLINKED = lazy(r"\[\[|\]\]")
_ITEM = lazy(r"\s*-\s+(.*)$")
_REMARK = lazy(r"(?:^|\s)#.*$")
_QUOTED = lazy(r"\s*(?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^']|'')*)')")
_TRIPLE = lazy(r"\s*(\"{3}|'{3})(?P<said>.*?)\1")
_STOP = lazy(r"[,\]]")
# "\\u00e9", "\\xe9", "\\t"
_ESCAPE = lazy(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|(.))")
_CONTROLS = dict.fromkeys("tnr", " ")
_FOLDED = lazy(r"[|>][+-]?\d?\s*(?:#.*)?$")


class FrontMatter(NamedTuple):
    """What an article says of itself; *lines* counts those that are no text."""

    lines: int = 0
    title: str = ""
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    date: str = ""
    """As written."""


def read_front_matter(lines: Sequence[str]) -> FrontMatter:
    """Read what stands before the text of an article of these *lines*.

    YAML between ``---``, TOML between ``+++``, the ``%`` lines of pandoc, properties such as
    ``title:: Ada``, or bare lines from ``Title: Ada`` up to a blank one. Of YAML and TOML only
    what these keys need is understood.
    """
    fence = lines[0].rstrip()
    if fence in ("---", "+++"):
        ends = ("---", "...") if fence == "---" else ("+++",)
        end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in ends), 0)
        return _front_matter(dict(_entries(lines[1:end])), end + 1) if end else FrontMatter()
    if fence.startswith("% ") and len(fence) > 2:
        count = next(i for i, line in enumerate([*lines, ""]) if not line.startswith("%"))
        return FrontMatter(min(count, 3), fence[2:].strip())
    if fence.lower().startswith("title: "):
        return _headers(lines)
    return _properties(lines)


def _headers(lines: Sequence[str]) -> FrontMatter:
    """Read ``Title: Ada`` and the lines below it, if they are all of the page itself."""
    count = next((n for n, line in enumerate(lines) if not line.strip()), len(lines))
    own = [line for line in lines[:count] if not line[0].isspace()]
    keys = [line.partition(":")[0].lower() if ":" in line else "" for line in own]
    if count < 2 or not _HEADERS.issuperset(keys):
        return FrontMatter()
    return _front_matter(dict(_entries(lines[:count])), count)


def _front_matter(entries: dict[str, list[str]], count: int) -> FrontMatter:
    aliases = [name for key in ("aliases", "alias") for name in entries.get(key, ())]
    return FrontMatter(
        count,
        " ".join(entries.get("title", ())),
        tuple(dict.fromkeys(aliases)),
        tuple(dict.fromkeys(entries.get("tags", entries.get("tag", ())))),
        next(iter(entries.get("date", ())), ""),
    )


def _properties(lines: Sequence[str]) -> FrontMatter:
    """Read the properties that a page begins with; others than its own stay its text."""
    entries: dict[str, list[str]] = {}
    own = 0
    for number, line in enumerate(lines):
        match = _PROPERTY.match(line)
        if not match:
            break
        key, value = match["key"].lower(), (match["value"] or "").strip()
        entries[key] = [value] if key == "title" else _parted(_UNLINKED.sub("", value))
        own += own == number and key in _OWN
    return _front_matter(entries, own) if entries else FrontMatter()


def _entries(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the keys of the first level, folded, each with its values."""
    for number, line in enumerate(lines):
        if line.startswith("[") and line.rstrip().endswith("]"):
            return  # a table of TOML: its keys are its own
        match = _KEY.match(line)
        if match:
            following = _indented(lines, number + 1)
            yield (
                match["key"].lower(),
                _values(match["key"].lower(), match["value"] or "", following),
            )


def _indented(lines: Sequence[str], start: int) -> list[str]:
    """Return the lines from *start* on that belong to the key before them."""
    found = []
    for number in range(start, len(lines)):
        line = lines[number]
        if line.strip() and not line[0].isspace() and line[0] not in "-]\"'":
            break
        found.append(line)
    return found


def _values(key: str, value: str, following: Sequence[str]) -> list[str]:
    value = value.strip()
    if _FOLDED.match(value):
        return [" ".join(" ".join(following).split())]
    if not value or value[0] == "#":
        items = [_ITEM.match(line) for line in following]
        return [_scalar(item[1]) for item in items if item]
    if value[0] == "[":
        return _flow(" ".join([value, *following]))
    if value[0] in "\"'":
        return [_scalar(" ".join([value, *(line.strip() for line in following)]))]
    text = _scalar(" ".join([value, *(line.strip() for line in following if line[:1].isspace())]))
    return [text] if key in ("title", "date") else _parted(text)


def _flow(text: str) -> list[str]:
    """Return the values of ``[a, "b, c", 'd']``."""
    found = []
    at = 1
    while at < len(text) and text[at] != "]":
        quoted = _QUOTED.match(text, at)
        end = quoted.end() if quoted else at
        stop = _STOP.search(text, end)
        end = stop.start() if stop else len(text)
        found.append(_scalar(text[at:end]))
        at = end + (text[end : end + 1] == ",")
    return [value for value in found if value]


def _scalar(text: str) -> str:
    """Return what one value says: without its quotes, or without the remark behind it."""
    triple = _TRIPLE.match(text)
    if triple:
        said = triple["said"].strip()
        return _ESCAPE.sub(_unescaped, said) if '"' in triple[1] else said
    quoted = _QUOTED.match(text)
    if quoted and quoted[1] is not None:
        said = _ESCAPE.sub(_unescaped, quoted[1])
        # JSON writes letters beyond the first plane as two.
        return said.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if quoted:
        return quoted[2].replace("''", "'")
    return _REMARK.sub("", text).strip()


def _unescaped(escape: re.Match[str]) -> str:
    """Return what an escape between double quotes stands for, a blank for what is no letter."""
    if escape[4]:
        return _CONTROLS.get(escape[4], escape[4])
    code = int(escape[1] or escape[2] or escape[3], 16)
    return chr(code) if ord(" ") <= code <= sys.maxunicode else " "


def _parted(text: str) -> list[str]:
    return [name.strip().lstrip("#") for name in text.split(",") if name.strip()]
