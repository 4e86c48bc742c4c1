"""What somebody meant who typed a word where it cannot be meant: from the word to a hint."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

# "notes.md", "a/b.markdown"
_MARKDOWN = re.compile(r"(?i)[^\s].*\.(?:md|markdown)\Z")
# "notes.txt", "a/README.rst"; not "Dr." nor "3.5"
_SUFFIX = re.compile(r"\.[^\W\d_]\w*\Z")
_PLAIN = re.compile(r"[\w@%+=:,./~-]+\Z")


def file_among(
    command: str, words: Sequence[str], is_file: Callable[[str], bool], lacking: str = ""
) -> str:
    """Say what to type instead where one of *words* names a file; empty if none does.

    *command* is what the words were typed after, such as ``mila search``; *lacking* is what it
    still needs without the file. What ends in .md or .markdown names a file even if *is_file*
    knows none; an excluded word, an address and what stands in quotes does not.
    """
    files = [word for word in words if _is_file(word, is_file)]
    if not files:
        return ""
    others = [quoted(word) for word in words if word not in files] or [lacking] * bool(lacking)
    line = " ".join([command, *others, "--article", quoted(files[0])])
    return f"{files[0]} is a file; to ask it: {line}"


def _is_file(word: str, is_file: Callable[[str], bool]) -> bool:
    if word.startswith("-") or "://" in word:
        return False
    return bool(_MARKDOWN.match(word) or (_SUFFIX.search(word) and is_file(word)))


def quoted(word: str) -> str:
    """Return *word* so that a shell takes it for one word."""
    if _PLAIN.match(word):
        return word
    return "'" + word.replace("'", "'\\''") + "'"
