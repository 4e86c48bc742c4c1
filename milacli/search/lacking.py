"""Passages that lack what any answer to a question has: kin to who was kin, a place to where."""

from __future__ import annotations

from collections.abc import Callable

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.search.called import is_elsewhere
from milacli.search.dimensions import DURATIONS, is_other_unit, units
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.told import KIN, LIVED, may_tell
from milacli.search.typed import names_of
from milacli.search.words import STOP_WORDS, WEAK_WORDS

LONGEST = 400
"""Words of a passage that is looked at; longer ones are no sentences."""
Lacks = Callable[[int], bool]
"""Whether the passage of a number lacks it."""


def lacking(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages of *index* lack what answers *query*; None for nothing."""
    if not query.is_question:
        return None
    rules = [
        lacking_kin(index, query) or _lacking_requisite(index, query),
        _lacking_name(index, query),
        _lacking_year(index, query),
        _lacking_life(index, query),
        _lacking_now(index, query),
        _lacking_time(index, query),
        lacking_unit(index, query),
    ]
    found = [rule for rule in rules if rule]
    texts = index.inverted.texts
    if not found:
        return None
    return lambda number: len(texts[number]) <= LONGEST and any(rule(number) for rule in found)


# "ORM-5B"
_HYPHENED = lazy(r"[^\W_]+(?:[-‑][^\W_]+)+")


def _lacking_name(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages have a name with a hyphen only as part of another.

    ``Re-ORM-5B`` is not ``ORM-5B``.
    """
    typed = _HYPHENED.findall(query.typed.text) if "-" in query.typed.text else []
    asked = [fold(word) for word in typed if not word.islower()]
    if not asked:
        return None

    def lacks(number: int) -> bool:
        said = [fold(name) for name in _HYPHENED.findall(index.passages[number].text)]
        return any(
            name not in said and any(other.endswith(f"-{name}") for other in said) for name in asked
        )

    return lacks


# "1901", "the 1890s"; not "1,901"
_YEAR = lazy(r"(?<![\w.,])(?P<year>1\d{3}|20\d\d)(?P<decade>s?)(?![\d]|[.,]\d)")
# "since 1901", "until the early 1890s"
_BEFORE = lazy(
    r"\b(?:[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Bb]y|to|[Bb]etween) "
    r"(?:the )?(?:(?:[A-Z]\w+|about|around|c\.|early|late|mid|\d\d?) ?-?){0,2}[12]\d{3}"
)


def _lacking_year(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages tell of years, but not of the one that is asked about.

    Who won in 2012 did not win in 2016. Of what began or ended in a year nobody knows.
    """
    years = [int(word) for word in query.words if word.isdigit() and _YEAR.fullmatch(word)]
    if len(years) != 1 or _BEFORE.search(query.text):
        return None
    asked, texts = years[0], index.inverted.texts

    def lacks(number: int) -> bool:
        passage = index.passages[number]
        told = [(int(at["year"]), bool(at["decade"])) for at in _YEAR.finditer(passage.text)]
        if not told or _BEFORE.search(passage.text):
            return False
        if min(told)[0] <= asked <= max(told)[0] + 9 * max(told)[1]:
            return False
        around = index.around[passage.position]
        return not any(str(asked) in texts[n] for n in around)

    return lacks


# "after the war"
_TIMED = lazy(r"\b(?P<when>after|before|during) (?:the |his |her |its )?(?P<what>[a-z]{3,})")


def _lacking_time(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages are of another time: during the war, and not after it."""
    asked = [(at["when"], at["what"]) for at in _TIMED.finditer(query.text)]
    if not asked:
        return None

    def lacks(number: int) -> bool:
        text = index.passages[number].text.lower()
        told = [(at["when"], at["what"]) for at in _TIMED.finditer(text)]
        nouns = {what for _, what in told}
        return any(what in nouns and (when, what) not in told for when, what in asked)

    return lacks


_NOW = frozenset("present current incumbent".split())


def _lacking_now(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages do not have the *present* captain, if the article has one.

    Of "who is the captain"; "The captain, Ada Lind, fell ill" may be of long ago.
    """
    words, texts = query.words, index.inverted.texts
    role = words[-1] if words[:2] in (("who", "is"), ("who", "are")) else ""
    told = {n for n in index.inverted.postings.get(role, ()) if role not in texts[n][:1]}
    now = {n for n in told if not _NOW.isdisjoint(texts[n][: texts[n].index(role)][-2:])}
    return (lambda number: number not in now) if now else None


_OF_LIVES = frozenset("when where how what why".split())


def _lacking_life(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages tell no birth or death that is asked for, or another's."""
    words = query.words
    asked = next((word for word in words if word in LIVED and word != "death"), "")
    if not asked or words[0] not in _OF_LIVES or words[1:2] in (("many",), ("much",)):
        return None
    # Few questions ask for it.
    from milacli.search.lives import is_of_another

    names = names_of(query.typed.text)
    is_known = all(name[-1] in index.inverted.postings for name in names)  # no typo

    def lacks(number: int) -> bool:
        text, folded = index.passages[number].text, index.inverted.texts[number]
        if not may_tell(text, folded, asked):
            return True
        deeds = [n for n, word in enumerate(folded) if word in LIVED[asked]]
        return is_known and is_of_another(index, query.typed.text, number, deeds)

    return lacks


_ASKING = frozenset("who whom when where how what why".split())


_LASTED = frozenset("lasts lasted since until till from to between over".split())


_APART = frozenset(("far", "long"))
"""Measures of one thing from another."""
_BESIDE = frozenset("by than like near beside behind with after before".split())
"""Words before what a measure is not of."""


def lacking_unit(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages have neither a unit of what is asked nor a word for it."""
    asked = query.words[1] if query.words[:1] == ("how",) and len(query.words) > 1 else ""
    if asked not in units():
        return None
    term = next((term for term in query.terms if term.word == asked), None)
    told = {asked, *units()[asked], *(term.matches if term else ())}
    told |= {*DURATIONS, *_LASTED} if asked == "long" else {*DURATIONS} if asked == "far" else set()
    texts = index.inverted.texts

    others = [term for term in query.terms if term.word not in (asked, *WEAK_WORDS, *STOP_WORDS)]

    names = {name[-1] for name in names_of(query.typed.text)} if asked not in _APART else set()

    def lacks(number: int) -> bool:
        text = texts[number]
        if any(word in told and not is_other_unit(text, n, asked) for n, word in enumerate(text)):
            # "5 m high, it was overtaken by the Meridian"
            before = {(*text[max(0, n - 2) : n],) for n, word in enumerate(text) if word in names}
            if before and all(not _BESIDE.isdisjoint(words) for words in before):
                return True
            # "It is 5 m high" of the mill, and the bridge is told of elsewhere
            return bool(others) and is_elsewhere(index, number, others)
        signs = "'′\"″" if asked != "long" else ""
        joined = any(word[0].isdigit() and not word.isdigit() for word in texts[number])  # "5km"
        return not joined and not any(sign in index.passages[number].text for sign in signs)

    return lacks


def _lacking_requisite(index: Index, query: Query) -> Lacks | None:
    if not query.words or query.words[0] not in _ASKING:
        return None
    # Other questions do without.
    from milacli.search.requisites import lacks, lacks_time, test_for

    if query.words[0] == "when":
        did = query.words[1:2] in (("did",), ("was",), ("were",))
        return (lambda number: lacks_time(index, number)) if did else None
    if query.words[0] == "why":
        from milacli.search.reasons import lacks_reason

        return lambda number: lacks_reason(index, number)
    test = test_for(query)
    return (lambda number: lacks(index, test, number)) if test else None


def lacking_kin(index: Index, query: Query) -> Lacks | None:
    """Return what tells which passages do not tell of the kin that *query* asks for, if any."""
    if KIN.isdisjoint(query.words):
        return None
    # Few questions ask for kin.
    from milacli.search.kin import asked_kin, tells_kin

    asked = asked_kin(index, query)
    if asked is None:
        return None
    texts = index.inverted.texts
    return lambda number: (
        len(texts[number]) <= LONGEST
        and not tells_kin(asked, index.passages[number].text, texts[number])
    )
