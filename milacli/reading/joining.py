"""Joining: forms of a name that are one person's, by surname and given names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from milacli.english.gazetteer import REGNAL
from milacli.patterns import lazy
from milacli.reading.aliases import POSSIBLE, WITHOUT_SURNAME, core, tails_of
from milacli.reading.apart import SUFFIX, Pairs
from milacli.reading.candidates import Candidate, Words
from milacli.reading.nicknames import is_same_given, quoted_in


def join_forms(
    accepted: AbstractSet[Words],
    full: Mapping[Words, Candidate],
    likely: Mapping[Words, float],
    title: Words,
    apart: Pairs,
) -> list[list[Words]]:
    """Join the forms that name one person: same surname, given names that agree.

    Those told *apart* are two people; a form that both may have is the *title*'s.
    """
    by_surname: dict[str, list[list[Words]]] = defaultdict(list)
    order = sorted(accepted, key=lambda w: (-len(w), full[w].mentions[0].number, w))
    others = [w for w in full if w not in accepted and likely[w] > POSSIBLE]
    born = {words: birth for words in [*order, *others] if (birth := _birth(full[words]))}
    formal = _formal({words: full[words] for words in order})

    younger = {words for words in order if _suffix(words) and (words[:-1], words) in apart}

    def agree(one: Words, other: Words) -> bool:
        if (one, other) in apart or (one in younger) != (other in younger):
            return False
        births = abs(born.get(one, 0) - born.get(other, 0)) if one in born and other in born else 0
        return births <= 1 and _agree(formal.get(one, one), formal.get(other, other))

    for words in [*order, *others]:
        clusters = by_surname[core(words)[-1]]
        # Beyond this, a surname is no evidence any more, and comparing would not be linear.
        homes = [c for c in clusters[:50] if all(agree(words, form) for form in c)]
        # "Edward J. Lind" is neither Edward Lind Sr. nor Jr. for sure.
        unsure = len(homes) > 1 and len(words) > 2 and any(_suffix(w) for c in homes for w in c)
        if homes and not unsure:
            next((c for c in homes if title in c), homes[0]).append(words)
        elif words in accepted:
            clusters.append([words])
    clusters = [c for clusters in by_surname.values() for c in clusters]
    clusters = _with_longer(clusters, [words for words in others if len(words) == 2], apart)
    return _with_realms(clusters, full, title)


def _formal(full: Mapping[Words, Candidate]) -> dict[Words, Words]:
    """Return forms by a nickname as they are in full: ``Dot Lind`` beside ``Ada "Dot" Lind``."""
    given: dict[Words, str] = {}
    for words, candidate in full.items():
        if len(words) > 2:
            for name in quoted_in(mention.text for mention in candidate.mentions[:1]):
                given.setdefault((name, core(words)[-1]), words[0])
    return {
        words: (first, *words[1:])
        for words in full
        if (first := given.get((words[0], core(words)[-1])))
    }


# "(1788–1851)", "(b. 1849)", "(born 12 August 1874"
_BORN = lazy(
    r" ?\((?:b\.|born|c\.|ca\.)? ?(?:\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?"
    r"(\d{4})(?=[)–—-]| [–—-]|, )"
)


def _birth(candidate: Candidate) -> int:
    """Return the year of birth that stands behind a name, 0 if none does."""
    for mention in candidate.mentions[:_MOST_BIRTHS]:
        if told := _BORN.match(mention.block.text, mention.end):
            return int(told[1])
    return 0


_MOST_BIRTHS = 20


def _with_longer(
    clusters: list[list[Words]], others: list[Words], apart: Pairs
) -> list[list[Words]]:
    """Join names to those with a second surname: ``Ada Lopez``, ``Ada Lopez Garcia``.

    Or to the one with the same suffix: ``Bo Sr.``, ``Bo Lind Sr.``
    """
    longer: dict[Words, list[Words]] = {}
    for cluster in clusters:
        for form in cluster:
            if WITHOUT_SURNAME.isdisjoint(form):
                for end in range(2, len(core(form))):
                    longer.setdefault(form[:end], cluster)
    tails = tails_of(clusters)
    alike = _by_suffix(clusters)
    kept = []
    for cluster in clusters:
        first = cluster[0]
        home = longer.get(first) or tails.get(first) or alike.get((first[0], first[-1].rstrip(".")))
        if (
            home is None
            or home is cluster
            or (len(first) != 2 and first not in tails)
            or any((first, form) in apart for form in home)
        ):
            kept.append(cluster)
        else:
            home.extend(cluster)
    for words in others:
        if words in longer and words not in longer[words]:
            longer[words].append(words)
    return kept


def _by_suffix(clusters: list[list[Words]]) -> dict[Words, list[Words]]:
    """Return who alone has a given name and a suffix: ``Bo Lind Sr.`` for ``bo sr``."""
    found: dict[Words, list[list[Words]]] = defaultdict(list)
    for cluster in clusters:
        for given, suffix in {(form[0], _suffix(form)) for form in cluster if _suffix(form)}:
            found[given, suffix].append(cluster)
    return {words: homes[0] for words, homes in found.items() if len(homes) == 1}


def _with_realms(
    clusters: list[list[Words]], full: Mapping[Words, Candidate], title: Words
) -> list[list[Words]]:
    """Join ``Osric II`` to ``Osric II of Ely``: the *title*'s, or the only one that there is."""
    realms: dict[Words, list[Words]] = defaultdict(list)
    for form in full:
        if form[2:3] == ("of",) and form[1] in REGNAL:
            realms[form[:2]].append(form)
    homes = {form: cluster for cluster in clusters for form in cluster}
    kept = []
    for cluster in clusters:
        short = cluster[0]
        named = realms.get(short, []) if short != title else []
        named = [title] if title in named else named
        home = homes.get(named[0]) if len(named) == 1 else None
        if home is None or home is cluster:
            kept.append(cluster)
            cluster += [form for form in named if form == title and home is None]
        else:
            home.extend(cluster)
    return kept


def _agree(one: Words, other: Words) -> bool:
    """Tell whether two forms with the same surname may name one person."""
    if _suffix(one) and _suffix(other) and _suffix(one) != _suffix(other):
        return False
    one, other = core(one), core(other)
    if any((word in one) != (word in other) for word in WITHOUT_SURNAME):
        return False
    if len(one) > len(other):
        one, other = other, one
    shorter, longer = one[:-1], other[:-1]
    return is_same_given(shorter[0], longer[0]) and all(
        any(is_same_given(name, full) for full in longer[1:]) for name in shorter[1:]
    )


def _suffix(words: Words) -> str:
    last = words[-1].rstrip(".")
    return last if len(words) > 2 and last in SUFFIX else ""
