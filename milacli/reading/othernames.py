"""Other names: what somebody was called before, on a stage, or as a peer, one word or more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from milacli.english.gazetteer import is_common, is_place
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.candidates import Candidate, Words
from milacli.reading.mentions import Mention
from milacli.reading.peers import name_of_rank

_NAME = r"[\"“]?(?P<name>(?:(?:van|von|de|der|den) ){0,2}[^\W\d_a-z][\w'’-]+)[\"”]?"
# " (née Holm;", ", née Holm,", " (born Holm,"
_MAIDEN = lazy(
    rf"(?: \([^()]{{1,80}}\))?,? (?:\(|(?=n|b))(?:née|nee|né|born|originally) {_NAME}"
    r"(?=[;,)]| \([^()]*\d)(?!, [^()]{4,60}; (?:died|d\.?) [A-Z])"  # "(born Orm, 1901; died"
)
_BORN = lazy(r"[ (](?:née|nee|né|born|originally) [\"“]?$")
# ", also known as Zappo,", " (stage name Zappo)", " is known mononymously as Zappo"
_KNOWN = lazy(
    r"(?: \([^()]{1,60}\))?,? \(?(?:who (?:is|was) |is |was )?"
    r"(?:(?:(?:also|better|best|formerly|later|more|now|widely|often|usually|[a-z]+(?:nal|mon|pular|"
    r"eral|ymous|ublic|nate)ly) ){0,2}(?:known|credited|billed|referred to) "
    r"(?:(?:professionally|mononymously|simply|commonly|popularly) )?"
    r"(?:as|by (?:his|her|the) (?:(?:stage|ring|pen) ?name|nickname|mononym|pseudonym))|"
    r"a\.k\.a\.?|aka|(?:stage|ring|pen) name:?|nicknamed) "
    rf"{_NAME}(?=[;,.)]| \(| (?:is|was|has|had)\b)"
)
# "who performs under the stage name ", "is a wrestler under the ring name "
_STAGE = lazy(
    r"\b(?:under|by|using|with|adopted|took|used) (?:the|his|her) "
    r"(?:stage|ring|pen|screen|artist|performing|professional)[ -]?name(?: of)?,? [\"“]?$"
)
_STYLES = ("lord", "lady", "baron", "baroness", "earl", "viscount", "viscountess", "marquess")
"""By which a peer is called: ``Lord Orm``."""


def with_other_names(
    clusters: list[list[Words]],
    mentions: Sequence[Mention],
    candidates: Mapping[Words, Candidate],
    title: Words,
) -> list[list[Words]]:
    """Give people the names that are told to be theirs too, those of *clusters* joined.

    A name that somebody else is called by stays apart. The article is about its *title*.
    """
    home = {form: cluster for cluster in clusters for form in cluster}
    told: dict[Words, list[Words]] = defaultdict(list)
    for form, words in (*_behind_names(mentions, candidates), *_of_stages(mentions, home, title)):
        if form in home and words in candidates:
            told[words].append(form)
    bearers = _bearers(home) if told else {}
    emptied: set[int] = set()
    for words, forms in told.items():
        owner, joined = home[forms[0]], home.get(words, [words])
        others = [form for form in bearers.get(words[-1], ()) if form not in joined]
        if all(_BORN.search(mention.before) for mention in candidates[words].mentions):
            others = []  # "Ada Lind (née Holm)", "Bo Holm": nobody else is called so
        if joined is owner or any(home[form] is not owner for form in (*forms, *others)):
            continue
        owner += joined
        home.update(dict.fromkeys(joined, owner))
        emptied.add(id(joined))
    return [cluster for cluster in clusters if id(cluster) not in emptied]


def _bearers(forms: Mapping[Words, object]) -> dict[str, list[Words]]:
    """Return the full names that begin or end with each word."""
    found: dict[str, list[Words]] = defaultdict(list)
    for form in forms:
        if len(form) > 1:
            found[form[0]].append(form)
            found[form[-1]].append(form)
    return found


def _behind_names(
    mentions: Sequence[Mention], candidates: Mapping[Words, Candidate]
) -> Iterator[tuple[Words, Words]]:
    """Yield the full names behind which another name is told, with that."""
    for mention in mentions:
        if len(mention.words) < 2 or mention.opaque:
            continue
        text, end = mention.block.text, mention.sentence.end
        for pattern in (_MAIDEN, _KNOWN):
            if said := pattern.match(text, mention.end, end):
                yield mention.words, tuple(fold(said["name"]).split())
        rank = fold(name_of_rank(mention))
        if rank and not is_place(rank) and not is_common(rank) and not _is_land(rank, candidates):
            yield mention.words, (rank,)
            yield from ((mention.words, (style, rank)) for style in _STYLES)


# "moved to "
_AT = lazy(r"\b(?:in|at|to|from|near|of|through|outside|around) $")


def _is_land(name: str, candidates: Mapping[Words, Candidate]) -> bool:
    """Tell whether a place of the article has the *name* of a peer: ``moved to Orm``."""
    known = candidates.get((name,))
    return known is not None and any(not m.title and _AT.search(m.before) for m in known.mentions)


def _of_stages(
    mentions: Sequence[Mention], home: Mapping[Words, object], title: Words
) -> Iterator[tuple[Words, Words]]:
    """Yield the subjects of sentences that tell under which name somebody performs, with that.

    He or she is the *title*'s where nobody else was named in the paragraph.
    """
    first: Mention | None = None
    subject: Words | None = None
    block, alone = -1, True
    for mention in mentions:
        if mention.block.number != block:
            block, alone, first = mention.block.number, True, None
        if first is None or mention.sentence != first.sentence:
            first = mention
            opens = mention.opening == mention.sentence.start
            subject = mention.words if opens and mention.words in home else None
            subject = title if opens and mention.is_pronoun and alone else subject
        elif _STAGE.search(mention.before) and not mention.opaque:
            if subject is not None:
                yield subject, mention.words
            continue
        known = home.get(mention.words)
        alone = alone and known in (None, home.get(title))
        if mention is not first and known not in (None, home.get(subject or ())):
            subject = None
