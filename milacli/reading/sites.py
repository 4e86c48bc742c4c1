"""Sites: buildings and places that are called as people are, by where they are told to be."""

from __future__ import annotations

from milacli.patterns import lazy
from milacli.reading.mentions import Mention

# " lies in the north of", " is 5 km from", " has a population": what only places do
_LIES = lazy(
    r" (?:lies|(?P<be>is)) (?:(?:about|also|just|only|some|[a-z]+ly) ){0,2}(?:\d[\d.,]*[ -]"
    r"(?:km|kilomet[a-z]+|mi|miles?) (?:[a-z]+-)?(?:north|south|east|west|from (?:the |[A-Z])|in|"
    r"off|up)|(?:in|to|on|off|at) the (?:north|south|east|west|coast|mouth|bank|shores?|border)"
    r"(?:-?[a-z]+)?(?: of| part|(?(be)$|[,.]))|between [^,.]{1,60} and |twinned with)|"
    r" (?:is|was) (?:(?:densely|sparsely) populated|bordered by|the (?:capital|county seat|seat|"
    r"administrative cent(?:re|er)|(?:[a-z]+-)?(?:largest|highest|oldest) (?:city|town|island|"
    r"mountain|village)) (?:of|in)\b)| (?:had|has|with) a population\b| (?:borders|adjoins)\b"
    r"(?! on\b)"
)


def lies(mention: Mention) -> bool:
    """Tell whether *mention* is told to lie somewhere, as places do."""
    return _LIES.match(mention.block.text, mention.end) is not None


_HALLS = frozenset("chapel church court farm garden hall house lodge park tower".split())
"""What buildings are called, and people too: ``Ada Lind Hall``."""
# "moved to ", "moved to Ada Lind House and ": where what stands behind is a place.
_HOUSED = lazy(
    r"\b(?:moved|relocated|transferred|returned|shifted|(?:held|housed|based|met|stays?|stayed|"
    r"lives?|lived|sleeps?|slept|meets?|located|situated|performed|lectured|taught) (?:at|in)|"
    r"(?:wing|roof|front|tower|gates?|rooms?|steps|doors?|grounds|owners?|site) of|(?:runs?|ran|"
    r"walk|walked|buses|bus|leads) from|walk|path|tour|road|way|next|near|opposite|(?:out|in)side|"
    r"behind|beside|extension)(?: (?:back )?to)?(?: the)?"
    r"(?: [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}(?:,|,? (?:and|or|&)(?: to)?)){0,2} $|"
    r"\b(?:built|rebuilt|erected|demolished|restored|renovated|refurbished|opened) $|"
    r"\ban? (?:[a-z]+ )?(?:building|chapel|church|dormitory|hall|hotel|house|inn|library|mansion|"
    r"museum|residence|school|theat(?:re|er)|villa), $"
)
# "is opposite", "stands on the square"
_STANDS = lazy(
    r" (?:(?:is|was) (?:opposite|next|near|beside|across|behind|located|situated|on|now the|home)|"
    r"houses|housed|seats|stands|stood|overlooks|adjoins)\b"
)


def is_hall(mention: Mention) -> bool:
    """Tell whether a full name and ``Hall`` are where something takes place: a building."""
    if len(mention.words) < 3 or mention.words[-1] not in _HALLS:
        return False
    placed = _HOUSED.search(mention.before) or _STANDS.match(mention.after)
    return placed is not None and not mention.after.startswith((" who", ", who"))
