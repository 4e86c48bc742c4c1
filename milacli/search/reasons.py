"""What a passage must say to what and why: a colour, a name, a theme or a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from milacli.english.nouns import person_noun
from milacli.patterns import lazy
from milacli.search.answer_types import measures
from milacli.search.grammar import Grammar
from milacli.search.passages import Index
from milacli.search.told import deed
from milacli.search.words import STOP_WORDS

Test = Callable[[Grammar], bool]
"""Whether a passage lacks what it must say."""


def what_test(words: Sequence[str]) -> Test | None:
    """Return what tells whether a passage lacks a colour, a name or a theme that is asked for."""
    if not _COLOURS.isdisjoint(words[1:2]):
        if not frozenset(words) - STOP_WORDS - _COLOURS:
            return lambda _: True  # "what colour is it": many things have one
        years = {word for word in words if word.isdigit()}
        return lambda grammar: (
            frozenset(measures()["colour"]).isdisjoint(grammar.folded)
            or not years.issubset(grammar.folded)
        )
    if words[:3] == ("what", "happened", "to"):
        return lambda grammar: _is_beside(grammar, words[-1])
    if words[1:2] and words[1] in _DID and len(verb := deed(words[1:])) >= _LETTERS:
        return lambda grammar: _has_agent_only(grammar, verb)
    if words[-1] == "about" and len(words) > 3:
        return lambda grammar: _THEMES.isdisjoint(grammar.folded)
    if not _JOBS.isdisjoint(words) and words[1:2] in _WAS:
        return lambda grammar: (
            not any(
                (noun := person_noun(word)) and noun.family != "relative" for word in grammar.folded
            )
            and _JOBS.isdisjoint(grammar.folded)
        )
    if _NAMES.isdisjoint(words[1:]) or words[1:2] not in _WAS:
        return None
    if not _KIN.isdisjoint(words):
        return lambda grammar: not any(_is_called(grammar, n) for n in range(len(grammar.folded)))
    known = STOP_WORDS.union(words)

    def test(grammar: Grammar) -> bool:
        said = enumerate(grammar.folded)
        quoted = not _QUOTES.isdisjoint(grammar.text)
        return not quoted and not any(grammar.is_capital(n) for n, w in said if w not in known)

    return test


def _has_agent_only(grammar: Grammar, verb: str) -> bool:
    """Tell whether of a deed only who does it is told: a collector, and not what is collected."""
    told = [word for word in grammar.folded if word.startswith(verb[:_LETTERS])]
    return bool(told) and all(word.endswith(("er", "or", "ers", "ors")) for word in told)


_LETTERS = 5
"""Letters that a verb shares with who does it."""
_DID = frozenset("did does do".split())
_KIN = frozenset("sons daughters children kids twins brothers sisters parents".split())
_ONE = frozenset("son daughter child brother sister father mother".split())
_CALLED = frozenset("named called were are and".split())


def _is_called(grammar: Grammar, n: int) -> bool:
    """Tell whether the word *n* is of kin that a name stands beside: ``two sons, Per and Ulf``."""
    if grammar.folded[n] not in _KIN | _ONE:
        return False
    behind = n + 2 if grammar.folded[n + 1 : n + 2] and grammar.folded[n + 1] in _CALLED else n + 1
    after = behind < len(grammar.folded) and grammar.is_capital(behind)
    before = n > 0 and grammar.is_capital(n - 1) and "," in grammar.gaps[n]
    return (after and "." not in grammar.gaps[behind]) or before


def _is_beside(grammar: Grammar, name: str) -> bool:
    """Tell whether a *name* stands only behind prepositions: ``sent men under Captain Lind``."""
    here = [n for n, word in enumerate(grammar.folded) if word == name and grammar.is_capital(n)]
    while any(n and grammar.is_capital(n - 1) for n in here):
        here = [n - 1 if n and grammar.is_capital(n - 1) else n for n in here]
    return bool(here) and all(grammar.governor(n) not in ("", "of") for n in here)


_WAS = frozenset((word,) for word in ("is", "are", "was", "were"))
_JOBS = frozenset("job profession occupation career trade work works worked".split())
_COLOURS = frozenset("colour color colours colors".split())
_NAMES = frozenset(("name", "names"))
_QUOTES = frozenset('"“”„«')
_THEMES = frozenset(
    "about story stories tells tell told telling follows describes describing deals concerns "
    "concerning explores set plot subject theme themes depicts recounts chronicles examines traces "
    "portrays explains argues discusses on regarding covers covered based".split()
)
"""Words that tell what a book or talk is about."""


def lacks_reason(index: Index, number: int) -> bool:
    """Tell whether neither the passage *number* gives a reason nor what goes on behind it does."""
    passages = index.passages
    if _REASON.search(passages[number].text):
        return False
    behind = passages[number + 1 : number + 2]
    is_same = bool(behind) and behind[0].position == passages[number].position
    return not (is_same and _CAUSED.search(behind[0].text))


_CAUSED = lazy(r"(?i)\b(?:because|reasons?|due to|owing to|caus\w+|as a result|therefore)\b")
# "to save money", "for safety"; not "to Orm", "to the sea"
_REASON = lazy(
    r"(?i)\b(?:because|since|due|owing|as|so|caus\w+|reasons?|after|following|result\w*|thus|hence|"
    r"therefore|thanks|prompt\w*|led|lead\w*|forc\w+|when|amid\w*|order|protest\w*|lack\w*|fear\w*|"
    r"hop\w+|want\w*|need\w*|too|believ\w+|citing|cited|account|grounds|kept|keep\w*|made|drove|"
    r"meant|prevent\w*|stopp\w+|persuad\w+|convinc\w+|inspir\w+|being|sick|ill|mean\w*|by|with|over|not|under)\b"
    r"|\b(?:to|for) (?!the\b|an?\b|his\b|her\b|its\b|their\b)(?-i:[a-z])"
)
