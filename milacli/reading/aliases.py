"""Aliases: names of which the text says that they are one person's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from milacli.article.model import Article
from milacli.english.gazetteer import ADJECTIVES, is_given
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.apart import Pairs
from milacli.reading.candidates import Candidate, Words, is_single
from milacli.reading.mentions import Mention
from milacli.reading.nicknames import is_same_given

SUFFIX = ("jr", "sr", "ii", "iii", "iv", "pere", "fils")
WITHOUT_SURNAME = frozenset(("of", "the"))
"""Words of names that end in no surname: ``Eleanor of Venn``, ``Osric the Bald``."""
_LONGEST_GAP = 90
"""Characters between two names of one person."""
POSSIBLE = 0.1
"""How likely a form must be to be joined to a person of that name."""


def core(words: Words) -> Words:
    """Return *words* without Jr. and the like."""
    return words[:-1] if len(words) > 2 and words[-1].rstrip(".") in SUFFIX else words


# " (born ", ", née ", ", also known as ": what stands before another name of the same person.
_ALIAS = lazy(
    r"(?: \([^()]{1,50}\))?[,;]? ?\(?(?:pronounced [^;()]{1,30}; ?)?,? ?"
    r"(?:(?:was born|born|née|nee|né)(?: \d{3,4})?(?: as)?|"
    r"a\.k\.a\.|aka|or|formerly|"
    r"(?:also |better |formerly |professionally |simply )?"
    r"(?:known|called|credited) (?:professionally |simply |mononymously )?as|nicknamed|"
    r"known by (?:his|her|the) (?:pen|stage|birth|real) name|"
    r"(?:also|sometimes|otherwise|now|always) (?:called|named|known)|"
    r"(?:whose )?(?:full|real|birth|stage|pen|given|maiden) name(?: was| is)?|pseudonym)"
    r"[:,]? [\"“]?$"
)
# " wrote under the pseudonym ", " used the pen name "
_PSEUDONYM = lazy(
    r",? (?:[a-z]+ ){1,4}(?:under |using |with |by )?(?:the|a|his|her) "
    r"(?:pseudonym|pen name|pen-name|stage name|alias|nom de plume)s?(?: of)?:? [\"“]?$"
)
# " (Swedish: "
_IN_LANGUAGE = lazy(r" \(([A-Z][a-z]+)(?: language)?: ?$")


def _is_alias(gap: str) -> bool:
    """Tell whether the words between two names say that they are one person's."""
    if _ALIAS.fullmatch(gap) or _PSEUDONYM.fullmatch(gap):
        return True
    said = _IN_LANGUAGE.match(gap)
    return said is not None and fold(said[1]) in ADJECTIVES


# "(born ", "; born ", ", born ", "(Swedish: ": right before a name that is not the usual one.
_OTHER = lazy(
    r"(?:\b(?:born(?: \d{3,4})?(?: as)?|née|nee|né|a\.k\.a\.|aka|"
    r"(?:known|called|credited)(?: \w+ly)? as|nicknamed|"
    r"(?:real|birth|full|given|maiden|pen|stage) name(?: was| is)?|pseudonym(?: of)?)"
    r"[:,]?| or|\([A-Z][a-z]+:) [\"“]?$"
)


def is_other_name(mention: Mention) -> bool:
    """Tell whether the text has *mention* as what its person is, or was, called besides."""
    text, end = mention.block.text, mention.opening
    before = text[max(mention.sentence.start, end - 40) : end]
    return before.endswith("(") or _OTHER.search(before) is not None


# "(Ada Maria Lind; born 1931)": behind a name, the name in full.
_IN_FULL = lazy(r"[;,] (?:born|b\.|née|\d)")


def with_aliases(
    clusters: list[list[Words]],
    candidates: Mapping[Words, Candidate],
    mentions: Sequence[Mention],
    likely: Mapping[Words, float],
    title: Words,
) -> list[list[Words]]:
    """Join the names of which the text says that they are one person's.

    In a paragraph about nobody else a pronoun is whom the *title* names.
    """
    home = {form: cluster for cluster in clusters for form in cluster}
    for mention in mentions:
        clusters = _with_maiden(mention, clusters, candidates, home)
    block, alone = -1, True
    for one, other in pairwise(mentions):
        known = home.get(one.words)
        alone = (alone or one.block.number != block) and known in (None, home.get(title))
        block = one.block.number
        if one.block is not other.block or one.sentence != other.sentence or other.opaque:
            continue
        if one.is_pronoun and alone:
            known = home.get(title)
        if (
            known is None
            and is_single(one.words)
            and likely.get(one.words, 0) > POSSIBLE
            and other.words in home
        ):
            if _is_alias(one.block.text[one.end : other.opening]):
                home[other.words].append(one.words)
                home[one.words] = home[other.words]
            continue
        gap = (
            one.block.text[one.end : other.opening] if other.start - one.end < _LONGEST_GAP else ""
        )
        bracketed = gap == " (" and (
            one.words[-1] == other.words[-1] or _IN_FULL.match(other.block.text, other.end)
        )
        if known is None or other.words not in candidates or not (bracketed or _is_alias(gap)):
            continue
        if gap.strip() == "or" and not set(one.words) & set(other.words):
            continue
        second = home.get(other.words)
        if second is None and likely[other.words] > POSSIBLE and not is_single(other.words):
            known.append(other.words)
            home[other.words] = known
        elif second is not None and second is not known:
            known.extend(second)
            home.update(dict.fromkeys(second, known))
            clusters = [cluster for cluster in clusters if cluster is not second]
    return clusters


# "Ada Lind (née Holm", "Ada Lind, née Holm,"
_MAIDEN = lazy(r",? \(?(?:née|nee|né|born) (?P<name>[^\W\d_a-z][\w'’-]+)(?=[;,)])")


def _with_maiden(
    mention: Mention,
    clusters: list[list[Words]],
    candidates: Mapping[Words, Candidate],
    home: dict[Words, list[Words]],
) -> list[list[Words]]:
    """Join the name that somebody bore before: ``Ada Holm`` of ``Ada Lind (née Holm)``."""
    known = home.get(mention.words)
    maiden = _MAIDEN.match(mention.block.text, mention.end) if known is not None else None
    if maiden is None or known is None or len(mention.words) < 2:
        return clusters
    words = (mention.words[0], fold(maiden["name"]))
    second = home.get(words)
    if words not in candidates or second is known:
        return clusters
    known.extend(second or [words])
    home.update(dict.fromkeys(second or [words], known))
    return [cluster for cluster in clusters if cluster is not second]


def with_lead(
    clusters: list[list[Words]],
    title: Words,
    article: Article,
    mentions: Sequence[Mention],
    apart: Pairs,
) -> list[list[Words]]:
    """Join the title's short name and the full name that the lead begins with."""
    first = next(
        (m for m in mentions if article.sections[m.block.section].number == "0" and m.start == 0
         and m.block.line > article.sections[0].line and not m.opaque and not m.is_pronoun),
        None,
    )  # fmt: skip
    if first is None or not title or first.words == title or (first.words, title) in apart:
        return clusters
    known = next((c for c in clusters if title in c), None)
    home = next((c for c in clusters if first.words in c), None)
    if home is None or known is home:
        return clusters
    # "# Peg Lind", "Margaret Ellen Lind was a nurse."
    same = len(title) == 2 and title[-1] == first.words[-1]
    described = same and _DESCRIBED.match(first.block.text, first.end)
    if not described and not _is_short_for(title, first.words):
        return clusters
    if known is None:
        home.append(title)
        return clusters
    home.extend(known)
    return [cluster for cluster in clusters if cluster is not known]


_DESCRIBED = lazy(r"(?: \([^)]*\))?,? (?:is|was) an? (?!(?:son|daughter|brother|sister|cousin)\b)")


def _is_short_for(short: Words, words: Words) -> bool:
    """Tell whether *short* has the surname of *words* and a given name of theirs, or its start."""
    if len(short) < 2 or core(short)[-1] not in words[1:]:
        return False
    given = short[0]
    return any(
        is_same_given(given, name) or (len(given) > 2 and name.startswith(given))
        for name in words[:-1]
    )


def tails_of(clusters: Sequence[list[Words]]) -> dict[Words, list[Words]]:
    """Return whose surnames several words are: ``Lopez Garcia`` of ``Ada Lopez Garcia``.

    Where another is called ``Bo Moss``, ``Otto Moss`` may be ``Bo Otto Moss`` too.
    """
    found: dict[Words, list[list[Words]]] = defaultdict(list)
    homes = {form: number for number, cluster in enumerate(clusters) for form in cluster}
    for number, cluster in enumerate(clusters):
        for form in cluster:
            is_told_apart = homes.get((form[0], form[-1]), number) != number
            for start in range(1, len(form) - 1):
                tail = form[start:]
                if (is_told_apart or not is_given(tail[0])) and not is_single(tail):
                    found[tail].append(cluster)
    return {tail: own[0] for tail, own in found.items() if all(home is own[0] for home in own)}
