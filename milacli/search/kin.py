"""Kin that a question asks for: which words of a passage tell of them, and whose kin they are.

A mother is no father, and the wife of another is not the wife who is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from milacli.english.prose import words as spans_of
from milacli.search.doers import asked_part
from milacli.search.grammar import BE, Grammar
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.told import KIN, is_verb
from milacli.search.typed import names_of
from milacli.search.words import STOP_WORDS, split_words

_MARRIED = "marry married marries marrying marriage marriages wed wedding couple"
# By the kin that is asked for: words for them, and for whose kin those are in turn.
_ROWS = f"""
wife: wife wives spouse spouses widow bride {_MARRIED} | husband widower
husband: husband husbands spouse spouses widower bridegroom {_MARRIED} | wife widow
spouse: spouse spouses wife wives husband husbands widow widower {_MARRIED} |
widow: widow wife spouse {_MARRIED} | husband
father: father dad parent parents stepfather | son sons daughter daughters child children born
mother: mother mum mom parent parents stepmother | son sons daughter daughters child children born
parents: parent parents father mother | son sons daughter daughters child children born
son: son sons boy boys twin twins heir stepson | father mother parents
daughter: daughter daughters girl girls twin twins stepdaughter | father mother parents
children: child children son sons daughter daughters twins kids heir | father mother parents
brother: brother brothers sibling siblings twin twins | sister sisters
sister: sister sisters sibling siblings twin twins | brother brothers
""".strip()
_MATES = frozenset("wife husband spouse widow".split())
_WHOSE = frozenset("his her their its my".split())
_NOT_THEIRS = {
    **dict.fromkeys(("father", "husband", "son", "brother"), "her"),
    **dict.fromkeys(("mother", "wife", "daughter", "sister"), "his"),
}
"""By who is asked for the pronoun that means another: no father has "her daughter"."""
_BACK = 3
"""Words before kin among which stands whose they are: ``Ada's two late brothers``."""
_BESIDE = 5
"""Words before and behind kin among which stands what they are called."""
_LIKE = 3
"""Letters that a short first name shares with the whole: Sam, Samuel."""


class Asked(NamedTuple):
    """The kin of somebody."""

    noun: str
    of: frozenset[str]
    """The words, folded, of the names of that person; none where nobody knows."""


@cache
def _rows() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Return the words for each kin, and those for whose kin they are."""
    rows = {}
    for line in _ROWS.split("\n"):
        noun, _, said = line.partition(":")
        same, _, turned = said.partition("|")
        rows[noun] = frozenset(same.split()), frozenset(turned.split())
    return rows


def asked_kin(index: Index, query: Query) -> Asked | None:
    """Return the kin that *query* asks for: ``who was his wife``, ``what is her mother called``."""
    words = query.words
    is_who = words[:1] == ("who",) and asked_part(words, 0) is None
    is_name = words[:1] == ("what",) and not {"name", "names", "called"}.isdisjoint(words)
    kin = [word for word in words if word in KIN]
    if len(kin) != 1 or not (is_who or is_name):
        return None
    return Asked(kin[0], _person(index, query))


def _person(index: Index, query: Query) -> frozenset[str]:
    """Return the words of the name of whose kin is asked for: of the title if it may be theirs."""
    title = frozenset(split_words(index.subject)) - STOP_WORDS
    names = frozenset(word for name in names_of(query.typed.text) for word in name) - KIN
    if not names and _WHOSE.isdisjoint(query.words):
        from milacli.search.called import is_name  # few type names small

        others = (word for word in query.words if word not in STOP_WORDS | KIN)
        names = frozenset(word for word in others if is_name(index, word))
    if not names or not names.isdisjoint(title):
        return names | title
    return names


def tells_kin(asked: Asked, text: str, folded: Sequence[str]) -> bool:
    """Tell whether a passage may tell of the kin *asked* for, and not only of those of others."""
    same, turned = _rows()[asked.noun]
    if same.isdisjoint(folded) and turned.isdisjoint(folded) and "partner" not in folded:
        return False
    grammar = Grammar(text, list(spans_of(text)), folded)
    return any(_is_told(asked, grammar, n, word) for n, word in enumerate(folded))


def _is_told(asked: Asked, grammar: Grammar, n: int, word: str) -> bool:
    same, turned = _rows()[asked.noun]
    if word in same:
        owner = _owner(grammar, n)
        return word in _MARRIED or (
            (not owner or _is_of(asked, owner)) and not _is_unnamed(grammar, n)
        )
    is_mate = word == "partner" and asked.noun in _MATES
    if word not in turned and not is_mate:
        return False
    owner, whose = _owner(grammar, n), _pronoun(grammar, n)
    if is_mate:
        return bool(whose) or (bool(owner) and _is_of(asked, owner))
    if owner:
        # "Ada, daughter of Bo Lind" tells of her father; "Ada's daughter" does not.
        return not asked.of or not _is_of(asked, owner)
    behind = grammar.folded[n + 1 : n + 2]
    is_of = behind == (("to",) if word == "born" else ("of",))
    return is_of or (bool(whose) and whose != _NOT_THEIRS.get(asked.noun))


def _is_unnamed(grammar: Grammar, n: int) -> bool:
    """Tell whether the kin *n* are called by no name: ``beside her mother``."""
    behind = [*grammar.gaps, grammar.text[-1]][n + 1]
    after = (*grammar.folded, "")[n + 1]
    is_doer = is_verb(after) and after not in BE  # "her mother taught her"
    if not _pronoun(grammar, n) or not (behind.strip(" '’") or is_doer):
        return False
    around = range(max(0, n - _BESIDE), min(n + 1 + _BESIDE, len(grammar.folded)))
    return not any(m and grammar.is_capital(m) for m in around)


def _pronoun(grammar: Grammar, n: int) -> str:
    """Return the pronoun that says whose the kin *n* are: ``her two brothers``."""
    for m in _before(grammar, n):
        if grammar.folded[m] in _WHOSE or grammar.folded[m] == "whose":
            return grammar.folded[m]
    return ""


def _before(grammar: Grammar, n: int) -> Iterator[int]:
    """Yield the words before the kin *n* in which stands whose they are, the nearest first."""
    for m in range(n - 1, max(-1, n - 1 - _BACK), -1):
        if grammar.gaps[m + 1].strip(" '’"):
            return
        yield m


def _owner(grammar: Grammar, n: int) -> list[str]:
    """Return the name of whose kin the word *n* is: "Ada's", "of Ada", "Ada Lind and her"."""
    for m in _before(grammar, n):
        if grammar.is_owner(m):  # "the keeper's wife"
            return _name(grammar, m, -1) if grammar.is_capital(m) else [grammar.folded[m]]
        if grammar.folded[m] in _WHOSE:
            return _joined(grammar, m)
    after = grammar.folded[n + 1 : n + 2]
    if after in (("of",), ("to",)) and n + 2 < len(grammar.folded) and grammar.is_capital(n + 2):
        return _name(grammar, n + 2, 1)
    return []


def _joined(grammar: Grammar, whose: int) -> list[str]:
    """Return the name right before "and his", brackets aside."""
    if whose < 2 or grammar.folded[whose - 1] != "and":
        return []
    at = whose - 2
    asides = {end: start for start, end in grammar.asides}
    if whose - 1 in asides:
        at = asides[whose - 1] - 1
    return _name(grammar, at, -1) if at >= 0 and grammar.is_capital(at) else []


def _name(grammar: Grammar, at: int, step: int) -> list[str]:
    """Return the words of a name of which one end stands *at*, the other *step*-wards."""
    found = [at]
    while 0 <= (n := found[-1] + step) < len(grammar.folded) and grammar.is_capital(n):
        if grammar.gaps[max(n, found[-1])].strip(" .") or grammar.folded[n] in STOP_WORDS:
            break
        found.append(n)
    return [grammar.folded[n] for n in sorted(found)]


def _is_of(asked: Asked, owner: Sequence[str]) -> bool:
    """Tell whether the name *owner* may be that of whom is *asked* about."""
    if not asked.of:
        return True
    if owner[-1] not in asked.of:
        return len(owner) == 1 and _is_short(asked, owner[0])
    alone = len(owner) == 1 or len(asked.of) == 1
    return alone or owner[0] in asked.of or _is_short(asked, owner[0])


def _is_short(asked: Asked, first: str) -> bool:
    return len(first) == 1 or any(word[:_LIKE] == first[:_LIKE] for word in asked.of)
