"""Write a word list of milacli/english front-coded: ``python tests/front_code.py given_names``.

Each word loses the letters with which the one before it begins too, and gets their number, 9 at
most, as in the database of locate (Woods, "Finding Files Fast", ;login:, 1983).
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

from milacli.english import lists


def front_coded(words: str) -> str:
    """Return *words*, which stand in order, front-coded.

    >>> front_coded("ada adam bo")
    '0ada 3m 0bo'
    """
    found, before = [], ""
    for word in words.split():
        shared = next(n for n in range(9, -1, -1) if word[:n] == before[:n] and n <= len(before))
        found.append(f"{shared}{word[shared:]}")
        before = word
    return " ".join(found)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(
        text, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )


def main(name: str) -> None:
    """Write the list *name* anew."""
    path = Path(lists.__file__).parent / f"{name}.txt"
    text = path.read_text(encoding="utf-8")
    remarks = [line for line in text.split("\n") if line.startswith("#")]
    if lists.FRONT_CODED not in text:
        remarks.append(f"# {lists.FRONT_CODED} the digit says how many letters of the word before")
        remarks.append("# begin this one. Add a word with a 0 behind the last of its initial.")
    said: list[str] = []
    for line in lists.lines(name):
        marks, colon, words = line.rpartition(":")
        if colon:
            said += _wrapped(f"{marks}: {front_coded(words)}", 100)
        else:
            said += map(front_coded, _wrapped(words, 140))
    path.write_text("\n".join([*remarks, *said]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
