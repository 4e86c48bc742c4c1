"""Runs of words shaped like names, with what stands around each: candidates, not yet people."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from milacli.article.model import Block, MarkKind
from milacli.english.gazetteer import (
    ADJECTIVES,
    CROWNED,
    is_common,
    is_given,
    is_institution,
    is_place,
    is_surname,
    pronoun_of,
)
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import START, Span
from milacli.english.titles import is_address, is_office, is_title_word
from milacli.patterns import lazy
from milacli.reading.capitals import as_cased
from milacli.reading.lonenames import is_lone
from milacli.reading.namesakes import (
    has_players,
    is_afloat,
    is_club,
    is_degree,
    is_no_name,
    is_of_thing,
    is_team,
    names_chair,
    ship_in,
)
from milacli.reading.offices import (
    behind_body,
    behind_office,
    behind_place,
    is_demonym,
    is_plain,
    marked_of,
    without_fief,
    without_held,
)
from milacli.reading.openers import opens_sentence, without_opener, without_preposition
from milacli.reading.postnominals import are_letters, are_of_fellow, follow_name
from milacli.reading.runs import MOST_WORDS, SYLLABLES, Token, find_runs, is_native, is_too_long

# Given names or surnames as often as titles; titles only before two more words.
_TITLE_OR_NAME = marked("honorifics", "name")
_RANKS = marked("honorifics", "rank")
_SURE = marked("honorifics", "sure")
_LONG = marked("honorifics", "long")
_SHORT = marked("abbreviations", "inside")
_LETTERED = marked("abbreviations", "letter")


class Mention(NamedTuple):
    """A run of words shaped like a name."""

    number: int
    """Its place among the names of the article."""
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
    is_pronoun: bool = False
    """He or she; what it stands for is found later."""
    ordered: str = ""
    """The whole name in its usual order where the text has it otherwise: ``Smith, Ada``, or where
    a link names the page: ``[[Ada Li|Li]]``."""
    thing: bool = False
    """Told to be the name of a thing, opaque too: ``SS Ada Lind``, ``the film Ada Lind``."""

    @property
    def text(self) -> str:
        """Return the name as written."""
        return self.block.text[self.start : self.end]

    @property
    def name(self) -> str:
        """Return the name as written, in its usual order, with the surname that it shares."""
        return self.ordered or (f"{self.text} {self.shared}" if self.shared else self.text)

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


def mentions_in(mentions: Sequence[Mention], sentence: Span) -> list[Mention]:
    """Return those of *mentions*, all of one block, that stand in *sentence*."""
    first = bisect_left(mentions, sentence.start, key=START)
    return list(mentions[first : bisect_left(mentions, sentence.end, key=START)])


def find_mentions(block: Block, surnames: Collection[str] = ()) -> list[Mention]:
    """Find the runs of *block* shaped like names, in reading order, all of them numbered 0.

    *surnames* are those of people of the article that are nouns too: ``Baker``. Linear in its
    length.
    """
    marks = sorted({(mark.start, mark.end) for mark in block.marked(*_NAMING)})
    borders = {border for mark in marks for border in mark}
    links = {(mark.start, mark.end) for mark in block.marked(MarkKind.WIKILINK, MarkKind.LINK)}
    found: list[Mention] = []
    for sentence in block.sentences:
        for run in find_runs(block.text, sentence, borders):
            found += _mentions(block, sentence, run, links, surnames)
    return found


_NEAR = 12
"""Characters behind a name that are looked at for how its sentence goes on."""
_NAMING = (MarkKind.WIKILINK, MarkKind.LINK, MarkKind.STRONG, MarkKind.EMPHASIS)


def _mentions(
    block: Block,
    sentence: Span,
    run: list[Token],
    links: set[tuple[int, int]],
    surnames: Collection[str],
) -> Iterator[Mention]:
    """Yield the candidates in *run*: without opening words, and without the title before a name."""
    if len(run) > 3 * MOST_WORDS:
        return
    before = block.text[max(sentence.start, run[0].start - 40) : run[0].start]
    run = without_held(without_preposition(block, sentence, run), before)
    run = behind_office(run, before)
    if names_chair(block.text, run, before):
        return
    if len(run) > 1 and before.endswith(("'s The ", "’s The ")):
        yield from _thing(block, sentence, run, links)  # "Ada Lind's The Emperor Karl"
        return
    if block.text[run[0].start - 1 : run[0].start] == "-":
        run = run[1:]  # "Dr.-Ing."
    ship = ship_in(block.text, run)
    if ship:
        yield from _thing(block, sentence, ship, links)
        run = run[: -len(ship) - 1]
        if not run:
            return
    if is_degree(run):
        yield from _thing(block, sentence, run, links)
        return
    marked = marked_of(without_fief(behind_body(behind_place(run, before)), before))
    opened = without_opener(block, sentence, marked) if marked else []
    whole = _without_letters(block.text, opened)
    opens = bool(whole) and opens_sentence(block.text, sentence, whole[0].start)
    part = _without_title(whole, opens=opens) if whole else []
    if part and part[0].folded == "of" and len(part) < len(whole):
        part = part[1:]  # "United States Secretary of Defense"
    if not part or part[0].kind == "S" or _is_corporate(part):
        return
    lone = len(run) == 1 and run[0].folded in surnames and is_lone(block.text, sentence, run[0])
    if _is_only_title(part, block.text) and not (lone or _is_ranked(whole)):
        return
    if len(part) == 2 and part[0].folded in _LETTERED and part[1].end == sentence.end:
        return  # "They won Serie A."
    if len(part) == 1 and (
        _A_BEFORE.search(before)
        or (part[0].folded in _SHORT and block.text[part[0].end : part[0].end + 1] == ".")
    ):
        return  # "a Dane", "Sgt. Maj. Ada Lind"
    last = person_noun(part[-1].folded)
    if last is not None and "weak" not in last.marks and _A_BEFORE.search(before):
        return  # "a Soviet Grandmaster"
    if len(part) > 2 and part[0].kind == "O" and is_given(part[1].folded):
        part = part[1:]  # "MPP Ada Smith"
    first = part[0].folded
    alone = (
        len(part) == 1
        and opens_sentence(block.text, sentence, part[0].start)
        and not is_given(first)
    )
    if alone and not lone and person_noun(first) is not None and first not in _TITLE_OR_NAME:
        return  # "Head of sales" in a cell: large only because it begins.
    if len(part) == 1 and opens and not lone and _is_label(first, block.text, part[0].end):
        return
    titled = len(part) == 1 < len(whole) and not is_address(whole[0].folded)
    if titled and is_common(first) and person_noun(first) is not None:
        return  # "Deputy Head"
    if len(part) == 1 and is_no_name(first, before, block.text[part[0].end :][:8]):
        return
    body = is_of_thing(whole, part, before) or (has_players(part) and not is_given(part[0].folded))
    after = block.text[part[-1].end : part[-1].end + _NEAR]
    body = body or is_club(opened) or is_team(part, before, after)
    body = body or (block.marker == "th" and len(part) == 1)
    body = body or block.text.startswith(_AFLOAT, part[-1].end)
    body = body or (len(part) == 1 and block.text.startswith(_HOUSE, part[-1].end))
    saint = whole[0].folded.rstrip(".") in ("st", "saint") and len(whole) == 2
    body = body or (saint and bool(_CHURCH.match(block.text, part[-1].end)))
    opaque = body or any(token.kind == "O" for token in part) or is_too_long(block.text, part)
    start, end = part[0].start, part[-1].end
    words = tuple(token.folded for token in part)
    if _ends_with_numeral(block.text, words, sentence, end):
        words, end = (*words[:-1], words[-1][:-1]), end - 1
    yield Mention(
        0, block, sentence, start, end, words,
        block.text[whole[0].start : start].strip(" ("), (start, end) in links,
        part[-1].possessive, opaque, ordered="" if opaque else as_cased(block.text[start:end]),
        thing=is_afloat(before),
    )  # fmt: skip


def _thing(
    block: Block, sentence: Span, run: list[Token], links: set[tuple[int, int]]
) -> Iterator[Mention]:
    span = run[0].start, run[-1].end
    yield Mention(
        0, block, sentence, *span, tuple(token.folded for token in run), "", span in links,
        run[-1].possessive, opaque=True, thing=True,
    )  # fmt: skip


# "Dean: Ada Li", "Bishop of Orm | Ada Li": behind it stands nothing but a full name.
_LABELLED = lazy(
    r"(?: (?:of|for|at) [^:|.—–]{1,40})?(?::| [—–-]| \|) "
    r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){1,3}(?=$|\n| ?[;(|])"
)


def _is_label(word: str, text: str, end: int) -> bool:
    """Tell whether a *word* up to *end* is the role of the name behind it, and no name itself."""
    noun = person_noun(word)
    return noun is not None and "weak" not in noun.marks and bool(_LABELLED.match(text, end))


def _ends_with_numeral(text: str, words: Sequence[str], sentence: Span, end: int) -> bool:
    """Tell whether the point is of a numeral: ``Ada II. She``, ``Osric I. (1290)``, no initial."""
    if len(words) < 2 or words[-1] not in ("i.", "v.", "x."):
        return False
    return end >= sentence.end or _BEHIND_NUMERAL.match(text, end) is not None


_BEHIND_NUMERAL = lazy(r" (?:[^\W\d_a-z]|\(|(?:had|in|it|was)\b)")
# "the Lady Orla sank": no person.
_AFLOAT = tuple(
    f" {verb}" for verb in ("sank in", "sank on", "sank off", "sank at", "sank.", "foundered",
                            "capsized", "ran aground", "set sail", "was torpedoed", "was wrecked",
                            "was scuttled"))  # fmt: skip
# "Jelen family", "St Thomas' Hospital": nobody of the name.
_HOUSE = tuple(
    f" {house}" for house in ("family", "clan", "dynasty", "brothers", "sisters", "siblings")
) + tuple(
    f"{of} {body}"
    for of in ("'", "'s", "’", "’s")
    for body in ("Hospital", "College", "School", "Church", "Cathedral", "Abbey", "Square", "Day")
)
# "at St Peter's in Orm": a church, unlike "St Peter's tomb"
_CHURCH = lazy(r"['’]s(?= (?:in|at|on|and|by|from|was|is|for|to|of|near|[A-Z])|[.,;:)]|$)")
_A_BEFORE = lazy(r"\ban? $")


def _without_letters(text: str, part: list[Token]) -> list[Token]:
    """Drop the letters behind a name: ``OBE``, ``FRS``, ``PhD``."""
    while len(part) > 2:
        last = part[-1]
        known = are_letters(text, last.start, last.end)
        told = [text[token.start : token.end] for token in part]
        likely = is_given(part[0].folded) or are_of_fellow(told[-1])
        likely = likely and not is_common(part[-2].folded) and len(told[-1]) > 2
        if not (known or (likely and follow_name(told))):
            break
        part = part[:-1]
    return part


_CORPORATE = marked("closed_classes", "corporate")


def _is_corporate(part: Sequence[Token]) -> bool:
    """Tell whether *part* ends in what a firm is: ``Orm N.V.``; or is nothing else."""
    last = part[-1].folded.rstrip(".")
    return part[0].folded in _CORPORATE or ("." in last and last in _CORPORATE)


def _without_title(part: list[Token], *, opens: bool) -> list[Token]:
    """Drop what stands before the name proper: ``French President``, ``Dr.``.

    Within a sentence a trade is written small, and ``Guy Fontaine`` a name; not where it *opens*.
    """
    cut = 0
    for index, token in enumerate(part[:-1] if not is_native([t.folded for t in part]) else ()):
        left = len(part) - index - 1
        following = part[index + 1].folded
        if _is_long_title(part, index, cut):
            cut = index + 1
            continue
        titled = token.folded in _TITLE_OR_NAME or is_title_word(token.folded)
        placed = is_place(token.folded) and is_title_word(following)
        given = is_given(token.folded) and not (titled or placed)
        if given or token.kind == "I" or following in ("bin", "bint", "binti", "ibn"):
            break
        if token.folded in _TITLE_OR_NAME and left > 1 and is_given(following) and index == 0:
            cut = index + 1
        # "Lunar Module Pilot Ada Lind"
        behind = index > 0 and left > 1 and not is_given(part[0].folded)
        behind = behind and part[index + 1].kind == "N"
        called = behind and person_noun(token.folded) is not None
        if token.kind not in "NO" or not (called or is_title_word(token.folded)):
            continue
        son = token.folded == "son" and following.partition("-")[0] in SYLLABLES  # "Son Heung-min"
        if son or (token.folded.rstrip(".") in ("st", "ste") and index):  # "Eva St. Clair"
            continue
        if left == 1 and is_institution(following):  # "Founders Fund"
            continue
        named = is_common(part[0].folded) if index else opens and not pronoun_of(token.folded)
        ranked = token.folded in _RANKS and index == 0 and is_surname(following)
        if left == 1 and not named and not is_office(token.folded) and not ranked:
            continue  # "Rufus Seaman Carter", "Guy Fontaine"
        plain = is_surname(following) or is_common(following) or is_place(following)
        crowned = token.folded in (*CROWNED, "saint") and not plain
        known = is_given(following) or ranked or crowned
        if token.folded in _TITLE_OR_NAME and left < 2 and not known:
            continue
        cut = index + 1
    lead = cut
    while lead < len(part) - 2 and is_demonym(part[lead].folded):
        lead += 1
    # "the Ugandan Okot Lind"
    named = lead > 0 and part[lead - 1].folded in ADJECTIVES
    named = named and not any(is_plain(token.folded) for token in part[lead:])
    return part[lead:] if named or is_given(part[lead].folded) else part[cut:]


def _is_long_title(part: Sequence[Token], index: int, cut: int) -> bool:
    """Tell whether the word at *index* is a title before a name: ``Graf Otto Lind``."""
    word, following = part[index].folded, part[index + 1].folded
    if word not in _LONG or len(part) - index < 3 or part[index + 1].kind not in "NI":
        return False
    if word == "don":  # "Don Carlos Lind", not "Don Michael Lind"
        return index == cut and (following[-1] == "o" or following in _DONS)
    return is_given(following) or (index == cut and not is_common(following))


_DONS = frozenset(
    "carlos enrique felipe giovanni jaime jorge jose juan luigi luis manuel marcos miguel rafael "
    "tomas vicente".split()
)


def _is_ranked(whole: Sequence[Token]) -> bool:
    """Tell whether *whole* is no role: a rank and a name, ``Sergeant Baker``, or ``Crow Dog``."""
    name = whole[-1].folded
    ranked = whole[0].folded in _SURE and len(whole) == 2 and is_surname(name)
    return (ranked and not is_office(name)) or is_native([token.folded for token in whole])


def _is_only_title(part: Sequence[Token], text: str) -> bool:
    """Tell whether *part* is a role or a nation and no name: ``Chief AI Officer``, ``French``."""
    titles = all(is_title_word(t.folded) and t.folded not in _TITLE_OR_NAME for t in part)
    first, last = part[0].folded, part[-1]
    bishop = (last.folded == "bishop" and first in _BISHOPS) or last.folded == "laureate"
    if titles or bishop or all(token.folded in ADJECTIVES for token in part):
        return True
    if "-" in last.folded and not last.folded.startswith(("co-", "vice-", "ex-", "sub-")):
        return False  # "Verna Magee-Shepherd"
    # "Orm Director", unlike "Thelonious Monk", "Thích Quảng Mẫn"
    noun = person_noun(last.folded) if text[last.start : last.end].isascii() else None
    office = is_office(last.folded) and noun is not None and noun.family not in ("clergy", "ruler")
    return (
        len(part) > 1
        and not has_players(part)
        and not last.possessive
        and noun is not None
        and last.folded not in _TITLE_OR_NAME
        and not is_surname(last.folded)
        and not is_given(first)
        and part[0].kind in "NO"
        and (is_common(last.folded) or office or is_institution(first) or is_common(first))
    )


_BISHOPS = frozenset("auxiliary titular suffragan coadjutor assistant presiding missionary".split())
