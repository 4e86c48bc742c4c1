"""Beside: the person whose name stands right before a date, ``Ada Dray (1844–1927)``.

Or whose work that names: ``Ada Dray's 1901 novel``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from milacli.english.nouns import person_noun
from milacli.english.prose import START, Span, fold
from milacli.english.titles import is_address
from milacli.facts.events.row import Row, clauses_in, tokens_in
from milacli.patterns import lazy
from milacli.reading.alphabet import chars, letter, ranked
from milacli.reading.boundaries import has_verb
from milacli.reading.mentions import Mention

# "Ada Dray, OBE, FRS (", "Ada Dray (or Ada Lind) (": between a name and what stands beside it.
_LETTERS = lazy(
    r",? (?:[A-Z]{2,5},? ?)+(?=\()|, (?:\d+(?:st|nd|rd|th) )?(?:Bar(?:one)?t|Bt)\.?(?= \()"
)
_OPENED = lazy(
    r"(?:\)?,? ?(?:[(\[](?:; )?)?(?:r\. ?|reigned |ruled |fl\. ?)?"
    r"(born |b\. ?|\* ?|died |d\. ?|† ?)?"
    r"|(?:, | \()(?P<when>born (?:in|on) )"
    r"|, (?:[A-Z][a-z]+ )?[a-z][a-z -]{2,40} \((?P<role>b\. |born |d\. |died )"
    r"| \((?:\d{4}[–-]\d{2,4}[;,] ?)+|, (?:the )?\d+(?:st|nd|rd|th) [A-Z][\w'’ ]{2,50}(?<! ) ?\("
    r"| \([^\x00-\x7f][^()\d]{0,60}[,;] "
    r"|(?P<of>, (?:the )?(?:\d+(?:st|nd|rd|th) )?(?:Abbot|Archbishop|Baron|Bishop|Count|Countess|"
    r"Duchess|Duke|Earl|Emperor|Empress|Khan|King|Lady|Lord|Marquess|Marquis|Prince|Princess|Queen|"
    r"Sultan|Viscount) (?:[A-Z][\w'’-]+ )?of [A-Z][\w'’ ]{2,30}(?<! ) ?\()"
    r"(?P<lived>born |b\. ?|died |d\. ?)?"
    r"(?:r\. ?|reigned |ruled )?"
    r"| \((?P<life>b\.? |born |bapt?\. |baptised |d\.? |died )[^()]{2,80}?[ ,]"
    r"|, [a-z][a-z -]{2,40}, (?:born |died )"
    r"|, (?:[a-z][a-z -]{2,40}, )?(?:born |b\. ?)"
    r"(?:about |c\. ?)?(?:\d{1,2} )?(?:[A-Z][a-z]+\.? )?(?:\d{1,2}, )?\d{3,4}[;,] "
    r"(?P<end>died |d\. ?))"
    r"(?:c\. ?|ca\. ?|abt\.? )?"
)
# "the aunt of Bo Lind, mayor since ", "; a son, Bo, in "
_APPOSED = lazy(
    r"[A-Z][\w'’-]+, (?:the |an? )?(?P<noun>[a-z-]+)(?: (?:of|at|in|for) (?:the )?[A-Z][\w'’-]+"
    r"(?: [A-Z][\w'’-]+)?)?(?: (?:since|from|until|in) (?:the )?(?:early |late )?| )$"
    r"|(?:;|,|, and|; and) (?:an?|one|his|her) (?:[a-z]+ )?(?P<kin>(?:son|daughter|brother|sister|"
    r"husband|wife|nephew|niece|cousin)), (?:[A-Z][\w'’-]+ ?){1,3}, in $"
)
_BIRTH_NAMES = ("(née ", "(nee ", "(né ")
_MAIDEN = lazy(r" \(n[ée]e? [^()]{2,40}\)(?=,? (?:born|b\.|\())")
# "Ada Dray (knighted in ", "Ada Dray, 1st Baroness Orm (created a baroness in "
_RAISED = lazy(
    r"(?:, (?:the )?\d+(?:st|nd|rd|th) [A-Z][\w'’. ]{1,50})? \((?:later |also |first )?"
    r"(?:created|knighted|ennobled|made|elected|appointed|ordained|beatified|canoni[sz]ed|crowned|"
    r"promoted|retired|resigned|naturali[sz]ed)\b[^();]{0,50} ?"
)
# "chaired by Ada Dray (since 2019)"
_TERM = lazy(r" \((?:since|until|from) ")
_TO = lazy(r"\b(?:to|for|from|with|of|by|about) $")
# "secretary to President Ada Dray (1975–1979)", "sang with Bo Lind (1975–1979) and Ada Dray ("
_OBJECT = lazy(
    r"\b(?:to|for|with|under) (?:the )?(?:[a-z-]+ )?"
    r"(?:[^(),;:]{2,40} \([^()]{4,30}\)(?:,? and |, )(?:the )?){0,4}$"
)
_ABOUT = lazy(r"\b(?:to|for|from|about|beside|near|after) $")
_NEAR = 90
"""Characters behind a name in which its dates begin."""
_MOST = 5
"""Names before a date that are looked at; a life may have its places."""
_OBJECT_OF = lazy(r"\b(?:him|her|them|me|us)\b")
_NEE = lazy(r",? \(?(?:née|nee|né|formerly|later|known as|alias|geb\.|geborene) ")
_FAR = 160
"""Characters before a name in which its preposition stands."""
# "Bo Lind, widow of Ada Dray (1940–1944)"
_KIN = lazy(r", (?:the |an? )?[a-z][a-z -]{2,30} (?:of|to) (?:the )?(?:[a-z-]+ )?")
# "Tom Brook, b. 1781, m. 1801 Ada Dray, d. 1840"
_SPOUSE = lazy(r"\bm(?:\.|arried) (?:[\w ]*\d )?$")


def person_beside(row: Row, names: Sequence[Mention], owners: Mapping[int, int]) -> int | None:
    """Return the person, by number, of ``Ada Dray (1844–1927)``, or None.

    *names* are those of the block, *owners* whom they mean.
    """
    text = row.block.text
    behind = bisect_right(names, row.date.start, key=START)
    for at in range(behind - 1, max(0, behind - _MOST) - 1, -1):
        mention = names[at]
        if not mention.end <= row.date.start <= mention.end + _NEAR:
            continue
        if at and _NEE.fullmatch(text, names[at - 1].end, mention.opening):
            opened = _OPENED.fullmatch(text[mention.end : row.date.start])
            if opened:  # "Ada Dray, née Lind (1844–1927)"
                return owners.get(names[at - 1].number)
            continue
        if text.endswith(_BIRTH_NAMES, 0, mention.opening):
            continue  # "Ada Dray (née Lind), born "
        between = _MAIDEN.sub("", _LETTERS.sub("", text[mention.end : row.date.start]))
        owner = owners.get(mention.number)
        if owner is not None and not mention.is_pronoun and _RAISED.fullmatch(between):
            return owner
        termed = None if mention.is_pronoun else _TERM.match(text, mention.end)
        closes = text.startswith((")", ",", ";"), row.date.end)
        if owner is not None and termed and closes and row.date.start <= termed.end():
            start = max(row.stream.sentence.start, mention.opening - _FAR)
            return None if _OBJECT.search(text, start, mention.opening) else owner
        opened = _OPENED.fullmatch(between)
        if owner is None or mention.is_pronoun or not opened:
            continue
        if opened[1] and _is_namesake(names, at, owners, row.stream.sentence.start):
            return None
        if text.startswith(":", row.date.end) and not opened[1]:
            continue  # "2019: Ada Dray, 2020: Bo Lind"
        lived = any(opened.group(1, "when", "role", "end", "lived", "life"))
        is_year = not (row.lasts or lived)
        if is_year and _ABOUT.search(text, max(0, mention.opening - 12), mention.opening):
            continue  # "Book about Ada Dray (1932)"
        if (
            between.startswith(",")
            and not (opened[1] or opened["of"])
            and _TO.search(text, max(0, mention.opening - 8), mention.opening)
        ):
            continue  # "Letter to Ada Dray, 1854"
        wed = opened[1] and not opened[0].lstrip().startswith("(")  # of "(b. 1825)" the spouse is
        if wed and _SPOUSE.search(text, max(0, mention.opening - 20), mention.opening):
            continue
        start = max(row.stream.sentence.start, mention.opening - _FAR)
        is_object = row.is_brief and _OBJECT.search(text, start, mention.opening)
        if is_object and _has_clause(row):
            continue
        if row.is_brief and (other := _spoken_of(text, names, behind, mention)) is not None:
            return owners.get(other.number)
        # "She paid Tom Brook (2019)": a year is the deed's, a span or birth is his.
        lasts = row.lasts and not text[row.date.start].isalpha()  # "from 1970 to 1976"
        if lasts or lived or not _has_clause(row):
            return owner
    return None


def _is_namesake(names: Sequence[Mention], at: int, owners: Mapping[int, int], start: int) -> bool:
    """Tell whether a given name alone may be a child's: ``Ada Dray had a girl, Ada (b. 1842)``."""
    told, first = names[at], bisect_left(names, start, key=START)
    return len(told.words) == 1 and any(
        len(one.words) > 1 and one.words[0] == told.words[0]
        for one in names[max(first, at - _MANY) : at]
        if owners.get(one.number) == owners.get(told.number)
    )


_MANY = 12
"""Names of a sentence that are looked at."""
# "'s famous ", "’ ", not "'s parents met on "
_OWNING = lazy(r"['’]s? (?:(?!(?:at|by|from|in|on|since|until) )[a-z-]+,? ){0,3}")
_OWNED = lazy(r" ([a-z-]+)")


def person_owning(row: Row, names: Sequence[Mention], owners: Mapping[int, int]) -> int | None:
    """Return the person, by number, whose work opens a row: ``Ada Dray's 1901 novel``, or None.

    Not of ``Ada Dray's 1901 successor``, who is somebody else.
    """
    text, start = row.block.text, row.spans[0].start
    at = bisect_left(names, start, key=START)
    if at == len(names) or names[at].is_pronoun or names[at].opening > start:
        return None
    owned = _OWNED.match(text, row.date.end)
    if not _OWNING.fullmatch(text, names[at].end, row.date.start) or not owned:
        return None
    return None if person_noun(owned[1]) is not None else owners.get(names[at].number)


# "…", wrote the critic Bo Lind in
_SAYING = lazy(
    r"[\"”](?:[,.][\"”]?)? (?:added|admitted|answered|argued|asked|boasted|claimed|commented|"
    r"complained|concluded|cried|declared|explained|insisted|joked|noted|observed|recalled|remarked|replied|"
    r"reported|said|told|warned|wrote) (?:(?:the|an?|his|her) )?(?:[a-z-]+ ){0,4}$"
)
_WHEN = lazy(r",? (?:[a-z]+ [a-z]+ )?(?:in |on |of )?(?:early |late )?")


def person_saying(row: Row, names: Sequence[Mention], owners: Mapping[int, int]) -> int | None:
    """Return the person, by number, who said it then: ``"It is so", wrote Ada Dray in 1901``."""
    at = bisect_left(names, row.date.start, key=START)
    if not at or names[at - 1].is_pronoun:
        return None
    text, name, start = row.block.text, names[at - 1], row.spans[0].start
    said = _SAYING.search(text, max(start, name.opening - _NEAR), name.opening)
    if said is None or not _WHEN.fullmatch(text, name.end, row.date.start):
        return None
    return owners.get(name.number)


def person_possessing(row: Row, names: Sequence[Mention], owners: Mapping[int, int]) -> int | None:
    """Return the person, by number, whose thing the subject of a row is, or None.

    ``Ada Dray's first novel was sold in 1901``, but not ``Ada Dray's father died in 1901``.
    """
    start = row.spans[0].start
    at = bisect_left(names, start, key=START)
    before = [c for c in clauses_in(row) if row.stream.spans[c.verb].start < row.date.start]
    if at == len(names) or names[at].opening > start or len(before) != 1:
        return None
    name, verb = bisect_left(row.stream.spans, names[at].start, key=START), before[0].verb
    owned = row.stream.shape[name + 2 : verb]
    if before[0].subject is not None or row.stream.shape[name + 1 : name + 2] != letter("'s"):
        return None
    told = row.block.text[row.stream.spans[verb].start : row.date.start]
    things = ranked(1, 1) + chars("ordinal", "adverb", "ly")
    if _OBJECT_OF.search(told):
        return None  # "Ada Dray's illness made him leave"
    if not owned or owned.strip(things) or len(told) > _NEAR or set(told) & set(",;:("):
        return None
    return owners.get(names[at].number)


def _spoken_of(
    text: str, names: Sequence[Mention], behind: int, mention: Mention
) -> Mention | None:
    """Return the name of which an aside tells whose kin it is: ``Bo Lind, widow of Ada Dray``."""
    for other in reversed(names[max(0, behind - 3) : behind]):
        if other.end < mention.opening and _KIN.fullmatch(text, other.end, mention.opening):
            return None if other.is_pronoun else other
    return None


def _has_clause(row: Row) -> bool:
    """Tell whether a verb stands before the date of *row*."""
    before = Span(row.spans[0].start, max(row.spans[0].start, row.date.start))
    return has_verb(row.stream, *tokens_in(row.stream, before))


def is_of_apposed(row: Row) -> bool:
    """Tell whether a date is of what a name behind the verb is: ``She knew Bo, mayor in 1990``."""
    start = max(row.spans[0].start, row.date.start - _NEAR)
    said = _APPOSED.search(row.block.text, start, row.date.start)
    return said is not None and person_noun(said["noun"] or said["kin"]) is not None


# "The death of the founder ", "Retirement of "
_BEFELL = (
    r"(?:abdication|accession|acquittal|appointment|arrest|arrival|assassination|baptism|"
    r"beatification|birth|burial|canoni[sz]ation|christening|consecration|conviction|coronation|"
    r"death|departure|dismissal|election|enthronement|execution|exile|funeral|imprisonment|"
    r"inauguration|induction|installation|knighting|marriage|murder|ordination|passing|promotion|"
    r"re-?election|resignation|retirement|return|sacking|trial|visit|wedding)"
)
_UNDERGONE = lazy(rf"(?:The )?{_BEFELL} of (?:the )?", re.IGNORECASE)
# "Ada Dray's sudden death in "
_HERS = lazy(
    rf"['’]s? (?:[a-z]+ )?{_BEFELL}(?: as [a-z -]{{3,40}}| to [A-Z][\w ]{{2,40}})? (?:in |on )"
)


def name_undergoing(row: Row, names: Sequence[Mention]) -> int | None:
    """Return the token of whom an entry tells that it befell: ``1901: Death of Ada Dray``.

    With the date in front, or right behind: ``The death of Ada Dray in 1901 was a blow``.
    """
    text, start = row.block.text, row.spans[0].start
    first = bisect_left(names, start, key=START)
    named = first < len(names) and names[first].opening == start and not names[first].is_pronoun
    if named and _HERS.fullmatch(text, names[first].end, row.date.start):
        return bisect_left(row.stream.spans, names[first].start, key=START)
    told = _UNDERGONE.match(text, start)
    at = bisect_left(names, told.end(), key=START) if told else len(names)
    if told is None or at == len(names) or names[at].is_pronoun or names[at].possessive:
        return None
    name = names[at]
    between = text[told.end() : name.opening].replace(",", " ").split()
    if not all(is_address(fold(word)) or person_noun(fold(word)) for word in between[:_FEW]):
        return None
    is_dated = row.date.end <= start or _WHEN.fullmatch(text, name.end, row.date.start)
    if len(between) > _FEW or not is_dated:
        return None
    return bisect_left(row.stream.spans, name.start, key=START)


_FEW = 4
"""Words of what somebody is called before a name."""
