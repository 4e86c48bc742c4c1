"""Sentences cut into clauses, each around one point of interest such as a date.

A cut is made only where English marks one: a dash, a semicolon, a comma with a word that opens
a clause behind it. What stands inside brackets or quotes is never cut from outside.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from milacli.english.prose import Span

SHORT = 80
"""Characters; a longer clause loses what hangs on behind it."""
LONG = 120
"""Characters; a longer clause is cut at any comma that is not a list's, and from the front."""
_REACH = 400
"""Characters on either side of a point that a clause reaches at most."""
_LEAST = 28
"""Fewer characters than this seldom hold a clause."""


class Weight(IntEnum):
    """How much a cut parts."""

    AND = 1
    """" and "."""
    WORD = 2
    """A comma, or " before "."""
    CLAUSE = 3
    """A comma and a word that opens a clause: ", which"."""
    BREAK = 4
    """A semicolon or a dash."""


class Cut(NamedTuple):
    """Where one clause may end and the next begin."""

    end: int
    start: int
    weight: Weight
    depth: int
    """How many brackets, quotes and pairs of dashes stand around."""


_OPENERS = (
    "which|who|whom|whose|where|when|while|whereas|although|though|but|so|yet|because|after|before|"
    "until|since|followed|then|later|eventually|subsequently|with|including|as|despite|plus|"
    "[a-z]{3,}ed|[a-z]{3,}ing|and (?:in|on|by|as|then|later|another|was|were|the|a|an|its|his|"
    "her|their|it|he|she|they|is|has|had|[A-Z][\\w’'-]+ [a-z]+ed|[a-z]+ed)"
)
_CUT = re.compile(
    r"(?P<open>[(\[“])|(?P<close>[)\]”])|(?P<quote>\")"
    r"|(?P<break>\s*;\s+|\s+[—–|_]\s+|—|\s+--\s+)"
    rf"|(?P<clause>,\s+(?=(?:{_OPENERS})\b)|\s+(?=(?:in|at|during|after|under) which\b))"
    r"|(?P<word>[,:]\s+|\s+-\s+|\s+(?=(?:before|after|while|when|until|but|alongside|amid|due|following|despite|because)\s))"
    r"|(?P<and>\s+(?=(?:and|or)\s))"
)
# "and", "but then", "before": what a clause of its own does without.
_LEADING = re.compile(
    r"(?:(?:and|but|or|then|while|with|plus|before|after|following|which|in which|,)\s+)+"
)
_TRAILING = " \t\n,;:—–-|("
# What may stand between two dates of one clause: "in 2014 and 2015".
_NOTHING = re.compile(r"[\s,/&]*(?:(?:and|or|in|on|to|the|early|mid|late|again|then)[\s,]+)*")
# ", Brook, and", ", and Brook": the rest of a list.
_LIST = re.compile(
    r",\s(?:and|or)\s|,\s[^,;:()—]{1,60}(?:,\s[^,;:()—]{1,60}){0,8},?\s(?:and|or|&)\s"
)
_VERB = (
    "was|were|is|are|has|have|had|will|would|can|could|may|did|does|do|became|began|bought|brought|"
    "built|came|chose|drew|fell|found|gave|got|grew|held|hit|joined|kept|knew|laid|led|left|lost|"
    "made|met|ran|rose|said|saw|sent|set|shook|showed|sold|spent|split|spoke|stood|sued|swept|"
    "taught|told|took|went|won|wrote|oversaw|withdrew|sparked|[a-z-]{2,}ed"
)
VERB = re.compile(rf"\b(?:{_VERB})\b")
# "and the firm moved": behind "and", a clause with a verb of its own.
_NEXT = re.compile(rf"and\s(?:\S+\s){{0,5}}?(?:{_VERB})\b")
# "and was named": a second thing that the same subject did.
_SECOND = re.compile(rf"\s?,?\s(?:and|but|then)\s(?:{_VERB})\s")
# ", earning his degree", ", with an agreement reached": what may stand for itself.
_DANGLING = re.compile(r"(?:(?!including|according|during)[a-z]{3,}ing|with)\s")
# "His tenure was", "Acme's move was": a subject to which a participle does not belong.
_LOOSE = re.compile(r"(?:His|Her|Its|Their|The|This|That|A|An)\s|(?:\S+\s){0,3}\S+['’]s\s")
# "Acme, the first firm": what explains the name in front of the comma.
_APPOSITION = re.compile(r"(?:the|an?)\s")
_ANTECEDENT = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'.&-]*(?:\s(?:(?:of|the|for|and)\s){0,2}[A-Z][\w’'.&-]*){0,6}"
    r"(?:\s\([^()]{1,30}\))?,\s(?:(?:who|which|whose|where)\s)?$"
)
# " after failing to": what may be left out behind a date.
_REASON = re.compile(
    r"\s(?:after|before|while|until|alongside|amid|due|following|despite|because)\s"
)
# "While he taught", "In an interview": what waits for its main clause.
WAITING = re.compile(
    r"(?:While|When|As|After|Before|Although|Though|Since|If|In|On|At|By|During|With|Under|For|"
    r"From|Following|Despite|Beyond|Along|Through|Unlike|Among|Until|Because|Upon|Per|To|"
    r"Building|Starting|Beginning|while|when|as|after|although|at|with|under|Founded|Established|"
    r"Launched|Created|Located|Based|Headquartered|Announced|Released|Introduced|Developed|Named|"
    r"Built|Born|Having|Co-authored|First|Originally|Initially|Raised|Backed|Trained|Known|Acquired|Published|Formed|Opened|Designed|Written)\b"
)
_GOES_ON = ", when", ", where", ", during which", ", as "


def cuts(text: str, sentence: Span) -> list[Cut]:
    """Return where *sentence* of *text* may be cut, in order. Linear."""
    found, depth, quoted, aside = [], 0, False, False
    dashes = text.count("—", *sentence)
    for match in _CUT.finditer(text, *sentence):
        kind = str(match.lastgroup)
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth = max(0, depth - 1)
        elif kind == "quote":
            quoted = not quoted
        else:
            found.append(
                Cut(match.start(), match.end(), Weight[kind.upper()], depth + quoted + aside)
            )
            if "—" in match[0]:
                dashes -= 1
                aside = not aside and dashes > 0
    return found


def clauses(text: str, sentence: Span, points: Sequence[Span]) -> list[Span]:
    """Return for each of *points*, in order, the clause of *sentence* that it stands in.

    Points between which nothing is said share a clause. Linear.
    """
    marks = cuts(text, sentence)
    spans: list[Span] = []
    start, waiting = sentence.start, list(points[:1])
    for left, right in pairwise(points):
        cut = _between(text, marks, left, right)
        if cut:
            spans += [_tidy(text, Span(start, cut.end), point) for point in waiting]
            start, waiting = cut.start, []
        waiting.append(right)
    return spans + [_tidy(text, Span(start, sentence.end), point) for point in waiting]


_ENDS = re.compile(r"[.,;:)\]]|\s*$")


def _between(text: str, marks: Sequence[Cut], left: Span, right: Span) -> Cut | None:
    """Return the weightiest cut between two points, the last of equals."""
    if _NOTHING.fullmatch(text, left.end, right.start):
        return None
    best = None
    for index in range(bisect_left(marks, left.end, key=_end), len(marks)):
        cut = marks[index]
        # "a post she held until 1981.": behind the cut there would be but the date.
        if cut.start > right.start or (cut.start == right.start and _ENDS.match(text, right.end)):
            break
        if not cut.depth and (not best or cut.weight >= best.weight):
            best = cut
    near = right.end - left.start <= SHORT
    if best and best.weight is Weight.AND and near and not _parts_deeds(text, best, left, right):
        return None
    return best


def _parts_deeds(text: str, cut: Cut, left: Span, right: Span) -> bool:
    """Tell whether "and" joins two deeds, and not two things that were done in one."""
    before = VERB.search(text, max(0, left.start - 60), cut.end)
    return bool(before and _NEXT.match(text, cut.start, right.end + 60))


def shortened(text: str, clause: Span, point: Span) -> Span:
    """Cut from a long *clause* of *text* what hangs on behind, and in front of, *point*."""
    start, end = clause
    if end - start <= SHORT:
        return clause
    # Prose has no clauses as long as that; whatever it is, a row shows no more of it.
    clause = Span(max(start, point.start - _REACH), min(end, point.end + _REACH))
    marks = cuts(text, clause)
    at = bisect_left(marks, point.end, key=_end)
    # Inside a pair of dashes a cut is no deeper than the point.
    level = marks[at].depth if at < len(marks) and text.find("—", *clause) >= 0 else 0
    marks = [cut for cut in marks if cut.depth <= min(level, 1)]
    start = clause.start
    end = _shorter_end(text, clause, point, marks)
    if end - start > LONG:
        start = _later_start(text, Span(start, end), point, marks)
    return _tidy(text, Span(start, end), point)


def _shorter_end(text: str, clause: Span, point: Span, marks: Sequence[Cut]) -> int:
    start, end = clause
    after = max(point.end, start + _LEAST)
    if WAITING.match(text, start):
        # The main clause begins behind a comma and takes room of its own.
        after = max(after, next((cut.start for cut in marks if text[cut.end] == ","), 0) + _LEAST)
    behind = [cut for cut in marks if cut.end >= after]
    # The first verb is looked for once, not from every cut back.
    verb = VERB.search(text, *clause)
    spoken = verb.end() if verb else clause.end + 1
    strong = [cut.end for cut in behind if cut.end >= spoken and _ends_clause(text, cut, point)]
    shorter = _last_within(strong, start + SHORT) or min(strong, default=end)
    if shorter - start <= LONG:
        return shorter
    weak = [cut.end for cut in behind if _ends_phrase(text, cut, point, spoken)]
    return _last_within(weak, start + LONG) or min([shorter, *weak])


def _ends_clause(text: str, cut: Cut, point: Span) -> bool:
    if cut.weight < Weight.CLAUSE:
        return False
    if text.startswith(", and", cut.end):
        return bool(_NEXT.match(text, cut.start))
    return not (cut.end == point.end and text.startswith(_GOES_ON, cut.end))


def _ends_phrase(text: str, cut: Cut, point: Span, spoken: int) -> bool:
    """Tell whether a comma ends more than a member of a list, or "and" begins a second deed.

    *spoken* is where the first verb of the clause ends.
    """
    if text[cut.end] != ",":
        return bool(_SECOND.match(text, cut.end) or _REASON.match(text, cut.end))
    if cut.end <= point.end + 1:
        return not text.startswith(_GOES_ON, cut.end)
    return cut.end >= spoken and not _LIST.match(text, cut.end)


def _later_start(text: str, clause: Span, point: Span, marks: Sequence[Cut]) -> int:
    """Return where the part of a long *clause* begins that says what was done at *point*."""
    starts = [
        cut.start
        for cut in marks
        if cut.start <= point.start
        and clause.end - cut.start >= _LEAST
        and (text[cut.end] == ";" or _SECOND.match(text, cut.end))
    ]
    # A participle shares the subject if it is what stands next before the point.
    commas = [cut.start for cut in marks if cut.start <= point.start and text[cut.end] == ","]
    dangling = commas and _DANGLING.match(text, commas[-1])
    if dangling and clause.end - commas[-1] >= _LEAST and not _LOOSE.match(text, clause.start):
        starts.append(commas[-1])
    elif commas and _APPOSITION.match(text, commas[-1]):
        starts.append(with_antecedent(text, clause.start, commas[-1]))
    return max(starts, default=clause.start)


def with_antecedent(text: str, start: int, begin: int) -> int:
    """Move *begin* from behind ``Ada Dray, `` to ``Ada``, but not before *start*."""
    before = text[max(start, begin - 100) : begin]
    match = _ANTECEDENT.search(before)
    return begin - len(before) + match.start() if match else begin


def _last_within(ends: Sequence[int], limit: int) -> int | None:
    return max((end for end in ends if end <= limit), default=None)


def _tidy(text: str, clause: Span, point: Span) -> Span:
    """Strip the conjunction in front of *clause* and the punctuation around it."""
    start, end = clause
    leading = _LEADING.match(text, start, max(start, min(end, point.start)))
    if leading:
        start = leading.end()
    while start < min(end, point.start) and text[start] in _TRAILING[:-1]:
        start += 1
    while end > max(start, point.end) and text[end - 1] in _TRAILING:
        end -= 1
    return Span(start, end)


def _end(cut: Cut) -> int:
    return cut.end
