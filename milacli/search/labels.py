"""Which of several values is asked for: what its label says, or what stands beside its worth."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from milacli.english.prose import Span
from milacli.patterns import lazy
from milacli.search.passages import Index
from milacli.search.words import STOP_WORDS, split_words, stem

# "Before: $2, Peak season: $4"
_LABEL = lazy(r"(?:^|[,;:|–—] ?)(?P<label>[^,;:|–—\d$€£]{2,40}):(?= ?[~$€£\d])")
_WORTH = frozenset(map(stem, "worth valuation valued value valuing".split()))
_SIGNS = "$€£¥₹"


def is_labelled(asked: Collection[str], text: str, span: Span) -> bool:
    """Tell whether the label before *span*, if it has one, says most of what is *asked*.

    *asked* are stems. ``Orm (hourly): early: $2, late: $4`` has two values, each with a label.
    """
    labels = list(_LABEL.finditer(text)) if text.count(":") > 1 else []
    if len(labels) < 2:
        return True
    said = [
        sum(stem(word) in asked for word in split_words(label["label"]) if word not in STOP_WORDS)
        for label in labels
    ]
    before = [n for n, label in enumerate(labels) if label.end() <= span.start]
    return not any(said) or (bool(before) and said[before[-1]] == max(said))


def worth(
    asked: Collection[str], text: str, folded: Sequence[str], places: Collection[int]
) -> set[int]:
    """Return those of the words *places*, at which sums begin, that may be what something is worth.

    ``raised $13B at a $183B valuation``: where a worth is told it is the sum nearest to it.
    """
    told = [n for n, word in enumerate(folded) if stem(word) in _WORTH]
    if _WORTH.isdisjoint(asked) or not told or not any(sign in text for sign in _SIGNS):
        return set(places)
    best = min((abs(n - at) for n in places for at in told), default=0)
    return {n for n in places if any(abs(n - at) == best for at in told)}


# "Q1: Ada opened the mill" under "2024"
_PERIOD = lazy(r"(?:Q[1-4]|H[12])\b(?=:| [–—-])")
_YEAR = lazy(r"\b(?:1[5-9]|20)[0-9]{2}\b")


def periods(index: Index, number: int) -> Iterator[Span]:
    """Yield the part of a year that the passage *number* begins with under a heading of a year."""
    passage = index.passages[number]
    match = _PERIOD.match(passage.text)
    above = (index.passages[n].text for n in index.around[passage.position])
    if match and any(_YEAR.search(text) for text in above):
        yield Span(*match.span())
