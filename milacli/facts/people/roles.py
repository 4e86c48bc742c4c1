"""Roles: which role each sentence, list item or heading gives to whom, in its own words."""

# ruff: noqa: E501 -- for now

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milacli.facts.people.identity import Findings
from milacli.facts.people.mentions import Mention, is_title_word
from milacli.facts.people.role_verbs import NEGATED, role_verbs
from milacli.facts.people.role_words import is_role_noun, is_thing_noun, tags_of, words_of
from milacli.model import Article, Block, BlockKind, Span
from milacli.prose import fold


class Statement(NamedTuple):
    """One place where the article gives a person a role."""

    person: int
    """Index into the people of the findings."""
    tags: tuple[str, ...]
    title: str
    """As written; empty where only a verb or a list states the role."""
    block: Block
    sentence: Span
    start: int
    """Where in the block the words stand that state it."""


class _Named(NamedTuple):
    """A person named, or meant by he or she, in a block."""

    person: int
    start: int
    end: int
    mention: Mention | None
    """None for a pronoun."""
    group: tuple[Mention, ...] = ()


def find_statements(article: Article, findings: Findings) -> list[Statement]:
    """Find what *article* says the people of *findings* are."""
    bearer = {id(m): i for i, person in enumerate(findings.people) for m in person.mentions}
    groups: dict[int, list[tuple[Mention, ...]]] = {}
    for group in findings.groups:
        if any(id(m) in bearer for m in group):
            groups.setdefault(id(group[0].block), []).append(group)
    subject = _article_subject(article, findings)
    usual = _usual_pronoun(article) if subject is not None else ""
    found: list[Statement] = []
    lead = ""
    for block in article.body():
        if block.kind is BlockKind.HEADING:
            lead = ""
            continue
        reader = _BlockReader(block, groups.get(id(block), []), bearer, subject, usual)
        found += reader.statements()
        found += _listed(article, block, lead, reader.named)
        found += _honours(article, block, subject)
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


# How many names around one are looked at for its company and its successor as subject.
_NEAR = 50


class _BlockReader:
    """Reads one block: who is named in it, and what stands around each name."""

    def __init__(
        self,
        block: Block,
        groups: Sequence[tuple[Mention, ...]],
        bearer: dict[int, int],
        subject: int | None,
        usual: str,
    ) -> None:
        self.block = block
        self.named = [
            _Named(bearer[id(m)], m.start, m.end, m, group)
            for group in groups
            for m in group
            if id(m) in bearer
        ]
        self.named.sort(key=lambda named: named.start)
        self.subject = subject
        self.usual = usual
        self.bearer = bearer

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
            everyone = _with_pronouns(self.block.text, sentence, inside, last, other, self.subject, self.usual)
            for index, named in enumerate(everyone):
                yield from self._around(sentence, everyone, index, named)
            if everyone:
                last, other = everyone[0].person, everyone[-1].person

    def _around(
        self, sentence: Span, everyone: list[_Named], index: int, named: _Named
    ) -> Iterator[Statement]:
        text = self.block.text
        if named.mention is not None:
            yield from self._before(sentence, named, named.mention)
            if not named.mention.possessive:
                for title in _apposed(named.mention):
                    yield self._say(named, sentence, title, named.end)
        if named.mention is not None and named.mention.possessive:
            return
        near = everyone[max(0, index - _NEAR) : index + _NEAR]
        mates = [n for n in near if n.group and n.group is named.group]
        if mates and named is not mates[-1]:
            return
        ahead = everyone[index + 1 : index + _NEAR]
        end = next((_end_before(text, sentence, n) for n in ahead if _ends(text, sentence, n)), sentence.end)
        region = text[named.end : min(end, named.end + 400)]
        is_object = named.mention is not None and _is_object(text, sentence, (mates or [named])[0])
        for tags, title in _predicate(region, is_object=is_object):
            for mate in mates or [named]:
                yield Statement(mate.person, tags, _bare(title), self.block, sentence, mate.start)

    def _before(self, sentence: Span, named: _Named, mention: Mention) -> Iterator[Statement]:
        if mention.title:
            title = _full_title(mention)
            title = title if _is_title(title) or is_title_word(title.split()[-1]) else ""
            yield Statement(
                named.person,
                _tags_before(title, mention.before[: -len(title) - 1]),
                title,
                self.block,
                sentence,
                mention.start,
            )
        first = named.group[0]
        before = first.before
        if first.title:
            before = before[: max(0, len(before) - len(first.title) - 1)]
            if mention is not first and _is_plural(words_of(first.title)[-1:]):
                yield self._say(named, sentence, first.title, first.start)
        phrase = _role_phrase(before)
        if phrase and (mention is first or _is_plural(words_of(_without_list_word(phrase))[-1:])):
            title = _without_list_word(phrase)
            tags = _tags_before(title, before.rstrip().removesuffix(phrase))
            yield Statement(named.person, tags, title, self.block, sentence, first.start)
        if mention is first:
            self._carry(sentence, named, before)
        if self.carried:
            yield Statement(named.person, self.carried, "", self.block, sentence, mention.start)
        if mention is first:
            yield from self._told_before(sentence, named, mention, before)

    def _carry(self, sentence: Span, named: _Named, before: str) -> None:
        """Find what verbs say of this group as their agent, or of the one it goes on from."""
        tags = tuple(v.tag for v in role_verbs() if v.agent and _agent_of(v.agent, before))
        start = named.start - len(named.group[0].title)
        between = self.block.text[self.group_end : start]
        if not tags and not (self.group_end > sentence.start and _goes_on(between)):
            self.carried = ()
        elif tags:
            self.carried = tags
        self.group_end = max(m.end for m in named.group if id(m) in self.bearer)

    def _told_before(
        self, sentence: Span, named: _Named, mention: Mention, before: str
    ) -> Iterator[Statement]:
        if match := _TOLD_BEFORE.search(before):
            title = match[1].strip()
            if not tags_of(title):
                return
            for mate in named.group if _is_plural(words_of(title)[-1:]) else (mention,):
                if id(mate) in self.bearer:
                    who = named._replace(person=self.bearer[id(mate)])
                    yield self._say(who, sentence, title, named.start)

    def _say(self, named: _Named, sentence: Span, title: str, start: int) -> Statement:
        return Statement(named.person, tags_of(title), _bare(title), self.block, sentence, start)


def _agent_of(pattern: re.Pattern[str], before: str) -> bool:
    match = pattern.search(before)
    if match is None or NEGATED.search(before[: match.start()]):
        return False
    # "founded in 2001 and directed by Ada": she is no founder.
    return _OTHER_VERB.search(before, match.start()) is None


# ", along with former engineers including ", ", chief of staff, and the actor "
_GOES_ON = re.compile(r"(?: \([^()]{1,80}\))?(?:,| and | along with )[^.;:()—]{0,140}(?: |^)$")
_CLAUSE_WORD = re.compile(
    r"\b(?:who|which|while|was|is|were|are|had|has|have|said|but|when|after|before|where|by|to|that|he|she|they|under)\b"
    r"|\b(?!renowned|retired|celebrated|acclaimed|named|called|noted)[a-z]+ed\b"
)


def _goes_on(between: str) -> bool:
    """Tell whether *between* two names is an apposition or a role within one enumeration."""
    if len(between) > 160 or not _GOES_ON.match(between) or _CLAUSE_WORD.search(between):
        return False
    return between.startswith((", along with", ", together with", ", as well as")) or bool(
        _role_phrase(between) or re.search(r"(?:,|, and| and|\)) $", between)
    )


_OTHER_VERB = re.compile(r"\b(?:and|but|then|later)(?: later| then)? [\w-]+ed(?: \w+)? by\b")


# "Its chief executive, Ada Smith": the role first, then a comma. "As head of the lab, Ada Smith".
_TOLD_BEFORE = re.compile(
    r"(?:^|[,;—] |\bby |\band |\bwhile )(?:As )?((?:[Ii]ts|[Tt]heir|[Tt]he|[Hh]is|[Hh]er|[Aa]n?|(?<=As )\w+) [^,;:.()]{2,80}), $"
)
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")


def _with_pronouns(
    text: str,
    sentence: Span,
    inside: list[_Named],
    last: int | None,
    other: int | None,
    subject: int | None,
    usual: str,
) -> list[_Named]:
    """Add he and she: whom the sentence names first, else whom the one before named first.

    In an article about one person, *usual* is that one; the other pronoun is the *other* whom
    the sentence before named.
    """
    everyone = list(inside)
    for match in _PRONOUN.finditer(text, sentence.start, sentence.end):
        if inside and inside[0].end <= match.start():
            person: int | None = inside[0].person
        elif usual:
            person = subject if match[0].lower() == usual else other
        else:
            person = last
        if person is not None:
            everyone.append(_Named(person, match.start(), match.end(), None))
    return sorted(everyone, key=lambda named: named.start)


# After these a name is the subject of what follows: ", and", "while", "when", "that".
_SUBJECT_AFTER = frozenset(
    "and but while when where whereas although though because since that after before if then or until once "
    "whom which as than so however".split()
)


def _is_object(text: str, sentence: Span, named: _Named) -> bool:
    """Tell whether *named* stands after a verb or preposition and so is no subject."""
    start = named.group[0].start - len(named.group[0].title) if named.group else named.start
    before = text[max(sentence.start, start - 40) : start].rstrip()
    if not before or before[-1] in ',;:—–-("“':
        return False
    word = before.split()[-1]
    return word.islower() and word not in _SUBJECT_AFTER and not is_role_noun(word)


_WHO = re.compile(r",? (?:who|whose|whom)\b")


def _ends(text: str, sentence: Span, named: _Named) -> bool:
    """Tell whether *named* takes over as the one whom the sentence goes on about."""
    return not _is_object(text, sentence, named) or bool(_WHO.match(text, named.end))


def _end_before(text: str, sentence: Span, named: _Named) -> int:
    return named.end if _is_object(text, sentence, named) else named.start


# --- before the name --------------------------------------------------------------------------

_LIST_WORD = re.compile(
    r",? (?:including|such as|like|namely|are|were|is|include|included|includes|:)$|:$"
)
_PHRASE_START = re.compile(
    r".*\b(?:by|with|as|from|and|while|to|for|under|including|that|when|after|before|alongside|but|where|hired|"
    r"appointed|named|via|between|than|against|about|of|in|on|at|is|was|were|are|fellow|or|said|told|made|met|elected|"
    r"replaced|succeeded|joined|included|includes|replacing|succeeding|joining|following|meeting|married|dated|future|[a-z]{2,}(?<!retir)(?<!renown)(?<!celebrat)(?<!acclaim)(?<!not)(?<!fam)(?<!unit)ed|featuring|features|attracted|also) "
)


def _role_phrase(before: str) -> str:
    """Return the noun phrase right before a name if its head is a role: ``former Acme engineers``."""
    text = before.rstrip()
    bare = _LIST_WORD.sub("", text)
    clause = re.split(r"[,;:.()—\"“]", bare)[-1][-90:]
    tail = words_of(clause)
    if not tail or not is_role_noun(tail[-1]) or is_thing_noun(tail[-1]) or not bare[-1:].isalpha():
        return ""
    match = _PHRASE_START.match(clause)
    phrase = clause[match.end() :] if match else clause
    return phrase.strip()


def _without_list_word(phrase: str) -> str:
    for article in ("the ", "The ", "a ", "an "):
        phrase = phrase.removeprefix(article)
    return phrase


def _is_plural(last: list[str]) -> bool:
    word = last[0] if last else ""
    return (word.endswith("s") and is_role_noun(word[:-1])) or word in (
        "alumni", "people", "men", "women", "businesspeople", "faculty", "siblings",
    )  # fmt: skip


_REPRESENTATIVE = re.compile(r"(?:[\w.-]+ )*(?:Rep\.?|Representatives?|MPs?|MEPs?)$")
_STATESMAN = re.compile(r"(?:former |then-?|vice )?president$")


def _tags_before(title: str, before: str) -> tuple[str, ...]:
    """Return the tags of a title before a name: ``President Smith`` with no company is a politician."""
    owned = before.rstrip().endswith(("'s", "’s", "s'"))
    if _REPRESENTATIVE.match(title) or (_STATESMAN.match(fold(title)) and not owned):
        return ("politician",)
    return tags_of(title)


_DEMONYM_BEFORE = re.compile(r"\b((?:U\.?S\.?|[A-Z][a-z]+(?:an|ish|ese|ian|ch))) $")


def _full_title(mention: Mention) -> str:
    """Return the title before a name; one word of nation more tells presidents apart."""
    start = mention.start - len(mention.title) - 1
    before = mention.block.text[max(mention.sentence.start, start - 20) : start]
    match = _DEMONYM_BEFORE.search(before)
    return f"{match[1]} {mention.title}" if match else mention.title


# --- after the name ---------------------------------------------------------------------------

_BRACKET = re.compile(r" ?\(([^()]{2,100})\)")
# "PhD 2014": a degree and its year, as lists of alumni have it.
_DEGREE = re.compile(
    r"(?:Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|B\.?A\.?|MBA|M\.?D\.?|J\.?D\.?|LL\.?[BM]\.?)\b[ ,’'\d]*$"
)
_DASH = re.compile(r"(?: ?\([^()]{1,60}\))? ?(?:[-–—:|]|\|) ?(?=\S)")
_COMMA = re.compile(r"(?: ?\([^()]{1,60}\))?, (?=[a-zA-Z])")
_APPOSITION_END = re.compile(r"[,;:.()|](?!\w)|—| who | which | while | whose | that |, and [A-Z]")
_NO_APPOSITION = re.compile(
    r"(?:along|together|including|with|as well|alongside|and|or|but|while|whose|who|which|where|when|in|on|at|by|"
    r"from|after|before|during|such|as|to|for)\b"
)
# ", guitarist Ada Smith": the next one with a role of her own.
_ROLE_AND_NAME = re.compile(r"(?:[a-z-]+ ){0,3}?([a-z-]+) [^\W\d_a-z][a-z]+ [^\W\d_a-z]")
_VERB_START = re.compile(
    r"(?:was|were|is|are|had|has|have|did|does|would|will|could|said|founded|co-founded|joined|led|became)\b"
)


def _apposed(mention: Mention) -> Iterator[str]:
    """Yield the roles told right after a name: in brackets, after a comma, after a dash."""
    after = mention.after
    if match := _BRACKET.match(after):
        parts = re.split(r"[,;] ", match[1])
        yield from (part for part in parts if _is_title(part) or _DEGREE.match(part))
        after = after[match.end() :]
    if match := re.match(r",? (?=(?:formerly|previously) )", after):
        yield from _titles(after[match.end() :])
    elif _stands_first(mention) and (match := _DASH.match(after)):
        yield from _titles(_clause(after[match.end() :]), several=True)
    elif (match := _COMMA.match(after)) and not _starts_another(after[match.end() :]):
        rest = after[match.end() :]
        if _stands_first(mention) and mention.block.kind in (BlockKind.ITEM, BlockKind.ROW):
            yield from _titles(_clause(rest), several=True)
        else:
            end = _APPOSITION_END.search(rest)
            phrase = rest[: end.start()] if end else rest[:150]
            if not _ends_in_name(phrase):
                yield from _titles(phrase)
    elif _NAMED_BEFORE.search(mention.before) and (match := _NAMED_ROLE.match(after)):
        yield from _titles(match[1])


# "named Ada Smith chief executive", "appointed Ada Smith as interim CEO"
_NAMED_BEFORE = re.compile(
    r"\b(?:named|appointed|made|elected|hired|promoted|installed|with|naming|appointing) $"
)
_NAMED_ROLE = re.compile(
    r" (?!and |after |or |to )(?:as )?((?:the |its |their |an? )?[^,;.()]{3,60})"
)


def _stands_first(mention: Mention) -> bool:
    return mention.start - len(mention.title) <= 2 or mention.block.text[
        : mention.start
    ].rstrip().endswith("|")


def _starts_another(rest: str) -> bool:
    """Tell whether what follows the comma is another name and not an apposition."""
    head = words_of(rest[:60])[:5]
    if _NO_APPOSITION.match(rest):
        return True
    if (match := _ROLE_AND_NAME.match(rest)) and is_role_noun(fold(match[1])):
        return True
    if rest[:1].islower() and not _VERB_START.match(rest):
        return False
    return not any(is_role_noun(word) for word in head[:4])


# "… former director Ada Smith": the phrase is about the next name.
_NAME_AT_END = re.compile(r"([\w-]+) (?:[^\W\d_a-z][\w.'’-]+ ?){2,4}$")


def _ends_in_name(phrase: str) -> bool:
    match = _NAME_AT_END.search(phrase)
    return match is not None and is_role_noun(fold(match[1]))


def _clause(text: str) -> str:
    return re.split(r"(?<=[a-z)])[.;] ", text, maxsplit=1)[0]


def _titles(text: str, *, several: bool = False) -> Iterator[str]:
    """Yield the role phrases in *text*; with *several*, a whole list of them."""
    parts = (
        re.split(r",? and (?:currently |also |now )?(?:the )?|, | \| ", text) if several else [text]
    )
    if not several and " and " in text:
        halves = text.split(" and ")
        if all(_is_title(half) for half in halves):
            parts = halves
    for part in parts:
        if _is_title(part):
            yield _bare(part)


_LEADING = re.compile(
    r"^(?:[Aa]s (?:an? |the )?|and |also |[Aa]n? |[Tt]he |who (?:had |has )?(?:is|was|served as|serves as|worked as) )"
)


def _bare(title: str) -> str:
    return _LEADING.sub("", title.strip(" .,-–—|")).strip()


def _is_title(text: str) -> bool:
    words = words_of(text[:120])
    return bool(words) and (bool(tags_of(text)) or any(is_role_noun(word) for word in words[:8]))


# --- what the name is the subject of ------------------------------------------------------------

_COPULA = re.compile(
    r"\b(?:is|was|became|becomes|remains|remained|been|being|named|appointed|elected|promoted to|made) "
    r"(?:also |currently |now |then |previously |formerly |later |still |both |widely regarded as |considered )?"
    r"(?=(?:the|an?|one|its|his|her|their|[\w-]+)\b)"
)
_AS = re.compile(
    r"(?<!such )(?<!well )(?<!known )(?<!same )(?<!much )(?<!soon )(?<!far )\b(?:as|while|when) (?:still )?(?!well\b|an? result|part\b|if\b|much\b)"
)
_PREDICATE_END = re.compile(
    r"[;:()—]|(?<!\b[A-Z])\.(?!\w)|,(?! and (?:the |an? )?(?:co-)?(?:founder|director|chief|president|professor|author))| who | which | that | while | where | when | after | before | until | during | following | because | but | by | to (?!the )"
)
_NEWER = re.compile(r"\b(?:of|at|for|in|from|with)\b")


def _predicate(region: str, *, is_object: bool) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield tags and title of the roles that *region*, the words after a subject, states."""
    if is_object:
        region = _own_part(region)
    for pattern in (_COPULA, _AS):
        for match in pattern.finditer(region):
            phrase = _noun_phrase(region[match.end() :])
            if phrase and not NEGATED.search(region[: match.start()]):
                yield tags_of(phrase), phrase
    for verbs in role_verbs():
        if not verbs.subject or (is_object and not region.startswith((", who", " who"))):
            continue
        if (found := verbs.subject.search(region)) and not NEGATED.search(
            region[: found.start() + 1]
        ):
            yield (verbs.tag,), ""


def _own_part(region: str) -> str:
    """Return the part of *region* that is about a name that is no subject: ``, who …``, ``as …``."""
    if region.startswith((", who ", " who ")):
        return region
    match = re.match(r"(?:,[^,]{0,80},)? as [^,;.]{3,80}", region)
    return match[0] if match else ""


def _noun_phrase(text: str) -> str:
    """Return the phrase at the start of *text* if its head is a role."""
    end = _PREDICATE_END.search(text)
    phrase = _first_part((text[: end.start()] if end else text[:160]).strip(" .,"))
    head = _NEWER.split(phrase, maxsplit=1)[0]
    if phrase.startswith(
        (
            "one of",
            "part of",
            "member of",
            "a member of",
            "head of",
            "chair of",
            "vice president of",
            "president of",
            "on the",
        )
    ):
        head = phrase
    return phrase if phrase and len(phrase) < 160 and _is_title(head) else ""


def _first_part(phrase: str) -> str:
    """Return *phrase* up to an ``and`` after which no role follows."""
    left, joined, right = phrase.partition(" and ")
    if joined and not any(is_role_noun(word) for word in words_of(right)[:4]):
        return left
    return phrase


# --- lists and headings ---------------------------------------------------------------------------

_ABOUT_PEOPLE = frozenset(
    (
        "founder",
        "faculty",
        "student",
        "alumni",
        "researcher",
        "board",
        "investor",
        "laureate",
        "executive",
        "politician",
    )
)
_BOARD_LEAD = re.compile(r"\bboard\b")
_HONOURS = re.compile(r"\b(?:awards?|honou?rs?|recognitions?|prizes|distinctions|accolades)\b")
_AWARD = re.compile(r"\b(?:Award|Prize|Medal|Nobel|Oscar|Grammy|Order of|Laureate)\b")


def _listed(article: Article, block: Block, lead: str, named: list[_Named]) -> Iterator[Statement]:
    """Yield what the heading and the lead-in of a list say of the one whom an item names first."""
    if not named or named[0].mention is None or not _stands_first(named[0].mention):
        return
    if block.kind not in (BlockKind.ITEM, BlockKind.ROW) and not block.marks:
        return
    section = article.sections[block.section]
    tags = [
        tag
        for tag in (*tags_of(_people_of(section.title)), *tags_of(_people_of(lead)))
        if tag in _ABOUT_PEOPLE
    ]
    if _BOARD_LEAD.search(fold(f"{section.title} {lead}")):
        tags.append("board")
    if tags:
        sentence = next(iter(block.sentences))
        said = tuple(dict.fromkeys(tags))
        for mate in (n for n in named[:_NEAR] if n.group is named[0].group):
            yield Statement(mate.person, said, "", block, sentence, mate.start)


def _people_of(text: str) -> str:
    """Return *text* up to what its people do or are part of: ``faculty includes many leaders``."""
    return re.split(r"\b(?:in|of|at|for|from|by) ", text, maxsplit=1)[0]


def _honours(article: Article, block: Block, subject: int | None) -> Iterator[Statement]:
    """Yield the awards listed in an article about one person."""
    if subject is None or block.kind not in (BlockKind.ITEM, BlockKind.ROW):
        return
    title = fold(article.sections[block.section].title)
    if _HONOURS.search(title) and _AWARD.search(block.text):
        yield Statement(subject, ("laureate",), "", block, block.sentences[0], 0)
