"""Headings: what they name, and what the lead says that the title is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from milacli.article.model import Article, Block, BlockKind
from milacli.english.gazetteer import CALENDAR
from milacli.english.nouns import is_body_noun, person_noun
from milacli.english.prose import fold
from milacli.english.titles import is_address
from milacli.patterns import lazy
from milacli.reading import Reading

# "Timeline", "News": a title that names nothing.
_NO_NAME = lazy(
    r"(?:(?:A |The )?(?:[Bb]rief |[Ss]hort )?(?:About|Annals|Biograph(?:y|ies)|Chronicles?|"
    r"Chronology|Contents|Diary|Entries|Events|History|Introduction|Journal|Log|Minutes|News|"
    r"Obituaries|Overview|Summary|Timeline))",
    re.IGNORECASE,
)
_OWNED = lazy(r"['’]s [a-z]")  # "Grandad's war"
_OF_MANY = lazy(rf"{_NO_NAME.pattern}(?:$| of )", re.IGNORECASE)
# "Education", "Positions held": whose posts are listed is left to the title.
_CAREER = lazy(
    r"\b(?:appointments|career|degrees|education|employment|experience|jobs|positions|posts|"
    r"qualifications|training|work history)\b",
    re.IGNORECASE,
)
# "Maps (1966)": a heading that names something and dates it.
_DATED = lazy(r"(.{2,60}?) \((?:(?!Early|Mid|Late)[A-Z][a-z]+ )?\d{3,4}\)$")
_SMALL = lazy(r"[^\W\d_]+")
# "Timeline of Ada Dray": whose deeds are listed.
_LIFE = lazy(
    r"(?:Timeline|Chronology|Life|Biography|Career) of (?=[A-Z])|"
    r"(?i:(?:cv|curriculum vitae|r[eé]sum[eé])(?: of| for|:| [–—-]) )(?=[A-Z])"
)
# "a clock built by Orm Works" is no works.
_BY = lazy(r" by (?=[A-Z]|the |an? )")
# "History of Orla": what the section is about.
_HISTORY = lazy(
    r"(?:(?:Early |Brief |Short )?[Hh]istory|Timeline|Chronology|Story|Origins) of (?:the )?"
    r"(?=[A-Z])"
)
# "Orla AI", "Orla, Inc.", "Orla – School of Arden": what is often left out of a body's name.
_FORM = lazy(r"(.+?),? (?:– .+|[A-Z]{2,4}|Inc\.?|Ltd\.?|Corp\.?|Limited|Corporation|Incorporated)$")
_BRACKET = lazy(r"\s*\([^()]*\)$")
_VITA = lazy(r"(?:: | [–—-] |, |['’]s | )(?:curriculum vitae|cv|r[eé]sum[eé])$", re.IGNORECASE)
# "Orla is a lamp", "Orla, Inc. was an American company": what the title is.
_COPULA = lazy(r"\b(?:is|are|was|were) (?:an?|the|one of the)\b(.{0,120})")
# "List of songs by Orla": what the article is, not what it is about.
_LIST = lazy(r"(?:List|Outline|Index|Glossary) of ", re.IGNORECASE)


_MAKERS = frozenset(
    "manufacturer maker developer publisher producer designer creator builder supplier "
    "owner".split()
)
"""Who makes what an article may be about; firms for the most part."""


_BODIES = frozenset(
    "company firm business corporation organization organisation institution group".split()
)
"""What any body may be called."""


_LONGEST = 40
"""Characters of a line that is a name."""


class Headings:
    """Knows what the headings around a block name."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.article: Article = reading.article

    def person_called(self, words: str) -> str:
        """Return who is called *words*, ``Dray, Ada`` or ``Dr. Ada Dray``, or nothing."""
        last, comma, first = words.partition(", ")
        words = f"{first} {last}" if comma else words
        called = tuple(fold(words).split())
        titled = len(called) > 2 and is_address(called[0]) and called not in self._called
        return self._called.get(called[titled:], "")

    @cached_property
    def _called(self) -> Mapping[tuple[str, ...], str]:
        people = reversed(self.reading.entities.people)
        return {form: person.name for person in people for form in person.forms}

    def around(self, block: Block, *, needed: bool) -> str:
        """Return the nearest heading around *block* that names something, or the title."""
        if (owner := self._owners.get(block.number)) is not None:
            return owner
        sections = self.article.sections
        around = sections[block.section].trail
        over = [self.over(block)]
        if not block.text.endswith("."):  # no prose
            over += [sections[position].title for position in around]
        if any(map(_CAREER.search, over)) and self.person_called(self.title):
            return self.title
        for position in (block.section, *reversed(around)):
            title = sections[position].title
            dated = _DATED.fullmatch(title)
            if dated and not needed:
                return dated[1]
            bare = _BRACKET.sub("", title)
            if position and self.person_called(bare):
                return bare  # "Ada Dray (1844–1927)"
            named = _HISTORY.sub("", title)
            if position and fold(named) in self._mentioned:
                return named
            if position and not needed and self._is_of_others(title):
                return ""
        if _LIFE.match(self.article.title):
            return self.title
        entities = self.reading.entities
        if entities.subject is not None and not self.person_called(self.title):
            return entities.people[entities.subject].name  # "Obituary: Ada Dray"
        known = needed or self._said or self.person_called(self.title)
        return self.title if known else ""

    @staticmethod
    def names_nothing(heading: str, said: str) -> bool:
        """Tell whether *heading* is nothing that *said* may mean: ``Timeline``; ``she`` no history.

        >>> Headings.names_nothing("History of mining", "she")
        True
        """
        if all(word in CALENDAR for word in _SMALL.findall(fold(heading))):
            return True  # "Thursday, 14 March 2024"
        person = said.lower() in ("he", "she", "his", "her")
        if person and _OWNED.search(heading):
            return True
        return (_OF_MANY.match if person else _NO_NAME.fullmatch)(heading) is not None

    @cached_property
    def _owners(self) -> Mapping[int, str]:
        """The person whom the item around each item, or its first line, names: ``- Ada Dray``."""
        found: dict[int, str] = {}
        open_items: list[tuple[int, str]] = []
        for block in self.article.body():
            if block.kind is not BlockKind.ITEM:
                open_items = []
                first = block.sentences[:1] if len(block.sentences) > 1 else ()
                for start, end in first:
                    if end - start < _LONGEST and self.person_called(block.text[start:end]):
                        found[block.number] = block.text[start:end]
                continue
            while open_items and open_items[-1][0] >= block.depth:
                open_items.pop()
            if open_items and (owner := open_items[-1][1]):
                found[block.number] = owner
            open_items.append((block.depth, block.text if self.person_called(block.text) else ""))
        return found

    def over(self, block: Block) -> str:
        """Return the heading right over *block*, or nothing."""
        return self.article.sections[block.section].title if block.section else ""

    @cached_property
    def title(self) -> str:
        """The title, in the form that the text uses most: ``Orla`` of ``Orla AI, Inc. (firm)``."""
        title = _BRACKET.sub("", self.article.title) or self.article.title
        title = _VITA.sub("", _LIFE.sub("", title))
        forms = [title]
        while rest := _FORM.match(forms[-1]):
            forms.append(rest[1])
        blocks = (b for b in self.article.body() if b.kind is not BlockKind.HEADING)
        text = "\n".join(block.text for block in blocks)
        used = [text.count(form) for form in forms]
        longer = [0, *used]
        alone = [count - more for count, more in zip(used, longer, strict=False)]
        return max(zip(alone, forms, strict=True))[1]

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        """The names that the text of the article uses, folded."""
        return frozenset(
            " ".join(mention.words)
            for mention in self.reading.mentions
            if not mention.is_pronoun and mention.block.kind is not BlockKind.HEADING
        )

    def _is_of_others(self, heading: str) -> bool:
        """Tell whether *heading* is on ``Other clerks``, or on a firm and the title is none."""
        words = fold(heading).split()
        clerks = person_noun(words[-1]) if words else None
        if clerks and clerks.is_plural and self.person_called(self.title):
            return True
        # a timeline is the article's own
        nouns = [word for word in words if is_body_noun(word) and word != "timeline"]
        if nouns:
            return not any(self.is_title(noun) for noun in nouns)
        makes = any(word.removesuffix("s") in _MAKERS for word in words)
        return makes and not any(map(is_body_noun, self._said))

    def is_title(self, noun: str) -> bool:
        """Tell whether the lead says that the title is a *noun*."""
        return fold(noun) in self._said

    def words_for(self, heading: str) -> frozenset[str]:
        """Return the words that mean what *heading* or the title names: ``orm``, ``museum``."""
        return self._known | frozenset(_SMALL.findall(fold(heading)))

    @cached_property
    def _known(self) -> frozenset[str]:
        titled = frozenset(_SMALL.findall(fold(self.article.title)))
        bodies = _BODIES if any(map(is_body_noun, self._said)) else frozenset()
        return self._said | titled | bodies

    @cached_property
    def _said(self) -> frozenset[str]:
        """What the lead says that the title is; nothing if it does not begin with the title."""
        lead = next((b for b in self.article.body() if b.kind is BlockKind.PARAGRAPH), None)
        title = _SMALL.findall(fold(_BRACKET.sub("", self.article.title)))
        words = _SMALL.findall(fold(lead.text[:80])) if lead else []
        ends = {*title[:1], *title[-1:]}
        if lead is None or ends.isdisjoint(words[:3]) or _LIST.match(self.article.title):
            return frozenset()
        match = _COPULA.search(lead.text, *lead.sentences[0])
        told = _BY.split(match[1], maxsplit=1)[0] if match else ""
        said = set(_SMALL.findall(fold(told)))
        if said & {"company", "firm", "startup", "business", "corporation"}:
            said |= {"company", "firm", "startup", "business", "corporation"}
        return frozenset(said)
