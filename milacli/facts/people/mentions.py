"""Runs of words shaped like names, with what stands around each: candidates, not yet people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from milacli.facts.people.lexicon import (
    ADJECTIVES,
    CALENDAR,
    OPENERS,
    REGNAL,
    is_common,
    is_given,
    is_institution,
)
from milacli.facts.people.role_words import is_role_noun
from milacli.model import Block, BlockKind, MarkKind, Span
from milacli.prose import fold

# "Ada", "D'Angelo", "J.", "J.R.R.", "Smith-Jones", "GPT-4", "llama.cpp"; no full stop at the end.
_TOKEN = re.compile(
    r"[^\W_]+(?:[.'’‑-][^\W_]+)*"
    r"(?:(?:(?<=\b[^\W\d_])|(?<=\b[JSDM]r)|(?<=\b[SLC]t)|(?<=\bMs)|(?<=\b(?:Mrs|Gen|Col|Sen|Rep|"
    r"Gov|Rev|Hon|Sgt))"
    r"|(?<=\b(?:Prof|Capt)))\.)?"
)
# "J.", "J.R.", "J.-P.", "G"; the article "A" and the pronoun "I" only with a full stop.
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+(?:[^\W\d_]\.?)?$|[B-HJ-Z]$")
# "LeRoy", "McCarthy", "DeVito", "VanDyke", "O'Brien" (its parts are checked one by one).
_INNER_CAPITAL = re.compile(
    r"(?:Ma?c|L[ea]|D[eiua]|Van|Von|Fitz|Del|Des|Lo|Ben|St)[^\W\d_a-z][^\W\d_A-Z]+$"
)
PARTICLES = frozenset(
    "van von de der den del della di da do dos das du la le las los el al bin bint ibn ben ter ten "
    "af av zu zur zum y e i san st. und vom of".split()
)
# These may open a surname that stands alone: "van Gogh", "de Gaulle".
LEADING = frozenset("van von de der den del della di da du bin ibn ter zu".split())
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv vi vii viii ix xi xii xiii xiv xv xvi".split())
_HONORIFICS = frozenset(
    "mr mrs ms mx dr prof gen col sen rep gov capt sgt lt sir dame lord lady rev hon st saint pope "
    "king queen prince princess emperor empress tsar sultan sheikh mother sister brother father "
    "judge justice senator congressman congresswoman marshal commodore brigadier viscount marquis "
    "abbess abbot master governor mayor general colonel captain major sergeant lieutenant admiral "
    "cardinal archbishop rabbi imam chancellor minister".split()
)
# Given names or surnames as often as titles; titles only before two more words.
_TITLE_OR_NAME = frozenset("dean king page bishop duke earl major pope prince baron cook "
                           "chef marshal abbot knight lord saint general hunter "
                           "porter".split())  # fmt: skip
_MAX_WORDS = 6
_POSSESSIVE = re.compile(r"['’]s$")


class Mention(NamedTuple):
    """A run of words shaped like a name."""

    block: Block
    sentence: Span
    start: int
    end: int
    words: tuple[str, ...]
    """Folded, particles and suffixes included, titles not."""
    title: str
    """Role words right before the name, as written: ``Chief Scientist``."""
    linked: bool
    possessive: bool
    opaque: bool = False
    """Shaped like a name of something else: an acronym, ``OpenAI``, ``University of Ely``."""
    shared: str = ""
    """The surname that the next one lends: ``Ada and Bo Li``."""

    @property
    def text(self) -> str:
        """Return the name as written."""
        return self.block.text[self.start : self.end]

    @property
    def name(self) -> str:
        """Return the name as written, with the surname that it shares."""
        return f"{self.text} {self.shared}" if self.shared else self.text

    @property
    def opening(self) -> int:
        """Return where the name with its title begins."""
        return self.start - len(self.title) - 1 if self.title else self.start

    @property
    def before(self) -> str:
        """Return what stands before the name in its sentence, at most 120 characters."""
        return self.block.text[max(self.sentence.start, self.start - 120) : self.start]

    @property
    def after(self) -> str:
        """Return what stands after the name in its sentence, at most 200 characters."""
        return self.block.text[self.end : min(self.sentence.end, self.end + 200)]


class _Token(NamedTuple):
    kind: str
    """N a name word, I initials, P a particle, S a suffix, O opaque, or nothing."""
    start: int
    end: int
    folded: str
    possessive: bool


def find_mentions(block: Block) -> list[Mention]:
    """Find the runs of *block* shaped like names, in reading order. Linear in its length."""
    if block.kind is BlockKind.HTML:
        return []
    marks = sorted({(mark.start, mark.end) for mark in block.marked(*_NAMING)})
    borders = {border for mark in marks for border in mark}
    links = {(mark.start, mark.end) for mark in block.marked(MarkKind.WIKILINK, MarkKind.LINK)}
    found: list[Mention] = []
    for sentence in block.sentences:
        for run in _runs(block.text, sentence, borders):
            found += _mentions(block, sentence, run, links)
    return found


_NAMING = (MarkKind.WIKILINK, MarkKind.LINK, MarkKind.STRONG, MarkKind.EMPHASIS)


def _runs(text: str, sentence: Span, borders: set[int]) -> Iterator[list[_Token]]:
    """Yield the longest runs of name words, one space apart, not across the end of a link."""
    run: list[_Token] = []
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        if not run and match[0].islower() and match[0] not in LEADING:
            # Most words: they begin no name, so nothing is asked about them.
            continue
        token = _token(match)
        joined = (
            run
            and not run[-1].possessive
            and _is_gap(text, run[-1].end, token)
            and run[-1].end not in borders
            and token.start not in borders
        )
        suffix = run and token.kind == "S" and text[run[-1].end : token.start] == ", "
        if not token.kind or not (joined or suffix):
            yield from _ended(run)
            run = []
        if token.kind:
            run.append(token)
    yield from _ended(run)


# 'Ada "Dot" Smith': the quotes around a nickname.
_QUOTES = '"“”'


def _is_gap(text: str, end: int, token: _Token) -> bool:
    """Tell whether one space stands before *token*, or the quotes of a nickname."""
    gap = text[end : token.start]
    if len(gap) == 2 and gap[0] == " " and gap[1] in _QUOTES:
        return text[token.end : token.end + 1] in tuple(_QUOTES)
    return gap in (" ", "\u00a0") or (
        len(gap) == 2 and gap[0] in _QUOTES and gap[1] == " " and _quoted(text, end)
    )


def _quoted(text: str, end: int) -> bool:
    """Tell whether the one word that ends at *end* stands in quotes after another."""
    start = max(text.rfind(quote, max(0, end - 20), end) for quote in _QUOTES)
    return start > 0 and text[start - 1] == " " and " " not in text[start:end]


def _ended(run: list[_Token]) -> Iterator[list[_Token]]:
    """Yield *run* without particles at its end or, but for those of surnames, its start."""
    while run and run[-1].kind == "P":
        run.pop()
    first = next((i for i, token in enumerate(run) if token.kind != "P"), len(run))
    keep = first - 1 if first and run[first - 1].folded in LEADING else first
    if keep < first and keep and run[keep - 1].folded in ("van", "von", "de"):
        keep -= 1
    run = run[keep:]
    if any(token.kind in "NO" for token in run):
        yield run


def _token(match: re.Match[str]) -> _Token:
    text = match[0]
    kind, folded, possessive = _kind(text)
    end = match.end() - (2 if possessive else 0)
    return _Token(kind, match.start(), end, folded, possessive)


@lru_cache(maxsize=65536)
def _kind(text: str) -> tuple[str, str, bool]:
    possessive = bool(_POSSESSIVE.search(text))
    text = text[:-2] if possessive else text
    folded = fold(text)
    if folded in PARTICLES and text.islower():
        return "P", folded, possessive
    if text.islower() and folded.startswith(("al-", "el-", "d'", "l'")):
        return "", folded, possessive
    if folded in _SUFFIXES:
        return "S", folded, possessive
    if _INITIALS.match(text) and text[0].isupper():
        return "I", folded, possessive
    if _is_name_word(text):
        return "N", folded, possessive
    if len(text) == 2 and text.isupper() and "J" in text and text != "DJ":
        return "I", folded, possessive
    return ("O" if any(c.isupper() for c in text) else ""), folded, possessive


def _is_name_word(text: str) -> bool:
    """Tell whether *text* is written like a name: ``Ada``, ``LeRoy``, ``D'Angelo``, ``al-Amin``."""
    parts = re.split(r"['’‑-]", text)
    if not any(part[:1].isupper() and len(part) > 1 for part in parts):
        return False
    return all(
        (part.isalpha() and ((part[0].isupper() and (part[1:].islower() or len(part) == 1))
                            or _INNER_CAPITAL.match(part)
                            or fold(part) in ("al", "el", "ul", "ud", "d", "l", "fei", "e")))
        or (index > 0 and part.islower() and len(part) > 1 and text[0].isupper() and len(parts) < 4)
        for index, part in enumerate(parts)
    )  # fmt: skip


def _mentions(
    block: Block, sentence: Span, run: list[_Token], links: set[tuple[int, int]]
) -> Iterator[Mention]:
    """Yield the candidates in *run*: without opening words, and without the title before a name."""
    if len(run) > 3 * _MAX_WORDS:
        return
    marked = _marked_of(run)
    whole = _without_opener(block, sentence, marked) if marked else []
    part = _without_title(whole) if whole else []
    if not part or part[0].kind == "S" or _is_only_title(part):
        return
    opaque = any(token.kind == "O" for token in part) or _too_long(part)
    start, end = part[0].start, part[-1].end
    yield Mention(
        block, sentence, start, end, tuple(token.folded for token in part),
        block.text[whole[0].start : start].strip(), (start, end) in links,
        part[-1].possessive, opaque,
    )  # fmt: skip


def _marked_of(run: list[_Token]) -> list[_Token]:
    """Mark *run* opaque if it holds an ``of`` behind no name: ``University of Ely``."""
    at = next((index for index, token in enumerate(run) if token.folded == "of"), 0)
    if not at:
        return run
    head = [token.folded for token in run[:at]]
    if not any(is_institution(word) or is_given(word) for word in head) and all(
        is_title_word(word) or is_common(word) for word in head
    ):
        # "Critics of Ada Smith"
        return _marked_of(run[at + 1 :])
    # "Joan of Ely", "Archbishop Rainald of Ely", "Osric III of Ely"
    reigns = len(head) > 1 and head[-1] in REGNAL
    titled = len(head) > 1 and is_title_word(head[-2])
    if len(head) <= 3 and (is_given(head[-1]) or titled or reigns):
        return run
    return [token._replace(kind="O") for token in run]


def _too_long(part: Sequence[_Token]) -> bool:
    return sum(token.kind == "N" for token in part) > _MAX_WORDS - 1 or len(part) > 8


def _without_opener(block: Block, sentence: Span, part: list[_Token]) -> list[_Token]:
    """Drop words from the front that are large only because a sentence starts with them."""
    opens = block.kind is BlockKind.HEADING or _opens(block.text, sentence, part[0].start)
    while part and part[0].folded in (OPENERS if opens else _ARTICLES) and part[0].kind == "N":
        part = part[1:]
    while part and part[0].folded in CALENDAR and not is_given(part[0].folded):
        part = part[1:]
    return part


_ARTICLES = frozenset(("the", "a", "an", "both"))


def _opens(text: str, sentence: Span, start: int) -> bool:
    """Tell whether the word at *start* is large because a sentence or quote begins."""
    # Step by step: a copy of all that stands before would cost each name the whole sentence.
    while start > sentence.start and text[start - 1].isspace():
        start -= 1
    return start == sentence.start or text[start - 1] in "\"“‘'(:—–*|"


def _without_title(part: list[_Token]) -> list[_Token]:
    """Drop what stands before the name proper: ``French President``, ``Dr.``."""
    cut = 0
    for index, token in enumerate(part[:-1]):
        left = len(part) - index - 1
        following = part[index + 1].folded
        if token.folded in _TITLE_OR_NAME and left > 1 and is_given(following) and index == 0:
            cut = index + 1
        if token.kind not in "NO" or not is_title_word(token.folded):
            continue
        if token.folded in _TITLE_OR_NAME and left < 2 and not is_given(following):
            continue
        cut = index + 1
    lead = cut
    while lead < len(part) - 2 and part[lead].folded in ADJECTIVES:
        lead += 1
    return part[lead:] if is_given(part[lead].folded) else part[cut:]


def is_title_word(word: str) -> bool:
    """Tell whether *word* is a title or a role noun that may stand before a name."""
    word = fold(word)
    return word in _HONORIFICS or word.rstrip(".") in _HONORIFICS or (
        is_role_noun(word) and not is_given(word)
    )  # fmt: skip


def _is_only_title(part: Sequence[_Token]) -> bool:
    return all(is_title_word(token.folded) and token.folded not in _TITLE_OR_NAME for token in part)
