"""Words for another time than the one under which they stand: ``two years ago``, ``tomorrow``."""

from __future__ import annotations

from milacli.english.prose import Span
from milacli.patterns import lazy
from milacli.reading.dates import Date

_COUNT = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|"
    r"fifty|some|several|many|(?:a )?few|a couple of|\d+)"
)
_UNIT = r"(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|generations?|nights?|fortnight)"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SPAN = (
    rf"(?:year|month|week|night|weekend|decade|century|spring|summer|autumn|fall|winter|term|"
    rf"season|{_DAY})"
)
# "ten years ago", "last year", "next Monday", "the day before", "the following week".
_OTHER = (
    rf"(?:yesterday|tomorrow|"
    rf"{_COUNT} {_UNIT} (?:ago|earlier|before(?=[.,!?]|$)|later|hence|from now)|"
    rf"(?:long|ages|{_UNIT}) ago|the other day|recently|formerly|once upon a time|"
    rf"(?:last|next) {_SPAN}(?! (?:of|in)\b)|"
    rf"the (?:{_UNIT}|{_DAY}) (?:before|after)(?: (?:last|next|tomorrow|yesterday))?(?=[.,!?]|$)|"
    rf"the (?:next|previous|following) {_SPAN}|"
    rf"(?:in|during|since|from) (?:(?:his|her|their|my|our) )?(?:early )?(?:childhood|youth|"
    rf"boyhood|girlhood|infancy)|"
    r"as an? (?:(?:small|young|little) )?(?:child|boy|girl|teenager|baby)|"
    r"in (?:his|her|their|my) (?:(?:early|mid|late)[ -])?(?:teens|twenties|thirties|forties)|"
    r"in (?:the|those) (?:old|early|olden) days|back in the day)\b(?!['’]s)"
)
# At the beginning, or where the clause ends: what says when the clause was, and no noun's.
_OPENS = lazy(rf"\W*(?i:(?:(?:since|from|by|during|early|late|only|just) )?{_OTHER})")
# Not "planned the fair for next year", "put off until tomorrow".
_CLOSES = lazy(
    r"(?<!\bfor )(?<!\bof )(?<!about )(?<!\bto )(?<!until )(?<!till )(?<!\bby )(?<!than )"
    rf"(?<!since )(?<!from )\b(?i:{_OTHER})(?=\W*$|[.;!?)]| (?:to|in|at|on|with|by|from|for|"
    rf"after|because|and|but|when|while|of|near|into)\b)"
)
# "used to live", "grew up": what took no day.
_HABIT = lazy(r"\b(?:used to|grew up|(?:was|were|been) (?:raised|brought up))\b")
# "who left last year", "said that he moved ten years ago": no clause that the date dates.
_INNER = lazy(
    r"\b(?:who|whom|whose|which|that|where|whether|because|since|if|how|why|what|than)\b|[\"“”:]"
)
# "Dreamt that", "Watched a film: ", "Read that": what was in a dream or a book.
_FICTION = lazy(
    r"\W*(?:(?:I|We|[Hh]e|[Ss]he) )?(?:[Dd]reamt|[Dd]reamed|[Ii]magined|[Hh]ad a dream|"
    r"(?:[Rr]ead|[Rr]eread|[Ww]atched|[Rr]ewatched|[Ff]inished(?: reading| watching)?|[Ss]aw)"
    r"(?: (?:an?|the|another))?(?: [\w'’-]+){0,2} ?"
    r"(?:films?|movies?|novels?|plays?|book|series|episodes?|documentary|show|story)\b)"
    r"[^.!?]{0,80}?(?: that\b|: |, in which\b|, where\b)"
)
# "3 May 2021: ", "3 May 2021 – "
_NOTED = lazy(r"(?:\s?:|\s[-–—])\s+")
_BIRTH = lazy(r"\b(?:was|were) born\b")
_AHEAD = lazy(r"\b(?:will|shall|(?:is|are) going to)\b")


def is_of_another_time(words: str) -> bool:
    """Tell whether *words* tell of what was before, or will be after, the date over them."""
    if _OPENS.match(words):
        return True
    ends = [_HABIT.search(words), _CLOSES.search(words), _AHEAD.search(words)]
    return any(end and not _INNER.search(words, 0, end.start()) for end in ends)


_SHORT = 40
_BARE = lazy(r"(?:\W|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b)*")


def is_note_of_another_day(text: str, date: Date, told: Span) -> bool:
    """Tell whether the note behind a day, ``3 May 2021: ``, tells of another: ``… yesterday``.

    Or of none, where nothing but the day is told: ``2021-05-03 Monday``.
    """
    if date.period.precision != "day":
        return False
    if len(text) < _SHORT and _BARE.fullmatch(text[: date.start] + text[date.end :]):
        return True
    if date.end > told.start:
        return False
    noted = _NOTED.fullmatch(text, date.end, told.start)
    return bool(noted) and is_of_another_time(text[slice(*told)])


def is_fiction(words: str) -> bool:
    """Tell whether *words* retell a dream, a film or a book: ``Dreamt that Ada Dray died``."""
    return bool(_FICTION.match(words))


def is_of_birth(words: str) -> bool:
    """Tell whether *words* say that somebody was born, as a note of any day may."""
    return bool(_BIRTH.search(words))
