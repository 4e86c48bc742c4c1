"""What a user may choose from, each list once: help, messages and completion are made of these."""

ROLE_TAGS = (
    "founder", "director", "executive", "board", "investor", "faculty", "student", "alumni",
    "researcher", "laureate", "politician", "ruler", "military", "clergy", "lawyer", "physician",
    "writer", "artist", "musician", "performer", "athlete", "business", "activist", "maker",
    "relative",
)  # fmt: skip
"""The families of roles, in the order in which they are shown."""

SEARCH_KINDS = ("person", "date", "link", "reference", "heading")
"""What a passage may have to hold."""

EVENT_KINDS = ("life", "born", "died", "event", "state", "plan")
"""What a row of the timeline may be."""


def enumerated(choices: tuple[str, ...], joint: str = "or") -> str:
    """Return *choices* as a sentence has them: ``person, date or link``."""
    return f"{', '.join(choices[:-1])} {joint} {choices[-1]}"
