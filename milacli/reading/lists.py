"""Lists of people: what their heading, their lead-in and the head of their table say of them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache

from milacli.article.model import Article, Block, BlockKind
from milacli.english.gazetteer import is_given
from milacli.english.nouns import person_noun
from milacli.english.prose import Span, fold
from milacli.english.titles import is_address
from milacli.patterns import lazy
from milacli.reading.alphabet import letter
from milacli.reading.cards import (
    LONGEST_OFFICE,
    in_office,
    is_alone,
    is_whole,
    offices_in,
    under_lines,
    under_name,
)
from milacli.reading.columns import (
    are_names_alone,
    of_columns,
    openers_of,
    says_more,
    without_vague,
    words_in,
)
from milacli.reading.construction import LEAD
from milacli.reading.constructions import CONSTRUCTIONS
from milacli.reading.evidence import Evidence
from milacli.reading.families import families_of
from milacli.reading.mentions import Mention
from milacli.reading.phrases import Title, find_roles, find_titles, match_roles
from milacli.reading.predicates import verbs_at
from milacli.reading.streams import Stream, find_streams

# Bodies that a heading names instead of their members, and the tag of these.
GROUPS = {
    "board": "board", "trustees": "board", "faculty": "faculty", "team": "", "staff": "",
    "committee": "", "council": "", "crew": "", "cast": "performer", "leadership": "",
    "management": "", "executives": "executive", "lineup": "musician", "line-up": "musician",
}  # fmt: skip
_LONGEST_HEADING = 300
_LONGEST_LEAD = 1000
"""Characters; what is longer heads no list, and each of its items reads it again."""
_FORMER = lazy(r"\b(?:past|former|formerly|ex|emeritus|emeriti|previous)\b", re.IGNORECASE)
HONOURS = lazy(r"\b(?:awards?|honou?rs?|recognitions?|prizes|distinctions|accolades)\b")
"""What a folded heading says over a list of honours."""
_AWARD = lazy(r"\b(?:Award|Prize|Medal|Nobel|Oscar|Grammy|Order of|Laureate)\b")
# "1887–1902 and 1904: ", "1. ": what may stand before the name that an item begins with.
_LETTER = lazy(
    r"(?!(?:[Ss]ince|[Ff]rom|[Pp]resent|[Uu]ntil|(?<=\d )(?:and|to)|date|now|today)\b)\b[^\W\d_]"
)
_PREPOSITION = lazy(r" (?:of|at|in|for|from|by|on|to|with) ")


def find_list_evidence(article: Article, mentions: Sequence[Mention]) -> Iterator[Evidence]:
    """Yield what lists say of the names that their items begin with, in reading order."""
    first = _first_names(mentions)
    heading: Block | None = None
    lead: Block | None = None
    line: Block | None = None
    head: Block | None = None
    subject = _subject(article, mentions)
    rolls = _rolls(article, first)
    teams = {m.block.number for m in mentions if m.opaque and m.text == m.block.text}
    called = {m.block.number for m in mentions if _is_called(m)}
    office: Block | None = None
    owners: list[Block] = []  # the items around the next one
    before: Block | None = None
    for block in article.body():
        named = first.get(block.number, ())
        yield from under_name(block, before, first)
        yield from under_lines(block, named)
        before = block
        if block.kind is BlockKind.HEADING:
            heading = block if len(block.text) <= _LONGEST_HEADING else None
            lead = line = head = office = None
            owners = []
            continue
        owners = [one for one in owners if block.kind is BlockKind.ITEM and one.depth < block.depth]
        if office is None or block.kind is not BlockKind.ITEM or block.depth <= office.depth:
            office = block if block.kind is BlockKind.ITEM and _is_office(block) else None
        elif named:
            yield from _of_heading(named[0], office)
        for over in (*owners[-1:], *([heading] if heading and not owners else ())):
            yield from in_office(block, over, first)
        if owners and _PEOPLE.fullmatch(owners[-1].text):
            yield from _among_people(block, named, owners[-1])
        owners += [block] if block.kind is BlockKind.ITEM else []
        listed = block.kind in (BlockKind.ITEM, BlockKind.ROW) or block.marks
        if block.kind is BlockKind.ROW and block.marker == "th":
            head = block
        elif listed or are_names_alone(block, named):
            over = line or (heading if heading and heading.number not in called else None)
            yield from _item(block, named, over, lead, head, teams)
            if over is not None and over.number in rolls:
                yield from _of_roll(first[block.number][0], over)
            elif over is not None and _PEOPLE.fullmatch(over.text):
                yield from _among_people(block, named, over)
            if subject is not None and heading is not None:
                yield from _honour(block, heading, subject)
                yield from _post(block, heading, subject)
        if block.kind is BlockKind.PARAGRAPH:
            leads = block.text.endswith(":") and len(block.text) <= _LONGEST_LEAD
            lead = block if leads else None
            told = not leads or _PEOPLE.fullmatch(block.text)
            line = block if told and _is_heading(block, article) else None


def _is_called(name: Mention) -> bool:
    """Tell whether a heading is nothing but *name*, whose surname may be a trade: ``Ada Baker``."""
    if name.block.kind is not BlockKind.HEADING or name.opaque or len(name.words) < 2:
        return False
    return is_given(name.words[0]) and is_alone(name, 0, len(name.block.text))


_LONGEST_BODY = 5
"""Words of a body that a line names: ``Board of Trustees``."""


def _is_heading(block: Block, article: Article) -> bool:
    """Tell whether *block* is a line right over a list that says who is on it: ``**Trustees**``."""
    following = article.blocks[block.number + 1 : block.number + 2]
    if len(block.text) > LONGEST_OFFICE or block.text[-1] in ".!?":
        return False
    if not following or following[0].kind is not BlockKind.ITEM:
        return False
    words = words_in(block.text)
    body = bool(words) and len(words) < _LONGEST_BODY and words[-1] in GROUPS
    body = body or _PEOPLE.fullmatch(block.text) is not None
    return body or any(title.is_plural for title in offices_in(block))


def _is_office(block: Block) -> bool:
    """Tell whether *block* is nothing but a role: ``Director``."""
    return len(block.text) <= LONGEST_OFFICE and bool(offices_in(block))


_LEAST = 3
"""Names of a list that nothing but names makes a roll."""


def _rolls(article: Article, first: Mapping[int, Sequence[Mention]]) -> frozenset[int]:
    """Return the numbers of what heads nothing but items that each are one full name."""
    under: dict[int, list[bool]] = {}
    heading: int | None = None
    for block in article.body():
        opens = block.kind is BlockKind.PARAGRAPH and bool(block.text)
        if block.kind is BlockKind.HEADING or (opens and _is_heading(block, article)):
            heading = block.number
        elif heading is not None:
            names = first.get(block.number, ())
            bare = block.kind is BlockKind.ITEM and len(names) == 1
            whole = bare and names[0].text == block.text.strip(" .,;")
            under.setdefault(heading, []).append(whole and 1 < len(names[0].words) < 5)
    return frozenset(number for number, all_ in under.items() if len(all_) >= _LEAST and all(all_))


_PEOPLE = lazy(
    r"(?:(?:the |our )?(?:people|persons|team|staff|who's who)|"
    r"(?:meeting )?(?:attendees|participants)(?: present)?|"
    r"(?:(?:also|members|board members|voting members|those) )?(?:present|absent)|"
    r"(?:in )?attendance|attending|apologies(?: for absence)?|regrets|absentees|"
    r"(?:invited )?guests|(?P<given>(?:[a-z]+ )?members|contacts|committee|crew|volunteers)):?",
    re.IGNORECASE,
)
# "Ada Lind (design)", "Ada Lind – design", "Ada Lind"
_SET_OFF = lazy(r"\*{0,2}(?:$| ?[(:,]| [–—-] )")


def _among_people(block: Block, names: Sequence[Mention], heading: Block) -> Iterator[Evidence]:
    """Yield that a full name is a person's with which an item under ``People`` begins."""
    name = names[0] if names and block.kind is BlockKind.ITEM else None
    if name is None or not stands_first(name) or not 1 < len(name.words) < _LEAST + 2:
        return
    over = _PEOPLE.fullmatch(heading.text)
    if over and over["given"] and not is_given(name.words[0]):
        return  # "Orm Systems" may be a member too
    if _SET_OFF.match(block.text, name.end):
        yield Evidence(name.number, "roll", None, (), heading, 0, len(heading.text))


# "Our members", "Honorary Members", "Members of the choir"
_ROLL = lazy(
    r"(?:(?:Our|The|All|Current|Present) )?(?P<kind>[\w'’-]+ (?:[\w'’-]+ )?)??(?P<noun>[\w-]+)"
    r"(?P<of> (?:of|in|at) [^,;:]{1,40})?$",
    re.IGNORECASE,
)


def _of_roll(name: Mention, heading: Block) -> Iterator[Evidence]:
    """Yield that whoever is on a roll of ``Members`` is one."""
    told = _ROLL.match(heading.text.strip(" :"))
    noun = person_noun(fold(told["noun"])) if told else None
    if told is None or noun is None or not noun.is_plural:
        return
    if noun.family in ("", "student") or noun.singular == "contributor":
        text = f"{told['kind'] or ''}{noun.singular}{told['of'] or ''}"
        text = text[0].upper() + text[1:]
        families = families_of(noun.singular, told["kind"] or "", told["of"] or "")
        title = Title(text, noun.singular, families, False, False, 0, 0)
        yield Evidence(name.number, "roll", title, families, heading, 0, len(heading.text))


def _first_names(mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        if not mention.opaque and not mention.is_pronoun:
            found.setdefault(mention.block.number, []).append(mention)
    return found


def stands_first(mention: Mention) -> bool:
    """Tell whether *mention* opens its block or its first cell, but for a number or a date."""
    before = mention.block.text[max(0, mention.opening - 40) : mention.opening]
    called = before.split()[-1:]
    if called and is_address(fold(called[0])):
        before = before.rstrip().removesuffix(called[0])
    numbered = mention.block.kind is BlockKind.ROW and _NUMBERED.fullmatch(before)
    return (
        mention.opening < 40
        and not _LETTER.search(before)
        and ("|" not in before or bool(numbered))
    )


# "1 | Ada Lind | 1901"
_NUMBERED = lazy(r"\W*\d{1,3}\.? \| ")


def _item(
    block: Block,
    names: Sequence[Mention],
    heading: Block | None,
    lead: Block | None,
    head: Block | None,
    teams: Container[int],
) -> Iterator[Evidence]:
    if not names:
        return
    if stands_first(names[0]):
        listed = openers_of(names)
        is_list = block.kind in (BlockKind.ITEM, BlockKind.ROW) or names[0].start == 0
        if lead is not None and is_list:
            for name in listed:
                yield from _of_lead(name, lead)
        if (
            heading is not None
            and is_list
            and (lead is None or block.kind is BlockKind.ROW or _speaks(lead))
        ):
            for name in listed:
                for said in _of_heading(name, heading):
                    # "Orm Rovers" is whom they play for.
                    played = heading.number in teams and said.tags in ((), ("athlete",))
                    yield said._replace(title=None) if played else said
    if head is not None and block.kind is BlockKind.ROW:
        yield from of_columns(block, names, head)


def _speaks(lead: Block) -> bool:
    """Tell whether a lead-in says who is listed: one that does not is about somebody else."""
    return bool(_roles(lead)) or any(word in GROUPS for word in words_in(lead.text))


# Each item of a list asks what stands over it.
_HEADS = 16


@lru_cache(maxsize=_HEADS)
def _roles(block: Block) -> tuple[Title, ...]:
    """Return the roles of several people that *block* names: ``Notable alumni include:``."""
    stream = _plain(block)
    return tuple(
        title
        for phrase in find_roles(stream.shape)
        for title in find_titles(stream, phrase.first, phrase.last)
        if title.is_plural
    )


@lru_cache(maxsize=_HEADS)
def _plain(block: Block) -> Stream:
    """Return the whole of *block* as one stream without names."""
    return next(find_streams(block, Span(0, len(block.text)), ()))


def _of_heading(name: Mention, heading: Block) -> Iterator[Evidence]:
    """Yield what a heading over a list says: its head noun is one for people or a body of them."""
    title, place = _heading_title(heading), (heading, 0, len(heading.text))
    if title is not None:
        is_body = title.head in GROUPS or not title.text  # nobody is a management
        yield Evidence(name.number, "heading", None if is_body else title, title.families, *place)


_HUNG = frozenset("honours honour honors honor notice bulletin message score leader job".split())
"""What a board is that hangs on a wall."""


@lru_cache(maxsize=_HEADS)
def _heading_title(heading: Block) -> Title | None:
    stream = _plain(heading)
    listed = _LIST_OF.match(heading.text)
    begin = sum(span.start < listed.end() for span in stream.spans) if listed else 0
    role = match_roles(stream.shape, begin, len(stream.shape))
    titles = find_titles(stream, role.first, role.last) if role else []
    whole = role is not None and is_whole(stream, role.last)
    apart = role and _PREPOSITION.search(stream.text(role.last - 1, len(stream.shape)))
    if titles and (whole or apart):
        title = titles[0]._replace(text=without_vague(titles[0].text))
        if any(other.head != title.head for other in titles):  # "Chairs and clerks"
            alike = all(other.families == title.families for other in titles)
            return title._replace(text="", families=title.families if alike else ())
        return title if title.text and says_more(title) else None
    words = words_in(_PREPOSITION.split(heading.text)[0])
    group = words[-1] if words else ""
    if group in GROUPS and not (group == "board" and words[-2:-1] and words[-2] in _HUNG):
        tags = (GROUPS[group],) if GROUPS[group] else ()
        return Title(heading.text.strip(" :"), group, tags, False, False, 0, 0)
    return None


# "List of mayors of Orm"
_LIST_OF = lazy(r"(?:(?:Full|Complete|Partial) )?[Ll]ist of (?:the |all )?")


def _of_lead(name: Mention, lead: Block) -> Iterator[Evidence]:
    place = (lead, 0, len(lead.text))
    for title in _roles(lead):
        said = title._replace(text=without_vague(title.text))
        if says_more(said):
            yield Evidence(name.number, "lead-in", said, title.families, *place)
    for word in words_in(_PREPOSITION.split(lead.text)[0]):
        if word in ("board", "trustees", "faculty"):
            yield Evidence(name.number, "lead-in", None, (GROUPS[word],), *place)
    verb = _last_verb(_plain(lead))
    for row in CONSTRUCTIONS:
        if row.scope == LEAD and verb & set(
            row.pattern.removesuffix(" by:").strip("{}").split("|")
        ):
            yield Evidence(name.number, row.name, None, tuple(row.tags.split()), *place)


def _last_verb(stream: Stream) -> frozenset[str]:
    """Return the classes of the verb of a lead-in that ends in "by:": ``was founded by:``."""
    by = len(stream.shape) - 2
    if by < 0 or stream.shape[by:] != letter("by") + ":":
        return frozenset()
    for at in range(by - 1, -1, -1):
        found = verbs_at(stream, at, "participle")
        if found:
            return found
    return frozenset()


def _subject(article: Article, mentions: Sequence[Mention]) -> Mention | None:
    """Return the mention of the person whom the title names, if it names one and nothing else."""
    title = fold(article.title)
    return next((m for m in mentions if not m.opaque and fold(m.text) == title), None)


def _honour(block: Block, heading: Block, subject: Mention) -> Iterator[Evidence]:
    """Yield the awards listed in an article about one person."""
    if block.kind in (BlockKind.ITEM, BlockKind.ROW) and HONOURS.search(fold(heading.text)):
        award = _AWARD.search(block.text)
        if award:
            end = block.sentences[0].end
            yield Evidence(subject.number, "honours", None, ("laureate",), block, 0, end)


# "1977–1982: Director of Works" under "Posts"
_POSTS = lazy(r"(?:posts|positions|offices|appointments)(?: held)?")
_YEARS = lazy(r"\d{4}(?:[–—/-](?:\d{2,4}|present)?)?(?::|,| [–—-]) ")


def _post(block: Block, heading: Block, subject: Mention) -> Iterator[Evidence]:
    """Yield the posts listed in an article about one person."""
    years = _YEARS.match(block.text)
    if years and block.kind is BlockKind.ITEM and _POSTS.fullmatch(fold(heading.text)):
        for title in offices_in(block, years.end()):
            end = len(block.text)
            yield Evidence(subject.number, "posts", title, title.families, block, 0, end)


def is_former(text: str) -> bool:
    """Tell whether *text* says that a role is over: ``former dean``, ``Past Chiefs``."""
    return bool(_FORMER.search(text))
