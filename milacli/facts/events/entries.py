"""Entries: who is meant where a life is told in scraps, ``Ada Dray, b. 1781; d. Venn 1840``."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from milacli.article.model import Article, Block, BlockKind
from milacli.english.nouns import person_noun
from milacli.english.prose import START, fold
from milacli.facts.events.row import Row
from milacli.patterns import lazy
from milacli.reading.clause import ClauseKind
from milacli.reading.mentions import Mention

_VITAL = r"(?:b|bapt?|bp|bur|chr|d|em|m|marr)\. "
_LIVED = (
    "(?:baptised|baptized|born|buried|christened|died|educated|emigrated|enlisted|fled|graduated|"
    "immigrated|joined|killed|lived|married|migrated|moved|never married|ordained|remarried|"
    "retired|returned|served|settled|studied|trained|wed|widowed|worked|divorced|left|went|came|became|"
    "taught|sailed|matriculated|farmed|naturali[sz]ed|interred|cremated|deported|wounded|drowned)"
)
# "; d. unmarried ", ", bapt. ", " - died ", "; (2) m. ": in one sentence.
_DEED = lazy(
    rf"(?:[;,–—|(]|\s-)\s*(?:and |then |later |also |\(\d\) ){{0,2}}"
    rf"(?:{_VITAL}|(?:was |had )?{_LIVED}\b)"
    r"(?:(?!\b(?:and|but|his|her|their|who|that|which|where|when)\b)[^;,–—()]|"
    r", (?=[A-Z\d]|$)|\(\d\)){0,80}$"
)
# "Moved to Venn in ", "Died: ", "Later taught at ", "D. ": a sentence of its own.
_ANEW = lazy(
    rf"(?i:(?:then |later |also |subsequently |afterwards )?(?:was )?(?:{_VITAL}|{_LIVED}\b))"
    r"[^.;!?\n]{0,80}$"
)
# "**1. ": what may stand before the name of an entry.
_NUMBER = lazy(r"[\W_]*(?:[\dIVXivx]{1,6}|[A-Za-z])?[\W_]*")
_BEHIND = lazy(r"\*{0,2}(?:,|\.|:|;| [–—-] | \(|\s?\n| (?:b|d|m|bapt)\. )")
_MANY = 12
"""Names that no entry has before a date."""
_FAR = 160
"""Characters before a date in which its verb stands."""


def is_scrap(words: str) -> bool:
    """Tell whether *words* tell of a life and leave out whose: ``b. 1834``, ``PhD, 1990``."""
    return _SCRAP.match(words) is not None


_SCRAP = lazy(
    rf"(?i:{_VITAL}|{_LIVED}\b)|"
    r"(?:B\.?A|M\.?A|[BM]\.?S(?:\.|c)?|Ph\.?D|[BM]F\.?A|MBA|LL\.?[BMD]|[MD]\.?Phil|M\.?D|[BM]Eng|[BM]Ed|"
    r"Diploma|Bachelor|Master|Doctorate|Habilitation)\b|"
    # "Birth: 1901", "Current dates: 1901–1950", "Marriage to Bo in 1920", no "Birth of a son"
    r"(?i:(?:current |known |reported |exact |first |second )?"
    r"(?:births?|deaths?|burial|baptism|christening|marriage|wedding|graduation|emigration|ordination|"
    r"life ?span|life ?time|birthday|anniversary|(?:life )?dates?|years|dob|"
    r"dates? of (?:birth|death|burial|marriage))"
    r"(?: dates?)?(?:$| ?[:|]| (?:at|to) [A-Z]| (?:in|on|about|around|c\.) (?:\d|[A-Z][a-z]+ \d)))"
)


def person_of_entry(row: Row, names: Sequence[Mention], owners: Mapping[int, int]) -> int | None:
    """Return the person, by number, with whom the entry opens that leaves out its subject.

    *names* are those of the block, *owners* whom they mean.
    """
    text, sentence = row.block.text, row.stream.sentence
    before = text[max(sentence.start, row.date.start - _FAR) : row.date.start]
    opening = _opens(row, names, sentence.start)
    if opening is not None:
        begin = max(sentence.start, row.date.start - _FAR, opening.end)
        told = _DEED.search(text, begin, row.date.start)
        told_so = any(
            clause.kind is ClauseKind.MAIN
            and row.stream.text(clause.verb, clause.verb + 1) not in ("m.", "marr.", "m", "marr")
            for clause in row.clauses
        )
        if told is None or (told_so and told[0][0] != ";"):
            return None
        behind = bisect_right(names, opening.start, key=START)
        others = names[behind : bisect_left(names, told.start(), key=START)]
        free = len(others) < _MANY and all(
            owners.get(n.number) is None
            or (_is_wed(text, n) and not (n.end == told.start() and told[0][0] == ","))
            for n in others
        )
        return owners.get(opening.number) if free else None
    if row.block.kind is not BlockKind.ITEM or not _ANEW.match(before):
        return None
    first = _opens(row, names, 0)
    if first is None or not _BEHIND.match(text, first.end):
        return None
    return owners.get(first.number)


def _opens(row: Row, names: Sequence[Mention], start: int) -> Mention | None:
    """Return the name of the entry that begins at *start*, if it begins with one."""
    at = bisect_left(names, start, key=START)
    if at == len(names) or names[at].is_pronoun:
        return None
    fits = _NUMBER.fullmatch(row.block.text, start, names[at].opening)
    return names[at] if fits and names[at].end <= row.date.start else None


# "m. (1) Ada Lind 1855; d. 1871": a spouse is of the same entry.
_WED = lazy(r"\b(?:m\.|marr\.|married|wed|with|to)(?: \(\d\)| \d{3,4})? $")


def _is_wed(text: str, name: Mention) -> bool:
    return _WED.search(text, max(0, name.opening - 24), name.opening) is not None


# ", treasurer: ", "Head of works, : ", "Mayor (): "
_POST = lazy(r"[\s,:]*(?:[\w'’&-]+ ){0,4}?([\w-]+)[,:]? *(?:\(\))?:? $")


def is_post(words: str) -> bool:
    """Tell whether *words*, a date left out, are a post: those before ``Mayor, 1901–10: Ada``."""
    post = _POST.match(words) if words.endswith(": ") else None
    return post is not None and person_noun(fold(post[1])) is not None


_NO_WORD = lazy(r"[\W_]*")
# "From 1740–44 and 1745: "
_WHEN = lazy(r"[\d:–—/,-]*|and|[Ff]rom|[Ss]ince|to")


def words_by(words: str, *, listed: bool) -> list[str]:
    """Return the folded *words* before a name, but for other dates where an item is *listed*."""
    when = _WHEN if listed else _NO_WORD
    return [fold(word) for word in words.split() if not when.fullmatch(word)]


def is_lifetime(article: Article, block: Block, start: int, end: int) -> bool:
    """Tell whether nothing but a date stands right below the title: ``1934 – 2021``.

    The date is the one from *start* to *end*.
    """
    over = article.blocks[block.number - 1] if block.number else block
    if over.kind is not BlockKind.HEADING or over.section or block.section:
        return False
    rest = block.text[:start] + block.text[end:]
    return len(rest) < _FEW and _NO_WORD.fullmatch(rest) is not None


_FEW = 12
