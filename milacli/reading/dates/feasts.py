"""Days of the year that have a name: the fixed ones with their date."""

from __future__ import annotations

from milacli.english.lists import lines, marked


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
