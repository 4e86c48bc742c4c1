"""Lone names: surnames that are nouns for people too, ``Baker died``, of somebody told of."""

from __future__ import annotations

from collections.abc import Iterable

from milacli.english.gazetteer import is_common, is_given, is_surname
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import Span, fold
from milacli.english.titles import is_address, is_title_word
from milacli.english.verbs import classes_of
from milacli.patterns import lazy
from milacli.reading.runs import Token

_KNOWN = marked("honorifics", "name")


def lent_by(names: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """Return the last words of full *names*, folded, that say what people are too: ``baker``."""
    ends = {(name[0], name[-1]) for name in names if len(name) > 1}
    return frozenset(last for first, last in ends if _is_noun(last) and _may_be(first, last))


def _is_noun(word: str) -> bool:
    """Tell whether *word* is a noun for a person, or stands before names and ends some: ``sen``."""
    if is_address(word) and is_surname(word):
        return True
    noun = person_noun(word)
    return noun is not None and not noun.is_plural and not (word in _KNOWN or is_address(word))


def _may_be(first: str, last: str) -> bool:
    """Tell whether a noun may be the surname behind *first*: ``Ada Baker``, no ``Deputy Head``."""
    return is_given(first) or (is_surname(last) and not (is_common(first) or is_title_word(first)))


# "Baker's", "Baker, who", "Baker had", "Baker also wrote"
_BEHIND = lazy(
    r"['’]s?\b|, (?:who|whose)\b|"
    r" (?:also |later |never |first |then |himself |herself |[a-z]+ly )?([a-z]+)\b"
)
_DETERMINED = lazy(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y) (?:[a-z]+ )?$")
# "In 1990 ", but not "Role: " and "- ".
_WITHIN = lazy(r"[^\W_].*[^:|\s]\s$")
_AUXILIARY = frozenset(
    "is was were has had have did does do will would could can may might must should".split()
)


def is_lone(text: str, sentence: Span, token: Token) -> bool:
    """Tell whether *token* stands where a name does, and a noun does not: ``Baker died``.

    Within a sentence nouns are written small; at its start a verb or an ``'s`` must follow.
    """
    start, end = token.start, token.end
    before = text[max(sentence.start, start - 20) : start]
    if _DETERMINED.search(before):
        return False
    if _WITHIN.search(before):
        return not text.startswith((" of ", ":"), end)
    behind = _BEHIND.match(text, end, sentence.end)
    if behind is None:
        return False
    verb = fold(behind[1] or "")
    return not verb or verb in _AUXILIARY or bool(classes_of(verb, "finite"))
