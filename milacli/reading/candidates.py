"""Candidates: each form of a name with its mentions, and what is known of it as features."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from milacli.article.model import Article, BlockKind, MarkKind, Part
from milacli.english.gazetteer import is_common, is_given, is_place
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.callings import defines, is_heading, is_of_a_trade, kind_of, sides
from milacli.reading.evidence import Evidence
from milacli.reading.lists import stands_first
from milacli.reading.mentions import Mention
from milacli.reading.plainnames import natives_among
from milacli.reading.postnominals import is_entry
from milacli.reading.runs import LEADING
from milacli.reading.saints import is_saint
from milacli.reading.signs import Sighting
from milacli.reading.sites import is_hall, lies
from milacli.reading.spelled import spelled
from milacli.reading.things import is_honoured
from milacli.reading.ties import ties_of

Words = tuple[str, ...]
Groups = Sequence[tuple[Mention, ...]]


VOUCHING = (
    "kin", "kin before", "kinsfolk named", "life", "born", "parent", "other parent", "saint",
    "son of", "met",
)  # fmt: skip
"""What is said of people alone, so that one word is enough of a name."""
HUMAN = (
    *VOUCHING, "given name", "given name, also a word", "regnal number", "title in the run",
    "honorific", "role before", "a title", "a human", "a human deed", "and others", "human verb",
    "his or her", "his thing", "own text", "own film", "own music", "own art",
    "author of a title", "cited", "attendance", "gesture", "aged", "reached", "wed",
)  # fmt: skip
"""What firms are not seen with, as they are with ``announced`` and ``launched``."""


_LIVING = {
    *VOUCHING, "a title", "honorific", "role before", "title in the run", "human verb", "who",
    "a human", "gesture", "aged", "attendance",
}  # fmt: skip
"""What says that somebody bears a name that is also a thing's."""


class Feature(NamedTuple):
    """Something known of a candidate, with the words that show it."""

    name: str
    text: str
    mention: int
    """The number of the mention beside which they stand."""
    share: float = 1.0
    """With which part of the mentions a sign is seen; 1 for what is said once."""


class Candidate(NamedTuple):
    """A form of a name with its mentions and features."""

    words: Words
    mentions: tuple[Mention, ...]
    features: dict[str, Feature]


# "Example, A." as references name authors.
_AUTHOR = lazy(r"\b([^\W\d_][\w'’-]+), ([^\W\d_])\.")


def find_candidates(
    article: Article,
    mentions: Sequence[Mention],
    evidence: Iterable[Evidence],
    signs: Iterable[Sighting],
) -> dict[Words, Candidate]:
    """Collect every form of a name with its features, in reading order."""
    features: dict[Words, dict[str, Feature]] = {}
    places: dict[Words, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if not mention.opaque and not mention.is_pronoun:
            places[mention.words].append(mention)
            features.setdefault(mention.words, {})

    def add(number: int, name: str, text: str, part: bool = False) -> None:
        mention = mentions[number]
        if not mention.opaque and not mention.is_pronoun:
            known, share = features[mention.words], 1 / len(places[mention.words]) if part else 1.0
            first = known.get(name) or Feature(name, text, number, 0.0)
            known[name] = Feature(name, first.text, first.mention, min(1.0, first.share + share))

    told: set[tuple[int, bool, bool]] = set()
    defined: set[Words] = set()
    for found in evidence:
        if found.title is None or found.title.families or found.title.head:
            kind = "kin" if found.title and found.title.is_kin else found.rule
            text = found.block.text[found.start : min(found.end, found.start + 100)]
            add(found.name, kind, text)
            add(found.name, kind_of(found), text)
            if is_of_a_trade(found, mentions[found.name]):
                add(found.name, "the trade before", text)
            if defines(found):
                defined.add(mentions[found.name].words)
            told |= sides(mentions[found.name], found)
    told |= {(mention.number, False, True) for mention in mentions if _did(mention)}
    for sign in signs:
        if (sign.name, sign.sign[0] == "_", sign.sign[-1] == "_") not in told:
            add(sign.name, sign.sign, sign.text, part=True)
    for mention in mentions:
        for name in _of_thing(mention):
            if name != "ampersand" or "cited" not in features.get(mention.words, ()):
                add(mention.number, name, mention.text, part=True)
        for name in _of_mention(mention):
            titled = name == "opens an item" and "a title" in features.get(mention.words, ())
            add(mention.number, f"{name}, titled" if titled else name, mention.text)
    alone = {words[-1] for words in places if is_single(words)}
    authors = _authors(article)
    longer = [words for words in places if len(words) > 1]
    parts = {words[-1] for words in longer}, {words[0] for words in longer}
    things = {mention.words for mention in mentions if mention.thing}
    natives = natives_among(mentions)
    for words, named in places.items():
        about = [
            *spelled(words),
            *_elsewhere(words, alone, authors),
            *_part_of(words, *parts),
        ]
        if all(place.block.kind is BlockKind.HEADING for place in named):
            about.append("only in headings")
        if len(named) > 2:
            about.append("often")
        if words in defined and any(map(is_heading, named)):
            about.append("defined")
        if words in natives:
            about.append("native")
        living = not features[words].keys().isdisjoint(_LIVING)
        if words in things and not living and not any(map(is_honoured, named)):
            about.append("a thing's too")
        for name in about:
            features[words][name] = Feature(name, " ".join(words), named[0].number)
    return {words: Candidate(words, tuple(places[words]), features[words]) for words in places}


_SYLLABLE = 2
"""Letters of a given name as short as that of ``Du Fu``."""


def is_single(words: Words) -> bool:
    """Tell whether *words* are one name, particles aside: ``Berg``, ``van den Berg``.

    In ``Du Fu`` the first is a surname of Chinese.
    """
    if words[:-1] in (("di",), ("du",), ("zu",)) and len(words[-1]) == _SYLLABLE:
        return False
    return all(word in LEADING for word in words[:-1])


def _authors(article: Article) -> set[tuple[str, str]]:
    """Return surname and initial of those whom the references name as authors."""
    return {
        (fold(match[1]), fold(match[2]))
        for block in article.blocks
        if article.sections[block.section].part is Part.REFERENCES
        for match in _AUTHOR.finditer(block.text)
    }


# "Present: Ada Lind (chair), Bo Renner", "In attendance: Cy Moe"
_ATTENDANCE = lazy(
    r"(?:also |members |those )?(?:present|absent|apologies|regrets|attend(?:ees|ing|ed by)|"
    r"in attendance|participants|committee(?: members)?|board members|trustees)\b[^:.]{0,20}: ",
    re.IGNORECASE,
)

# "Moved by: Ada Lind", "Signed: Bo Renner", "Contact person | Cy Moe"
_DONE_BY = lazy(
    r"(?:(?:(?:minutes|notes|report|record) )?(?:moved|seconded|proposed|minuted|recorded|signed|"
    r"witnessed|taken|written|typed|noted|interviewed|transcribed)(?: up| down)? by|"
    r"(?:minutes|notes|report) by|mover|seconder|signed|in the chair|contact person)(?::|:? \|) ",
    re.IGNORECASE,
)


# "Viola: Ada Lind", "Set design | Bo Renner", "Words – Cy Moe"
_CREDIT = lazy(
    r"(?:(?:first|second|lead|solo|rhythm|cover|stage|set|sound|lighting|costume|graphic|art|"
    r"original|additional|backing) )?"
    r"(?:accordion|bass|bassoon|camera|cello|choreography|cinematography|clarinet|concept|contact|"
    r"costumes?|design|double bass|drawings|drums|editing|flute|guitars?|hair|harp|horn|"
    r"illustrations?|keyboards?|layout|libretto|lighting|lyrics|make-?up|music|narration|oboe|"
    r"organ|percussion|photo(?:s|graphs|graphy)?|piano|props|research|saxophone|scenery|screenplay|"
    r"script|sound|text|timpani|translation|trombone|trumpet|tuba|viola|violin|vocals?|words)"
    r"(?: by)?(?::|:? \|| [–—-]) ",
    re.IGNORECASE,
)


# "Mirka smiled", "Mirka was hanged", "Mirka and his brother", "Mirka's widow, "
_GESTURE = lazy(
    r" (?:smile[sd]|grin(?:s|ned)|frown(?:s|ed)|nod(?:s|ded)|sigh(?:s|ed)|shrug(?:s|ged)|"
    r"giggle[sd]|laugh(?:s|ed)|whisper(?:s|ed)|blush(?:es|ed)|yawn(?:s|ed)|wink(?:s|ed)|weeps|wept|"
    r"kneels|knelt|kiss(?:es|ed)|hug(?:s|ged)|abdicated|"
    r"succeeded (?:him|her|(?:his|her) (?:brother|father|mother|sister|uncle))|"
    r"was (?:assassinated|beatified|beheaded|guillotined|hanged|knighted|lynched|murdered)|"
    r"look(?:s|ed) (?:at|through|into|around|away|up|down))\b|"
    r"(?: and (?:his|her) (?:\w+ )?(?:mother|sister)|(?: and (?:his|her)|['’]s) (?:\w+ )?(?:aunt|"
    r"brother|cousin|daughter|father|husband|nephew|niece|son|uncle|widow|wife))(?=,? [A-Z])"
)


def _does(mention: Mention) -> bool:
    """Tell whether *mention* does or has what only people do or have, and is no office or place."""
    if not _GESTURE.match(mention.block.text, mention.end):
        return False
    word = mention.words[-1]
    named = is_given(word) or not (is_common(word) or mention.before.lower().endswith("the "))
    return named and not is_place(word)


# "24-year-old ", "twelve-year-old "; a house may be older.
_AGED = lazy(r"\b(?:\d{1,2}|[A-Za-z]+)-year-old $")


def _of_mention(mention: Mention) -> Iterable[str]:
    if mention.linked:
        yield "link"
    if lies(mention):
        yield "lies"
    if mention.title:
        yield "title in the run"
    if _ATTENDANCE.match(mention.block.text, mention.sentence.start) or _did(mention):
        yield "attendance"
    if _is_reached(mention):
        yield "reached"
    if _does(mention):
        yield "gesture"
    if _AGED.search(mention.before):
        yield "aged"
    yield from ties_of(mention)
    if is_saint(mention):
        yield "saint"
    if _HYPHENED.fullmatch(mention.text) and _QUOTED_BY.search(mention.before):
        yield "author of a title"
    if stands_first(mention):
        full = len(mention.words) > 1 or not mention.title
        if full and is_entry(mention.block.text, mention.end):
            yield "born"
        if mention.block.kind in (BlockKind.ITEM, BlockKind.ROW):
            yield "opens an item"


# '"The Mill" by Quist-Renner': no band is called so.
_HYPHENED = lazy(r"[^\W\d_a-z]\w{3,}-[^\W\d_a-z]\w{3,}")
_QUOTED_BY = lazy(r"[\"”] by $")


def _did(mention: Mention) -> bool:
    """Tell whether *mention* stands right behind a label for what somebody did.

    At a meeting, or for a play or a book: ``Lighting: Ada Lind``.
    """
    text, start = mention.block.text, mention.sentence.start
    found = _DONE_BY.match(text, start)
    if found is None and len(mention.words) > 1 and is_given(mention.words[0]):
        found = _CREDIT.match(text, start)
    return found is not None and found.end() == mention.opening


# " ada@example.org", " (@ada)", " [10:42 AM]", " 10:42"
_REACHED = lazy(
    r"(?::|,)? ?[(<\[]?[\w.+-]+@[\w-]+\.[a-z]|,? (?:\(@\w|@[\w-]+(?:\n|$))|"
    r":? ?(?:[\[(]\d{1,2}:\d\d|\d{1,2}:\d\d(?: ?[AaPp][Mm])?(?:\n|$))"
)
# "[12/03/2021, 18:04:11] ", "12/03/2021, 18:04 - "
_LOGGED = lazy(r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?(?:\] | - )$")


def _is_reached(mention: Mention) -> bool:
    """Tell whether an address or a time stands beside a full name that opens a line.

    ``Ada Lind <ada@example.org>``, ``Ada Lind [10:42 AM]``, ``18:04 - Ada Lind: Hello``.
    """
    text, start, words = mention.block.text, mention.opening, mention.words
    if len(words) < 2 or (is_common(words[-1]) and not is_given(words[0])):
        return False
    if text.startswith(":", mention.end) and _LOGGED.search(text, max(0, start - 16), start):
        return True
    opens = not start or text[start - 1] == "\n"
    return opens and _REACHED.match(text, mention.end) is not None


def _of_thing(mention: Mention) -> Iterable[str]:
    """Yield how a name is written as a book, a ship, a bridge or a firm is: ``*Ada Merrow*``."""
    block, start, end = mention.block, mention.opening, mention.end
    whole = not block.text[:start].strip() and len(block.text.rstrip()) <= end + 1
    marks = block.marked(MarkKind.EMPHASIS)
    if not whole and any((mark.start, mark.end) == (start, end) for mark in marks):
        yield "emphasised"
    quoted = block.text[start - 1 : start] in _OPENING and block.text[end : end + 1] in _CLOSING
    if quoted and not _INSCRIBED.search(block.text, max(0, start - 40), start - 1):
        yield "quoted"
    if block.text.endswith((" a ", " an "), 0, start):
        yield "a kind"  # "a James Grieve", which is an apple
    if is_hall(mention):
        yield "a building"
    if len(mention.words) == 1 and _NAMESAKE.match(block.text, end):
        yield "names a thing"
    if _beside_ampersand(mention):
        yield "ampersand"


# 'bears the inscription "': what stands in quotes there is nothing's name.
_INSCRIBED = lazy(
    r"\b(?:[Ii]nscriptions?|inscribed|engraved|sign(?:ed|ature)|legend|caption|epitaph|words|reads|"
    r"autograph(?:ed)?)(?: with| as| of)?(?: the (?:words|names?|text))?[:,]? $"
)
# "Saint Gertrude's Ford", "Widow Agatha's Bridge"
_NAMESAKE = lazy(r"['’]s [^\W\d_a-z]")
# "Fabre & Roy", unlike "Ada Fabre & Bo Roy"
_AND_ONE = lazy(r" & [^\W\d_a-z][\w'’-]*(?! [^\W\d_a-z])")
_ONE_AND = lazy(r"(?:^|[^\w ] |(?:^| )[a-z][\w'’-]* )[^\W\d_a-z][\w'’-]* & $")


def _beside_ampersand(mention: Mention) -> bool:
    """Tell whether *mention* is joined as firms join surnames: ``Fabre & Roy``."""
    text, start, end = mention.block.text, mention.start, mention.end
    single = len(mention.words) == 1
    if _AND_ONE.match(text, end) or (single and text.startswith(" & ", end)):
        return True
    before = text[max(0, start - 40) : start]
    return bool(_ONE_AND.search(before)) or (single and before.endswith(" & "))


_OPENING, _CLOSING = tuple('"“‘'), tuple('"”’,.')


def _elsewhere(words: Words, alone: set[str], authors: set[tuple[str, str]]) -> Iterable[str]:
    """Yield what other places say: the surname alone, an author of a reference."""
    if len(words) < 2:
        return
    last, first = words[-1], words[0]
    if last in alone and first not in alone:
        yield "surname alone elsewhere"
    if first in alone and last not in alone:
        yield "first word alone elsewhere"
    if (last, first[0]) in authors:
        yield "author in references"


def _part_of(words: Words, surnames: set[str], firsts: set[str]) -> Iterable[str]:
    """Yield whether a single name is a part of a longer one of the article."""
    if is_single(words):
        if words[-1] in surnames:
            yield "last of a longer name"
        elif words[-1] in firsts:
            yield "first of a longer name"
        else:
            yield "of no longer name"
