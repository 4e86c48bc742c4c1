"""Attaching: single names given to whom they mean, and those who go by one name."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import islice

from milacli.english.gazetteer import CROWNED, REGNAL, is_common, is_given, is_place, is_surname
from milacli.english.prose import fold
from milacli.reading.aliases import WITHOUT_SURNAME, core
from milacli.reading.candidates import HUMAN, VOUCHING, Candidate, Words, is_single
from milacli.reading.couples import (
    Spouses,
    addressed_as,
    is_told_beside,
    is_wife,
    sex_of_names,
)
from milacli.reading.entity import Entity
from milacli.reading.mentions import Mention
from milacli.reading.names import ENOUGH
from milacli.reading.nicknames import is_same_given, quoted_in
from milacli.reading.runs import PARTICLES
from milacli.reading.ties import ALSO_NAMED, BLOOD, comes_in

_MONONYM = 0.8
"""How likely a name of one word must be: it may be anything."""


_TITLED = 0.7
"""The same where it is called as only people are: ``Ada was a potter``."""
_LED = ("van", "von", "di")
"""What stands before surnames, and seldom before the names of firms: ``founded by Van Lind``."""
_CALLED = ("copula", "apposition", "became", "so named")


def _surnames(words: Words) -> set[str]:
    """Return what a bearer of the name may be called: the last word, in East Asia the first.

    Of "Eleanor of Venn" it is nothing: Venn is a town; of "Osric the Bald" too.
    """
    if not WITHOUT_SURNAME.isdisjoint(words):
        return set()
    first, last = words[0], core(words)[-1]
    eastern = len(words) == 2 and is_surname(first) and not (is_given(first) or first in _LORDS)
    return {first, last} if eastern else {last}


def _fathers(forms: Iterable[Words]) -> set[str]:
    """Return what stands before a mother's surname in *forms*: ``Lopez`` of "Ada Lopez Garcia"."""
    return {
        name
        for form in forms
        if WITHOUT_SURNAME.isdisjoint(form)
        for name in core(form)[1:-1]
        if is_surname(name) or not (is_given(name) or name in PARTICLES or "." in name)
    }


_PLAIN, _RARE = 0.3, 0.1
"""How likely a given name alone must be somebody's: where little is told, and of who lives."""
_LIVES = frozenset((*VOUCHING, "human verb", "a human deed", "deed", "gesture", "fate"))


class Attached:
    """Gives single names to whom they mean, and finds those who go by one name."""

    def __init__(
        self,
        clusters: list[list[Words]],
        candidates: Mapping[Words, Candidate],
        likely: Mapping[Words, float],
        about: int | None,
        subjects: Collection[int],
        body: str = "",
    ) -> None:
        """*body* is what the institution may be called that the article is about: ``lind``."""
        self.clusters = clusters
        self.candidates = candidates
        self.likely = likely
        self.about = about
        self.subjects = subjects
        self.body = body
        self.is_told = any({"gesture", "link"} <= c.features.keys() for c in candidates.values())
        self.forms: list[dict[Words, None]] = [dict.fromkeys(cluster) for cluster in clusters]
        self.spouses = Spouses()
        named = self._named()
        self.sexes = [sex_of_names(*told) for told in zip(clusters, named, strict=True)]
        self.mentions = [
            [m for m in found if not self._is_wife(m, sex)]
            for found, sex in zip(named, self.sexes, strict=True)
        ]

    def _is_wife(self, mention: Mention, sex: str) -> bool:
        """Tell whether *mention* is of the wife of whom it names, and put it to the others."""
        if not is_wife(mention, sex):
            return False
        self.spouses.add(mention)
        return True

    def _named(self) -> list[list[Mention]]:
        """Return the mentions of each cluster's full names."""
        return [
            [
                m
                for form in cluster
                if form in self.candidates
                for m in self.candidates[form].mentions
            ]
            for cluster in self.clusters
        ]

    @cached_property
    def _lasts(self) -> list[tuple[int, str]]:
        """The last word of each mention, in reading order."""
        return sorted((m.number, m.words[-1]) for c in self.candidates.values() for m in c.mentions)

    def people(self) -> list[Entity]:
        """Return the people, in the order in which they appear."""
        owners, firsts = self._owners()
        more: list[Entity] = []
        for words, told in self.candidates.items():
            candidate = told
            if not is_single(words):
                continue
            name = words[-1]
            apart = self._crowned(candidate, {*owners.get(name, ()), *firsts.get(name, ())})
            if apart:
                if "saint" in told.features or _style(apart[0]) not in _SAINTS:
                    more.append(self._called(words, apart))
                numbers = {mention.number for mention in apart}
                rest = tuple(m for m in told.mentions if m.number not in numbers)
                if not rest:
                    continue
                candidate = told._replace(mentions=rest)
            if name in owners and not _is_firm(candidate, about=self.about in owners[name]):
                self._share(candidate, self._meant(candidate, owners[name], firsts[name]))
            elif "is a thing" in candidate.features:
                continue  # "Ada is a language named after Ada Venn"
            elif (
                len(meant := self._by_given(name, firsts)) == 1
                and self._may_be_given(candidate)
                and not self._is_apart(candidate, meant[0])
            ):
                self._give(meant[0], words, candidate.mentions)
            elif len(meant) > 1 and name in firsts and self.about in meant:
                self._give(self.about, words, candidate.mentions)
            elif len(meant) > 1 and name in firsts and not _is_kin(candidate):
                continue  # one of several who are called so
            elif (bearer := self._by_father(candidate)) is not None:
                self._give(bearer, words, candidate.mentions)
            elif self._is_mononym(candidate) and not _is_firm(candidate):
                more.append(self._called(words, candidate.mentions))
        more += [Entity(*told) for told in self.spouses.people()]
        found = [
            Entity(tuple(forms), tuple(sorted(mentions, key=lambda mention: mention.number)))
            for forms, mentions in zip(self.forms, self.mentions, strict=True)
            if mentions
        ]
        return sorted([*found, *more], key=lambda person: person.mentions[0].number)

    def _by_father(self, candidate: Candidate) -> int | None:
        """Return whom the article is about, if called so: ``Lopez``, of Ada Lopez Garcia."""
        features, likely = candidate.features, self.likely[candidate.words]
        told = likely >= ENOUGH and not features.keys().isdisjoint(_LIVES)
        if self.about is None or not told or _is_kin(candidate) or "a title" in features:
            return None
        return self.about if candidate.words[-1] in _fathers(self.clusters[self.about]) else None

    def _owners(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """Return who may be called by each surname, and by each given name."""
        owners: dict[str, list[int]] = defaultdict(list)
        firsts: dict[str, list[int]] = defaultdict(list)
        for index, cluster in enumerate(self.clusters):
            for name in {name for form in cluster for name in _surnames(form)}:
                owners[name].append(index)
            quoted = quoted_in(mention.text for mention in self.mentions[index])
            for name in ({form[0] for form in cluster} | quoted) - _LORDS:
                firsts[name].append(index)
        return owners, firsts

    def _meant(self, candidate: Candidate, owners: list[int], firsts: list[int]) -> list[int]:
        """Return who may be meant by a surname that is the given name of others, too.

        It is the one whom the article is about, if it stood alone before any of the *owners* of
        the surname came in: ``Thomas left`` before ``Dylan Thomas came``.
        """
        if self.about is None or self.about not in firsts:
            return owners
        named = (mention.number for owner in owners for mention in self.mentions[owner])
        return [self.about] if candidate.mentions[0].number < min(named, default=0) else owners

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
                if not self._reigns(n)
            }
        )

    def _may_be_given(self, candidate: Candidate) -> bool:
        """Tell whether *candidate* is somebody's given name, and not a thing called after her."""
        name = candidate.words[-1]
        does = not candidate.features.keys().isdisjoint(_LIVES)
        rare = does and not (is_common(name) or is_place(name))
        return self.likely[candidate.words] > (_RARE if rare else _PLAIN)

    def _reigns(self, person: int) -> bool:
        return any(form[-1] in REGNAL for form in self.forms[person])

    def _crowned(self, candidate: Candidate, owners: Collection[int]) -> list[Mention]:
        """Return the mentions of a king or saint in *candidate*, if no such one is among *owners*.

        ``Prince Otto left`` beside ``Otto Frey came``.
        """
        crowned = [mention for mention in candidate.mentions if _style(mention) in _STYLES]
        if not crowned or not owners or len(crowned[0].words) > 1:
            return []
        saint = _style(crowned[0]) in _SAINTS
        if any((saint and owner == self.about) or self._is_high(owner) for owner in owners):
            return []
        return list(candidate.mentions) if crowned[0] is candidate.mentions[0] else crowned

    def _is_high(self, person: int) -> bool:
        """Tell whether *person* reigns, is of some place or is called as such people are."""
        titles = {_style(mention) for mention in self.mentions[person]}
        of = any("of" in form for form in self.forms[person])
        return of or self._reigns(person) or not titles.isdisjoint(_STYLES)

    def _is_apart(self, candidate: Candidate, person: int) -> bool:
        """Tell whether a given name alone is another's than the *person* who bears it.

        ``Otto, Count of Berg, died. Otto Frey came.``; ``his son Otto`` of one who is no Frey.
        """
        if person == self.about or self._reigns(person):
            return False
        first = candidate.mentions[0]
        if ALSO_NAMED.search(first.before):
            return True
        full = self.mentions[person][0].number if self.mentions[person] else 0
        told = [found for name in _OWN if (found := candidate.features.get(name))]
        is_own = first.number < full and any(found.mention < full for found in told)
        if is_own and not _is_kin(candidate):
            return True
        known = [c.features for form in self.forms[person] if (c := self.candidates.get(form))]
        is_known = any(not _KIN.isdisjoint(features) for features in known)
        if not is_own and (BLOOD.search(first.before) is None or is_known):
            return False
        kin = self._kin_of(first)
        return all(kin.isdisjoint(_surnames(form)) for form in self.forms[person])

    def _kin_of(self, mention: Mention) -> set[str]:
        """Return the surnames that a given name told as kin may have.

        ``Frey left it to his son Otto``, ``the brothers Otto and Bo Frey``.
        """
        at = bisect_left(self._lasts, (mention.number, ""))
        joined = mention.block.text.startswith((" and ", " & "), mention.end)
        near = self._lasts[max(0, at - 1) : at] + self._lasts[at + 1 : at + 2] * joined
        return {surname for _, surname in near}

    def _is_mononym(self, candidate: Candidate) -> bool:
        vouched = not candidate.features.keys().isdisjoint(VOUCHING)
        vouched = vouched or (self.is_told and "link" in candidate.features)
        vouched = vouched or {"link", "given name"} <= candidate.features.keys()  # "[[Ada]]: she"
        titled = (
            not candidate.features.keys().isdisjoint(_CALLED) and "a title" in candidate.features
        )
        enough = ENOUGH if vouched else _TITLED if titled else _MONONYM
        led = candidate.words[0] in _LED and "a deed" in candidate.features
        realm = candidate.features.get("a realm")
        if (realm and realm.share >= 0.5) or (
            candidate.features.keys().isdisjoint(HUMAN) and not led
        ):
            return False
        return self.likely[candidate.words] >= enough and len(candidate.words[-1]) > 2

    def _called(self, words: Words, mentions: Sequence[Mention]) -> Entity:
        """Return who goes by one name; ``Mrs. Lind`` beside ``Mr. Lind`` is another."""
        sex = next((said for m in mentions if (said := addressed_as(m))), "")
        own: list[Mention] = []
        for mention in mentions:
            if addressed_as(mention) in ("", sex):
                own.append(mention)
            else:
                self.spouses.add(mention)
        return Entity((words,), tuple(own))

    def _give(self, owner: int, words: Words, mentions: Iterable[Mention]) -> None:
        self.mentions[owner].extend(mentions)
        self.forms[owner][words] = None

    def _share(self, candidate: Candidate, owners: list[int]) -> None:
        """Give each mention of a surname to its owner.

        In an article about one of them that one is meant; else the one who was last called so,
        unless another came in since as a subject, or into an office: a relative named in passing is
        not meant.
        """
        full = sorted((m.number, owner, m) for owner in owners for m in self.mentions[owner])
        at = 0
        meant: int | None = None
        last: dict[int, Mention] = {}
        told: Mention | None = None
        for mention in candidate.mentions:
            while at < len(full) and full[at][0] < mention.number:
                _, owner, named = full[at]
                is_subject = named.number in self.subjects or named.start == 0
                if meant is None or is_subject or comes_in(named, told):
                    meant = owner
                told = named if meant == owner else told
                last[owner] = named
                at += 1
            if meant is None:
                meant = full[0][1] if full else owners[0]
            if candidate.words == (self.body,) and not _is_near(mention, last.values()):
                continue  # of "Lind College" itself
            usual = self.about if self.about in owners else meant
            said = addressed_as(mention)
            one = self._addressed(mention, said, usual, last) if said else usual
            if one is None:
                self.spouses.add(mention)
                continue
            told = mention if one == meant else told
            self.sexes[one] = self.sexes[one] or said
            self._give(one, candidate.words, [mention])

    def _addressed(
        self, mention: Mention, said: str, usual: int, last: dict[int, Mention]
    ) -> int | None:
        """Return whom ``Mrs. Lind`` means: of those named *last* nobody, if all are men.

        It is the *usual* one, unless that is a man, or named in the same sentence.
        """
        for owner in (usual, *islice(reversed(last), _MOST_OWNERS)):
            unsure = not self.sexes[owner] and owner in last
            if self.sexes[owner] not in ("", said):
                continue
            if not (unsure and is_told_beside(mention, last[owner])):
                return owner
        return None


_LORDS = frozenset("abbot lady lord prince".split())
_SAINTS = frozenset("st ste saint".split())
_STYLES = CROWNED | _SAINTS | {"prince", "princess"}


def _style(mention: Mention) -> str:
    """Return the last word of the title before *mention*."""
    return fold(mention.title).rpartition(" ")[2].rstrip(".")


def _is_near(mention: Mention, named: Collection[Mention]) -> bool:
    """Tell whether one of those *named* last in full is named in the same block."""
    return any(one.block is mention.block for one in islice(named, _MOST_OWNERS))


_MOST_OWNERS = 50
_OWN = ("a title", "kin", "kin before")
"""What is said of a given name that is somebody's own."""


_KIN = frozenset(("kin", "kin before"))


def _is_kin(candidate: Candidate) -> bool:
    return not candidate.features.keys().isdisjoint(_KIN)


def _is_firm(candidate: Candidate, *, about: bool = False) -> bool:
    """Tell whether a surname alone is a firm's: ``Cole was a maker of lamps``, ``Cole, Inc.``.

    Where the article is *about* somebody of the name, only the latter is.
    """
    features = candidate.features
    called = not about and "copula" in features and "a title of firms too" in features
    human = (*VOUCHING, "his or her", "honorific", "given name", "a title")
    return "corporate" in features or (called and features.keys().isdisjoint(human))
