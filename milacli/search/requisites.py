"""What a passage that tells a deed must say besides: where, by whom, or of what one died."""

from __future__ import annotations

import re
from collections.abc import Sequence

from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import words as spans_of
from milacli.english.verbs import deeds_of
from milacli.patterns import lazy
from milacli.search.answer_types import SHORT_MONTHS, heads, role_synonyms
from milacli.search.candidates import dates
from milacli.search.doers import asked_part, asked_role
from milacli.search.grammar import BE, DOER, DONE_TO, HELP, Grammar
from milacli.search.passages import Index
from milacli.search.phrasal import find_phrases, phrases_for
from milacli.search.query import Query
from milacli.search.reasons import Test, what_test
from milacli.search.small_words import prepositions
from milacli.search.synonyms import meanings
from milacli.search.tenses import is_over
from milacli.search.told import BASED, LIVED, deed, is_past, is_verb
from milacli.search.words import NUMBER_WORDS, STOP_WORDS, stem

_PLACING = frozenset(
    "in at near on from to into inside outside within along across through around throughout under "
    "beside between behind opposite off above below beyond outside onto here there abroad".split()
)
"""Words that begin a place."""
_SEATED = frozenset("in at near out within outside opposite".split())
"""Those behind "based": not on."""
_REACH = 14
"""Words from a deed in which its place stands."""
_BESIDE = 4
"""Words from "Orm-based" to who is."""
_BOUND = ";:?!"
# "of typhus", "in a duel"; not "at the age of 40"
_CAUSE = lazy(
    r"\b(?:di(?:ed|es|e|ing)|deaths?|dead)\b[^;.]{0,80}?"
    r"(?:(?<! age)\bof\b(?! \d)|\b(?:from|by|after|following|due|due|because|when|while|as)\b"
    r"|\b(?:in|at|on) (?:an? |the )?(?:[a-z-]+ ){0,2}(?:accident|crash|battle|action|duel|fire|"
    r"collision|explosion|combat|childbirth|prison|attack|earthquake|flood|fighting|camp|sea)\b)"
    r"|\b(?:kill(?:ed|s)|drown(?:ed|s)|executed|murder(?:ed)?|shot|hanged|suicide|assassinated|"
    r"poison(?:ed|ing)|stabbed|beheaded|burned to|burnt to|starved|strangled|struck|crash(?:ed)?|"
    r"cancer|illness|disease|fever|stroke|tuberculosis|pneumonia|typhus|typhoid|cholera|plague|"
    r"malaria|influenza|wounds?|injuries|complications|overdose|heart attack|heart failure)\b"
)


def test_for(query: Query) -> Test | None:
    """Return what tells whether a passage lacks what *query* asks of a deed; None for nothing."""
    words = query.words
    if words[0] == "what" and (test := what_test(words)):
        return test
    if words[:2] in (("how", "many"), ("how", "much")) or words[:2] in _SHARES:
        told = next((heads()[word] for word in words[3:4] if word in heads()), ())
        if words[:3] == ("how", "many", "people") and told:
            return lambda grammar: _lacks_number(grammar) or _counts_others(grammar, told)
        return _lacks_offspring if words[2:3] in _OFFSPRING else _lacks_number
    if words[:1] == ("where",):
        return _where(words)
    if not {"die", "died", "death"}.isdisjoint(words):
        is_how = words[:1] == ("how",) or words[-1] in ("of", "from")
        return _lacks_cause if is_how else None
    if words[:1] == ("whom",) or words[:2] == ("who", "did"):
        return _whom(words)
    return _who(words) if words[:1] == ("who",) else None


_SHARES = frozenset(("what", word) for word in ("share", "percentage", "percent", "proportion"))


def lacks(index: Index, test: Test, number: int) -> bool:
    """Tell whether the passage *number* lacks what *test* looks for."""
    text = index.passages[number].text
    return test(Grammar(text, list(spans_of(text)), index.inverted.texts[number]))


def _lacks_cause(grammar: Grammar) -> bool:
    return _CAUSE.search(grammar.text) is None


# "three", "1,500", "a single", "both": not "in 1901" alone
_COUNTS = lazy(
    r"(?<![\w.,])(?!(?:1\d|20)\d\d(?!\d|,\d| ?%))\d[\d,.]*|\b(?:no|none|single|only|both|pair|"
    r"couple|half|most|quarter|free|twice|dozens?|hundreds?|thousands?|millions?|twins?|triplets|"
    + "|".join(word for word, digits in NUMBER_WORDS.items() if digits.isdigit())
    + r")\b",
    re.IGNORECASE,
)


_OFFSPRING = frozenset((word,) for word in ("children", "kids", "sons", "daughters"))
# "the youngest of seven children", "one of four sons": of the parents
_OF_PARENTS = lazy(
    r"\b(?:one|eldest|oldest|youngest|first|second|third|fourth|fifth|sixth|seventh|eighth|last|"
    r"middle|only|child|son|daughter|born|of)(?:[ -]?born)? of (?:the |their )?\w+ "
    r"(?:children|kids|sons|daughters|siblings|brothers|sisters)\b"
)


def _lacks_offspring(grammar: Grammar) -> bool:
    return _COUNTS.search(_OF_PARENTS.sub("", grammar.text)) is None


def _counts_others(grammar: Grammar, told: Sequence[str]) -> bool:
    """Tell whether people are counted that do something else: ``45 people came``."""
    heads_of = {stem(word) for word in told if word != "people"}
    said = {stem(word) for word in grammar.folded}
    return heads_of.isdisjoint(said) and _HAVING.isdisjoint(grammar.folded)


_HAVING = frozenset("has had have with of".split())


def _lacks_number(grammar: Grammar) -> bool:
    return _COUNTS.search(grammar.text) is None


# "in 1901", "two weeks after", "that winter"; not "at home", "on foot", "the first"
_TIME = lazy(
    r"\d{3,4}s?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December|\w+day|days|spring|summer|autumn|fall|winter|morning|noon|"
    r"afternoon|evening|nights?|midnight|centur\w+|decades?|years?|months?|weeks?|ago|today|tomorrow|"
    r"recently|soon|later|earlier|before|after\w*|during|until|till|since|when|once|following|"
    rf"while(?! \w+ing)|Christmas|Easter|age[ds]?|wars?|time)\b|\b\d\d? {SHORT_MONTHS}"
    rf"|\b{SHORT_MONTHS} \d|\b\d\d?:\d\d\b",
    re.IGNORECASE,
)


def lacks_time(index: Index, number: int) -> bool:
    """Tell whether neither the passage *number* tells a time nor what it stands under."""
    passages = index.passages
    if _TIME.search(passages[number].text) or _is_dated_before(index, number):
        return False
    above = (passages[n] for n in index.around[passages[number].position])
    # not the life in a title: "Ada Lind, 1901–1990"
    texts = (other.text for other in above if other.position not in index.firsts)
    return not any(True for text in texts for _ in dates(text))


def _is_dated_before(index: Index, number: int) -> bool:
    """Tell whether the sentence before a passage in its paragraph begins with a date."""
    if not number or index.passages[number - 1].position != index.passages[number].position:
        return False
    before = index.passages[number - 1].text
    opens = _OPENING.match(before) is not None
    return opens and any(date.start < _EARLY for date in dates(before))


# "On a Friday in March 2024 it rained."
_OPENING = lazy(r"(?:On|In|At|By|During|Late|Early|It was|That)\b")
_EARLY = 45
"""Characters in which a date is told of the sentences behind too."""


# --- where --------------------------------------------------------------------------------------


_ORIGIN = frozenset("from native originates originated origin born bred imported based".split())


def _where(words: Sequence[str]) -> Test | None:
    """Return what tells whether a passage tells the deed but no place of it."""
    if words[-1] == "from":
        return lambda grammar: _ORIGIN.isdisjoint(grammar.folded)
    verb = deed(words[1:])
    if verb in BASED:
        asked = frozenset(words) - STOP_WORDS - BASED
        return lambda grammar: _lacks_seat(grammar, asked)
    if not is_verb(verb) or verb in BE | HELP or words[1:2] == ("to",):
        return None
    is_passive = words[1] in BE
    if is_passive and not _is_told(verb):
        return None  # "where is it still in use"

    def test(grammar: Grammar) -> bool:
        said = [n for n, word in enumerate(grammar.folded) if _is_same(verb, word)]
        told = [n for n in said if not is_passive or _is_verb(grammar.folded, n)]
        return bool(said) and not any(_has_place(grammar, n) for n in told)

    return test


def _is_same(verb: str, word: str) -> bool:
    return stem(word) == stem(verb) or word in LIVED.get(verb, ())


def _is_verb(folded: Sequence[str], n: int) -> bool:
    """Tell whether word *n* may tell a deed: not "Records", but "the centers were" centered."""
    return _is_told(folded[n]) or folded[n + 1 : n + 2] in (("is",), ("are",), ("was",), ("were",))


def _is_told(word: str) -> bool:
    """Tell whether *word* may be a verb whose object stands before it: not ``records``."""
    return is_past(word) or word.endswith("ing") or word in ("born", "birth", "b")


def _lacks_seat(grammar: Grammar, asked: frozenset[str]) -> bool:
    """Tell whether a passage says "based" of no place: "based on", "a web-based agent"."""
    said = [n for n, word in enumerate(grammar.folded) if word in BASED]
    return bool(said) and not any(_is_seat(grammar, n, asked) for n in said)


def _is_seat(grammar: Grammar, n: int, asked: frozenset[str]) -> bool:
    folded = grammar.folded
    if n and grammar.gaps[n] in ("-", "‑"):
        around = folded[max(0, n - _BESIDE) : n + _BESIDE]
        return grammar.is_capital(n - 1) and not asked.isdisjoint(around)
    if folded[n] == "based":
        return not _SEATED.isdisjoint(folded[n + 1 : n + 3])
    return _has_place(grammar, n)


def _has_place(grammar: Grammar, at: int) -> bool:
    """Tell whether a place stands behind the deed *at*, or before it in its part."""
    if grammar.gaps[at + 1 : at + 2] == [": "] and grammar.is_capital(at + 1):
        return grammar.folded[at + 1] not in _times()  # "Died: Orm, 3 May 1901"
    depth = 0
    for n in range(at + 1, min(len(grammar.folded), at + _REACH)):
        word = grammar.folded[n]
        depth += grammar.gaps[n].count("(") - grammar.gaps[n].count(")")
        is_over = depth < 0 or set(grammar.gaps[n]) & set(_BOUND)
        if is_over or word in ("who", "which") or (word in BE and n > at + 1):
            break
        if _begins_place(grammar, n) and not (word == "from" and grammar.folded[at] in _DEATHS):
            return True
    first = next(n for n, part in enumerate(grammar.parts) if part == grammar.parts[at])
    return any(_begins_place(grammar, n) for n in range(first, at))


def _begins_place(grammar: Grammar, n: int) -> bool:
    """Tell whether a place begins with the word *n*: ``in Orm``, not ``on 3 May``, ``in 1901``."""
    if grammar.folded[n] not in _PLACING:
        return False
    behind = [word for word in grammar.folded[n + 1 : n + 5] if word not in _ARTICLES]
    if not behind:
        return grammar.folded[n] in ("here", "there", "abroad")
    is_date = grammar.folded[n + 1][0].isdigit()  # not "on a 9-acre campus"
    return not is_date and not _times().intersection(behind[:2])


_DEATHS = frozenset(LIVED["die"])
_ARTICLES = frozenset("the a an early mid late".split())


def _times() -> frozenset[str]:
    return marked("calendar", "month") | _OF_TIME


_OF_TIME = frozenset(
    "age year years month months week weeks day days century spring summer autumn winter morning "
    "evening night time end beginning start addition order fact which whom".split()
)


# --- who ----------------------------------------------------------------------------------------


def _who(words: Sequence[str]) -> Test | None:
    """Return what tells whether a passage tells only of what the deed was done to."""
    part = asked_part(words, 0)
    told = part.verb if part else ("", *asked_role(words, 0))[-1]
    if words[1:2] in (("is",), ("are",)) or (part and part.verb.endswith("s")):
        return _now(told, is_role=part is None and person_noun(told) is not None)
    if part is None or part.part != DOER or not _is_told(part.verb) or part.verb.endswith("ing"):
        return None
    verb, behind = part.verb, [word for word in words if word not in STOP_WORDS]
    asked = frozenset(behind[behind.index(verb) + 1 :]) if verb in behind else frozenset()
    if not asked:
        return None
    deeds, others = deeds_of(verb), frozenset(meanings([stem(verb)])[0])
    phrases = [pair for pair in phrases_for(verb) if pair[1] == "out"]

    def test(grammar: Grammar) -> bool:
        said = [n for n, word in enumerate(grammar.folded) if stem(word)[:4] == stem(verb)[:4]]
        told = [
            n
            for n, word in enumerate(grammar.folded)
            if stem(word) == stem(verb) or not deeds.isdisjoint(deeds_of(word))
        ]
        if not told:
            begun = find_phrases(grammar.folded, phrases)  # "a fire broke out": by itself
            if "by" not in grammar.folded and any(not grammar.has_object(n + 1) for n in begun):
                return True
            return _is_done_by_none(grammar, others)
        if len(set(said) - set(told)) or not all(_is_told_of(grammar, n, asked) for n in told):
            return False
        return not any(_has_doer(grammar, n, asked) for n in told)

    return test


def _whom(words: Sequence[str]) -> Test | None:
    """Return what tells whether a passage tells the deed but not whom it was done to.

    "She married and moved" does not answer whom she married.
    """
    part = asked_part(words, 0)
    if part is None or part.part != DONE_TO or not prepositions().isdisjoint(words):
        return None
    verb = part.verb

    def test(grammar: Grammar) -> bool:
        words = enumerate(grammar.folded)
        said = [n for n, word in words if is_verb(word) and _is_same(verb, word)]
        if not said:  # a poisoner is told of no victim
            agents = tuple(verb.rstrip("e") + ending for ending in ("er", "or"))
            return any(word.startswith(agents) for word in grammar.folded)
        return all(_is_done_to_none(grammar, n) for n in said)

    return test


def _is_done_to_none(grammar: Grammar, n: int) -> bool:
    """Tell whether the deed *n* ends its clause: ``married and moved``, ``married in 1901``."""
    if grammar.is_passive(n) or grammar.has_object(n):
        return False
    after = (*grammar.folded, "")[n + 1]
    return not after or after in _ENDING or bool(set(grammar.gaps[n + 1]) & set(_SIGNS))


_ENDING = frozenset("and but or then again there twice in at on when while before after".split())
_SIGNS = ".,;:?!()"


def _now(asked: str, *, is_role: bool) -> Test | None:
    """Return what tells whether what is *asked*, a deed or a role, has come to an end."""
    said = {asked, *role_synonyms().get(asked, ())}
    stems = frozenset(map(stem, said)) if asked else frozenset()

    def test(grammar: Grammar) -> bool:
        told = [n for n, word in enumerate(grammar.folded) if stem(word) in stems]
        return bool(told) and all(is_over(grammar.folded, n) or owns(grammar, n) for n in told)

    def owns(grammar: Grammar, n: int) -> bool:
        # "the mayor's house", of no mayor's name
        return is_role and grammar.is_owner(n) and n + 1 < len(grammar.folded)

    return test if stems else None


def _is_done_by_none(grammar: Grammar, stems: frozenset[str]) -> bool:
    """Tell whether a deed that one of *stems* tells is done by nobody: ``was built of oak``."""
    told = [
        n
        for n, word in enumerate(grammar.folded)
        if is_past(word) and stem(word) in stems and grammar.folded[n - 1] != "to"
    ]
    passive = all(grammar.is_passive(n) or (n and grammar.gaps[n] in ("-", "‑")) for n in told)
    return bool(told) and passive and "by" not in grammar.folded


def _is_told_of(grammar: Grammar, n: int, asked: frozenset[str]) -> bool:
    """Tell whether the deed *n* may be told of what is *asked* about: ``a mill that burned``."""
    before = grammar.folded[n - 1]
    is_it = before in ("that", "which") and grammar.folded[max(0, n - 2)] in asked
    return is_past(grammar.folded[n]) and (is_it or before not in ("to", "who", "that"))


def _has_doer(grammar: Grammar, at: int, asked: frozenset[str]) -> bool:
    """Tell whether somebody may do the deed *at*: an object follows, "by", or a name stands by."""
    if "by" in grammar.folded[at + 1 :] or (grammar.has_object(at) and not grammar.is_passive(at)):
        return True
    if grammar.is_passive(at) or not at:
        return False
    before = grammar.folded[at - 1]
    # "the mill that Ada founded"
    return (grammar.is_capital(at - 1) or before in _PRONOUNS) and before not in asked


_PRONOUNS = frozenset("he she they it we i".split())
