"""Who is who: candidates weighed, forms of one name joined, surnames led back to their owner."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from milacli.article.model import Article
from milacli.english.gazetteer import (
    ADJECTIVES,
    CALENDAR,
    is_common,
    is_given,
    is_institution,
    is_place,
    is_surname,
)
from milacli.english.prose import fold
from milacli.reading.candidates import Candidate, Words, find_candidates, is_single
from milacli.reading.coordination import find_groups, is_citation
from milacli.reading.features import Feature, has_surname_shape, is_person
from milacli.reading.mentions import Mention, find_mentions
from milacli.reading.nicknames import is_same_given

_SUFFIX = ("jr", "sr", "ii", "iii", "iv")
# A name of one word needs more than a longer one: it may be anything.
_MONONYM = 4.0
# How many mentions of a full name are looked at to place a surname.
_SEEN = 1000
_STRONG = frozenset(
    (
        "title before",
        "honorific",
        "life",
        "role before",
        "human verb",
        "who",
        "apposition",
        "is a",
        "kin before",
    )
)


class Entity(NamedTuple):
    """One person: the forms of the name, every mention in reading order, and the features."""

    forms: tuple[Words, ...]
    mentions: tuple[Mention, ...]
    features: tuple[Feature, ...]


class Findings(NamedTuple):
    """What an article holds: its people, and the candidates that were none."""

    people: tuple[Entity, ...]
    rejected: tuple[Candidate, ...]
    groups: tuple[tuple[Mention, ...], ...]


def find_entities(article: Article) -> Findings:
    """Find the people of the body of *article*, in the order in which they appear."""
    groups = _groups(article)
    candidates = find_candidates(article, groups)
    full = {words: c for words, c in candidates.items() if not is_single(words)}
    accepted = {words for words, candidate in full.items() if is_person(candidate.features)}
    clusters = _join(accepted, full)
    cited = _cited(groups, accepted)
    single = {words: c for words, c in candidates.items() if is_single(words)}
    # In an article about one person, the surname alone means that person.
    title = tuple(fold(article.title).split())
    clusters.sort(key=lambda cluster: title not in cluster)
    about = bool(clusters) and title in clusters[0]
    people = _attach(clusters, full, single, cited, about=about)
    taken = {form for person in people for form in person.forms}
    rejected = tuple(c for words, c in candidates.items() if words not in taken)
    return Findings(tuple(people), rejected, tuple(groups))


def _groups(article: Article) -> list[tuple[Mention, ...]]:
    """Find the names of *article*, numbered, in groups that are told together."""
    groups: list[tuple[Mention, ...]] = []
    count = 0
    for block in article.body():
        mentions = find_mentions(block, count)
        count += len(mentions)
        groups += map(tuple, find_groups(mentions))
    return groups


# --- one person, several forms ----------------------------------------------------------------


def _core(words: Words) -> Words:
    """Return *words* without Jr. and the like."""
    return words[:-1] if len(words) > 2 and words[-1].rstrip(".") in _SUFFIX else words


def _join(accepted: set[Words], full: dict[Words, Candidate]) -> list[list[Words]]:
    """Join the forms that name one person: same surname, given names that agree."""
    by_surname: dict[str, list[list[Words]]] = defaultdict(list)
    order = sorted(accepted, key=lambda w: (-len(w), full[w].mentions[0].start, w))
    others = [w for w in full if w not in accepted and full[w].score > -1]
    for words in [*order, *others]:
        clusters = by_surname[_core(words)[-1]]
        # Beyond this, a surname is no evidence any more, and comparing would not be linear.
        home = next((c for c in clusters[:50] if any(_agree(words, form) for form in c)), None)
        if home is not None:
            home.append(words)
        elif words in accepted:
            clusters.append([words])
    clusters = [c for clusters in by_surname.values() for c in clusters]
    return _with_longer(clusters, [words for words in others if len(words) == 2])


def _with_longer(clusters: list[list[Words]], others: list[Words]) -> list[list[Words]]:
    """Join names to those with a second surname: ``Ada Lopez``, ``Ada Lopez Garcia``."""
    longer: dict[Words, list[Words]] = {}
    for cluster in clusters:
        for form in cluster:
            for end in range(2, len(form)):
                longer.setdefault(form[:end], cluster)
    kept = []
    for cluster in clusters:
        home = longer.get(cluster[0])
        if home is None or home is cluster or len(cluster[0]) != 2:
            kept.append(cluster)
        else:
            home.extend(cluster)
    for words in others:
        if words in longer and words not in longer[words]:
            longer[words].append(words)
    return kept


def _agree(one: Words, other: Words) -> bool:
    """Tell whether two forms with the same surname may name one person."""
    one, other = _core(one), _core(other)
    if len(one) > len(other):
        one, other = other, one
    shorter, longer = one[:-1], other[:-1]
    return is_same_given(shorter[0], longer[0]) and all(
        any(is_same_given(name, full) for full in longer[1:]) for name in shorter[1:]
    )


def _surnames(words: Words) -> set[str]:
    """Return what a owner of the name may be called: the last word, in East Asia the first."""
    first, last = words[0], _core(words)[-1]
    eastern = len(words) == 2 and is_surname(first) and not is_given(first)
    return {first, last} if eastern else {last}


def _attach(
    clusters: list[list[Words]],
    full: dict[Words, Candidate],
    single: dict[Words, Candidate],
    cited: set[Words],
    *,
    about: bool,
) -> list[Entity]:
    """Give single names to their bearers, and find those who go by one name."""
    owners: dict[str, list[int]] = defaultdict(list)
    firsts: dict[str, list[int]] = defaultdict(list)
    mentions: list[list[Mention]] = []
    for index, cluster in enumerate(clusters):
        mentions.append([m for form in cluster for m in full[form].mentions])
        for name in {name for form in cluster for name in _surnames(form)}:
            owners[name].append(index)
        for name in {form[0] for form in cluster}:
            firsts[name].append(index)
    extra: dict[int, list[Words]] = defaultdict(list)
    more: list[Entity] = []
    for words, candidate in single.items():
        name = words[-1]
        if name in owners and not candidate.has("corporate"):
            meant = [0] if about and 0 in owners[name] else owners[name]
            _share(candidate, meant, mentions, extra)
        elif (
            len(firsts.get(name, ())) == 1
            and candidate.score >= 3.0
            and not candidate.has("title before")
        ):
            _share(candidate, firsts[name], mentions, extra)
        elif words in cited or _is_mononym(candidate):
            more.append(Entity((words,), candidate.mentions, candidate.features))
    people = [
        Entity(
            (*cluster, *extra[index]),
            tuple(sorted(mentions[index], key=_place)),
            tuple(feature for form in cluster for feature in full[form].features),
        )
        for index, cluster in enumerate(clusters)
    ]
    return sorted([*people, *more], key=lambda person: _place(person.mentions[0]))


def _cited(groups: Sequence[tuple[Mention, ...]], accepted: set[Words]) -> set[Words]:
    """Return the surnames that works are cited by, if one of a group is known for a surname."""
    surnames = {_core(words)[-1] for words in accepted}
    found: set[Words] = set()
    for group in groups:
        words = [m.words[0] for m in group]
        if not is_citation(group) or any(len(m.words) > 1 for m in group):
            continue
        if any((is_common(w) and not is_surname(w)) or is_place(w) or w in CALENDAR for w in words):
            continue
        if any(w in surnames or is_surname(w) or has_surname_shape(w) for w in words):
            found |= {m.words for m in group}
    return found


def _share(
    candidate: Candidate,
    owners: list[int],
    mentions: list[list[Mention]],
    extra: dict[int, list[Words]],
) -> None:
    """Give each mention of a surname to its owner; of several, to the one named last before."""
    named = sorted((_place(m), owner) for owner in owners for m in mentions[owner][:_SEEN])
    places = [place for place, _ in named]
    for mention in candidate.mentions:
        at = bisect_left(places, _place(mention))
        owner = named[max(0, at - 1)][1]
        mentions[owner].append(mention)
        if candidate.words not in extra[owner]:
            extra[owner].append(candidate.words)


def _is_mononym(candidate: Candidate) -> bool:
    """Tell whether a single word is a person's name; it takes more than for a longer one."""
    word = candidate.words[0]
    if (
        len(word) < 3
        or is_institution(word)
        or is_place(word)
        or word in ADJECTIVES
        or word in CALENDAR
    ):
        return False
    plain = is_common(word) and not is_given(word) and not is_surname(word)
    if plain and not candidate.has("honorific"):
        return False
    strong = [c.name for c in candidate.features if c.name in _STRONG and c.weight > 1]
    sure = {"kin before", "life", "honorific"} & set(strong)
    enough = 1 if is_given(word) or is_surname(word) or sure else 2
    return candidate.score >= _MONONYM and len(strong) >= enough


def _place(mention: Mention) -> tuple[int, int]:
    """Return where *mention* stands, comparable within one article."""
    return (mention.block.pieces[0].source if mention.block.pieces else 0, mention.start)
