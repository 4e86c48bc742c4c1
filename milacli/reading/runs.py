"""Runs of capitalised words, token by token: what is written like a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from milacli.english.gazetteer import (
    ADJECTIVES,
    CALENDAR,
    CROWNED,
    REGNAL,
    is_common,
    is_given,
    is_institution,
    is_place,
    is_surname,
)
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import Span, fold
from milacli.english.titles import is_address
from milacli.patterns import lazy
from milacli.reading.capitals import as_initials, is_capital

# "Ada", "D'Angelo", "O 'Neill", "J.", "J.R.R.", "J.-P.", "Wm.", "Smith-Jones", "GPT-4",
# "llama.cpp", "Ndung'u"; no full stop at the end.
_GIVEN = "|".join(sorted(map(str.capitalize, marked("abbreviations", "given"))))
_TOKEN = lazy(
    rf"\b(?:[^\W\d_a-z][a-z]?\.[-‑])+[^\W\d_a-z][a-z]?\.|\b(?:{_GIVEN})\.(?= [A-Z])|"
    r"(?<=\s)['’‘]t(?= [A-Z])|\bde['’](?= [A-Z])|"
    r"(?:\b[DO] ['’](?=[A-Z]))?[^\W_]+(?:[.'’‘ʻ‑-][^\W_]+)*"
    r"(?:(?:(?<=\b[^\W\d_])(?<!\w['’‘ʻ][a-z])|(?<=\b[JSDM]r)|(?<=\b[SLC]t)|(?<=\bMs)|(?<=\bSte)|(?<=\b(?:Mrs|Gen|Col|Sen|Rep|"
    r"Gov|Rev|Hon|Sgt))"
    r"|(?<=\b(?:Prof|Capt|Cllr|Revd)))\.)?"
)
# "J.", "J.R.", "J.-P.", "Ch.-M.", "G"; the article "A" and the pronoun "I" only with a full stop.
_INITIALS = lazy(
    r"(?:[^\W\d_]\.-?)+(?:[^\W\d_]\.?)?$|(?:[^\W\d_][a-z]?\.[-‑])+[^\W\d_][a-z]?\.$|[B-HJ-Z]$"
)
# "LeRoy", "McCarthy", "DeVito", "VanDyke", "O'Brien" (its parts are checked one by one).
_INNER_CAPITAL = lazy(
    r"(?:Ma?c|L[ea]|D[eiua]|[EA]l|Abu|Van|Von|Fitz|Della?|Des|Lo|Ben|St)[^\W\d_a-z][^\W\d_A-Z]+$"
)
PARTICLES = marked("name_parts", "particle")
# These may open a surname that stands alone: "van Gogh", "de Gaulle".
LEADING = marked("name_parts", "leading")
_SUFFIXES = marked("name_parts", "suffix")
_LETTERS = marked("name_parts", "letters")
SYLLABLES = marked("name_parts", "syllable")
# What a dash joins to a name without being of it: "Smith-has".
_SMALL = marked("function_words", "stop")
_POSSESSIVE = lazy(r"['’]s$")
JOINED = lazy(r"-(?:[a-z]{2,}[^e]ed|led|born|made|built|written|era|style|like|esque)\b")
"""What makes an adjective of a name: ``Smith-directed``; not as ``Jong-il``, ``Ye-won``."""

# "Co-founded Orm": a verb, unlike "Long-haired Ada"
_PREFIXES = frozenset("co self re pre over under".split())


class Token(NamedTuple):
    """A word, by what it may be in a name."""

    kind: str
    """N a name word, I initials, P a particle, S a suffix, O opaque, or nothing."""
    start: int
    end: int
    folded: str
    possessive: bool
    closed: bool
    """No word behind it is of the same name: ``Smith's``, ``Smith-has``."""


def find_runs(text: str, sentence: Span, borders: set[int]) -> Iterator[list[Token]]:
    """Yield the longest runs of name words, one space apart, not across the end of a link."""
    run: list[Token] = []
    inside = 0
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        if match.start() < inside:
            continue  # 'Ada "The Rock" Smith'
        if not run and match[0].islower() and match[0] not in LEADING:
            # Most words: they begin no name, so nothing is asked about them.
            continue
        token = _token(match)
        if match[0] == "I":
            reigns = run and (_is_ruler(run) or _REIGNS.match(text, match.end()))
            token = token._replace(kind="S" if reigns else "")
        elif match[0] == "JR" and not run:
            token = token._replace(kind="I", folded="j.r.")
        elif run and match[0] in ("the", "and", "no") and _is_inside(text, run, match):
            token = token._replace(kind="P")
        elif run and match[0] == "The" and _epithet().match(text, match.end()) is None:
            token = token._replace(kind="")  # "in Ada Lind The Loom of 1901"
        joined = (
            run
            and not run[-1].closed
            and (inside == token.start or _is_gap(text, run[-1].end, token))
            and run[-1].end not in borders
            and token.start not in borders
        )
        suffix = run and token.kind == "S" and text[run[-1].end : token.start] == ", "
        if run and (not token.kind or not (joined or suffix)):
            yield from _ended(_cased(text, run))
            run = []
        if token.kind:
            run.append(token)
            named = token.kind in "NI" and len(run) < 4
            inside = _behind_byname(text, run, sentence.end) if named else 0
    yield from _ended(_cased(text, run))


# ' "The Rock" ', ' “The Big Cat” ', " (née Lind) "
_BYNAME = lazy(
    r" (?:[\"“'‘][Tt]he(?: [^\W\d_a-z][\w'’-]*){1,3}[\"”'’]|"
    r"\((?:n[ée]e?|born) [^\W\d_a-z][\w'’-]*\)) (?=[^\W\d_a-z])"
)
# ' "Big Jim" ', " (Little Bo) "
_NICK = lazy(
    r" (?:\(?[\"“'‘][^\W\d_a-z][\w’-]*\.? [^\W\d_a-z][\w’-]*[\"”'’]\)?|"
    r"\((?:Big|Black|Fat|Iron|Little|Long|Mad|Old|Red|Wild|Young) [^\W\d_a-z]\w+\)) "
    r"(?=(?P<next>[^\W\d_a-z][\w'’-]*))"
)


def _behind_byname(text: str, run: Sequence[Token], end: int) -> int:
    """Return where the *run*, a name so far, goes on behind what somebody is called, or 0."""
    byname = _BYNAME.match(text, run[-1].end, end)
    if byname is not None:
        return byname.end()
    named = run[0].kind == "I" or is_given(run[0].folded)
    nick = _NICK.match(text, run[-1].end, end) if named else None
    surname = fold(nick["next"]) if nick else ""
    known = is_surname(surname) or not is_common(surname) or person_noun(surname) is not None
    return nick.end() if nick and known else 0


def _cased(text: str, run: list[Token]) -> list[Token]:
    """Take words all in capitals for those of a name: ``ADA LIND``, ``Ada LIND``."""
    if len(run) < 2 or all(token.kind != "O" for token in run):
        return run
    cased = list(run)
    for at, token in enumerate(run):
        if at and token.folded == "a" and is_address(run[at - 1].folded):
            cased[at] = token._replace(kind="I")  # "Mrs A Lind"
        if cased[at].kind != "O" or not is_capital(text[token.start : token.end]):
            continue
        if token.folded in ("dj", "mc") and not at and len(run) == 2 and _is_stage(run[1]):
            return [token._replace(kind="I"), run[1]]
        before = run[at - 1].folded if at else ""
        titled = not at or is_address(before) or person_noun(before) is not None
        if titled and (initials := as_initials(text[token.start : token.end])):
            if _is_surname(run[at + 1 : at + 3], is_sure="j" in initials or is_address(before)):
                cased[at] = token._replace(kind="I", folded=initials)
            continue
        names = [before for before in cased[max(0, at - 4) : at] if before.kind != "P"]
        behind = run[at + 1] if at + 1 < len(run) else None
        named = bool(names) and names[-1].kind in "NI" and _may_be_given(names)
        following = text[behind.start : behind.end].rstrip(".") if behind else ""
        first = not named and _is_given_only(token.folded) and is_capital(following)
        if first or (named and _may_be_surname(token.folded)):
            cased[at] = token._replace(kind="N")
    return cased


def _is_stage(token: Token) -> bool:
    """Tell whether ``DJ`` and *token* are what somebody is called: ``DJ Storm``, not ``DJ Mag``."""
    return token.kind == "N" and not is_institution(token.folded)


def _is_surname(run: Sequence[Token], *, is_sure: bool) -> bool:
    """Tell whether *run* begins with a surname, ``Lind`` or ``de Lind``, known if not *is_sure*."""
    sure = is_sure or (len(run) > 1 and run[0].kind == "P")
    token = run[-1 if sure and run[0].kind == "P" else 0] if run else None
    if token is None or token.kind != "N":
        return False
    plain = is_common(token.folded) or is_place(token.folded)
    known = is_surname(token.folded) or is_given(token.folded)
    return (known or not plain) if sure else (known and not plain)


def _is_given_only(word: str) -> bool:
    return is_given(word) and not is_place(word) and word not in CALENDAR


def _may_be_given(run: Sequence[Token]) -> bool:
    """Tell whether *run* ends with given names."""
    return any(token.kind == "N" and _is_given_only(token.folded) for token in run[-2:])


def _may_be_surname(word: str) -> bool:
    if word in _LETTERS or is_institution(word) or word in _FORMS:
        return False
    return is_surname(word) or (len(word) > 4 and not is_common(word) and not is_place(word))


_FORMS = marked("closed_classes", "corporate")


# "Osric I of Ely", "Osric I.", "Osric I (1480", not "as Osric I think"
_REIGNS = lazy(
    r"[,;.:)]|$| (?:of|da|de|in|and|was|had|died|abdicated|ascended|became|granted|married|reigned|"
    r"ruled|succeeded|at|on|to|from|for|with|who|as|after|until)\b| \((?:r\.|c\.|\d)"
)


def _is_ruler(run: list[Token]) -> bool:
    """Tell whether *run* is a name behind the title of those who are counted: ``King Osric``."""
    return len(run) > 1 and run[0].folded in CROWNED


def _is_inside(text: str, run: list[Token], match: re.Match[str]) -> bool:
    """Tell whether "the", "and" or "no" is of the name *run*: ``Osric the Bald``."""
    if match[0] == "no":
        return run[-1].folded in _CLANS
    if match[0] == "the" and run[-1].kind in "NS":
        return _epithet().match(text, match.end()) is not None
    title = person_noun(run[0].folded) if len(run) > 2 else None
    if title is None or title.family != "ruler":
        return False
    if match[0] == "the":
        land = _LAND.match(text, match.end()) if run[-1].folded == "of" else None
        return land is not None and not is_common(fold(land[1])) and run[-2].kind in "NS"
    # "Prince Otto of Orm-Werra and Kell"
    return (
        "-" in run[-1].folded
        and run[-2].folded == "of"
        and _ONE_LAND.match(text, match.end()) is not None
    )


# "Taira no Tomoe"
_CLANS = marked("name_parts", "clan")
_LAND = lazy(r" ([^\W\d_a-z][^\W\d_]+)(?! of\b)")
_ONE_LAND = lazy(r" [^\W\d_a-z][\w-]+(?!\w| [^\W\d_a-z]| of\b)")


@cache
def _epithet() -> re.Pattern[str]:
    """Return what stands behind the "the" of ``Osric the Bald``."""
    words = "|".join(sorted(word.capitalize() for word in marked("name_parts", "epithet")))
    return lazy(rf" (?:{words})(?![\w’'-]| [A-Z])")


# 'Ada "Dot" Smith', "Ada (Dot) Smith": what stands around a nickname.
_OPENING = "\"“‘('«„‹"
_CLOSING = "\"”’)'»“›"
_BOTH = ('("', "(“", "(‘", "('")
_BOTH_ENDS = ('")', "”)", "’)", "')")


def _is_gap(text: str, end: int, token: Token) -> bool:
    """Tell whether one space stands before *token*, or the quotes or brackets of a nickname."""
    gap = text[end : token.start]
    if len(gap) == 2 and gap[0] == " " and gap[1] in _OPENING:
        closing = text[token.end : token.end + 2]
        bracket = gap[1] == "("
        follows = text[token.end + 2 : token.end + 3].isupper()
        return closing[:1] in tuple(_CLOSING) and (not bracket or (closing == ") " and follows))
    if len(gap) == 3 and gap[0] == " " and gap[1:] in _BOTH:  # 'Ada ("Dot") Smith'
        follows = text[token.end + 3 : token.end + 4].isupper()
        return follows and text[token.end : token.end + 3] in [f"{end} " for end in _BOTH_ENDS]
    closed = gap[:-1] in _BOTH_ENDS or (len(gap) == 2 and gap[0] in _CLOSING)
    return gap in (" ", "\u00a0") or (closed and gap[-1] == " " and _quoted(text, end))


def _quoted(text: str, end: int) -> bool:
    """Tell whether the one word that ends at *end* stands in quotes or brackets after another."""
    start = max(text.rfind(quote, max(0, end - 20), end) for quote in _OPENING)
    return start > 0 and text[start - 1] in " (" and " " not in text[start:end]


def _ended(run: list[Token]) -> Iterator[list[Token]]:
    """Yield *run* without particles at its end or, but for those of surnames, its start."""
    while run and run[-1].kind == "P":
        run.pop()
    first = next((i for i, token in enumerate(run) if token.kind != "P"), len(run))
    keep = first - 1 if first and run[first - 1].folded in (*LEADING, "o") else first
    if keep < first and keep and run[keep - 1].folded in ("van", "von", "de"):
        keep -= 1
    run = run[keep:]
    if any(token.kind in "NO" for token in run):
        yield run


def _token(match: re.Match[str]) -> Token:
    kind, length, folded, possessive = _read(match[0])
    start, end = match.span()
    return Token(kind, start, start + length, folded, possessive, start + length < end)


@lru_cache(maxsize=16384)
def _read(text: str) -> tuple[str, int, str, bool]:
    """Return the kind of a word, its length without its end, itself folded, and its ``'s``."""
    name, possessive = _without_end(text)
    kind, folded = _kind(name)
    return kind, len(name), folded, possessive


def _without_end(text: str) -> tuple[str, bool]:
    """Return *text* without ``'s`` or a small word behind a dash, and whether it is possessive."""
    if _POSSESSIVE.search(text):
        return text[:-2], True
    head, dash, tail = text.rpartition("-")
    joined = JOINED.fullmatch(dash + tail) and head.lower() not in _PREFIXES
    korean = head.lower() in SYLLABLES and len(tail) < 4  # "Jae-in"
    small = dash and (joined or (tail in _SMALL and not korean))
    return (head if small else text), False


def _kind(text: str) -> tuple[str, str]:
    text = text.replace(" ", "")  # "O 'Neill"
    folded = fold(text)
    if folded in ("ph.d.", "a-z") or folded.endswith("-year-old"):
        return "", folded
    if (folded in PARTICLES and text.islower()) or text in ("Ó", "à", "op"):
        return "P", folded
    if text.islower() and folded.startswith(("al-", "el-", "d'", "l'")):
        return "", folded
    if folded in _SUFFIXES and not (folded in REGNAL and text.istitle()):  # "Xi", "Vi"
        return "S", folded
    if _INITIALS.match(text) and text[0].isupper():
        return ("O" if folded in ADJECTIVES else "I"), folded
    if _is_name_word(text.rstrip(".")):
        return "N", folded
    return ("O" if any(c.isupper() for c in text) else ""), folded


MOST_WORDS = 6
"""Words of a name, as a rule."""


def is_too_long(text: str, part: Sequence[Token]) -> bool:
    """Tell whether *part* has more words than a name, and no life stands behind it."""
    long = sum(token.kind == "N" for token in part) > MOST_WORDS - 1 or len(part) > 8
    return long and not (is_given(part[0].folded) and _LIVED.match(text, part[-1].end))


# " (24 July 1783 – ", " (born May 3, 1901", "; 3 May 1901"
_LIVED = lazy(r"(?: \(|; )(?:born |b\. |c\. )?(?:[A-Z][a-z]+ )?\d")


# "we're", "don't"
_HYPHENS = lazy(r"['’‘ʻ‑-]")
_CONTRACTED = ("ll", "re", "ve", "d", "t", "m", "s")


_JOINED = frozenset("al el ul ud d l ha fei e dell dall degl ad ed ar as ash an ur".split())


def _is_name_word(text: str) -> bool:
    """Tell whether *text* is written like a name: ``Ada``, ``LeRoy``, ``D'Angelo``, ``al-Amin``."""
    parts = _HYPHENS.split(text)
    if not text[:1].isupper() and not any(part[:1].isupper() and len(part) > 1 for part in parts):
        return False
    if len(text) < 2 or (len(parts) > 1 and parts[-1] in _CONTRACTED):
        return False
    if text[1] in "-‑" and parts[1][:1].islower():  # "Y-chromosome", "X-ray"
        return False
    return all(
        (part.isalpha() and ((part[0].isupper() and (part[1:].islower() or len(part) == 1))
                            or _INNER_CAPITAL.match(part)
                            or fold(part) in _JOINED))
        or (index > 0 and part.islower() and text[0].isupper() and len(parts) < 4)
        for index, part in enumerate(parts)
    )  # fmt: skip


def is_korean(words: Sequence[str]) -> bool:
    """Tell whether folded *words* are built as names of Koreans are: ``Park Geun-hye``."""
    given = words[1].split("-") if len(words) == 2 else []
    plain = is_common(words[0]) and not is_surname(words[0])
    return len(given) == 2 and given[0] in SYLLABLES and len(given[1]) < 6 and not plain


_NATURES = marked("native_names", "nature")
_CREATURES = marked("native_names", "creature")


def is_native(words: Sequence[str]) -> bool:
    """Tell whether folded *words* are built as names in North America are: ``Lame Deer``."""
    return len(words) > 1 and words[-1] in _CREATURES and _NATURES.issuperset(words[:-1])
