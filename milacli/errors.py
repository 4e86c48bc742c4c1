"""What can go wrong that is a user's or an article's doing, each as one line that helps."""

FOUND, NOTHING, CANNOT, INTERRUPTED = 0, 1, 2, 130
"""The exit statuses of the command line."""


class MilaError(Exception):
    """End the command with exit status 2 and the message as one line on stderr."""

    status = CANNOT


class NothingFound(MilaError):
    """End the command with exit status 1: the question was understood and has no answer here."""

    status = NOTHING


ECHOED = 80
"""Characters that a message repeats of what was typed, or of a title, at most."""


def echo(text: str) -> str:
    """Return *text* as a message repeats it: of a long one the beginning and the end."""
    return text if len(text) <= ECHOED else f"{text[: ECHOED // 2 - 1]}…{text[-ECHOED // 2 :]}"
