"""Whole names: ``Smith, Ada`` in its usual order, and names in full where a link names the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from milacli.article.model import Block, BlockKind, MarkKind
from milacli.english.gazetteer import is_common, is_given, is_place, is_surname
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.capitals import is_capital, usual_case
from milacli.reading.columns import is_of_lives
from milacli.reading.mentions import Mention
from milacli.reading.postnominals import are_letters, is_life
from milacli.reading.runs import LEADING

# "Smith, Ada (1912–1920)", "Smith, Ada, a potter": surname first, as lists and catalogues have it.
_CELL_END = lazy(r"\s*(?:$|[(:|;–—]|- |, (?!and\b|or\b)[a-z])|\.(?: [A-Z]|$)")
# "Smith, Ada, 1912–1920", unlike "Orm, Georgia, 1912"
_YEAR_BEHIND = lazy(r", \d{4}\b")
# "Smith, Ada: 1912–1920", "Smith, Ada (1912)", "Smith, Ada | 1912"
_TERM = lazy(r":? ?[(|]? ?\d{4}\b")
# "Smith, Ada: director", "Smith, Ada – the founder"
_ROLE = lazy(r" ?[:–—-]{1,3} ?(?:(?:the|former|first) ){0,2}([a-z]+)")
_BEHIND_COMMA = lazy(r", ([A-Z][A-Za-z.]+)")
_UNCLOSED = lazy(r"^[^\"“”]*[\"“][^\"“”]*$")
_SUFFIXES = ("jr", "sr", "ii", "iii", "iv")
_ARTICLES = ("el", "la", "le", "les", "lo", "st.", "ste.")
"""What surnames begin with as well: ``Le Roux, Anton``."""
# "1912–1920: ", "1912 – "
_DATED = lazy(r"\(?\d{4}(?:\s?[–—/-]\s?(?:\d{2,4}|present)?)?\)?(?: ?[:–—|-])? ")


def with_usual_order(block: Block, mentions: list[Mention], label: str) -> list[Mention]:
    """Make one name of each ``Smith, Ada`` that opens an item, a cell or a bold run of *block*.

    *mentions* are its names in reading order; *label* is what heads its table or section.
    """
    peopled = "|" in label and is_of_lives(label)
    peopled = peopled or any(person_noun(word) for word in fold(label).split())
    result: list[Mention] = []
    for mention in map(_closed, mentions):
        one = result[-1] if result else None
        if one and one.title in ("St.", "Ste."):  # "St. Clair, Eva"
            words = (one.title.lower(), *one.words)
            one = one._replace(start=one.opening, words=words, title="")
        if (
            one
            and _is_surname_first(block, one, mention, peopled)
            and _opens_entry(block, one, mention)
        ):
            given, _, suffix = mention.text.rpartition(" ")
            behind = suffix.rstrip(".").lower() in _SUFFIXES and len(mention.words) > 1
            names = [given.rstrip(","), one.text, suffix] if behind else [mention.text, one.text]
            parts = (word for name in names for word in name.split())
            usual = (usual_case(word) if is_capital(word) else word for word in parts)
            result[-1] = one._replace(
                end=mention.end,
                words=(*mention.words[:-1], *one.words, mention.words[-1])
                if behind
                else (*mention.words, *one.words),
                ordered=" ".join(usual),
                opaque=(one.opaque and not is_capital(one.text))
                or (mention.opaque and not is_capital(mention.text)),
            )
        else:
            result.append(mention)
    return result


def _closed(mention: Mention) -> Mention:
    """Return *mention* with the quote that closes what ends it: ``Ada "Addie"``."""
    if len(mention.words) < 2 or not _UNCLOSED.search(mention.text):
        return mention
    return mention._replace(
        end=mention.end + mention.block.text.startswith(('"', "”"), mention.end)
    )


def _opens_entry(block: Block, one: Mention, other: Mention) -> bool:
    """Tell whether *one* opens an item or a cell, or makes a bold run with the *other*."""
    before = block.text[max(0, one.start - 3) : one.start].strip()
    if block.kind is BlockKind.ROW and before.endswith("|"):
        return True
    if block.kind in (BlockKind.ITEM, BlockKind.ROW) and not before and one.start < 3:
        return True
    if block.kind is BlockKind.ITEM and _DATED.fullmatch(block.text, 0, one.start):
        return not is_place(other.words[0])
    told = is_life(block.text, other.end) or _has_letters(block.text, other.end)
    told = told or bool(_DIED.match(block.text, other.end))
    line = block.text[max(0, one.start - 3) : one.start].rpartition("\n")
    if not line[2].strip() and (line[1] or one.start < 3) and told:
        return True  # "Smith, Ada (1901-1970), architect.", "Smith, Ada, Ph.D."
    if block.kind is BlockKind.HEADING and not one.start:
        return not (is_place(one.words[0]) or is_place(other.words[0]))
    bold = next(block.marked(MarkKind.STRONG), None)
    return bold is not None and (bold.start, bold.end) == (one.start, other.end)


def _is_surname_first(block: Block, one: Mention, other: Mention, peopled: bool) -> bool:
    """Tell whether *one* is the surname of the *other*; *peopled* where people are listed."""
    text, first = block.text, one.words[-1]
    # "Hallam, Jessie" in a cell: of a list of given names an item may be made.
    died = _DIED.match(text, other.end) is not None
    told = not is_given(first) or (block.kind is BlockKind.ROW and is_surname(first))
    told = told or (died and is_capital(one.text))
    return (
        all(word in LEADING or word in _ARTICLES for word in one.words[:-1])
        and not one.title
        and text[one.end : other.opening] == ", "
        and len(other.words) < 3 + died
        and (
            is_given(other.words[0])
            or _is_told_of(block, one, other)
            or _has_role(block.text, other)
            or (peopled and _is_person(block, one, other))
        )
        and told
        and _ends_entry(text, other)
    )


def _has_role(text: str, other: Mention) -> bool:
    """Tell whether what somebody is stands behind a dash or colon: ``Lind, Zorbo – director``."""
    said = _ROLE.match(text, other.end)
    plain = any(is_place(word) or is_common(word) for word in other.words)
    return not plain and said is not None and person_noun(said[1]) is not None


def _is_person(block: Block, one: Mention, other: Mention) -> bool:
    """Tell whether a surname or a year makes a name of what no list has: ``Lind, Zorbo, 1714``."""
    plain = any(is_place(word) or is_common(word) for word in other.words)
    dated = _YEAR_BEHIND.match(block.text, other.end) or _TERM.match(block.text, other.end)
    return not plain and bool(len(one.words) > 1 or is_surname(one.words[-1]) or dated)


def _ends_entry(text: str, other: Mention) -> bool:
    if _CELL_END.match(text, other.end) or _has_letters(text, other.end):
        return True
    if _DIED.match(text, other.end):
        return True
    return bool(_YEAR_BEHIND.match(text, other.end)) and not is_place(other.words[0])


def _has_letters(text: str, at: int) -> bool:
    """Tell whether letters stand behind a comma *at*: ``Smith, Ada, Ph.D.``."""
    word = _BEHIND_COMMA.match(text, at)
    return word is not None and are_letters(text, *word.span(1))


def _is_told_of(block: Block, one: Mention, other: Mention) -> bool:
    """Tell whether a life makes a name of what no list has: ``**LIND, Zorbo** (1714-1779)``."""
    bold = any((mark.start, mark.end) == (one.start, other.end)
               for mark in block.marked(MarkKind.STRONG))  # fmt: skip
    placed = is_place(one.words[0]) or is_place(other.words[0])
    sure = bold or is_capital(one.text) or block.text.startswith(_BORN, other.end)
    told = is_life(block.text, other.end) or (sure and _DIED.match(block.text, other.end))
    return sure and not placed and bool(told)


_BORN = (" (b. ", " (born ")
# "Smith, Ada, who died on 3 May"
_DIED = lazy(r",? (?:who )?(?:(?:has|had) )?(?:died|passed away|was (?:killed|born))\b")


_LINKING = (MarkKind.WIKILINK, MarkKind.LINK)
# "Ada Li", "Bo van Li (engineer)"
_FULL_NAME = lazy(
    r"((?:[^\W\d_a-z][\w'’.-]*|de|der|van|von)(?: (?:[^\W\d_a-z][\w'’.-]*|de|der|van|von)){1,3})"
    r"(?: \([^()]+\))?"
)


def with_page_names(block: Block, mentions: list[Mention]) -> list[Mention]:
    """Give each of *mentions* the name of the page it is linked to, where it is a part of that."""
    pages = {(mark.start, mark.end): mark.page for mark in block.marked(*_LINKING) if mark.page}
    return [_named_by_page(mention, _page(mention, pages)) for mention in mentions]


def _page(mention: Mention, pages: Mapping[tuple[int, int], str]) -> str:
    """Return which of *pages* is linked to, behind ``Miss Falk`` too."""
    page = pages.get((mention.opening, mention.end), "")
    if mention.title and not (page.endswith(mention.name) and not page.startswith(mention.title)):
        page = ""
    return page or pages.get((mention.start, mention.end), "")


def _named_by_page(mention: Mention, page: str) -> Mention:
    """Name *mention* in full where it is a part of the name of the *page* it is linked to."""
    full = _FULL_NAME.fullmatch(_spelt(page, mention))
    words = tuple(fold(word) for word in full[1].split()) if full else ()
    if mention.opaque or words == mention.words or not _is_part(mention.words, words):
        return mention
    return mention._replace(words=words, ordered=full[1] if full else "")


def _is_part(words: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether *words* are some of *full*, in order: ``A. Smith`` of ``Ada Mary Smith``."""
    if not words or len(words) > len(full):
        return False
    if len(words) == len(full) and words[-1] != full[-1]:
        return False
    left = iter(full)
    return all(any(_is_short_for(word, other) for other in left) for word in words)


def _is_short_for(word: str, other: str) -> bool:
    """Tell whether *word* is *other* or the beginning of it: ``A.``, ``Leo`` of ``Leopold``."""
    start = word.rstrip(".")
    return word == other or (other.startswith(start) and (len(start) == 1 or len(start) > 2))


# "ida-falk", "jost_van-falk"
_SLUG = lazy(r"[^\W\d_A-Z]+(?:[-_][^\W\d_A-Z]+){1,3}")


def _spelt(page: str, mention: Mention) -> str:
    """Return the name of a *page* with blanks: ``Ida_Falk``, and ``ida-falk`` behind ``Falk``."""
    if not _SLUG.fullmatch(page):
        return page.replace("_", " ")
    words = page.replace("_", "-").split("-")
    surname = is_surname(words[-1]) or not is_common(words[-1])
    if len(mention.words) > 1 or not is_given(words[0]) or not surname:
        return page
    return " ".join(word if word in LEADING else word.capitalize() for word in words)
