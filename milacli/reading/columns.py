"""Columns: what stands over the cells of a table, and what lists and cells say of nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from milacli.article.model import Article, Block, BlockKind
from milacli.english.gazetteer import is_given
from milacli.english.nouns import PersonNoun, person_noun
from milacli.english.prose import Span, fold
from milacli.patterns import lazy
from milacli.reading.alphabet import letter
from milacli.reading.casts import CASTS
from milacli.reading.constructions import CONSTRUCTIONS
from milacli.reading.context import tags_of
from milacli.reading.evidence import Evidence
from milacli.reading.mentions import Mention
from milacli.reading.phrases import Title, find_titles, match_roles
from milacli.reading.predicates import verbs_at
from milacli.reading.streams import Stream, find_streams

VAGUE = frozenset("notable key other people person persons figures members member names".split())
"""What over a list or a column says of nobody what they are."""
# Whom somebody belongs to, who need not be one: "Ada | king" of two sides; what is called so.
_IN_CELLS = ("cell", "dash", "label")
_SIDES = frozenset(
    "side party allegiance faction team army house opponent loyalty clan book books film films "
    "movie novel song album episode poem painting opera game".split()
)


def heads_of(blocks: Iterable[Block]) -> dict[int, Block]:
    """Return for each row of a table, by its number, the row of headings over it."""
    heads: dict[int, Block] = {}
    head: Block | None = None
    for block in blocks:
        if block.kind is not BlockKind.ROW:
            head = None
        elif block.marker == "th":
            head = block
        elif head is not None:
            heads[block.number] = head
    return heads


def without_others(
    article: Article, found: Sequence[Evidence], heads: Mapping[int, Block]
) -> list[Evidence]:
    """Drop parts that are played, and what a cell says of those to whom people belong.

    *heads* are the headings over the rows of tables.
    """
    return [
        evidence
        for evidence in found
        if not _is_in_cast(article, evidence)
        and not _is_of_side(evidence, heads)
        and not _is_else(article, evidence, heads)
    ]


def _is_in_cast(article: Article, evidence: Evidence) -> bool:
    """Tell whether a role in a list is one that is played: ``- Ada Lind as the queen``."""
    block = evidence.block
    if evidence.rule not in ("name as", "role before") or block.kind is not BlockKind.ITEM:
        return False
    if evidence.rule == "role before" and block.text.endswith(" as ", 0, evidence.start):
        return True  # "Ada Lind as Queen Isa" under any heading
    return not CASTS.isdisjoint(words_in(article.sections[block.section].title))


def _is_of_side(evidence: Evidence, heads: Mapping[int, Block]) -> bool:
    head = heads.get(evidence.block.number)
    if evidence.rule not in _IN_CELLS or head is None:
        return False
    cells = head.text.split("|")
    at = evidence.start if evidence.rule == "label" else evidence.end
    column = evidence.block.text.count("|", 0, at)
    return column < len(cells) and not _SIDES.isdisjoint(words_in(cells[column]))


_PARTS = frozenset("character characters".split())
_OR_PARTS = frozenset("role roles part parts".split())
_PLAYERS = frozenset("actor actors actress actresses performer performers cast player".split())


def _is_else(article: Article, evidence: Evidence, heads: Mapping[int, Block]) -> bool:
    """Tell whether a cell holds no office: a part, ``| Actor | Role |``, or a parent company."""
    head = heads.get(evidence.block.number)
    is_label = evidence.rule == "label"
    if is_label and evidence.block.text.startswith("Parent |"):
        return evidence.block.kind is BlockKind.ROW  # of a company
    if evidence.rule not in _IN_CELLS or head is None:
        return False
    cells = [fold(cell).strip() for cell in head.text.split("|")]
    column = evidence.block.text.count("|", 0, evidence.start if is_label else evidence.end)
    said = cells[column] if column < len(cells) else ""
    title = words_in(article.sections[evidence.block.section].title)
    cast = not _PLAYERS.isdisjoint(cells) or not CASTS.isdisjoint(title)
    return said in _PARTS or (said in _OR_PARTS and cast)


_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def words_in(text: str) -> list[str]:
    """Return the words of *text*, folded, hyphens and all."""
    found: list[str] = _WORD.findall(fold(text))
    return found


def of_columns(block: Block, names: Sequence[Mention], head: Block) -> Iterator[Evidence]:
    """Yield what the head of a table says of the names in its columns.

    ``| Director | Years |``, ``| Opera | Composed by |``.
    """
    cells = head.text.split("|")
    for name in names:
        column = block.text.count("|", 0, name.start)
        cell = cells[column].strip() if column < len(cells) else ""
        if column and fold(cell) in _NAMED:
            yield from _office(block, name, cells)
        if block.text.rfind("(", 0, name.start) > block.text.rfind(")", 0, name.start):
            continue  # "Ada Lind (Uni Venn)"
        if not cell or _is_name(cell) or (cell == "Player" and "Character" in head.text):
            continue
        if fold(cell) in ("winner", "winners") and not _ELECTED.isdisjoint(words_in(head.text)):
            continue  # "| Office | Winner |"
        start = head.text.find(cell)
        place = (head, start, start + len(cell))
        stream = next(find_streams(head, Span(*place[1:]), ()))
        noun = person_noun(fold(cell.rsplit(" ", 1)[-1]))
        if fold(cell) in _NAMED and 1 < len(name.words) < _LONGEST_NAME and is_of_lives(head.text):
            yield Evidence(name.number, "roll", None, (), *place)
        if stream.shape.endswith(letter("by")):
            for rule, tags in _deeds(stream):
                yield Evidence(name.number, rule, None, tags, *place)
        elif noun and _says(noun):
            title = _whole_title(stream)
            if title:
                films = title.families == ("director",) and _is_of_films(head)
                tags = ("performer",) if films else title.families
                yield Evidence(name.number, "column", title, tags, *place)


# ", MLIS", ", Ph.D."
_LETTERS = lazy(r"(?:,? [A-Z][\w.]*[A-Z.])*")
_OFFICES = frozenset(("title", "job title", "role", "position", "post", "function", "rank"))


def _office(block: Block, name: Mention, cells: Sequence[str]) -> Iterator[Evidence]:
    """Yield the role in the cell behind a name that stands alone in its own: ``Library | Ada | …``.

    *cells* are those of the head.
    """
    inside = any(
        cell.start == name.opening and _LETTERS.fullmatch(block.text, name.end, cell.end)
        for cell in block.cells
    )
    columns = (n for n, cell in enumerate(cells) if fold(cell).strip() in _OFFICES)
    at = next(columns, len(block.cells)) if inside else len(block.cells)
    if at >= len(block.cells) or block.cells[at].start < name.end:
        return
    stream = next(find_streams(block, block.cells[at], ()), None)
    title = _whole_title(stream) if stream is not None else None
    if title is not None:
        yield Evidence(
            name.number, "cell", title, title.families, block, name.opening, block.cells[at].end
        )


_NAMED = frozenset(("name", "names", "full name", "person", "people", "who"))
_LONGEST_NAME = 5
_LIVES = frozenset(
    "born died birth birthplace death life lifespan lived occupation profession spouse".split()
)


def is_of_lives(head: str) -> bool:
    """Tell whether a table is of people by its *head*: ``| Name | Born | Died |``."""
    return not _LIVES.isdisjoint(words_in(head))


_ELECTED = frozenset(
    "office position post seat seats role district constituency ward party votes candidate "
    "candidates turnout electorate".split()
)
"""What the table of an election has besides a column of winners."""


def _is_name(cell: str) -> bool:
    """Tell whether a head is somebody's name, whose surname may be a trade: ``Ada Baker``."""
    first, _, rest = cell.partition(" ")
    return (
        bool(rest) and cell.istitle() and is_given(fold(first)) and person_noun(fold(first)) is None
    )


_FILMED = frozenset(
    "title episode film movie musical play production screenplay screenwriter writer "
    "viewers".split()
)


def _is_of_films(head: Block) -> bool:
    """Tell whether the table under *head* is of films: ``No. | Title | Director``."""
    said = {fold(cell).strip() for cell in head.text.split("|")}
    return not _FILMED.isdisjoint(words_in(head.text)) and "name" not in said


def _says(noun: PersonNoun) -> bool:
    """Tell whether a *noun* over a column says what those are who stand there."""
    vague = "weak" in noun.marks or noun.singular in (*VAGUE, "opponent")  # of a match
    return not vague and (noun.family != "" or noun.singular in _SERVING)


_SERVING = frozenset(
    "beadle caretaker churchwarden clerk coxswain gamekeeper gardener groundsman helmsman "
    "housekeeper keeper lockkeeper ringer sexton signalman steward timekeeper".split()
)
"""Posts of no family that a column may be of."""


def _deeds(stream: Stream) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what a head such as "Composed by" says, as the construction of its verb does."""
    verbs = verbs_at(stream, len(stream.shape) - 2, "participle")
    for row in CONSTRUCTIONS:
        said = _BY.fullmatch(row.pattern)
        if said and not verbs.isdisjoint(said[1].split("|")):
            yield row.name, tags_of(row, stream)


_BY = lazy(r"\{([a-z|]+)\} <by name>")


def _whole_title(stream: Stream) -> Title | None:
    role = match_roles(stream.shape, 0, len(stream.shape))
    titles = find_titles(stream, role.first, role.last) if role else []
    return titles[0] if titles and role and role.last == len(stream.shape) else None


_BARE = frozenset(("figure", "individual"))
"""What says nothing alone."""


def says_more(title: Title) -> bool:
    """Tell whether *title* says more than that there are people: ``Board member`` does."""
    if title.families:
        return True
    return title.head not in VAGUE and fold(title.text) not in _BARE


def without_vague(text: str) -> str:
    """Drop what every list says: ``Notable Researcher`` is a researcher."""
    words = text.split()
    while len(words) > 1 and fold(words[0]) in VAGUE and words[1] not in ("of", "in", "at"):
        words.pop(0)
    return " ".join(words)


def openers_of(names: Sequence[Mention]) -> list[Mention]:
    """Return the names that an item begins with: the first, and those joined to it.

    Of ``Ada's nephew Bo Lind`` it is Bo.
    """
    first = 0
    while names[first].possessive:
        owner, first = names[first], first + 1
        kin = _KIN.match(owner.block.text, owner.end) if first < len(names) else None
        noun = person_noun(fold(kin[1])) if kin and kin.end() == names[first].opening else None
        if noun is None or noun.family != "relative":
            return []
    listed = [names[first]]
    for name in islice(names, first + 1, None):
        between = name.block.text[listed[-1].end : name.opening]
        if not _JOINED.fullmatch(between):
            break
        listed.append(name)
    return listed


# ", ", " (1901–1910), "
_JOINED = lazy(r"(?: \([\d–—/ -]{4,12}(?:present)?\))?(?:,|,? and| &) ")
_KIN = lazy(r"(?:['’]s?)? (?:[a-z]+ )?([a-z-]+),? ")


def are_names_alone(block: Block, names: Sequence[Mention]) -> bool:
    """Tell whether *block* holds nothing but names and years: ``Ada Lind (1901–10), Bo Li``."""
    if len(names) < 2 or names[0].start != 0 or len(openers_of(names)) != len(names):
        return False
    return _YEARS_ALONE.fullmatch(block.text, names[-1].end) is not None


_YEARS_ALONE = lazy(r"(?: \([\d–—/ -]{4,12}(?:present)?\))?\.?")
