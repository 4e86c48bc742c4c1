"""How sure it is that a passage answers: its score, less for names and numbers it lacks.

The score itself tells best. Of 13 other features only the share of missing names pays, and a
logistic fit of both has the ratio of CAPS to the score; one of eight features was a hundredth
better in the area under its curve. tests/benchmarks/doubt.py chooses CUT and measures both cuts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import NamedTuple

from milacli.english.prose import fold_word, words
from milacli.search.grammar import Grammar
from milacli.search.inverted_index import IN_SOME_FORM, Term
from milacli.search.lacking import lacking, lacking_kin
from milacli.search.passages import Index
from milacli.search.query import Query
from milacli.search.ranking import Hit
from milacli.search.synonyms import is_everyday
from milacli.search.told import LIVED, RELATIVES, may_tell
from milacli.search.typed import names_of
from milacli.search.words import QUESTION_WORDS, STOP_WORDS, WEAK_WORDS, stem

WEAK, UNANSWERED = "weak", "unanswered"

CAPS = 0.25
"""What the share of names and numbers that are missing takes off the score."""
CUT = 0.235
"""Below it the article does not answer: 4 % of the questions that it does answer, 74 % of those
whose paragraph was cut out, 97 % of those put to another article."""
PLAIN = 0.45
"""From it on there is no doubt: 76 %, 5 % and none of these."""
HEARD = 0.55
"""Below it a deed that is asked for must be told of somewhere in the article."""
SURE = 0.7
"""From it on a row is shown without doubt although nothing in it has the shape of an answer."""
NEAR = 0.8
"""Share of the best score from which on a passage may answer as well."""
IN_OTHER_WORDS = 0.3
"""Weight of a match from which on a word stands there or what may be meant by it."""


class Doubt(NamedTuple):
    """What is thought of a row."""

    grade: str | None
    """``weak``, ``unanswered``, or None for none."""
    caps: float
    """The share of the typed names and numbers that is missing around the passage."""
    value: float
    """The score less what is missing."""


def doubts(index: Index, query: Query, hits: Sequence[Hit]) -> list[Doubt]:
    """Return what is to be thought of each of *hits*, best first.

    When the first does not answer none does; only a question or a name can go unanswered.
    """
    names = names_in(query)
    absent: dict[int, float] = {}  # by paragraph: in a long one each passage asks for all
    for hit in hits:
        position = index.passages[hit.number].position
        if position not in absent:
            absent[position] = _missing_share(index, query, names, position)
    found = [_doubt(hit, absent[index.passages[hit.number].position]) for hit in hits]
    untold = bool(found) and (
        _is_untold(index, query, hits)
        or _lacks_measure(index, query, hits)
        or _is_of_other_rank(index, query, hits)
        or _lacks_role(index, query, hits)
        or _names_nobody(index, names)
        or (found[0].value < HEARD and _is_unheard_of(index, query, hits))
        or (found[0].value < SURE and _is_silent(index, query))
    )
    lacks = lacking(index, query)
    asked = _lasts(index, names) if query.is_question else frozenset()
    found = [
        doubt._replace(grade=WEAK)
        if _is_only_named(query, names, hit)
        or (lacks and lacks(hit.number))
        or (asked and _is_of_others(index, hit.number, asked))
        else doubt
        for doubt, hit in zip(found, hits, strict=True)
    ]
    is_low = bool(found) and found[0].value < CUT and may_go_unanswered(query)
    only_related = bool(query.terms) and not any(term.hits for term in query.terms)
    if untold or is_low or only_related:
        return [doubt._replace(grade=UNANSWERED) for doubt in found]
    return found


def may_go_unanswered(query: Query) -> bool:
    """Tell whether *query* is a question or has a name: bare keywords are found or they are not."""
    names = (word for name in names_in(query) for word in name)
    return query.is_question or any(not word[0].isdigit() for word in names)


def missing(query: Query) -> tuple[str, ...]:
    """Return the words of *query*, as typed, that stand nowhere in the article in any form."""
    typed = {
        fold_word(query.typed.text[start:end]): query.typed.text[start:end]
        for start, end in words(query.typed.text)
    }
    nowhere = (
        typed[term.word]
        for term in query.terms
        if term.word in typed
        and term.word not in STOP_WORDS | WEAK_WORDS
        and max(term.hits.values(), default=0.0) < IN_SOME_FORM
    )
    return (*query.unsaid, *nowhere)


def _doubt(hit: Hit, caps: float) -> Doubt:
    value = hit.score - hit.parts.get("related", 0.0) * hit.place - CAPS * caps
    return Doubt(WEAK if value < PLAIN else None, caps, value)


def _is_untold(index: Index, query: Query, hits: Sequence[Hit]) -> bool:
    """Tell whether a birth, a death or kin is asked for of which none of *hits* tells.

    A paragraph in which the name that is asked for does not stand tells it of others.
    """
    is_life = query.is_question and query.words[1:2] not in (("many",), ("much",))
    asked = [word for word in query.words if word in LIVED] if is_life else []
    kin = [word for word in query.words if word in RELATIVES] if query.words[:1] == ("who",) else []
    lacks = lacking_kin(index, query)
    if not asked and not kin and not lacks:
        return False
    lasts = {name[-1] for name in names_in(query)} or _named(index, query)
    telling = (hit.number for hit in hits if not (lacks and lacks(hit.number)))
    return not any(_tells_life(index, number, asked, kin, lasts) for number in telling)


def _named(index: Index, query: Query) -> set[str]:
    """Return the last word of *query*, typed small, that the article writes as a name."""
    # Few questions ask for a life.
    from milacli.search.called import is_name

    words = (w for w in reversed(query.words) if w not in STOP_WORDS and is_name(index, w))
    return {*islice(words, 1)}


_FIELDS = ("Born ", "Born:", "Died ", "Died:")
_MEANT = frozenset("he she his her him who whose".split())
_GOING_ON = _MEANT | {"it", "its", "they", "their"}


def _tells_life(
    index: Index, number: int, asked: Sequence[str], kin: Sequence[str], lasts: AbstractSet[str]
) -> bool:
    passage, folded = index.passages[number], frozenset(index.inverted.texts[number])
    told = may_tell(passage.text, folded, asked[0]) if asked else True
    if kin and not asked:
        told = not RELATIVES[kin[0]].isdisjoint(folded)
    meant = not lasts or not folded.isdisjoint(lasts)
    if not meant and (_MEANT & folded or passage.text.startswith(_FIELDS)):
        meant = _goes_on_about(index, number, lasts)
    return told and (meant or not index.title_at(number).isdisjoint(map(stem, lasts)))


def _goes_on_about(index: Index, number: int, lasts: AbstractSet[str]) -> bool:
    """Tell whether what stands before or above a passage is about one of the names *lasts*.

    "Ada went with Bo Lind. She died in 1990" is not about him.
    """
    position = index.passages[number].position
    for n in range(number - 1, -1, -1):
        if index.passages[n].position != position:
            break
        text, folded = index.passages[n].text, index.inverted.texts[n]
        if here := [at for at, word in enumerate(folded) if word in lasts]:
            grammar = Grammar(text, list(words(text)), folded)
            opens = not index.title.isdisjoint(map(stem, folded[:_OPENING]))
            return any(_is_subject(grammar, at, is_apart=opens) for at in here)
    above = index.around[position]
    return any(not lasts.isdisjoint(index.inverted.texts[n]) for n in above)


def _lasts(index: Index, names: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the last words of *names*, numbers aside, that the article has."""
    lasts = (name[-1] for name in names if not name[-1][0].isdigit())
    return frozenset(word for word in lasts if word in index.inverted.postings)


def _is_of_others(index: Index, number: int, asked: AbstractSet[str]) -> bool:
    """Tell whether a passage goes on about another than those *asked* about.

    "Orm is a town near Venn. It has 900 people" tells nothing of Venn.
    """
    position = index.passages[number].position
    before = (n for n in index.of_block[position] if n < number)
    said = index.inverted.texts[number]
    if not asked.isdisjoint(said) or _GOING_ON.isdisjoint(said):
        return False
    if asked.isdisjoint(word for n in before for word in index.inverted.texts[n]):
        return False
    return index.title_at(number).isdisjoint(map(stem, asked)) and not _goes_on_about(
        index, number, asked
    )


_WHERE = frozenset("in at near".split())
_OPENING = 3
"""Words with which a passage opens."""


def _is_subject(grammar: Grammar, last: int, *, is_apart: bool) -> bool:
    """Tell whether the name that ends with the word *last* hangs on no preposition but "by".

    Nor on "in" where it *is_apart*: where a passage opens with what the title names.
    """
    first = last
    while first and grammar.is_capital(first - 1) and not grammar.gaps[first].strip(" ."):
        first -= 1
    leading = grammar.folded[max(0, first - 2) : first]
    is_place = is_apart and not _WHERE.isdisjoint(leading)
    return grammar.governor(first) in ("", "by") and not is_place


def _lacks_measure(index: Index, query: Query, hits: Sequence[Hit]) -> bool:
    if not query.is_question:
        return False
    # Keywords do without.
    from milacli.search.measures import is_unmeasured

    return is_unmeasured(index, query, hits)


def _is_of_other_rank(index: Index, query: Query, hits: Sequence[Hit]) -> bool:
    if query.words[:1] != ("who",):
        return False
    # Few questions ask so.
    from milacli.search.ranks import is_of_other_rank

    return is_of_other_rank(index, query, hits)


def _is_unheard_of(index: Index, query: Query, hits: Sequence[Hit]) -> bool:
    if not query.is_question or any(word[0].isdigit() and "." not in word for word in query.words):
        return False
    # Most questions are answered well enough.
    from milacli.search.unheard import is_unheard_of

    return is_unheard_of(index, query, _best(hits))


def _is_silent(index: Index, query: Query) -> bool:
    if not query.is_question:
        return False
    # Most questions are answered well enough.
    from milacli.search.silence import is_silent

    return is_silent(index, query)


def _lacks_role(index: Index, query: Query, hits: Sequence[Hit]) -> bool:
    """Tell whether "who" asks for a role of which none of the best of *hits* tells."""
    if query.words[:1] != ("who",):
        return False
    # Few questions ask so.
    from milacli.search.unheard import is_unheard_role

    return is_unheard_role(index, query, _best(hits))


def _best(hits: Sequence[Hit]) -> list[int]:
    """Return the numbers of the passages that may answer as well as the best."""
    return [hit.number for hit in hits if hit.score >= NEAR * hits[0].score]


def _names_nobody(index: Index, names: Sequence[Sequence[str]]) -> bool:
    """Tell whether one of *names* is made of those of two people."""
    if not any(len(name) > 1 for name in names):
        return False
    # Few queries have whole names.
    from milacli.search.crossed import is_crossed

    return any(is_crossed(index, name) for name in names if len(name) > 1)


def _is_only_named(query: Query, names: Sequence[Sequence[str]], hit: Hit) -> bool:
    """Tell whether a passage has of a question only *names*, and no date or number asked for."""
    is_person = query.answer is not None and query.answer.is_person
    if not query.is_question or (hit.parts.get("answer") and not is_person):
        return False
    said = {word for name in names for word in name}
    others = [
        term
        for term in query.terms
        if term.word not in said | STOP_WORDS | WEAK_WORDS | QUESTION_WORDS
    ]
    told = (term.hits.get(hit.number, 0.0) >= IN_OTHER_WORDS for term in others)
    return bool(said and others) and not any(told)


def _missing_share(
    index: Index, query: Query, names: Sequence[Sequence[str]], position: int
) -> float:
    """Return the share of the words of *names* that are missing around passages at *position*.

    Around them are their paragraph, what stands above that, and the title. Of whom the last name
    is missing, another is meant: then no word of the name counts as found.
    """
    if not names:
        return 0.0
    around = (*index.of_block[position], *index.around[position])
    title = index.title_at(index.of_block[position][0])
    terms = {term.word: term for term in query.terms}
    lacking = total = 0
    for name in names:
        found = [stem(word) in title or _is_there(terms.get(word), around, word) for word in name]
        lacking += sum(not there for there in found) if found[-1] else len(name)
        total += len(name)
    return lacking / total


def _is_there(term: Term | None, around: Iterable[int], word: str) -> bool:
    """Tell whether a word stands there; a PhD may be called a doctorate."""
    least = IN_OTHER_WORDS if is_everyday(word) else IN_SOME_FORM
    return term is None or any(term.hits.get(number, 0.0) >= least for number in around)


def names_in(query: Query) -> list[list[str]]:
    """Return the names and numbers of *query*, each as its folded words."""
    return names_of(query.typed.text)
