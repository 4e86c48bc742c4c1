"""Roles: which role each sentence, list item or heading gives to whom, in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from milacli.article.model import Article, Block, BlockKind
from milacli.english.prose import Span, fold
from milacli.reading.coordination import is_citation
from milacli.reading.entities import Findings
from milacli.reading.mentions import Mention, is_title_word
from milacli.reading.phrases_after import apposed
from milacli.reading.phrases_before import (
    before_title,
    full_title,
    is_plural,
    role_phrase,
    tags_before,
    without_article,
)
from milacli.reading.predicates import predicate
from milacli.reading.role_lists import honours, listed
from milacli.reading.role_verbs import NEGATED, role_verbs
from milacli.reading.role_words import is_role_noun, tags_of, words_of
from milacli.reading.statement import NEAR, Named, Statement
from milacli.reading.titles import bare, is_title


def find_statements(article: Article, findings: Findings) -> list[Statement]:
    """Find what *article* says the people of *findings* are."""
    owner = {m.number: i for i, person in enumerate(findings.people) for m in person.mentions}
    groups: dict[int, list[tuple[Mention, ...]]] = {}
    for group in findings.groups:
        if any(m.number in owner for m in group):
            groups.setdefault(group[0].block.number, []).append(group)
    subject = _article_subject(article, findings)
    usual = _usual_pronoun(article) if subject is not None else ""
    found: list[Statement] = []
    lead = ""
    for block in article.body():
        if block.kind is BlockKind.HEADING:
            lead = ""
            continue
        reader = _BlockReader(block, groups.get(block.number, []), owner, subject, usual)
        found += reader.statements()
        found += listed(article, block, lead, reader.named)
        found += honours(article, block, subject)
        if block.kind is BlockKind.PARAGRAPH:
            lead = block.text if block.text.endswith(":") else ""
    return found


def _article_subject(article: Article, findings: Findings) -> int | None:
    """Return the person whom the title names, if it names one and nothing else."""
    title = fold(article.title)
    for index, person in enumerate(findings.people):
        if any(fold(m.text) == title for m in person.mentions):
            return index
    return None


def _usual_pronoun(article: Article) -> str:
    """Return ``he`` or ``she``, whichever the article uses more."""
    said = [match[0].lower() for block in article.body() for match in _PRONOUN.finditer(block.text)]
    return "she" if said.count("she") * 2 > len(said) else "he"


class _BlockReader:
    """Reads one block: who is named in it, and what stands around each name."""

    def __init__(
        self,
        block: Block,
        groups: Sequence[tuple[Mention, ...]],
        owner: dict[int, int],
        subject: int | None,
        usual: str,
    ) -> None:
        self.block = block
        self.named = [
            Named(owner[m.number], m.start, m.end, m, group)
            for group in groups
            for m in group
            if m.number in owner
        ]
        self.named.sort(key=lambda named: named.start)
        self.subject = subject
        self.usual = usual
        self.owner = owner

    def statements(self) -> Iterator[Statement]:
        """Yield the roles that the sentences of the block state."""
        last = other = self.subject
        at = 0
        self.carried: tuple[str, ...] = ()
        self.group_end = 0
        for sentence in self.block.sentences:
            inside = []
            while at < len(self.named) and self.named[at].start < sentence.end:
                inside.append(self.named[at])
                at += 1
            everyone = _with_pronouns(
                self.block.text, sentence, inside, last, other, self.subject, self.usual
            )
            for index, named in enumerate(everyone):
                yield from self._around(sentence, everyone, index, named)
            if everyone:
                last, other = everyone[0].person, everyone[-1].person

    def _around(
        self, sentence: Span, everyone: list[Named], index: int, named: Named
    ) -> Iterator[Statement]:
        text = self.block.text
        if named.mention is not None:
            yield from self._before(sentence, named, named.mention)
            if not named.mention.possessive:
                for title in apposed(named.mention):
                    yield self._say(named, sentence, title, named.end)
        if named.mention is not None and named.mention.possessive:
            if _WORK.match(text, named.end):
                yield Statement(
                    named.person, ("researcher",), "", self.block, sentence, named.start
                )
            return
        near = everyone[max(0, index - NEAR) : index + NEAR]
        mates = [n for n in near if n.group and n.group is named.group]
        # "she and Ada Smith": the pronoun is one of them.
        mates += [
            n for n in near if mates and text[n.end : mates[0].start] == " and " and not n.group
        ]
        mates.sort(key=lambda mate: mate.start)
        if mates and named is not mates[-1]:
            return
        ahead = everyone[index + 1 : index + NEAR]
        end = next(
            (_end_before(text, sentence, n) for n in ahead if _ends(text, sentence, n)),
            sentence.end,
        )
        region = text[named.end : min(end, named.end + 400)].partition(";")[0]
        is_object = named.mention is not None and _is_object(text, sentence, (mates or [named])[0])
        for tags, title in predicate(region, is_object=is_object):
            for mate in mates or [named]:
                yield Statement(mate.person, tags, bare(title), self.block, sentence, mate.start)

    def _before(self, sentence: Span, named: Named, mention: Mention) -> Iterator[Statement]:
        """Yield what stands before the name, or before the enumeration that it is part of."""
        first = named.group[0]
        before = before_title(first)
        own = before_title(mention)
        title, tags = (
            _governing_title(named.group, mention)
            or (_phrase_title(own, mention, mention) if role_phrase(own) else None)
            or _phrase_title(before, mention, first)
        )
        if title:
            yield Statement(named.person, tags, bare(title), self.block, sentence, mention.start)
        if mention is first:
            self._carry(sentence, named, before)
        if self.carried:
            yield Statement(named.person, self.carried, "", self.block, sentence, mention.start)
        if is_citation(named.group):
            yield Statement(named.person, ("researcher",), "", self.block, sentence, mention.start)
        if mention is first:
            yield from self._told_before(sentence, named, mention, before)

    def _carry(self, sentence: Span, named: Named, before: str) -> None:
        """Find what verbs say of this group as their agent, or of the one it goes on from."""
        tags = tuple(v.tag for v in role_verbs() if v.agent and _agent_of(v.agent, before))
        between = self.block.text[self.group_end : named.group[0].opening]
        if not tags and not (self.group_end > sentence.start and _goes_on(between)):
            self.carried = ()
        elif tags:
            self.carried = tags
        self.group_end = max(m.end for m in named.group if m.number in self.owner)

    def _told_before(
        self, sentence: Span, named: Named, mention: Mention, before: str
    ) -> Iterator[Statement]:
        if match := _TOLD_BEFORE.search(before):
            title = match[1].strip()
            if not tags_of(title):
                return
            for mate in named.group if is_plural(words_of(title)[-1:]) else (mention,):
                if mate.number in self.owner:
                    who = named._replace(person=self.owner[mate.number])
                    yield self._say(who, sentence, title, named.start)

    def _say(self, named: Named, sentence: Span, title: str, start: int) -> Statement:
        return Statement(named.person, tags_of(title), bare(title), self.block, sentence, start)


def _governing_title(
    group: tuple[Mention, ...], mention: Mention
) -> tuple[str, tuple[str, ...]] | None:
    """Return the title that the last titled name up to *mention* gives it, and its tags.

    A title of one, ``Engineer``, is its own; of several, ``Engineers``, also of those who follow.
    """
    at = next((index for index, mate in enumerate(group) if mate is mention), 0)
    titled = [mate for mate in group[: at + 1] if mate.title]
    if not titled:
        return None
    title = full_title(titled[-1])
    own = titled[-1] is mention or is_plural(words_of(title)[-1:])
    if not own or not (is_title(title) or is_title_word(title.split()[-1])):
        return "", ()
    return title, tags_before(title, before_title(titled[-1]), mention.block.text[:2000])


def _phrase_title(before: str, mention: Mention, first: Mention) -> tuple[str, tuple[str, ...]]:
    """Return the role that the words before an enumeration give *mention*, and its tags."""
    phrase = role_phrase(before)
    title = without_article(phrase)
    if not phrase or not (mention is first or is_plural(words_of(title)[-1:])):
        return "", ()
    return title, tags_before(
        title, before.rstrip().removesuffix(phrase), mention.block.text[:2000]
    )


def _agent_of(pattern: re.Pattern[str], before: str) -> bool:
    match = pattern.search(before)
    if match is None or NEGATED.search(before[: match.start()]):
        return False
    # "founded in 2001 and directed by Ada": she is no founder.
    return _OTHER_VERB.search(before, match.start()) is None


# ", along with former engineers including ", ", chief of staff, and the actor "
_GOES_ON = re.compile(r"(?: \([^()]{1,80}\))?(?:,| and | along with )[^.;:()—]{0,140}(?: |^)$")
_CLAUSE_WORD = re.compile(
    r"\b(?:who|which|while|starring|featuring|was|is|were|are|had|has|have|said|but|when|after|"
    r"before|where|by|to|"
    r"that|he|she|they|under)\b"
    r"|\b(?!renowned|retired|celebrated|acclaimed|named|called|noted)[a-z]+ed\b"
)


def _goes_on(between: str) -> bool:
    """Tell whether *between* two names is an apposition or a role within one enumeration."""
    if len(between) > 160 or not _GOES_ON.match(between) or _CLAUSE_WORD.search(between):
        return False
    return between.startswith((", along with", ", together with", ", as well as")) or bool(
        role_phrase(between) or re.search(r"(?:,|, and| and|\)) $", between)
    )


_OTHER_VERB = re.compile(
    r"\b(?:and|but|then|later)(?: later| then)? (?:[\w-]+ed(?: \w+)? by|starring|featuring)\b"
)


# "Its chief executive, Ada Smith": the role first, then a comma. "As head of the lab, Ada Smith".
_TOLD_BEFORE = re.compile(
    r"(?:^|[,;—] |\bby |\band |\bwhile )(?:As )?((?:[Ii]ts|[Tt]heir|[Tt]he|[Hh]is|[Hh]er|[Aa]n?|"
    r"(?<=As )\w+) [^,;:.()]{2,80}), $"
)
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")


def _with_pronouns(
    text: str,
    sentence: Span,
    inside: list[Named],
    last: int | None,
    other: int | None,
    subject: int | None,
    usual: str,
) -> list[Named]:
    """Add he and she: whom the sentence names first, else whom the one before named first.

    In an article about one person, *usual* is that one; the other pronoun is the *other* whom
    the sentence before named.
    """
    everyone = list(inside)
    for match in _PRONOUN.finditer(text, sentence.start, sentence.end):
        before = [named for named in inside[:NEAR] if named.end <= match.start()]
        meant = next((n.person for n in before if _may_be_meant(text, sentence, n)), None)
        person = meant
        if meant is None and usual:
            person = subject if match[0].lower() == usual else other
        elif meant is None:
            person = last if last is not None or not before else before[0].person
        if person is not None:
            everyone.append(Named(person, match.start(), match.end(), None))
    return sorted(everyone, key=lambda named: named.start)


def _may_be_meant(text: str, sentence: Span, named: Named) -> bool:
    """Tell whether a later pronoun may mean *named*: it is a subject, and no possessive."""
    possessive = named.mention is not None and named.mention.possessive
    return not possessive and not _is_object(text, sentence, named)


# After these a name is the subject of what follows: ", and", "while", "when", "that".
_SUBJECT_AFTER = frozenset(
    "and but while when where whereas although though because since that after before if then or "
    "until once whom which as than so however".split()
)


def _is_object(text: str, sentence: Span, named: Named) -> bool:
    """Tell whether *named* stands after a verb or preposition and so is no subject."""
    start = named.group[0].opening if named.group else named.start
    before = text[max(sentence.start, start - 40) : start].rstrip()
    if not before or before[-1] in ',;:—–-("“':
        return False
    word = before.split()[-1]
    return word.islower() and word not in _SUBJECT_AFTER and not is_role_noun(word)


# "'s 1950 paper": the author of a work.
_WORK = re.compile(
    r"['’]s? (?:[\w-]+ ){0,4}?(?:paper|thesis|dissertation|book|essay|textbook|treatise)\b"
)
_WHO = re.compile(r",? (?:who|whose|whom)\b")


def _ends(text: str, sentence: Span, named: Named) -> bool:
    """Tell whether *named* takes over as the one whom the sentence goes on about."""
    return not _is_object(text, sentence, named) or bool(_WHO.match(text, named.end))


def _end_before(text: str, sentence: Span, named: Named) -> int:
    return named.end if _is_object(text, sentence, named) else named.start
