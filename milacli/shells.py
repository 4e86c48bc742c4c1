"""How shells take a line apart, and how a candidate gets into it: as text, never as a program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from typing import NamedTuple

from milacli.patterns import lazy

# What bash or zsh would split, expand or run; "=ls" is /bin/ls in zsh.
_SPECIAL = lazy(r"[^\w@%+:,./-]")
# What PowerShell takes for the end of '…', typographic quotes included.
_QUOTE = lazy("['‘’‚‛]")
# What a word of bash may consist of where COMP_WORDBREAKS cuts "--section=a:b" in five.
_BREAK = lazy(r"[:=@]+\Z")
_RAW, _HEAD, _LAST = "_MILA_RAW", "_MILA_HEAD", "_MILA_LAST"
_KNOWN = ("bash", "zsh", "fish")


class Cursor(NamedTuple):
    """The word at the cursor."""

    shell: str
    raw: str
    """As it was typed, quotes and backslashes included."""
    word: str
    """What the program would get."""
    head: str
    """What of it the shell leaves as it is, whatever is offered."""
    tail: str
    """The rest, which is replaced."""
    quote: str
    """The quote that is open, or nothing."""
    option: str
    """``--section=`` where the word is the value of an option."""

    def script(self, texts: Sequence[str]) -> str:
        """Return what the completion function of the shell expects for *texts*."""
        if self.shell == "fish":
            return "\n".join(self.option + _matching(text, self.tail) for text in texts)
        if self.shell == "bash" and self.quote:
            return "\n".join(_inside(text, self.quote) for text in texts)
        whole = texts if self.shell == "bash" else [self.option + text for text in texts]
        # "-U": what fits is decided here, not by the beginning of what was typed.
        return (script(whole, self.shell) or "").replace("compadd", "compadd -U", 1)


def script(values: Iterable[str], shell: str) -> str | None:
    """Return what the completion function of *shell* expects for *values*, or None.

    bash inserts each line as it stands, PowerShell what precedes ``:::``; zsh evaluates all of
    it, so there every word is escaped and named to compadd, which evaluates nothing. None is
    for fish, which escapes what it inserts: typer may hand it the bare values.
    """
    escaped = (_SPECIAL.sub(r"\\\g<0>", value) for value in values)
    if shell == "bash":
        return "\n".join(escaped)
    if shell == "zsh":
        words = " ".join(escaped)
        return f"compadd -- {words}" if words else "_files"
    if shell in ("powershell", "pwsh"):
        doubled = (_QUOTE.sub(r"\g<0>\g<0>", value) for value in values if ":::" not in value)
        return "\n".join(f"'{value}'::: " for value in doubled)
    return None


def _inside(text: str, quote: str) -> str:
    """Return *text* as bash takes it behind an open *quote*, which it closes itself."""
    if quote == "'":
        text = text.replace("'", "'\\''")
    else:
        # Between double quotes a "!" is history, and no backslash hides that.
        text = re.sub(r'[\\"$`]', r"\\\g<0>", text).replace("!", "\"'!'\"")
    # What begins with the quote would stand for it.
    return quote + text if text.startswith(quote) else text


def _matching(text: str, typed: str) -> str:
    """Return *text*, which fish drops unless it holds what was *typed* letter by letter.

    Who typed no accents gets none.
    """
    import unicodedata

    if typed.casefold() in text.casefold():
        return text
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return plain if typed.casefold() in plain.casefold() else text


def common(texts: Sequence[str]) -> str:
    """Return the beginning that *texts* have in common."""
    shortest, longest = min(texts), max(texts)
    same = (number for number, char in enumerate(shortest) if char != longest[number])
    return shortest[: next(same, len(shortest))]


# --- the line -------------------------------------------------------------------------------------


def prepare(environ: MutableMapping[str, str]) -> None:
    """Tell typer the words of the line as a program would get them.

    bash cuts them at colons, and an open quote or apostrophe ends none of them. What only the
    shell knows of the word at the cursor is left in *environ* for ``cursor_of``.
    """
    shell = environ.get("_MILA_COMPLETE", "").removeprefix("complete_")
    if shell not in _KNOWN:
        return
    # The words of a line are typed by a person, so this is for few of them.
    import shlex

    words, last, head = _bash(environ) if shell == "bash" else _line(environ)
    environ[_RAW], environ[_HEAD] = last, head
    given = [unquoted(word)[0] for word in words]
    value = unquoted(last)[0]
    environ[_LAST] = value
    if shell == "bash":
        environ["COMP_WORDS"] = shlex.join([*given, value])
        environ["COMP_CWORD"] = str(len(given))
    else:
        environ["_TYPER_COMPLETE_ARGS"] = (
            f"{shlex.join(given)} {shlex.quote(value) if value else ''}"
        )


def cursor_of(environ: Mapping[str, str], shell: str) -> Cursor | None:
    """Return the word at the cursor; None in a shell that tells too little of it."""
    if shell not in _KNOWN or _RAW not in environ:
        return None
    raw, head = environ[_RAW], environ[_HEAD]
    option = ""
    if re.match(r"--[\w-]+=", raw):
        option = raw[: raw.index("=") + 1]
        raw, head = raw.removeprefix(option), head.removeprefix(option)
    word, quote = unquoted(raw)
    kept = unquoted(head)[0]
    return Cursor(shell, raw, word, kept, word.removeprefix(kept), quote, option)


def _bash(environ: Mapping[str, str]) -> tuple[list[str], str, str]:
    """Return the words before the cursor, the one at it, and what of that bash leaves."""
    line = environ.get("COMP_WORDS", "")
    pieces = line.split("\n" if "\n" in line else " ")
    at = int(environ.get("COMP_CWORD") or 0)
    pieces += [""] * (at + 1 - len(pieces))
    words = _joined(pieces[:at])
    last, head = pieces[at], ""
    if _BREAK.match(last) and words[1:]:
        last = head = words.pop() + last
    elif last and at > 2 and _BREAK.match(pieces[at - 1]):
        head = words.pop()
        last = head + last
    opened = _opened(last)
    if opened is not None:
        head = last[: opened + 1]
    return [*words[:1], *_articles(_joined(pieces[at + 1 :])), *words[1:]], last, head


def _joined(pieces: Sequence[str]) -> list[str]:
    """Return the words that bash cut in *pieces*."""
    words: list[str] = []
    is_open = False
    for piece in pieces:
        if words and piece and (is_open or _BREAK.match(piece)):
            words[-1] += piece
        else:
            words.append(piece)
        is_open = bool(_BREAK.match(piece))
    return words


def _articles(words: Sequence[str]) -> list[str]:
    """Return the options of *words*, which stand behind the cursor, that name the article."""
    for at, word in enumerate(words):
        if word in ("-a", "--article") and words[at + 1 :]:
            return [word, words[at + 1]]
        if word.startswith("--article="):
            return [word]
    return []


def _line(environ: Mapping[str, str]) -> tuple[list[str], str, str]:
    """Return the words before the cursor, the one at it, and nothing: these replace all of it."""
    words = _split(environ.get("_TYPER_COMPLETE_ARGS", "").lstrip())
    return words[:-1], words[-1], ""


def _split(line: str) -> list[str]:
    """Cut *line* at blanks that no quote and no backslash holds; the last word may be empty."""
    cuts = [at for at, _, quote in _scan(line) if line[at].isspace() and not quote]
    ends = [*cuts, len(line)]
    starts = [0, *(at + 1 for at in cuts)]
    words = [line[start:end] for start, end in zip(starts, ends, strict=True)]
    return [*filter(None, words[:-1]), words[-1]]


def _opened(raw: str) -> int | None:
    """Return where in *raw* the quote stands that nothing closes."""
    place, before = None, ""
    for at, _, quote in _scan(raw):
        if quote != before:
            place = at if quote else None
        before = quote
    return place


def unquoted(raw: str) -> tuple[str, str]:
    """Return what a program gets for the word *raw*, and the quote that is open in it, if any."""
    scanned = [*_scan(raw)]
    return "".join(said for _, said, _ in scanned), scanned[-1][2] if scanned else ""


def _scan(line: str) -> Iterator[tuple[int, str, str]]:
    """Yield where each sign of *line* stands, what it says, and the quote that is open behind it.

    A sign is a character, or a backslash and what it hides.
    """
    at, quote = 0, ""
    while at < len(line):
        start, char = at, line[at]
        at += 1
        if char == "\\" and quote != "'":
            hidden = line[at : at + 1]
            at += 1
            said = hidden if quote != '"' or hidden in '\\"$`' else char + hidden
            yield start, said, quote
        elif char in ("'", '"') and quote in ("", char):
            quote = "" if quote else char
            yield start, "", quote
        else:
            yield start, char, quote
