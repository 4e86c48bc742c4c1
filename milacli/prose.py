"""English prose: its sentences, its words, and folding for comparison."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from milacli.model import Span

# Letters that Unicode does not decompose, and the quotes and dashes that typists do not type.
_PLAIN = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d",
        "Đ": "D", "ð": "d", "Ð": "D", "ł": "l", "Ł": "L", "þ": "th", "Þ": "Th", "ı": "i",
        "‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "\u00ad": "", "\u200b": "",
    }
)  # fmt: skip

# "don't", "Désirée" (composed or not), "3rd"; not a hyphen or "_": "deep-sea" is two words.
_WORD = re.compile(r"[^\W_]+(?:['’\u0300-\u036f]+[^\W_]+)*[\u0300-\u036f]*")

# "end." and what closes it: quotes, brackets, "[3]"; then a space and no small letter. A run of
# marks is read from its first only: "......" read from each would take time in its square.
_BOUNDARY = re.compile(
    r"(?<![.!?…])(?P<mark>[.!?…]+)(?P<closing>[\"'”’)\]]*(?:\[[^\[\]\s]{1,20}\])*)(?P<gap>\s+)"
    r"(?=[\"'“‘(\[]{0,3}(?:[^\W_a-zß-öø-ÿ]|[a-z]{1,2}[A-Z]))"
)

# "Dr. Ada" and "vs. the": a full stop after these never ends a sentence before a capital.
_TITLES = frozenset(
    "mr mrs ms mx dr prof st messrs mme mlle rev hon gen col lt capt cmdr sgt maj adm gov sen rep "
    "pres amb vs cf viz al eg ie e.g i.e ca c fig figs vol vols no nos p pp ed eds op approx est "
    "dept univ assn bros mt ft jan feb mar apr jun jul aug sep sept oct nov dec b d r fl".split()
)

# "Acme Inc. The": after these it ends one only before a word that opens sentences.
_MAYBE = frozenset(
    "inc co corp ltd llc plc jr sr etc ph.d m.d b.a m.a m.sc b.sc u.s u.k u.n e.u d.c a.m p.m a.d "
    "b.c bc bce ce".split()
)
_OPENER = re.compile(
    r"[\"'“‘(\[]{0,3}(?:The|A|An|In|It|Its|This|That|These|Those|He|She|They|His|Her|Their|We|Our|I|"
    r"You|On|At|As|By|For|From|After|Before|Since|When|While|With|Some|Most|Many|Both|Each|There|"
    r"However|But|And|Although|Despite|During|Also|To|If|One|Two|Under|According)\b"
)


def sentences(text: str) -> tuple[Span, ...]:
    """Split *text* into sentences; a newline always ends one.

    Linear in the length of *text*. Blanks around a sentence belong to no span.
    """
    spans: list[Span] = []
    offset = 0
    for line in text.split("\n"):
        start = 0
        for match in _BOUNDARY.finditer(line):
            if not _is_abbreviation(line, start, match):
                _append(spans, text, offset + start, offset + match.start("gap"))
                start = match.end()
        _append(spans, text, offset + start, offset + len(line))
        offset += len(line) + 1
    return tuple(spans)


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    end -= len(part) - len(part.rstrip())
    if start < end:
        spans.append(Span(start, end))


def _is_abbreviation(line: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether the full stop of *match* belongs to the word before it."""
    if match["mark"] != "." or match["closing"]:
        return False
    # No abbreviation is longer than this, so the look back is bounded.
    before = line[max(start, match.start() - 12) : match.start()]
    word = before.split(" ")[-1].lstrip("([\"'“‘").casefold() if before else ""
    if word in _MAYBE:
        return not _OPENER.match(line, match.end())
    if word == "no":
        return line[match.end()].isdigit()
    return word in _TITLES or (len(word) == 1 and word.isalpha() and word != "i")


def fold(text: str) -> str:
    """Return *text* without case, accents and typographic quotes; the length may change.

    >>> fold("Łódź’s Æsir")
    "lodz's aesir"
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def words(text: str) -> Iterator[Span]:
    """Yield where the words of *text* stand, apostrophes inside included."""
    return (Span(*match.span()) for match in _WORD.finditer(text))


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Fold one word for comparison: *fold* it, drop a possessive ``'s`` and apostrophes.

    >>> fold_word("D’Angelo's")
    'dangelo'
    """
    folded = fold(word)
    return folded.removesuffix("'s").replace("'", "")


def slug(title: str) -> str:
    """Return the anchor that GitHub gives a heading: ``Research Focus`` is ``research-focus``."""
    kept = (c for c in title.strip().lower() if c.isalnum() or c in " -_")
    return "".join(kept).replace(" ", "-")
