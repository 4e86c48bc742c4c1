"""The alphabet of shapes: one character for all words that no construction tells apart.

A sentence written in it, a character a token, is its shape; a construction is a regular
expression over shapes. ``CLASSES`` names what a construction may ask for, and ``chars`` returns
the characters of the words in a class.
"""

from __future__ import annotations

from functools import cache, lru_cache

from milacli.english.lists import Lookup, by_initials, lines, marked
from milacli.english.nouns import is_body_noun, is_thing_noun, person_noun, person_nouns
from milacli.english.verbs import FORMS, forms
from milacli.kept import table
from milacli.patterns import lazy

NAME, PRONOUN, OPAQUE, DASH = "N", "H", "X", "_"
"""A name that may be a person's, he or she, other capitalised words, and a dash between words."""
# Besides these and the punctuation, each for itself (``~`` is any dash between figures, ``"`` any
# quote), a character stands for a combination of classes. Up to 255 they are cheap for a regular
# expression; what has a meaning in one is left out.
_SIGNS = NAME + PRONOUN + OPAQUE + DASH + ',;:|"/()~'
UNUSED = frozenset(" \t\n\r\v\f\\[]{}^$.*+?-#\x1c\x1d\x1e\x1f\x85\xa0")
"""Characters below 256 that stand in no shape."""
_CODES = tuple(char for char in map(chr, range(1, 256)) if char not in UNUSED.union(_SIGNS))

# Words that a construction names one by one.
LITERALS = tuple(
    "as by of in with from at for to on into up over well et al 's born elect "
    "founding law bar medicine faculty educated admitted who which its being "
    "late former justice saint that this cast them her where century "
    "command work present absent studies against operating".split()
)


@cache
def _memberships() -> dict[str, frozenset[str]]:
    """Return the classes of every word that some list or construction names."""
    found = _closed()
    nouns = person_nouns()
    verbs: dict[str, int] = {}
    for bit, words in enumerate(forms().values()):
        for word in words:
            verbs[word] = verbs.get(word, 0) | 1 << bit
    kinds = [
        frozenset(form for bit, form in enumerate(FORMS) if code & 1 << bit) for code in range(16)
    ]
    classes = {word: kinds[code] for word, code in verbs.items()}
    # Most words are of few combinations.
    combined: dict[tuple[str, int, bool], frozenset[str]] = {}
    for word, marks in found.items():
        code = verbs.get(word, 0)
        key = (marks, code, not code and is_body_noun(word))
        if key not in combined:
            combined[key] = _combined(marks, kinds[code], is_body=key[2])
        classes[word] = combined[key]
    for word in [w for w in classes if w in nouns or (w[-1] == "s" and w[:-1] in nouns)]:
        classes[word] = (classes[word] | _open_classes(word)) - {"word"}
    classes.update(dict.fromkeys(marked("closed_classes", "activity"), frozenset(("word",))))
    return classes


def _combined(marks: str, forms_: frozenset[str], *, is_body: bool) -> frozenset[str]:
    known = {*marks.split(), *forms_, *(("body",) if is_body else ())}
    open_ended = known.isdisjoint(CLOSED) and known.isdisjoint(FORMS)
    return frozenset(known | {"word"}) if open_ended else frozenset(known)


def _closed() -> dict[str, str]:
    """Return the classes of the words that are listed by what they do in a sentence."""
    found: dict[str, str] = {}
    listed = [line.partition(":")[::2] for line in lines("closed_classes")]
    listed += [(f"={word}", word) for word in LITERALS]
    listed.append(("=al", "others"))  # "et al.", "and others"
    days = marked("calendar", "month") | marked("calendar", "weekday")
    listed.append(("month", " ".join(sorted(days))))
    listed.append(("honorific", " ".join(marked("honorifics", "sure"))))
    for mark, said in listed:
        for word in said.split():
            found[word] = f"{found[word]} {mark}" if word in found else mark
    return found


# "1990", "12", "3rd"
_NUMBER = lazy(r"\d")
_YEAR = lazy(r"(?:1\d|20)\d\d$")
_ORDINAL = lazy(r"\d+(?:st|nd|rd|th)$")
# "24-year-old", "19th-century", "four-time" in figures
_COMPOUND = lazy(r"\d(?:st|nd|rd|th|s)?-[a-z]{3,}")


def _open_classes(word: str) -> frozenset[str]:
    """Return the classes of *word* by its noun table and its ending."""
    noun = person_noun(word)
    if noun:
        kinds = {"weak" if "weak" in noun.marks else "noun"}
        kinds |= {"kin"} if noun.family == "relative" else set()
        kinds |= {"plural"} if noun.is_plural else set()
        return frozenset(kinds)
    if _NUMBER.search(word) and not _COMPOUND.search(word):
        year = "year" if _YEAR.match(word) else "figure"
        return frozenset(("ordinal",) if _ORDINAL.match(word) else (year,))
    if is_body_noun(word):
        return frozenset(("body", "thing") if is_thing_noun(word) else ("body",))
    if is_thing_noun(word):
        return frozenset(("thing",))
    ending = (
        "word"
        if "-" in word
        else next((e for e in ("ly", "ed", "ing") if word.endswith(e) and len(word) > 4), "word")
    )
    return frozenset((ending,))


_COMBINATIONS = (
    *(
        frozenset((strength, *kin, *plural))
        for strength in ("noun", "weak")
        for kin in ((), ("kin",))
        for plural in ((), ("plural",))
    ),
    *(frozenset((kind,)) for kind in "ordinal year figure body thing ly ed ing word".split()),
    frozenset(("body", "thing")),
)


CLOSED = frozenset(
    "be being have modal do not adverb determiner preposition temporal and but subordinate when "
    "whose relative others".split()
)
"""What no noun phrase holds: the small words that shape a sentence."""
_NOUNS = frozenset(("noun", "weak"))


def _order(classes: frozenset[str]) -> int:
    """Return a rank that brings what is often asked for together into one range of characters."""
    if classes & _NOUNS:
        return 0
    if classes & CLOSED:
        return 4
    if "year" in classes or "figure" in classes:
        return 2
    return 3 if "finite" in classes and "premodifier" not in classes else 1


@table
def _letters() -> dict[frozenset[str], str]:
    """Return the character of each combination of classes."""
    combinations = sorted(dict.fromkeys((*_COMBINATIONS, *_memberships().values())), key=_order)
    codes = (*_CODES, *map(chr, range(256, 256 + max(0, len(combinations) - len(_CODES)))))
    return dict(zip(combinations, codes, strict=False))


@table
def _by_initials() -> dict[str, str]:
    letters = _letters()
    return by_initials({word: letters[classes] for word, classes in _memberships().items()})


@cache
def _known() -> Lookup:
    """Return the character of every word that some list or construction names."""
    return Lookup(_by_initials())


@lru_cache(maxsize=16384)
def letter(word: str) -> str:
    """Return the character that stands for folded *word*."""
    return _known().get(word) or _letters()[_open_classes(word)]


@cache
def chars(*names: str) -> str:
    """Return the characters of all words in any of the classes called *names*."""
    found = frozenset(char for name in names for char in _by_class().get(name, ()))
    return "".join(sorted(found))


@cache
def _by_class() -> dict[str, list[str]]:
    """Return the characters of the words of each class."""
    found: dict[str, list[str]] = {}
    for classes, char in _letters().items():
        for name in classes:
            found.setdefault(name, []).append(char)
    return found


@cache
def ranked(first: int, last: int) -> str:
    """Return the characters of a rank: 0 nouns, 1 other content, 2 figures, 3 verbs, 4 closed."""
    return "".join(char for classes, char in _letters().items() if first <= _order(classes) <= last)


@lru_cache(maxsize=1024)
def label(char: str) -> str:
    """Return what a character of a shape is called: a word, a class, or the sign itself."""
    if char in _SPECIAL:
        return _SPECIAL[char]
    classes = classes_of(char)
    if not classes:
        return char
    literal = sorted(name[1:] for name in classes if name[0] == "=")
    return (
        literal[0]
        if len(literal) == 1 and not classes & _NOUNS
        else "+".join(sorted(classes - {f"={w}" for w in literal})) or literal[0]
    )


def classes_of(char: str) -> frozenset[str]:
    """Return the classes that *char* stands for; none for a sign or a name."""
    return _classes().get(char, frozenset())


_SPECIAL = {NAME: "NAME", PRONOUN: "he", OPAQUE: "OTHER", DASH: "–"}


@cache
def _classes() -> dict[str, frozenset[str]]:
    return {char: classes for classes, char in _letters().items()}
