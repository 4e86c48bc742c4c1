"""Who is who: candidates judged, forms of one name joined, surnames led back to whom they mean."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from milacli.article.model import Article
from milacli.english.gazetteer import is_given, is_surname
from milacli.english.prose import fold
from milacli.english.titles import is_address
from milacli.reading.candidates import (
    HUMAN,
    VOUCHING,
    Candidate,
    Groups,
    Words,
    find_candidates,
    is_single,
)
from milacli.reading.evidence import Evidence
from milacli.reading.mentions import Mention
from milacli.reading.names import ENOUGH, enough, judge
from milacli.reading.nicknames import is_same_given
from milacli.reading.signs import Sighting

_SUFFIX = ("jr", "sr", "ii", "iii", "iv")
_POSSIBLE = 0.1
"""How likely a form must be to be joined to a person of that name."""
_MONONYM = 0.8
"""How likely a name of one word must be: it may be anything."""


class Entity(NamedTuple):
    """One person: the forms of the name, and every mention in reading order."""

    forms: tuple[Words, ...]
    mentions: tuple[Mention, ...]

    @property
    def name(self) -> str:
        """Return the fullest form of the name."""
        texts = dict.fromkeys(mention.name for mention in self.mentions)
        return max(texts, key=lambda text: (len(text.split()), len(text)))


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
) -> Entities:
    """Find the people of the body of *article*.

    *subjects* are the numbers of the mentions that are subjects of clauses.
    """
    candidates = find_candidates(article, mentions, evidence, signs)
    likely = judge(candidates, groups)
    full = {words: c for words, c in candidates.items() if not is_single(words)}
    accepted = {words for words, candidate in full.items() if likely[words] >= enough(candidate)}
    clusters = _join(accepted, full, likely)
    clusters = _with_aliases(clusters, candidates, mentions, likely)
    title = _named_in(article.title)
    clusters = _with_lead(clusters, title, article, mentions)
    about = next((n for n, cluster in enumerate(clusters) if title in cluster), None)
    people = _Attached(clusters, candidates, likely, about, subjects).people()
    subject = next((n for n, person in enumerate(people) if title in person.forms), None)
    return Entities(tuple(people), candidates, likely, subject)


# "Obituary: Ada Lind", "Ada Lind (painter)", "Ada Lind – a life", "Ada Lind, 1931–2023"
_AROUND = re.compile(r"^[^:]{1,30}: |\s*[(\[].*$|\s+[–—-]\s.*$|,?\s+\d{3,4}\b.*$")
_ABOUT = frozenset(
    "obituary biography profile life of the in memoriam remembering about on notes a".split()
)


def _named_in(title: str) -> Words:
    """Return the folded words of a *title* without what is put around a name there."""
    words = fold(_AROUND.sub("", title)).split() or fold(title).split()
    while len(words) > 2 and (words[0] in _ABOUT or is_address(words[0])):
        del words[0]
    while len(words) > 2 and words[-1] in _ABOUT:
        del words[-1]
    return tuple(words)


# --- one person, several forms ----------------------------------------------------------------


def _core(words: Words) -> Words:
    """Return *words* without Jr. and the like."""
    return words[:-1] if len(words) > 2 and words[-1].rstrip(".") in _SUFFIX else words


def _join(
    accepted: set[Words], full: dict[Words, Candidate], likely: Mapping[Words, float]
) -> list[list[Words]]:
    """Join the forms that name one person: same surname, given names that agree."""
    by_surname: dict[str, list[list[Words]]] = defaultdict(list)
    order = sorted(accepted, key=lambda w: (-len(w), full[w].mentions[0].number, w))
    others = [w for w in full if w not in accepted and likely[w] > _POSSIBLE]
    for words in [*order, *others]:
        clusters = by_surname[_core(words)[-1]]
        # Beyond this, a surname is no evidence any more, and comparing would not be linear.
        home = next((c for c in clusters[:50] if all(_agree(words, form) for form in c)), None)
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
            if _WITHOUT_SURNAME.isdisjoint(form):
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
    if _suffix(one) and _suffix(other) and _suffix(one) != _suffix(other):
        return False
    one, other = _core(one), _core(other)
    if any((word in one) != (word in other) for word in _WITHOUT_SURNAME):
        return False
    if len(one) > len(other):
        one, other = other, one
    shorter, longer = one[:-1], other[:-1]
    return is_same_given(shorter[0], longer[0]) and all(
        any(is_same_given(name, full) for full in longer[1:]) for name in shorter[1:]
    )


_WITHOUT_SURNAME = frozenset(("of", "the"))


def _suffix(words: Words) -> str:
    last = words[-1].rstrip(".")
    return last if len(words) > 2 and last in _SUFFIX else ""


# " (born ", ", née ", ", also known as ": what stands before another name of the same person.
_ALIAS = re.compile(
    r",? ?\(?,? ?(?:born|née|nee|né|formerly|a\.k\.a\.|aka|or|"
    r"(?:also |better |professionally |simply )?"
    r"(?:known|called|credited) (?:professionally |simply |mononymously )?as|nicknamed|"
    r"full name|real name|birth name|stage name)[:,]? [\"“]?$"
)


# "(Ada Maria Lind; born 1931)": behind a name, the name in full.
_IN_FULL = re.compile(r"[;,] (?:born|b\.|née|\d)")


def _with_aliases(
    clusters: list[list[Words]],
    candidates: Mapping[Words, Candidate],
    mentions: Sequence[Mention],
    likely: Mapping[Words, float],
) -> list[list[Words]]:
    """Join the names of which the text says that they are one person's."""
    home = {form: cluster for cluster in clusters for form in cluster}
    for one, other in pairwise(mentions):
        if one.block is not other.block or one.sentence != other.sentence or other.opaque:
            continue
        known = home.get(one.words)
        if (
            known is None
            and is_single(one.words)
            and likely.get(one.words, 0) > _POSSIBLE
            and other.words in home
        ):
            if _ALIAS.fullmatch(one.block.text[one.end : other.opening]):
                home[other.words].append(one.words)
                home[one.words] = home[other.words]
            continue
        gap = one.block.text[one.end : other.opening] if other.start - one.end < 40 else ""
        bracketed = gap == " (" and (
            one.words[-1] == other.words[-1] or _IN_FULL.match(other.block.text, other.end)
        )
        if (
            known is None
            or other.words not in candidates
            or not (bracketed or _ALIAS.fullmatch(gap))
        ):
            continue
        if gap.strip() == "or" and not set(one.words) & set(other.words):
            continue
        second = home.get(other.words)
        if second is None and likely[other.words] > _POSSIBLE and not is_single(other.words):
            known.append(other.words)
            home[other.words] = known
        elif second is not None and second is not known:
            known.extend(second)
            home.update(dict.fromkeys(second, known))
            clusters = [cluster for cluster in clusters if cluster is not second]
    return clusters


def _with_lead(
    clusters: list[list[Words]], title: Words, article: Article, mentions: Sequence[Mention]
) -> list[list[Words]]:
    """Join the title's short name and the full name that the lead begins with."""
    first = next(
        (m for m in mentions if article.sections[m.block.section].number == "0" and m.start == 0
         and m.block.line > article.sections[0].line and not m.opaque and not m.is_pronoun),
        None,
    )  # fmt: skip
    if first is None or not title or first.words == title:
        return clusters
    known = next((c for c in clusters if title in c), None)
    home = next((c for c in clusters if first.words in c), None)
    if home is None or known is home or not _is_short_for(title, first.words):
        return clusters
    if known is None:
        home.append(title)
        return clusters
    home.extend(known)
    return [cluster for cluster in clusters if cluster is not known]


def _is_short_for(short: Words, words: Words) -> bool:
    """Tell whether *short* has the surname of *words* and a given name of theirs, or its start."""
    if len(short) < 2 or _core(short)[-1] not in words[1:]:
        return False
    given = short[0]
    return any(
        is_same_given(given, name) or (len(given) > 2 and name.startswith(given))
        for name in words[:-1]
    )


def _surnames(words: Words) -> set[str]:
    """Return what a bearer of the name may be called: the last word, in East Asia the first.

    Of "Eleanor of Venn" it is nothing: Venn is a town; of "Osric the Bald" too.
    """
    if not _WITHOUT_SURNAME.isdisjoint(words):
        return set()
    first, last = words[0], _core(words)[-1]
    eastern = len(words) == 2 and is_surname(first) and not is_given(first)
    return {first, last} if eastern else {last}


class _Attached:
    """Gives single names to whom they mean, and finds those who go by one name."""

    def __init__(
        self,
        clusters: list[list[Words]],
        candidates: Mapping[Words, Candidate],
        likely: Mapping[Words, float],
        about: int | None,
        subjects: Collection[int],
    ) -> None:
        self.clusters = clusters
        self.candidates = candidates
        self.likely = likely
        self.about = about
        self.subjects = subjects
        self.is_told = any({"gesture", "link"} <= c.features.keys() for c in candidates.values())
        self.mentions = [
            [m for form in cluster if form in candidates for m in candidates[form].mentions]
            for cluster in clusters
        ]
        self.forms: list[dict[Words, None]] = [dict.fromkeys(cluster) for cluster in clusters]

    def people(self) -> list[Entity]:
        owners, firsts = self._owners()
        more: list[Entity] = []
        for words, candidate in self.candidates.items():
            if not is_single(words):
                continue
            name = words[-1]
            if name in owners and not _is_firm(candidate):
                self._share(candidate, owners[name])
            elif "is a thing" in candidate.features:
                continue  # "Ada is a language named after Ada Venn"
            elif len(meant := self._by_given(name, firsts)) == 1 and self.likely[words] > 0.3:
                self._give(meant[0], words, candidate.mentions)
            elif self._is_mononym(candidate) and not _is_firm(candidate):
                more.append(Entity((words,), candidate.mentions))
        found = [
            Entity(tuple(forms), tuple(sorted(mentions, key=lambda mention: mention.number)))
            for forms, mentions in zip(self.forms, self.mentions, strict=True)
            if mentions
        ]
        return sorted([*found, *more], key=lambda person: person.mentions[0].number)

    def _owners(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """Return who may be called by each surname, and by each given name."""
        owners: dict[str, list[int]] = defaultdict(list)
        firsts: dict[str, list[int]] = defaultdict(list)
        for index, cluster in enumerate(self.clusters):
            for name in {name for form in cluster for name in _surnames(form)}:
                owners[name].append(index)
            for name in {form[0] for form in cluster}:
                firsts[name].append(index)
        return owners, firsts

    def _by_given(self, name: str, firsts: Mapping[str, list[int]]) -> list[int]:
        """Return who is called *name*, or what that is short for."""
        if name in firsts:
            return firsts[name]
        if not is_given(name) or len(name) < 2:
            return []
        return sorted(
            {
                n
                for given, found in firsts.items()
                if is_same_given(name, given) and len(given.rstrip(".")) > 1
                for n in found
            }
        )

    def _is_mononym(self, candidate: Candidate) -> bool:
        vouched = not candidate.features.keys().isdisjoint(VOUCHING)
        vouched = vouched or (self.is_told and "link" in candidate.features)
        enough = ENOUGH if vouched else _MONONYM
        if candidate.features.keys().isdisjoint(HUMAN):
            return False
        return self.likely[candidate.words] >= enough and len(candidate.words[-1]) > 2

    def _give(self, owner: int, words: Words, mentions: Iterable[Mention]) -> None:
        self.mentions[owner].extend(mentions)
        self.forms[owner][words] = None

    def _share(self, candidate: Candidate, owners: list[int]) -> None:
        """Give each mention of a surname to its owner.

        In an article about one of them that one is meant; else the one who was last called so,
        unless another came in since as a subject: a relative named in passing is not meant.
        """
        if self.about in owners:
            self._give(self.about, candidate.words, candidate.mentions)
            return
        full = sorted((m.number, owner, m) for owner in owners for m in self.mentions[owner])
        at = 0
        meant: int | None = None
        for mention in candidate.mentions:
            while at < len(full) and full[at][0] < mention.number:
                _, owner, named = full[at]
                is_subject = named.number in self.subjects or named.start == 0
                meant = owner if meant is None or is_subject else meant
                at += 1
            if meant is None:
                meant = full[0][1]
            self._give(meant, candidate.words, [mention])


def _is_firm(candidate: Candidate) -> bool:
    """Tell whether a surname alone is a firm's: ``Cole was a maker of lamps``, ``Cole, Inc.``."""
    features = candidate.features
    called = "copula" in features and "a title of firms too" in features
    human = (*VOUCHING, "his or her", "honorific", "given name", "a title")
    return "corporate" in features or (called and features.keys().isdisjoint(human))
