"""Sentences as streams of tokens: one character a token, each with its place in the text.

Names are one token each, whatever their length, and brackets have a stream of their own, so that
no construction is bounded by a count of characters or cut by what stands in between.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from milacli.article.model import Block
from milacli.english.prose import Span, fold
from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, OPAQUE, PRONOUN, chars, letter, ranked
from milacli.reading.mentions import Mention
from milacli.reading.namesakes import GRADES
from milacli.reading.postnominals import are_letters, follow_name, is_life
from milacli.reading.runs import JOINED
from milacli.reading.turned import NEAR, TURNED, UNKNOWN, turned

# "#later", "potter", "singer-songwriter", "Ph.D", "firm's"; ", " and the like; "--" and " - ".
_TOKEN = lazy(
    r"(?<!\S)#[^\W\d_][\w/-]*|['’]s\b|[^\W_]+(?:[.'’&‑-][^\W_]+)*|[,;:|\"“”/()&]|[’'](?=\s)|[→├└│]|(?<=\s)[·•=](?=\s)"
    r"|—|–|--|(?<=\s)-(?=\s)|(?<=\d)-(?=\d)"
)
_SIGNS = {
    **dict.fromkeys('"“”', '"'),
    **{sign: sign for sign in ",;:|/()"},
    "&": letter("&"),
    **dict.fromkeys("→·•=├└│", ";"),
}
_DASHES = "—–-"


class Stream(NamedTuple):
    """A sentence without its brackets, or one of these with the name before it."""

    block: Block
    sentence: Span
    shape: str
    """A character of the alphabet for each token."""
    spans: tuple[Span, ...]
    """Where in the block each token stands."""
    names: dict[int, int]
    """The number of the mention or pronoun that a token is, by the place of the token."""
    is_bracket: bool

    def text(self, first: int, last: int) -> str:
        """Return the text from the token *first* up to the token *last*, which is outside."""
        first, last = max(0, first), min(last, len(self.spans))
        if first >= last:
            return ""
        return self.block.text[self.spans[first].start : self.spans[last - 1].end]

    def around(self) -> str:
        """Return the sentence and what its paragraph says up to 2,000 characters off."""
        return self.block.text[max(0, self.sentence.start - 2000) : self.sentence.end + 2000]


class _Builder:
    """A stream while it grows."""

    def __init__(self) -> None:
        self.letters: list[str] = []
        self.spans: list[Span] = []
        self.names: dict[int, int] = {}

    def add(self, char: str, start: int, end: int, name: int | None = None) -> None:
        if name is not None:
            self.names[len(self.letters)] = name
        self.letters.append(char)
        self.spans.append(Span(start, end))

    def build(self, block: Block, sentence: Span, *, is_bracket: bool) -> Stream:
        return Stream(
            block, sentence, "".join(self.letters), tuple(self.spans), self.names, is_bracket
        )


def find_streams(
    block: Block, sentence: Span, mentions: Sequence[Mention], head: Mention | None = None
) -> Iterator[Stream]:
    """Yield *sentence* as a stream, and each of its brackets as one.

    *mentions* are the names and pronouns in the sentence, in reading order. *head* is the name
    with which the block is labelled: a sentence that begins with a verb is said of it, so the
    stream begins with it and a colon. Linear.
    """
    main = _Builder()
    if head is not None:
        main.add(NAME, head.start, head.end, head.number)
        main.add(":", head.end, head.end)
    inner: list[_Builder] = []
    closed: list[_Builder] = []
    styled = False
    for char, start, end, name in _without_letters(_tokens(block, sentence, mentions), block.text):
        if styled and not inner and char != ")":
            styled = False
            if char not in ",(":
                main.add(",", start, start)
        if char == "(":
            styled = not inner and _is_styled(main, block.text, start)
            inner.append(_opened(main if not inner else inner[-1]))
        elif char == ")" and inner:
            closed.append(inner.pop())
        elif char not in "()":
            (inner[-1] if inner else main).add(char, start, end, name)
    yield main.build(block, sentence, is_bracket=False)
    for builder in (*closed, *inner):
        yield builder.build(block, sentence, is_bracket=True)


_Token = tuple[str, int, int, int | None]


def _without_letters(tokens: Iterable[_Token], text: str) -> Iterator[_Token]:
    """Leave out the letters behind a name with their commas: ``Ada Smith OBE, FRS (born``.

    Those behind a style too: ``Ada Smith, 3rd Countess of Orm, DBE``.
    """
    held: _Token | None = None
    named = aside = False
    name_end = -1
    for token in tokens:
        char, start, end, _ = token
        unknown = (
            start == name_end + 1 and char == UNKNOWN and follow_name(("", "", text[start:end]))
        )
        if (named or held) and (unknown or _are_all_letters(text, start, end)):
            aside = held is not None
            held = None
            continue
        if held is not None:
            # "Ada Smith, OBE, founded": no aside is left; but "Ada Smith, OBE, Bo Lind and"
            if not (aside and (char == "(" or char in _saying())):
                yield held
            held, aside = None, False
        if char == ",":
            held = token
            continue
        named, aside = char == NAME, False
        # An unknown word behind two: "Ada Smith FROC", not "Orm CEO".
        name_end = end if named and " " in text[start:end] else -1
        yield token
    if held is not None:
        yield held


def _are_all_letters(text: str, start: int, end: int) -> bool:
    """Tell whether the words of a token are all letters of a name: ``CBE MC``, told as one."""
    for word in text[start:end].split(" "):
        if not are_letters(text, start, start + len(word)):
            return False
        start += len(word) + 1
    return True


@cache
def _saying() -> str:
    """Return the characters of what goes on with a clause behind its subject."""
    return ranked(3, 3) + chars("be", "have", "modal", "do", "ed", "ly", "adverb")


def _is_styled(main: _Builder, text: str, start: int) -> bool:
    """Tell whether a life at *start* ends a style: "Ada Smith, 3rd Countess of Orm (1931-2014)"."""
    letters = main.letters
    return letters[:2] == [NAME, ","] and letters.count(",") == 1 and is_life(text, start - 1)


def _opened(around: _Builder) -> _Builder:
    """Return the stream of a bracket: it begins with the name, people or board right before it."""
    builder = _Builder()
    last = len(around.letters) - 1
    named = last >= 0 and (
        last in around.names
        or around.letters[last] in _plurals()
        or _is_board(around.letters, last)
    )
    head = _head_of(around.letters)
    if head is not None and (not named or around.letters[last] == OPAQUE):
        builder.add(around.letters[head], *around.spans[head])
    elif named:
        builder.add(around.letters[last], *around.spans[last], around.names.get(last))
    if builder.letters:
        builder.add("(", around.spans[last].end, around.spans[last].end)
    return builder


def _head_of(letters: Sequence[str]) -> int | None:
    """Return the place of people who are told of what: ``the founders of the club (Ada Smith)``."""
    of = letter("of")
    places = (
        at for at in range(len(letters) - 2, max(0, len(letters) - 6), -1) if letters[at] == of
    )
    at = next(places, None)
    return at - 1 if at is not None and letters[at - 1] in _plurals() else None


def _is_board(letters: Sequence[str], at: int) -> bool:
    """Tell whether a board stands at *at*, and nothing that is on board."""
    return letters[at] in chars("board") and at > 0 and letters[at - 1] not in chars("preposition")


@cache
def _plurals() -> str:
    """Return the characters of nouns for several people: ``students (Ada Smith and Bo Li)``."""
    nouns = ranked(0, 0)
    return "".join(char for char in chars("plural") if char in nouns)


def _tokens(block: Block, sentence: Span, mentions: Sequence[Mention]) -> Iterator[_Token]:
    """Yield character, start, end and number of every token of *sentence*."""
    at = sentence.start
    for mention in mentions:
        if mention.start < at:
            continue
        yield from _words(block.text, at, mention.start)
        chamber = not mention.title and letter(" ".join(mention.words)) in chars("chamber")
        opaque = mention.opaque or chamber  # "Parliament"
        char = PRONOUN if mention.is_pronoun else _opaque(mention) if opaque else NAME
        at = mention.end
        joined = JOINED.match(block.text, at, sentence.end)
        if joined:  # "the Ada Smith-led team"
            char, at = OPAQUE, joined.end()
        elif mention.opaque and (campus := CAMPUS.match(block.text, mention.start, sentence.end)):
            at = campus.end()
        yield char, mention.start, at, mention.number
    yield from _words(block.text, at, sentence.end)


def _opaque(mention: Mention) -> str:
    """Return what stands for a name of something else: its head noun, if a construction knows it.

    So "the Ellwood Award" is an award and "the University of Ely" a school.
    """
    words = mention.words
    if words[0] in GRADES and words[1:2] == ("of",):
        return letter("degree")
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    char = letter(head)
    return char if char in _telling() else OPAQUE


@cache
def _telling() -> str:
    return chars(
        *"award medal school military chamber board film text music degree technical".split()
    )


_QUOTES = ('"', "“")
_CONFERRED = (" in ", " from ", " at ", " degree")


def _words(text: str, start: int, end: int) -> Iterator[tuple[str, int, int, None]]:
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        if word[0] == "#":
            continue  # a tag is no part of what is said
        first, last = match.span()
        if word[0].isalnum():
            opening, inner, tail, ending = _letters_of(word)
            if word in TURNED:
                opening, inner = turned(text, start, first, last, (opening, inner))
            elif tail and fold(word[:-2]) == "master" and text.startswith(_CONFERRED, last):
                opening = inner = letter("degree")
                tail = 0  # "a master's from Orm"
            # "The Mayor, Ada Lind"
            if word[0].isupper() and inner in _people() and not (
                text[last:end] in (" ", ", ") and text[first - 1 : first] not in _QUOTES
            ):  # fmt: skip
                paper = _PAPER.search(text, max(0, first - NEAR), first)
                inner = opening = UNKNOWN if paper else inner
            yield (inner if first > start else opening), first, last - tail, None
            if tail:
                yield ending, last - tail, last, None
        elif word[0] in _DASHES:
            inside = first and text[first - 1].isdigit() and text[last : last + 1].isdigit()
            yield ("~" if inside else DASH), first, last, None
        elif word != ":" or not text.startswith(" | ", last):  # "Mayor: | Ada" is "Mayor | Ada"
            yield (_SIGNS.get(word, _S)), first, last, None


# "editor of The Guardian", "wrote for The Orm Observer"; "The President said" begins a sentence.
# "editor of “Adult Orm Today”"
_PAPER = lazy(
    r"(?<=[\w,] )The (?:[A-Z][\w'’-]+ ){0,2}$"
    r"|\b(?:of|for|in|magazine|journal|paper|newspaper) [\"“](?:[A-Z][\w'’-]+ ){0,2}$"
)
# "the University of California, Berkeley", "Trinity College, Dublin"
CAMPUS = lazy(
    r"University of (?:California, (?:Berkeley|Los Angeles|San (?:Diego|Francisco)|Davis|Irvine|"
    r"Santa (?:Barbara|Cruz)|Riverside|Merced)|Illinois, (?:Chicago|Urbana)|Texas, (?:Austin|"
    r"Dallas)|Wisconsin, (?:Madison|Milwaukee)|Maryland, (?:Baltimore|College Park)|"
    r"Massachusetts, (?:Amherst|Boston|Lowell)|North Carolina, Chapel Hill|Colorado, (?:Boulder|"
    r"Denver)|Michigan, Ann Arbor|Minnesota, Minneapolis|Nebraska, (?:Lincoln|Omaha))\b"
    r"|(?:[A-Z][\w’']+ ){1,2}College, (?:Oxford|Cambridge|London|Dublin|Durham)\b"
)


@cache
def _people() -> str:
    """Return the characters of nouns for people."""
    return ranked(0, 0)


@lru_cache(maxsize=16384)
def _letters_of(word: str) -> tuple[str, str, int, str]:
    """Return what stands for *word* at a start and elsewhere, without ``'s`` or ``n't`` at its end.

    Then the length of such an end, 0 for none, and what stands for it.
    """
    if word[-2:] in ("'s", "’s") and len(word) > 2:
        char = letter(fold(word[:-2]))
        return char, char, 2, _S
    if word[-3:] in ("n't", "n’t") and len(word) > 4:
        verb = fold(word[:-3])
        char = letter(_SHORT.get(verb, verb))
        return char, char, 3, letter("not")
    char = letter(_READ_AS.get(word) or fold(word))
    return (
        char,
        (
            UNKNOWN
            if word[0].isupper() and (char in _participles() or fold(word) == "works")
            else char
        ),
        0,
        "",
    )


# "marquis de Venn", "Graf von Orm"; "with honors", which nobody does here.
_READ_AS = dict.fromkeys(("de", "du", "des", "von", "zu", "di"), "of")
_READ_AS.update(honors="zzz", honours="zzz")
_SHORT = {"ca": "can", "wo": "will", "sha": "shall"}


@cache
def _participles() -> str:
    """Return the characters of what is a participle when it is written small: ``operating``.

    And of ``health``, which a doctor has charge of and a patient has.
    """
    return chars("ing", "gerund", "belongings")


_S = letter("'s")
