"""Words as search compares them: folded, stemmed, number words as digits, stop words told apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from milacli.prose import fold_word, words

_NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "hundred": "100", "first": "1st",
     "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th"}  # fmt: skip

STOP_WORDS = frozenset(
    "a an and any are as at be been being but by can could did do does done for from had has have "
    "he her here hers him his how i if in into is isnt it its itself may me might must my no nor "
    "not of off on onto or our out shall she should so some such than that the their theirs them "
    "then there these they this those to too up upon us very was we were what whats when where "
    "which while who whos whom whose why will with would you your about also because between "
    "during each ever others another dont doesnt didnt wasnt arent cant wont am ive im".split()
)
"""Words that say how a question is put and seldom what it is about."""

WEAK_WORDS = frozenset(
    "call called name named names term type types kind kinds sort example examples main mainly "
    "known considered approximately many much usually typically generally often happen happened "
    "way ways thing things more most other own same under over before after come came become "
    "became get got go went put keep kept let give gave want try need seem".split()
)
"""Words that ask for a kind of answer more than they say what it is about."""

# Forms that no ending explains, each line by what stands first.
_IRREGULAR = """
begin began begun|bear born birth|break broke broken|bring brought|build built|buy bought
catch caught|choose chose chosen|come came|draw drew drawn|drive drove driven|eat ate eaten
fall fell fallen|feel felt|fight fought|flee fled|fly flew flown|forget forgot|get got gotten
give gave given|go went gone|grow grew grown growth|hide hid hidden|hold held|keep kept
know knew known|lead led|leave left|lend lent|lose lost loss|make made
mean meant|meet met|pay paid|ride rode|rise rose risen|run ran|say said|see saw seen|seek sought
sell sold|send sent|shoot shot|show shown|sing sang sung|speak spoke spoken speech|spend spent
stand stood|steal stole stolen|strike struck|swim swam|take took taken|teach taught|tell told
think thought|throw threw thrown|understand understood|wear wore|win won winner|write wrote written
use used using|sue sued suing|child children|man men|woman women|person people|foot feet
die died dies dying death dead deaths|life live lives|wife wives|long length|strong strength
"""
_BASES = {
    form: line.split()[0]
    for line in _IRREGULAR.replace("\n", "|").split("|")
    for form in line.split()
}

# Endings and what takes their place: "studies", "studied" → "study".
_REPLACED = (
    ("ies", "y"), ("ied", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"),
)  # fmt: skip


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return what a folded *word* shares with its plural and its tenses; not always a word.

    What is made from it stays another word: "founder" is not "found". Measured, merging them
    found nothing more, and found things that were not there.

    >>> stem("founding"), stem("founders"), stem("eleven"), stem("wrote")
    ('found', 'founder', '11', 'writ')
    """
    word = _NUMBERS.get(word) or _BASES.get(word, word)
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


def _infinitive(word: str) -> str:
    """Cut "ing" or "ed" where it leaves three letters."""
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            return word.removesuffix(ending)
    return word


def _close(word: str) -> str:
    """Make ends meet: "create" and "creat(ed)", "stop" and "stopp(ed)", "study" and "studi"."""
    if len(word) > 3 and (word.endswith("e") or word[-1] == word[-2]):
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word.endswith("y") else word


def split_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* in order, folded."""
    return tuple(fold_word(text[start:end]) for start, end in words(text))


def content(words: Sequence[str]) -> list[int]:
    """Return the places of the *words* that say what a query is about: all if none does."""
    return [n for n, word in enumerate(words) if word not in STOP_WORDS] or [*range(len(words))]
