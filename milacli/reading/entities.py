"""Who is who: candidates judged, forms of one name joined, surnames led back to whom they mean."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from milacli.article.model import Article
from milacli.english.gazetteer import is_institution
from milacli.english.prose import fold
from milacli.english.titles import is_address
from milacli.patterns import lazy
from milacli.reading.aliases import (
    with_aliases,
    with_lead,
)
from milacli.reading.apart import Pairs
from milacli.reading.attaching import Attached
from milacli.reading.candidates import (
    Candidate,
    Groups,
    Words,
    find_candidates,
    is_single,
)
from milacli.reading.cards import is_alone
from milacli.reading.entity import Entity
from milacli.reading.evidence import Evidence
from milacli.reading.joining import join_forms
from milacli.reading.mentions import Mention
from milacli.reading.names import enough, judge
from milacli.reading.othernames import with_other_names
from milacli.reading.signs import Sighting


class Entities(NamedTuple):
    """Who is in an article, and what was looked at."""

    people: tuple[Entity, ...]
    """In the order in which they appear."""
    candidates: Mapping[Words, Candidate]
    likely: Mapping[Words, float]
    """How likely each candidate is a person."""
    subject: int | None
    """The person whom the article is about, by place in *people*."""


def find_entities(
    article: Article,
    mentions: Sequence[Mention],
    groups: Groups,
    evidence: Iterable[Evidence],
    signs: Iterable[Sighting],
    subjects: Collection[int],
    apart: Pairs,
) -> Entities:
    """Find the people of the body of *article*.

    *subjects* are the numbers of the mentions that are subjects of clauses; the forms *apart*
    are two people's.
    """
    candidates = find_candidates(article, mentions, evidence, signs)
    likely = judge(candidates, groups)
    full = {words: c for words, c in candidates.items() if not is_single(words)}
    accepted = {words for words, candidate in full.items() if likely[words] >= enough(candidate)}
    title = _named_in(article.title)
    clusters = join_forms(accepted, full, likely, title, apart)
    clusters = with_aliases(clusters, candidates, mentions, likely, title)
    clusters = with_lead(clusters, title, article, mentions, apart)
    clusters = with_other_names(clusters, mentions, candidates, title)
    short = title[:2] if title[2:3] == ("of",) else title  # "Osric II of Ely"
    about = next((n for n, c in enumerate(clusters) if title in c or short in c), None)
    body = title[0] if len(title) > 1 and is_institution(title[-1]) else ""
    people = Attached(clusters, candidates, likely, about, subjects, body).people()
    named = {title, short}
    if len(title) == _CALLED and title[0] in _STYLES:
        named.add(title[1:])  # "Emperor Osric"
    subject = next((n for n, p in enumerate(people) if not named.isdisjoint(p.forms)), None)
    if subject is None and _VITAE.fullmatch(fold(article.title)):
        subject = _first_alone(people, [m for m in mentions if m.block.text != article.title])
    return Entities(tuple(people), candidates, likely, subject)


_CALLED = 2
"""Words of a name with one word for what somebody is."""
_STYLES = frozenset("emperor empress king queen sultan pope saint st brother sister".split())
_VITAE = lazy(r"(?:(?:my )?curriculum vitae|cv|vita|resume|about me)")
"""What somebody titles who is named first."""


def _first_alone(people: Sequence[Entity], mentions: Sequence[Mention]) -> int | None:
    """Return who is named first, if that is all that the line says: ``**Ada Lind, PhD**``."""
    first = next((one for one in mentions if not (one.is_pronoun or one.opaque)), None)
    if first is None:
        return None
    end = first.block.text.find("\n", first.end)
    if not is_alone(first, 0, end if end >= 0 else len(first.block.text)):
        return None
    return next((n for n, person in enumerate(people) if first.words in person.forms), None)


# "Obituary: Ada Lind", "Ada Lind (painter)", "Ada Lind – a life", "Ada Lind, 1931–2023"
_AROUND = lazy(
    r": (?:[Cc]urriculum [Vv]itae|CV|R[eé]sum[eé]|[Aa] [Ll]ife)$|"
    r"^(?:CV|Curriculum [Vv]itae|R[ée]sum[ée]|Obituary|Biography|Interview|Eulogy|Tribute) [–—-] |"
    r"^[^:]{1,30}: |\s*[(\[].*$|\s+[–—-]\s.*$|,?\s+\d{3,4}\b.*$"
)
# "Lind, Ada Maria", "van Lind, Bo"
_INVERTED = lazy(
    r"(?P<surname>(?:[a-z]{2,3} ){0,2}[^\W\d_a-z][\w'’-]+), "
    r"(?P<given>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3})"
)
_ABOUT = frozenset(
    "obituary biography profile life of the in memoriam remembering about on notes a career "
    "chronology curriculum cv resume timeline vitae".split()
)


def _named_in(title: str) -> Words:
    """Return the folded words of a *title* without what is put around a name there."""
    bare = _AROUND.sub("", title)
    if inverted := _INVERTED.fullmatch(bare):
        bare = f"{inverted['given']} {inverted['surname']}"
    words = fold(bare).split() or fold(title).split()
    while len(words) > 2 and (words[0] in _ABOUT or is_address(words[0])):
        del words[0]
    while len(words) > 2 and words[-1] in _ABOUT:
        del words[-1]
    return tuple(words)
