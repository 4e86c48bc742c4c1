"""Find the people: each entity with its names, and the first evidence of each role and title."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from milacli.article.model import Article, Cite
from milacli.choices import ROLE_TAGS
from milacli.english.gazetteer import REGNAL
from milacli.english.prose import Span, fold
from milacli.english.titles import is_title_word
from milacli.facts.people import Person, Shown
from milacli.facts.window import LONGEST, cite_around
from milacli.patterns import lazy
from milacli.reading import Reading
from milacli.reading.evidence import Evidence
from milacli.reading.lists import GROUPS, is_former
from milacli.reading.mentions import Mention
from milacli.reading.teams import of_lists, of_teams, plays


def find_people(reading: Reading) -> tuple[Person, ...]:
    """Find the people in *reading*, in the order in which they appear."""
    said: dict[int, list[Evidence]] = defaultdict(list)
    for evidence in reading.evidence:
        owner = reading.owners.get(evidence.name)
        if owner is not None:
            said[owner].append(evidence)
    subject = reading.entities.subject
    of_sport = subject is not None and plays(said[subject])
    return tuple(
        _person(
            reading,
            index,
            of_teams(told) if of_sport or plays(told) else told,
        )
        for index in range(len(reading.entities.people))
        for told in (of_lists(said[index], reading.article),)
    )


def _person(reading: Reading, index: int, said: Sequence[Evidence]) -> Person:
    entity = reading.entities.people[index]
    article = reading.article
    name = entity.name
    texts = list(dict.fromkeys(mention.name for mention in entity.mentions))
    texts += dict.fromkeys(other for mention in entity.mentions for other in _also(mention))
    texts = list(dict.fromkeys(texts))
    shown = _shown(reading, said)
    roles = {evidence.role for evidence in shown}
    return Person(
        name,
        tuple(text for text in texts if text != name),
        tuple(tag for tag in ROLE_TAGS if tag in roles),
        tuple(evidence.title for evidence in shown if evidence.title),
        tuple(sorted({article.line_at(m.block, m.start) for m in entity.mentions})),
        _cite(reading, index, said),
        shown,
    )


def _also(mention: Mention) -> Iterator[str]:
    """Yield what else *mention* calls its person: ``Emperor Osric``, ``Osric II``, ``Lind, A.``."""
    if mention.ordered and " " in mention.text and "|" not in mention.text:
        yield mention.text
    before, _, title = mention.title.rpartition(" ")
    if len(mention.words) == 1 and title[:1].isupper() and is_title_word(title):
        first = before.rpartition(" ")[2] if title in _OF_TWO else ""
        yield (
            f"{first} {title} {mention.name}" if first[:1].isupper() else f"{title} {mention.name}"
        )
    name, of, _ = mention.name.partition(" of ")
    if of and fold(name.rpartition(" ")[2]) in REGNAL:
        yield name


_OF_TWO = ("Minister", "Chancellor", "Justice")
"""Titles that say little without the word before them: ``Prime Minister``."""
_LISTS = ("heading", "roll", "lead-in", "column")


def _shown(reading: Reading, said: Sequence[Evidence]) -> tuple[Shown, ...]:
    """Return the first evidence of each tag and title; kinship only if all is kinship."""
    told = [one for one in said if not _is_of_kin(one) and (one.tags or one.title)] or said
    titles: dict[str, Shown] = {}
    tags: dict[str, Shown] = {}
    for evidence in told:
        former = _is_former(evidence)
        for tag in evidence.tags:
            if tag not in tags:
                tags[tag] = Shown(tag, "", evidence.rule, former, _quoted(reading, evidence))
        title = evidence.title
        if title is not None and not title.is_kin:
            key = fold(title.text)
            if key not in titles:
                titles[key] = Shown(
                    "", title.text, evidence.rule, former, _quoted(reading, evidence)
                )
    return (*tags.values(), *_without_parts(titles))


def _is_of_kin(evidence: Evidence) -> bool:
    return evidence.tags == ("relative",)


def _without_parts(titles: dict[str, Shown]) -> list[Shown]:
    """Drop what a heading says if a title in the text says it too: ``Founder`` and ``founder``."""
    plain = {
        word for key, shown in titles.items() if shown.rule not in _LISTS for word in key.split()
    }
    kept = [
        shown
        for key, shown in titles.items()
        if shown.rule not in _LISTS or not set(key.split()) <= plain
    ]
    return [shown for shown in kept if not _is_group(shown)] or kept


def _is_group(shown: Shown) -> bool:
    """Tell whether a heading names a group and no role: ``Staff``."""
    return shown.rule in _LISTS and not GROUPS.keys().isdisjoint(fold(shown.title).split())


_YEAR = r"(?:[A-Z][a-z]+\.? )?(?:\d{1,2},? )?\d{4}"
# "director of Orm from 1990 to 1995", "mayor (1990–95)", "dean until May 2001".
_ENDED = lazy(
    r"(?: (?:of|at|in|for|to) [^,.;()]{1,60}?)?,? \(?"
    rf"(?:(?:from )?{_YEAR} ?(?:to|until|till|through|[-–]) ?(?:{_YEAR}|\d\d\b)"
    rf"|(?:until|till) {_YEAR}|between {_YEAR} and {_YEAR})"
)
# "resigned as director", "was removed from her post as dean", "previously was mayor".
_LEFT = lazy(
    r"\b(?:resign(?:s|ed|ing)|retir(?:es|ed|ing)|step(?:s|ped|ping) down|stood down|quit|ousted|"
    r"dismissed|removed|fired|sacked|previously|once)"
    r"(?: (?:as|from|was|served|been|worked|(?:the|an?|his|her|their) (?:post|role|job|position)|"
    r"an?|the|its|his|her))*(?: (?-i:[A-Z])[\w&.-]*(?:['’]s)?){0,3} $",
    re.IGNORECASE,
)
_NEAR = 100
"""Characters before a title in which its end is looked for."""


def _is_former(evidence: Evidence) -> bool:
    title = evidence.title.text if evidence.title else ""
    text = evidence.block.text[evidence.start : evidence.end]
    return (
        evidence.rule == "formerly"
        or is_former(title)
        or (evidence.rule in _LISTS and is_former(text))
        or (bool(title) and _is_over(evidence, title))
    )


def _is_over(evidence: Evidence, title: str) -> bool:
    """Tell whether the text says when the office *title* ended, or that somebody left it."""
    text = evidence.block.text
    at = text.find(title, evidence.start, evidence.end)
    if at < 0:
        return False
    end = at + len(title)
    left = _LEFT.search(text, max(0, at - _NEAR), at)
    return left is not None or _ENDED.match(text, end) is not None


def _quoted(reading: Reading, evidence: Evidence) -> Cite:
    """Cite the words of *evidence*, or of many those around the name, with the title if near."""
    said = Span(evidence.start, evidence.end)
    return cite_around(reading.article, evidence.block, said, *_cores(reading, evidence, said))


def _cite(reading: Reading, index: int, said: Sequence[Evidence]) -> Cite:
    """Cite the sentence that says most of what the person is, else the first that names them."""
    entity = reading.entities.people[index]
    numbers = {mention.number: mention for mention in entity.mentions}
    best = max(
        (e for e in said if e.name in numbers and e.block is numbers[e.name].block),
        key=lambda e: (bool(e.title), len(e.tags)),
        default=None,
    )
    if best is None:
        return cite_mention(reading.article, entity.mentions[0])
    mention = numbers[best.name]
    cores = _cores(reading, best, mention.sentence)
    return cite_around(reading.article, mention.block, mention.sentence, *cores)


def _cores(reading: Reading, evidence: Evidence, said: Span) -> tuple[Span, ...]:
    """Return what a quote of *said* must hold: the name with the title near it, or the name.

    Where a heading or a lead-in says it, that is the title alone.
    """
    name = reading.mentions[evidence.name]
    here = name.block is evidence.block
    bare = Span(name.start, name.end) if here else Span(said.start, said.start)
    text, title = evidence.block.text, evidence.title.text if evidence.title else ""
    before = text.rfind(title, max(said.start, bare.end - LONGEST), bare.end)
    after = text.find(title, bare.start, min(said.end, bare.start + LONGEST))
    if title and before >= 0:
        return Span(min(before, bare.start), bare.end), bare
    return (Span(bare.start, max(bare.end, after + len(title))), bare) if after >= 0 else (bare,)


def cite_mention(article: Article, mention: Mention) -> Cite:
    """Cite the sentence of *mention*, or what stands around the name."""
    return cite_around(article, mention.block, mention.sentence, Span(mention.start, mention.end))
