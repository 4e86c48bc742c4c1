"""Words as search compares them: folded, stemmed, number words as digits, stop words told apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from milacli.english.lists import lines, marked
from milacli.english.prose import fold_word, words

NUMBER_WORDS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60",
    "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100", "first": "1st",
    "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th",
    "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th", "eleventh": "11th",
    "twelfth": "12th",
}  # fmt: skip
"""Numbers that are written as words, and their digits."""

STOP_WORDS = marked("function_words", "stop")
"""Words that say how a question is put and seldom what it is about."""

QUESTION_WORDS = frozenset("what who whom whose when where which how why".split())

WEAK_WORDS = marked("function_words", "weak")
"""Words that ask for a kind of answer more than they say what it is about."""

# "wrote" → "write": forms that no ending explains.
_BASES = {form: line.split()[0] for line in lines("irregular_forms") for form in line.split()}

_NOUNS = frozenset(
    "birth winner growth loss speech children men women people feet death dead deaths life live "
    "lives wife wives long length strong strength bear light use".split()
)
VERB_FORMS = _BASES.keys() - _NOUNS
"""Forms of verbs that no ending explains, and their bases."""

UNLIKE = NUMBER_WORDS.keys() | _BASES.keys()
"""Words that do not begin as their stem does; any other has its first two letters."""

# Endings and what takes their place: "studies", "studied" → "study".
_REPLACED = (
    ("ies", "y"), ("ied", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"),
)  # fmt: skip


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return what a folded *word* shares with its plural and its tenses; not always a word.

    What is made from it stays another word: "founder" is not "found". Measured, merging them
    found nothing more, and found things that were not there.

    >>> stem("founding"), stem("founders"), stem("eleven"), stem("wrote")
    ('found', 'founder', '11', 'writ')
    """
    word = NUMBER_WORDS.get(word) or _BASES.get(word, word)
    if len(word) < 4 or not word.isalpha():
        return word
    return _close(_infinitive(_singular(word)))


def _singular(word: str) -> str:
    if word[-1] not in "sd":
        return word
    for ending, instead in _REPLACED:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + instead
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if plural else word


_AGREED = frozenset("agreed disagreed freed guaranteed decreed refereed pedigreed".split())
"""Participles of verbs that end with "ee"."""


def _infinitive(word: str) -> str:
    """Cut "ing" or "ed" where it leaves three letters; not of "succeed", nor "e" of "agreed"."""
    if word.endswith("eed"):
        return word[:-1] if word in _AGREED else word
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            return word.removesuffix(ending)
    return word


def _is_short(word: str) -> bool:
    """Tell whether a double letter at the end is the word's own: mill, pass; not travell(ed)."""
    return word[-1] in "lsfz" and not any(letter in "aeiouy" for letter in word[:-3])


def _close(word: str) -> str:
    """Make ends meet: "create" and "creat(ed)", "stop" and "stopp(ed)", "study" and "studi"."""
    if len(word) > 3 and (word.endswith("e") or (word[-1] == word[-2] and not _is_short(word))):
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word.endswith("y") else word


# Of text that has neither accents nor apostrophes: what is no letter or digit becomes a blank.
_APART = "".join(c if c.isdigit() or c.islower() else " " for c in map(chr, range(128)))


def split_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* in order, folded."""
    if text.isascii() and "'" not in text:  # as most do, which takes a fifth of the time
        return tuple(text.lower().translate(_APART).split())
    # No word has a blank in it, and most of what stands between two is told again.
    parts = (_split(part) if len(part) <= _LONG else _folded(part) for part in text.split())
    return tuple(chain.from_iterable(parts))


_LONG = 40
"""Characters between two blanks; what has more is no word that comes again."""


def _folded(text: str) -> tuple[str, ...]:
    return tuple(fold_word(text[start:end]) for start, end in words(text))


_split = lru_cache(maxsize=16384)(_folded)


def content(words: Sequence[str]) -> list[int]:
    """Return the places of the *words* that say what a query is about: all if none does."""
    return [n for n, word in enumerate(words) if word not in STOP_WORDS] or [*range(len(words))]
