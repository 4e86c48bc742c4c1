"""The words that tell a name from other capitalised text: given names, surnames, plain English.

Word lists of the language, read on first use; no list of known people.
"""

from __future__ import annotations

from functools import lru_cache

from milacli.english.lists import marked, words
from milacli.english.prose import fold

# A word with one of these in it names a body, a place, a work, an event or a thing.
INSTITUTION = marked("thing_nouns", "body")
# Of those, the ones that are surnames too: "Robert Hall", "Mary Church".
_SURNAME_TOO = marked("thing_nouns", "surname")
# "Tageszeitung"
_ENDINGS = tuple(sorted(marked("thing_nouns", "ending")))
# "Ada III": what follows the name of one who reigns.
REGNAL = marked("name_parts", "regnal")
CROWNED = marked("name_parts", "crowned")
# Words before a place or a people: "French", "North".
ADJECTIVES = marked("places", "adjective")
PLACES = marked("places", "place")
CALENDAR = frozenset(
    word for mark in ("month", "weekday", "feast") for word in marked("calendar", mark)
)
# What opens a sentence or a clause and is written large only for that.
OPENERS = marked("function_words", "opener")


@lru_cache(maxsize=16384)
def is_given(word: str) -> bool:
    """Tell whether folded *word* is a given name; of a hyphenated one each part is."""
    names = words("given_names", "given")
    return word in names or ("-" in word and all(part in names for part in word.split("-")))


@lru_cache(maxsize=16384)
def is_surname(word: str) -> bool:
    """Tell whether folded *word* is a widespread surname."""
    return word in words("surnames")


@lru_cache(maxsize=16384)
def is_common(word: str) -> bool:
    """Tell whether folded *word* is plain English, inflected forms included."""
    known = words("common_words")
    if word in known:
        return True
    if "-" in word:
        return all(is_common(part) for part in word.split("-") if part)
    return any(stem in known for stem in _stems(word))


def _stems(word: str) -> list[str]:
    """Return what *word* may be an inflected form of: ``models`` of ``model``."""
    stems = []
    for suffix, endings in _INFLECTIONS:
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            stem = word[: -len(suffix)]
            stems += [stem + ending for ending in endings]
            if stem[-1] == stem[-2]:
                stems.append(stem[:-1])
    return stems


_INFLECTIONS = (
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ed", ("", "e")), ("ied", ("y",)),
    ("ing", ("", "e")), ("er", ("", "e")), ("ers", ("", "e")), ("ly", ("",)), ("est", ("", "e")),
)  # fmt: skip


@lru_cache(maxsize=16384)
def is_institution(word: str) -> bool:
    """Tell whether folded *word* can only stand in the name of something that is no person."""
    known = word in INSTITUTION or word.endswith(_ENDINGS)
    return known and word not in _SURNAME_TOO


@lru_cache(maxsize=16384)
def is_place(word: str) -> bool:
    """Tell whether folded *word* is a country, a state or a large city."""
    return fold(word) in PLACES


def is_full_name(text: str) -> bool:
    """Tell whether *text* is a given name and a surname, as no place is called."""
    words = text.split()
    return len(words) > 1 and is_given(fold(words[0])) and not is_place(text)


def sex_of(noun: str) -> str:
    """Return ``he`` or ``she`` for a folded *noun* for men or women alone, or nothing."""
    if noun in marked("gendered_nouns", "she") or noun.endswith("woman"):
        return "she"
    return "he" if noun in marked("gendered_nouns", "he") or noun.endswith("man") else ""


@lru_cache(maxsize=4096)
def pronoun_of(given: str) -> str:
    """Return ``he`` or ``she`` for a given name that is nearly always a man's or a woman's."""
    return next((said for said in ("he", "she") if given in words("given_names", said)), "")
