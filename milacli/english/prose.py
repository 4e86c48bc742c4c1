"""English prose: its sentences, its words, and folding for comparison."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from milacli.english.lists import marked
from milacli.english.lists import words as list_words
from milacli.english.nouns import person_noun
from milacli.english.statements import finite, named, states
from milacli.patterns import lazy

LIFE = range(15, 123)
"""Years that a life in brackets may have; what is shorter is a term of office."""


class Span(NamedTuple):
    """A half-open range of offsets into a text."""

    start: int
    end: int


START = attrgetter("start")
"""By which what lies in order is looked for: bisect's key."""


# Letters that Unicode does not decompose, and the quotes and dashes that typists do not type.
_PLAIN = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d",
        "Đ": "D", "ð": "d", "Ð": "D", "ł": "l", "Ł": "L", "þ": "th", "Þ": "Th", "ı": "i",
        "‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "\u00ad": "", "\u200b": "",
    }
)  # fmt: skip

# "don't", "Désirée" (composed or not), "3rd"; not a hyphen or "_": "deep-sea" is two words. It
# opens with no letter that folds to nothing: an apostrophe, two sound marks of Japanese.
_WORD = lazy(r"[^\W_ʼ\uff9e\uff9f][^\W_]*(?:['’\u0300-\u036f]+[^\W_]+)*[\u0300-\u036f]*")

# "end." and what closes it: quotes, brackets, "[3]"; then a space and what may open a sentence: no
# small letter, but "$5", "~200", "#mill", "@ada", a picture, or "de Vries" behind a year; a dash
# before what opens sentences is between the two. Never from inside a run of marks: linear.
_BOUNDARY = lazy(
    r"(?P<mark>[.!?…](?<![.!?…]{2})[.!?…]*)(?P<closing>[\"'”’»)\]]*(?:\[[^\[\]\s]{1,20}\])*)"
    r"(?P<gap>\s+(?:[–—]\s(?=(?:After|He|In|It|On|She|The|Then|They|This)\s))?)"
    r"(?=[\"'“‘„«‹¡¿(\[]{0,3}(?:[^\W_a-zß-öø-ÿ]|[a-z]{1,2}[A-Z]"
    r"|[$€£¥₹]\.?\d|[~≈±§]\s?\.?\d|\+\d|[#@]\w|[←-⇿☀-➿⬀-⯿\U0001f000-\U0001faff]"
    r"|(?<=\d{4}[.!?]\s)(?:(?:de|van|von|der|ten?|ter|del|della|di|da|du|le|la)"
    r"(?: (?:de[rn]?|la|het))? |al-|el-|ibn |bin )[^\W\d_a-zß-öø-ÿ]))"
)

# "Dr. Ada" and "vs. the": a full stop after these never ends a sentence before a capital.
_TITLES = marked("abbreviations", "inside")

# "Acme Inc. The": after these it ends one before a word that opens sentences, or a new statement.
_MAYBE = marked("abbreviations", "end")
_NUMBERED = marked("abbreviations", "number")
_LETTERED = marked("abbreviations", "letter")
_LONGEST_DATE = 24
_PERIODS = lazy(r"[.-]+")
# "(3 March O.S.) 1868", "Ada Dray (Lib.) 412"
_ASIDE = lazy(r"(?:\b[ON]\.S\.|(?<=\w )\([A-Z][a-z]{2,5}\.)[)\]] \d$")
# "1867. ", "17 May 1873. ", "May 17. ", "1905, May. ": what a line of a diary begins with.
_LINE_DATE = lazy(
    r"\W{0,3}(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?(?:1\d|20)\d\d"
    r"|(?:(?:1\d|20)\d\d,? )?(?:\d{1,2}(?:st|nd|rd|th)? MONTH|MONTH\.? \d{1,2}(?:st|nd|rd|th)?)"
    r"|(?:1\d|20)\d\d,? (?:MONTH|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter))$".replace(
        "MONTH", "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
    )
)
_RANKS = frozenset(
    "air deputy field lance lieutenant major rear sub surgeon under vice wing".split()
)
"""What stands before a title cut short: ``Vice-Adm.``."""
# "In", "The", but not the initial of "A. Brandt".
_OPENER = lazy(
    r"[\"'“‘(\[]{0,3}(?:"
    + "|".join(sorted(map(str.capitalize, marked("function_words", "sentence"))))
    + r")\b(?!\.)"
)
# "First announced in", "Based in", "Headquartered at": what opens a sentence on what stands before.
_DONE = lazy(
    r"(?:(?:First|Initially|Officially|Originally|Formerly) [a-z]|[A-Z])"
    r"[a-z]+(?:ed|own|uilt|ought) "
    r"(?:after|as|at|by|for|from|in|on|under|with)\b"
)
# "Orm Inc. Ms. Lind left."
_ADDRESSED = lazy(r"(?:Mr|Mrs|Ms|Mx)\.? [A-Z]")
# "J.K", "U.S.S.R", "a.k.a", "Ch.-M": what stands before the last of several full stops.
_INITIALS = lazy(r"(?:[^\W\d_]\.|[^\W\d_][a-z]?\.[-‑])+[^\W\d_][a-z]?$")
# "to the", "in", "Orm, ", "a ", "at 5 ": what may stand before "U.S.", "Ph.D." or "p.m." where it
# is no part of a longer name.
_PLACED = lazy(
    r"\b(?:across|for|from|in|into|left|of|outside|to|within) (?:the )?$|"
    r"\b(?:an?|the|his|her|their) $|[A-Z][\w'’-]+, $|\d $"
)
# "the ", "her ": what stands before a word of initials, "the F.B.I.", and seldom before a name;
# "Orm " before "F.C." and "N.V.".
_DETERMINED = lazy(r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[A-Z]\w[\w'’-]*) $")
# "on Larch ": before the "St." of a street.
_STREET = lazy(
    r"\b(?:along|at|down|from|in|near|of|off|on|to) (?:[Nn]o\. )?(?:[A-Z0-9][\w'’-]* ){1,3}$"
)
# "18th ", "nineteenth-": before the "c." of a century.
_ORDINAL = lazy(r"(?:\d\^?(?:st|nd|rd|th)\^?|[a-z]th|first|second|third)[ -]$")
# What follows an abbreviation as its noun: "U.S. Senate", "Inc. Chairman".
_NOUNS = (("thing_nouns", "body"), ("person_nouns", "human"), ("places", "adjective"))


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
    """Append the range from *start* to *end*, or the labels that it is a line of."""
    part = text[start:end]
    bare = part.strip()
    if len(bare) < len(part):
        start += len(part) - len(part.lstrip())
        end = start + len(bare)
    if ";" in bare and _LABELLED.fullmatch(text, start, end):
        spans.extend(Span(*label.span()) for label in _LABEL.finditer(text, start, end))
    elif bare:
        spans.append(Span(start, end))


# "Chair: Ada; Clerk: Bo": a line of labels, each for itself.
_ONE_LABEL = r"[A-Z][\w /-]{1,30}: [^:;\n]{1,200}"
_LABEL = lazy(_ONE_LABEL)
_LABELLED = lazy(rf"{_ONE_LABEL}(?:; {_ONE_LABEL}){{1,50}}")


def _is_abbreviation(line: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether the mark of *match* belongs to the word before it and ends no sentence."""
    if match["closing"]:
        return match["mark"] == "." and bool(
            _ASIDE.search(line, max(start, match.start() - 20), match.end() + 1)
        )
    if match["mark"] in ("?", "!") and _is_in_a_title(line, start, match):
        return True
    if match["mark"] == "?":
        called = _CALLED.search(line, max(start, match.start() - 40), match.start())
        if called is None and not _ASKED.match(line, start):
            return _is_in_a_name(
                line, start, match, line[start : match.start()].rsplit(" ", maxsplit=1)[-1]
            )
        return called is not None and not states(line, start, match.start())
    if match["mark"] not in (".", "!"):
        return False
    if not start and match.start() < _LONGEST_DATE and _LINE_DATE.fullmatch(line, 0, match.start()):
        return match["mark"] == "."
    if line[match.end()] == "(" and _GOES_ON.match(line, match.end()):
        return True
    if _is_behind_degree(line, start, match):
        return False
    # No abbreviation is longer than this, so the look back is bounded.
    before = line[max(start, match.start() - 40) : match.start()]
    written = before.split(" ")[-1].lstrip("([\"'“‘")
    word = written.casefold()
    rest = before[: len(before) - len(written)]
    if match["mark"] == "!":
        return _is_in_a_name(line, start, match, written)
    if _is_cut_short(line, match, rest, written):
        return True
    if word.rpartition("–")[2] in _MAYBE:  # "Jan.–Mar. 1990"
        anew = _OPENER.match(line, match.end()) or _DONE.match(line, match.end())
        anew = anew or _ADDRESSED.match(line, match.end())
        return not (anew or _begins_anew(line, start, match, rest))
    figure = line[match.end()].isdigit()
    if figure and word.endswith(("–c", "–ca", "-c", "-ca", "—c", "—ca")):
        return True  # "1590–c. 1660"
    if word in _NUMBERED:  # "pl. VII"
        figure |= not line[match.end() : match.end() + 2].strip("IVXLC")
        return figure or (rest[-2:] == ". " and rest.split(" ")[-2][:-1].casefold() in _TITLES)
    if figure and written.islower() and before.rfind("(") > before.rfind(")"):
        return True  # "(constr. 1995–1999)"
    if _INITIALS.match(written):
        the = _DETERMINED.search(rest) and _begins_anew(line, start, match, rest)
        return not (_OPENER.match(line, match.end()) or the)
    if word in ("c", "cent") and _ORDINAL.search(rest):
        return not (_OPENER.match(line, match.end()) or _begins_anew(line, start, match, ""))
    if len(word) == 1 and word.isalpha():
        return _is_initial(line, start, match, rest, written)
    if word == "st" and _STREET.search(rest):
        return not (_OPENER.match(line, match.end()) or _begins_anew(line, start, match, ""))
    # "Lt.Gov.", "Maj.-Gen.", "Vice-Adm.", "L.Cpl."
    *ranks, last = _PERIODS.split(word)
    ranked = all(len(rank) == 1 or rank in _RANKS or rank in _TITLES for rank in ranks)
    return last in _TITLES and ranked


# ", Ph.D.", ", M.F.A."
_DEGREE = lazy(r", (?!U\.)(?:[A-Z][a-z]{0,2}\.){2,4}$")


def _is_behind_degree(line: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether an office follows a name and a degree: ``Ada Lind, Ph.D. Dean of Arts.``."""
    begin, end = max(start, match.start() - 80), match.start() + 1
    if not _DEGREE.search(line, begin, end) or states(line, start, end):
        return False
    following = line[match.end() : match.end() + 60].split()[:3]
    return any(person_noun(fold(word.strip(".,;"))) is not None for word in following)


# "by ", "and ": what stands before a title cut short, and seldom before the end of a sentence.
_HANGING = lazy(r"\b(?:by|to|of|with|from|for|under|and|as) (?:[A-Z][a-z]{1,5}\. )?$")
_SHORT = lazy(r"[A-Z][a-z]{1,6}$")
# "Elec. Co.": what is cut short as well.
_SHORT_BEHIND = lazy(r"(?:Assn|Assoc|Bros|Co|Corp|Dept|Div|Inc|Ltd|Nat|Soc|Univ)\.(?!\w)")


def _is_cut_short(line: str, match: re.Match[str], rest: str, word: str) -> bool:
    """Tell whether a word is cut short by what follows: ``by Preb. Paul Tarn in 1980.``.

    No list has all of them, but what has no verb is no sentence.
    """
    if not _SHORT.match(word) or _OPENER.match(line, match.end()):
        return False
    if _SHORT_BEHIND.match(line, match.end()):
        return True
    return bool(_HANGING.search(rest)) and _is_left_over(line, match.end())


# "Paul Tarn in 1980.": what goes on, up to the end of its sentence.
_LEFT = lazy(
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}"
    r"(?:,? (?:as|at|during|for|from|in|on|since|until|with)\b"
    r"[^.!?\n]{0,80})?(?:[.!?]|$)"
)


def _is_left_over(line: str, at: int) -> bool:
    """Tell whether what begins *at* has no verb, and is the rest of a sentence."""
    left = _LEFT.match(line, at)
    if left is None or finite().search(line, *left.span()):
        return False
    first = fold(left[0].split()[0])  # "of Law. Came in 1990."
    return finite().fullmatch(first) is None or first in list_words("given_names", "given")


# '"Who Is It? Anna"': what is written large from quote to quote is a title.
_LARGE = r"(?:[A-Z][\w'’-]*|a|an|and|at|by|for|in|of|on|or|the|to)"
_OPENED = lazy(rf"[\"“]{_LARGE}(?: {_LARGE}){{1,9}}$")
_CLOSED = lazy(rf"{_LARGE}(?:,? {_LARGE}){{0,9}}[\"”]")


def _is_in_a_title(line: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a mark stands inside a title in quotes: ``the play "Who Is It? Anna"``."""
    if not _CLOSED.match(line, match.end()):
        return False
    return bool(_OPENED.search(line, max(start, match.start() - 80), match.start()))


# "bought Orm Mek. (1958) and", "Ph.D. (Orm), Dean": the sentence goes on behind the bracket.
_GOES_ON = lazy(r"\([^()]{1,60}\)(?:,| [a-z])")


# "Who was", "And did she", "In what year": what a question begins with.
_ASKED = lazy(
    r"(?i)(?:(?:and|but|so|then|in|on|at|for|to|from|by|with) )?"
    r"(?:wh\w+|how|is|are|was|were|do|does|did|has|had|have|can|could|may|might|sh?ould)\b"
)
# "The magazine Why? Quarterly"
_CALLED = lazy(
    rf"\b(?:{'|'.join(sorted(marked('namesakes', 'work') | marked('namesakes', 'ensemble')))}|"
    r"magazine|charity|show|programme|podcast) [A-Z][a-z]+$"
)


def _is_in_a_name(line: str, start: int, match: re.Match[str], word: str) -> bool:
    """Tell whether a name goes on behind its own mark: ``The band Yell! Orchestra was``."""
    opens = start + len(word) >= match.start()
    if opens and word == "Yahoo":
        return True  # A sentence of one word would be a cry.
    if opens or not word[:1].isupper() or _OPENER.match(line, match.end()):
        return False
    exclaimed = match["mark"] == "!" and not states(line, start, match.start())
    return exclaimed or _is_left_over(line, match.end())


def _is_initial(line: str, start: int, match: re.Match[str], rest: str, letter: str) -> bool:
    """Tell whether one *letter* and a full stop go on: ``Ada B. Lind``, but ``Class B. Then``."""
    if letter.islower():
        return True
    noun = rest.rsplit(maxsplit=1)[-1].casefold() if rest.strip() else ""
    opener = _OPENER.match(line, match.end())
    if several := _LISTED.search(rest):  # "Vitamins A and C. Ada Lind"
        noun = several[1].casefold()
    # "K. He, B. Lind" has a surname that is a pronoun too.
    reigns = letter in "IVX" and _REIGNING.match(line, match.end())  # "Osric I. King Otto left"
    if reigns or noun in _LETTERED or (opener and line[opener.end() : opener.end() + 1] != ","):
        return False
    if letter in ("V", "X") and noun in list_words("given_names", "given"):
        return not _begins_anew(line, start, match, "")  # "crowned George V. Tom Brandt died"
    return letter != "I" or _is_no_numeral(line, start, match, rest)


_REIGNING = lazy(r"(?:Emperor|Empress|King|Pope|Prince|Princess|Queen|Sultan) [A-Z]")
# "Vitamins A and "
_LISTED = lazy(r"\b([A-Za-z]+)s [A-Z](?:, [A-Z])*,? (?:and|or|&) $")
# "K. Lind": an initial with a name.
_INITIALED = lazy(r"(?:[^\W\d_a-z]\.[ -]?){1,3}[^\W\d_a-z][\w'’-]+")
# "by ", "J. ": what stands before an initial, and before no end of a sentence.
_INITIAL_FOLLOWS = lazy(
    r"(?:\b(?:by|of|from|to|for|with|after|under)|"
    r"\b(?!(?:You|He|She|They|We)\b)[A-Z]\w+ (?:and|&)|\b[^\W\d_a-z]\.) $"
)


# "In 1980 "
_INITIAL_YEAR = lazy(r"(?:^|\W)(?:In|By|Since|Until|From) [12]\d{3} $")


def _is_no_numeral(line: str, start: int, match: re.Match[str], rest: str) -> bool:
    """Tell whether an I and a full stop are an initial: ``Albert I. Lind``, not ``World War I.``.

    What opens a sentence is an initial before another, ``I. K. Lind``, and before a verb.
    """
    said = named().match(line, match.end(), match.end() + 100)
    first = fold(said["first"]) if said else ""
    if not rest.strip("([\"'“‘ "):
        known = first in list_words("common_words") or first in list_words("given_names", "given")
        return bool(_INITIALED.match(line, match.end()) or (said and not known))
    if _INITIAL_FOLLOWS.search(rest):
        return first not in list_words("given_names", "given")
    noun = fold(rest.rsplit(maxsplit=1)[-1])
    if _INITIAL_YEAR.search(rest):
        return True
    if _INITIALED.match(line, match.end()) and person_noun(noun):
        return True  # "the architect I. K. Lind"
    given = noun in list_words("given_names", "given")
    return given and not _begins_anew(line, start, match, "")


def _begins_anew(line: str, start: int, match: re.Match[str], rest: str) -> bool:
    """Tell whether behind a statement another begins: ``joined Orm Ltd. Tom Brandt died``.

    ``U.S.`` also stands before nouns, so *rest*, what stands before it, has its say.
    """
    said = named().match(line, match.end(), match.end() + 100)
    if not said or not states(line, start, match.start()):
        return False
    first = fold(said["first"])
    if first in list_words("given_names", "given") and said["more"]:
        return True
    noun = any(first in marked(name, mark) for name, mark in _NOUNS)
    dotted = "." in line[match.start() - 3 : match.start()]
    return not (noun or first in list_words("common_words")) and (
        not dotted or bool(_PLACED.search(rest))
    )


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


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """Fold one word for comparison: *fold* it, drop a possessive ``'s`` and apostrophes.

    >>> fold_word("D’Angelo's")
    'dangelo'
    """
    folded = fold(word)
    return folded.removesuffix("'s").replace("'", "")
