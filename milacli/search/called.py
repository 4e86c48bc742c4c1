"""How words are written in an article: as names, and by which first name one was last called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from milacli.english.nouns import person_noun
from milacli.english.prose import words
from milacli.english.titles import is_address
from milacli.search.grammar import Grammar
from milacli.search.inverted_index import IN_SOME_FORM, Term
from milacli.search.passages import Index
from milacli.search.words import STOP_WORDS, stem

_PLACES = 5
"""How many of the passages with a word are looked at to see how it is written."""


def is_name(index: Index, word: str) -> bool:
    """Tell whether *word* is written with a capital wherever it stands, not only at a beginning."""
    numbers = list(dict.fromkeys(index.inverted.postings.get(word, ())))[:_PLACES]
    inside = False
    for number in numbers:
        text, folded = index.passages[number].text, index.inverted.texts[number]
        for n, span in enumerate(words(text)):
            if folded[n] == word:
                if not text[span.start].isupper():
                    return False
                # "Osric Trent came": a first name
                after = folded[n + 1 : n + 2] and text[span.end + 1 : span.end + 2].isupper()
                inside = inside or n > 0 or bool(after)
    return inside or len(numbers) > 1


def is_strange(name: Sequence[str], terms: Mapping[str, Term]) -> bool:
    """Tell whether a *name* of several words has one that the article lacks, titles aside."""
    lacking = (word for word in name if word in terms and not terms[word].hits)
    others = (word for word in lacking if person_noun(word) is None and not is_address(word))
    return len(name) > 1 and any(others)


def is_elsewhere(index: Index, number: int, terms: Sequence[Term | None]) -> bool:
    """Tell whether the article has all *terms*, but none in the paragraph of a passage."""
    position = index.passages[number].position
    near = (*index.of_block[position], *index.around[position])
    return all(
        term is not None
        and max(term.hits.values(), default=0.0) >= IN_SOME_FORM
        and not any(term.hits.get(n) for n in near)
        and stem(term.word) not in index.title_at(number)
        for term in terms
    )


def is_other_sort(index: Index, word: str, noun: str, number: int) -> bool:
    """Tell whether *word* makes another of the *noun* in the title, of which a passage is.

    Under "Marsh tit" what is told of "it" is not told of the willow tit.
    """
    texts, here = index.inverted.texts, index.passages[number].position
    if stem(noun) not in index.title or stem(word) in index.title or word in texts[number]:
        return False
    told = [n for n in index.inverted.postings.get(word, ()) if (word, noun) in pairwise(texts[n])]
    return bool(told) and all(index.passages[n].position != here for n in told)


def is_of_kin(
    index: Index,
    number: int,
    names: Sequence[str],
    runs: Sequence[tuple[int, int]],
    grammar: Grammar,
) -> bool:
    """Tell whether by the last of *names* alone somebody else of that name is meant.

    That is who was last called by it with a first name before, which stands here or earlier.
    """
    if len(runs) != 1 or runs[0][0] != runs[0][1]:
        return False
    at, last = runs[0][0], names[-1]
    if grammar.folded[at] != last:
        return False
    called = _called_before(index, number, at, last)
    return called is not None and called not in names


def _called_before(index: Index, number: int, at: int, last: str) -> str | None:
    """Return the first name that stood before *last* when that was last said in full.

    Before the word *at* of the passage *number*, in the same article.
    """
    firsts = (n for n in range(number, -1, -1) if index.passages[n].position in index.firsts)
    begins = next(firsts, 0)
    told = (n for n in index.inverted.postings.get(last, ()) if begins <= n <= number)
    for other in sorted(set(told), reverse=True):
        text, folded = index.passages[other].text, index.inverted.texts[other]
        typed = [text[start:end] for start, end in words(text)]
        for n in range((at if other == number else len(folded)) - 1, 0, -1):
            is_first = typed[n - 1][0].isupper() and folded[n - 1] not in STOP_WORDS
            if folded[n] == last and is_first:
                return folded[n - 1]
    return None
