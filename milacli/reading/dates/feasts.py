"""Days of the year that have a name: the fixed ones with their date; and what is of no year."""

from __future__ import annotations

from milacli.english.lists import lines, marked
from milacli.patterns import lazy


def _fixed() -> dict[str, tuple[int, int]]:
    """Return month and day of each feast that has a date of its own: ``Christmas Day``."""
    fixed = (line.split() for line in lines("calendar") if line.startswith("fixed "))
    return {
        name.replace("_", " "): (int(date[:2]), int(date[3:5]))
        for _, date, *names in fixed
        for name in names
    }


FIXED = _fixed()
NAMED = marked("calendar", "movable") | marked("calendar", "weekday") | {"day", "eve", "night"}
"""Words at the end of the name of a day or feast: ``Good Friday``, ``Labour Day``."""
# "June last year": a month of a year that the text leaves to its reader.
_RELATIVE = lazy(r",? (?:(?:of )?(?:last|this|next|that|every|each) year|annually|yearly)\b")
# "His feast day is ", "is commemorated every year on the "
_RECURRING = lazy(
    r"(?:\b(?:[Ff]east|[Ff]east[ -]day|[Nn]ame[ -]day|[Bb]irthday|[Aa]nniversary|[Mm]emorial|"
    r"[Ff]estival)\b(?: [a-z]+){0,3} (?:is|falls|occurs)|"
    r"\b(?:is|are) (?:[a-z]+ly )?(?:celebrated|commemorated|observed|venerated|honou?red|kept))\b"
    r"(?: [\w'’]+){0,9} $|\b(?:annually|yearly|(?:each|every) year) (?:on|in) (?:the )?$"
)
_FAR = 90
"""Characters before a day in which it is told to be of every year."""


def is_of_no_year(text: str, start: int, end: int) -> bool:
    """Tell whether a day or month is of no year in particular: ``the feast is on 3 May``."""
    if _RELATIVE.match(text, end):
        return True
    return _RECURRING.search(text, max(0, start - _FAR), start) is not None
