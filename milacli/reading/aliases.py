"""Aliases: names of which the text says that they are one person's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from milacli.article.model import Article, BlockKind
from milacli.english.gazetteer import ADJECTIVES, REGNAL, is_given
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.apart import SUFFIX, Pairs
from milacli.reading.candidates import Candidate, Words, is_single
from milacli.reading.mentions import Mention
from milacli.reading.nicknames import is_same_given
from milacli.reading.postnominals import are_letters

WITHOUT_SURNAME = frozenset(("of", "the"))
"""Words of names that end in no surname: ``Eleanor of Venn``, ``Osric the Bald``."""
_LONGEST_GAP = 90
"""Characters between two names of one person."""
POSSIBLE = 0.1
"""How likely a form must be to be joined to a person of that name."""


def core(words: Words) -> Words:
    """Return *words* without Jr. and the like."""
    return words[:-1] if len(words) > 2 and words[-1].rstrip(".") in SUFFIX else words


_KINDS = "full|real|birth|stage|pen|given|maiden|legal|original|professional"
# " (born ", ", née ", ", also known as ": what stands before another name of the same person.
_ALIAS = lazy(
    r"(?:['’]s)?(?:(?:[,;] [^()]{1,50})?\))?(?:,? [A-Z]{2,6})*(?: \([^()]{1,50}\))?"
    r"(?:[,;]| [–—-])? ?"
    r"\(?(?:[A-Za-z]+(?: [a-z]+)?: [^;()]{1,40}; ?){0,3}"
    r"(?:(?:pronounced [^;()]{1,30}|(?:b\. |born )?[^;()]{0,20}\b\d{3,4}[^;()]{0,40}); ?)?,? ?"
    r"(?:(?:who )?(?:is|was|became|has been|had been) (?=\w+ ?(?:\w+ )?as\b))?"
    r"(?:(?:(?:(?:who )?was )?(?:born|baptised|baptized|christened|renamed)|née|nee|né)"
    r"(?: \d{3,4})?(?: as)?|"
    r"a\.k\.a\.?|aka|or(?: (?:simply|just))?|simply|formerly|"
    r"(?:and )?(?:(?:also|best|better|later|more|now|often|sometimes|[a-z]{4,14}ly) ){0,2}"
    r"(?:known|called|credited|referred to|anglici[sz]ed|latini[sz]ed|romani[sz]ed|spelled|spelt|"
    r"rendered|transliterated) "
    r"(?:professionally |simply |mononymously |(?:in|to) (?:\w+ ){1,3})?as|nicknamed|"
    r"known by (?:his|her|the) (?:pen|stage|birth|real) name|"
    r"(?:also|sometimes|otherwise|now|always) (?:called|named|known)|"
    r"(?:wrote|writes|writing|published|publishes|recorded|records|recording) "
    r"(?:as|under the (?:pen |stage )?name(?: of)?)|"
    r"(?:(?:who|and) )?(?:(?:later|then|eventually) )?(?:became|becomes)|"
    rf"(?:whose |the )?(?:(?:{_KINDS}) name(?: was| is)?|pseudonym)(?: of)?)"
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
    r"(?:\b(?:[Bb]orn(?: \d{3,4})?(?: as)?|(?:baptised|baptized|christened|renamed)(?: as)?|"
    r"née|nee|né|a\.k\.a\.?|aka|"
    r"(?:known|called|credited)(?: \w+ly| (?:in|to) (?:\w+ ){0,2}\w+)? as|nicknamed|"
    r"(?:also|sometimes|otherwise) (?:called|named|known)|"
    rf"(?:{_KINDS}) name(?: was| is)?|pseudonym(?: of)?)"
    r"[:,]?| or|\([A-Z][a-z]+:) [\"“]?$"
    # "known as Eva Moor and "
    r"|\b(?:known|called) as (?:[^\W\d_a-z][\w.'’-]* ){1,4}(?:and|or) $"
)


def is_other_name(mention: Mention) -> bool:
    """Tell whether the text has *mention* as what its person is, or was, called besides."""
    text, end = mention.block.text, mention.opening
    before = text[max(mention.sentence.start, end - 40) : end]
    if before.endswith("(") or _OTHER.search(before):
        return True
    return _REAL.search(mention.before) is not None


# "(Ada Maria Lind; born 1931)": behind a name, the name in full.
_IN_FULL = lazy(r"[;,] (?:born|b\.|née|\d)")


def _is_royal(words: Words, other: Mention) -> bool:
    """Tell whether *other* is the name in full of who reigns: ``Ada III (Ada Maria Sophia)``."""
    reigns = words[-1] in REGNAL or (len(words) > 2 and words[1] == "of")
    closed = other.block.text.startswith(")", other.end)
    return reigns and closed and len(other.words) > 1 and other.words[0].startswith(words[0])


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
    for owner, words in _told_names(mentions, home, title):
        clusters = _merged(clusters, home, owner, words, likely)
    block, alone = -1, True
    joined: Mention | None = None
    for one, other in pairwise(m for m in mentions if not _are_letters(m)):
        known = home.get(one.words)
        alone = (alone or one.block.number != block) and known in (None, home.get(title))
        block = one.block.number
        if one.block is not other.block or one.sentence != other.sentence or other.opaque:
            continue
        if one.is_pronoun and alone:
            known = home.get(title)
        gap = (
            one.block.text[one.end : other.opening] if other.start - one.end < _LONGEST_GAP else ""
        )
        if known is None and is_single(one.words):
            told = _is_alias(gap) or (gap == " (" and one.words[-1] in other.words)
            if told and likely.get(one.words, 0) > POSSIBLE and other.words in home:
                home[other.words].append(one.words)
                home[one.words] = home[other.words]
            continue
        bracketed = gap == " (" and (
            one.words[-1] == other.words[-1]
            or _IN_FULL.match(other.block.text, other.end)
            or _is_royal(one.words, other)
        )
        # "Ada Lind (阿, Lind Ada; 1905–1988)"
        turned = gap[:2] == " (" and ")" not in gap and one.words[::-1] == other.words
        if known is None or other.words not in candidates:
            continue
        # "Ada Lind, also known as Eva Moor and Ida Moor, was"
        listed = one is joined and gap in (" and ", " or ")
        listed = listed and other.block.text.startswith((",", ")"), other.end)
        if not (bracketed or turned or listed or _is_alias(gap) or _is_later(gap, one, other)):
            continue
        if gap.strip() == "or" and not (
            set(one.words) & set(other.words) or _is_same_life(one, other)
        ):
            continue
        if "becam" in gap and (other.possessive or is_single(other.words)):
            continue  # "became Ada Lind's deputy"
        clusters = _merged(clusters, home, known, other.words, likely)
        joined = other
    return clusters


# " (1901–1970) was ", " (born 3 May 1901) is "
_LIFE_OF_ONE = lazy(r" \([^()]{0,40}\b\d{3,4}[^()]{0,40}\),? (?:is|was|has been) ")


def _is_same_life(one: Mention, other: Mention) -> bool:
    """Tell whether one life is told behind two spellings: ``Ada Lind or Aida Lynd (1901–1970)``."""
    opens = one.opening == one.sentence.start and len(one.words) == len(other.words)
    return opens and _LIFE_OF_ONE.match(other.block.text, other.end) is not None


def _merged(
    clusters: list[list[Words]],
    home: dict[Words, list[Words]],
    known: list[Words],
    words: Words,
    likely: Mapping[Words, float],
) -> list[list[Words]]:
    """Join *words*, and with them all forms of their person, to those *known*."""
    second = home.get(words)
    if second is None and likely.get(words, 0) > POSSIBLE and not is_single(words):
        known.append(words)
        home[words] = known
    elif second is not None and second is not known:
        known.extend(second)
        home.update(dict.fromkeys(second, known))
        return [cluster for cluster in clusters if cluster is not second]
    return clusters


# ", later ", " (later "
_LATER = lazy(r",? \(?(?:who (?:was|is) )?(?:later|afterwards|now) (?:known as )?$|, later $")
_BEHIND_LATER = lazy(r"\)|, (?!and\b|then\b)")


def _is_later(gap: str, one: Mention, other: Mention) -> bool:
    """Tell whether *other* is what *one* was called later, not who came later.

    They share a name, or the sentence begins with them: ``Ada Lind, later Bo Frey, sang``.
    """
    if not _LATER.fullmatch(gap):
        return False
    if one.words[0] == other.words[0] or one.words[-1] == other.words[-1]:
        return True
    opens = one.opening == one.sentence.start and one.block.kind is BlockKind.PARAGRAPH
    return opens and _BEHIND_LATER.match(other.block.text, other.end) is not None


# "Her real name was ", "She was baptised as ", "He converted to Islam and took the name "
_REAL = lazy(
    rf"\b(?:[Hh]is|[Hh]er) (?:own )?(?:{_KINDS}) name (?:is|was) (?:in fact )?[\"“]?$|"
    r"(?:^|\bwhere |\bwhen |^In \d{4},? )(?:[Hh]e|[Ss]he) (?:[a-z]+ly |later |then )?"
    r"(?:(?:was|had been) (?:given the name (?:of )?|known in religion as |"
    r"(?:baptised|baptized|christened|renamed) (?:as |under the name (?:of )?)?)|"
    r"(?:[a-z]+ed (?:a |an |the |to )?[\w ]{3,30},? and (?:[a-z]+ly )?)?"
    r"(?:(?:took|adopted|assumed) the (?:\w+ )?name (?:of )?|"
    r"(?:changed|anglici[sz]ed) (?:his|her) (?:\w+ )?name to ))[\"“]?$"
)
# "Born Ada Lind in 1931, Ada Frey left", but for what stands behind the name
_BORN_FIRST = lazy(r"Born (?:[^,;()]{1,80} as |as )?[\"“]?$")


def _told_names(
    mentions: Sequence[Mention], home: Mapping[Words, list[Words]], title: Words
) -> Iterator[tuple[list[Words], Words]]:
    """Yield somebody's forms and the name that is told to be theirs.

    Behind "her real name was" it is of whom alone the paragraph has told so far, or of the one
    whom the *title* names; behind a "Born" that opens the sentence, of its subject.
    """
    about = home.get(title)
    block = -1
    met: list[list[Words]] = []
    born: Mention | None = None
    for mention in mentions:
        if mention.block.number != block:
            block, met, born = mention.block.number, [], None
        text, full = mention.block.text, len(mention.words) > 1 and not mention.opaque
        alone = met[0] if len(met) == 1 and (not about or met[0] is about) else None
        owner = alone if met else about
        if full and _REAL.search(mention.before):
            if owner is not None:
                yield owner, mention.words
            continue
        if full and _BORN_FIRST.fullmatch(text, mention.sentence.start, mention.start):
            born = mention
            continue
        called = mention.is_pronoun or mention.words == title[-1:]
        own = owner or (about if born and not _is_among(born, met) else None)
        known = own if called else home.get(mention.words)
        if born is not None and known is not None and text.endswith(", ", 0, mention.opening):
            if born.sentence == mention.sentence:
                yield known, born.words
            born = None
        known = home.get(mention.words)
        if known is not None and not any(known is other for other in met) and len(met) < 2:
            met.append(known)


def _is_among(born: Mention, met: Sequence[list[Words]]) -> bool:
    """Tell whether a given name is of somebody told of: ``Ada Lind came. Born Ada Holm, she``."""
    return any(form[0] == born.words[0] for forms in met for form in forms)


def _are_letters(mention: Mention) -> bool:
    """Tell whether *mention* is but an honour behind a name: "DBE" of "Ada Lind, DBE (born".

    Or the language of what follows: "Arabic" of "Ada Lind (Arabic: آدا; born".
    """
    text, language = mention.block.text, mention.start > 0 and len(mention.words) == 1
    language = language and text[mention.start - 1] == "(" and text.startswith(":", mention.end)
    return language or (len(mention.words) == 1 and are_letters(text, mention.start, mention.end))


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
        (m for m in mentions if article.sections[m.block.section].number == "0" and m.opening == 0
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
    described = same and (
        _DESCRIBED.match(first.block.text, first.end)
        or _skeleton(title[0]) == _skeleton(first.words[0])
    )
    if not described and not _is_short_for(title, first.words):
        return clusters
    if known is None:
        home.append(title)
        return clusters
    if any((first.words, form) in apart for form in known):
        known.remove(title)  # "Bo Lind Sr." is the father of "Bo Lind"
        home.append(title)
        return clusters
    home.extend(known)
    return [cluster for cluster in clusters if cluster is not known]


_DESCRIBED = lazy(
    r"(?: \([^)]*\))?(?:,? (?:born|n[ée]e?) (?:[^\W\d_a-z][\w'’-]* ?){1,3}(?: ?\([^)]*\))?)?,? "
    r"(?:is|was) an? (?!(?:son|daughter|brother|sister|cousin)\b)"
)


_SOFT = lazy(r"(?<=.)[aeiouyhw'’]")
_TWICE = lazy(r"(.)\1+")


def _skeleton(word: str) -> str:
    """Return *word* as its spellings have it in common: ``sf`` of ``sofia`` and ``sofya``."""
    return _TWICE.sub(r"\1", _SOFT.sub("", word.replace("ph", "f")))


def _is_short_for(short: Words, words: Words) -> bool:
    """Tell whether *short* has the surname of *words* and a given name of theirs, or its start.

    The surname may be the first of two: ``Ada Lind`` for ``Ada Eva Lind-Moor``.
    """
    surname = core(short)[-1]
    if len(short) < 2 or not (surname in words[1:] or words[-1].startswith(f"{surname}-")):
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
