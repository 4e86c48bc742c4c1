"""Words as search compares them: folded, stemmed, number words as digits, stop words told apart."""

from __future__ import annotations

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
    "he her here hers him his how i if in into is isnt it its itself may me might more most must "
    "my no nor not of off on onto or our out over own shall she should so some such than that the "
    "their theirs them then there these they this those to too under up upon us very was we were "
    "what whats when where which while who whos whom whose why will with would you your "
    "about also because between during each ever other others same another "
    "dont doesnt didnt wasnt arent cant wont "
    "am ive im".split()
)
"""Words that say how a question is put and seldom what it is about."""

# Endings in the order in which they are tried, with what takes their place: "studies" → "study".
_PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"))
_ENDINGS = (
    "ization", "isation", "ation", "ments", "ment", "ness", "ings", "ing", "edly", "ied", "ed",
    "ers", "er", "ors", "or", "ion", "ly", "al",
)  # fmt: skip


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return what a folded *word* shares with its other forms; not always a word itself.

    >>> stem("founders"), stem("founding"), stem("eleven")
    ('found', 'found', '11')
    """
    if word in _NUMBERS:
        return _NUMBERS[word]
    if len(word) < 4 or not word.isalpha():
        return word
    for ending, instead in _PLURALS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            word = word.removesuffix(ending) + instead
            break
    else:
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            word = _undouble(word.removesuffix(ending))
            break
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


def _undouble(word: str) -> str:
    """Undo the doubling before an ending: "stopp" is "stop", "call" stays."""
    doubled = len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls"
    return word[:-1] if doubled else word


def split_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* in order, folded."""
    return tuple(fold_word(text[start:end]) for start, end in words(text))
