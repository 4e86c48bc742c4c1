"""What can go wrong that is a user's or an article's doing, each as one line that helps."""

FOUND, NOTHING, CANNOT, INTERRUPTED = 0, 1, 2, 130
"""The exit statuses of the command line."""


class MilaError(Exception):
    """End the command with exit status 2 and the message as one line on stderr."""

    status = CANNOT


class NothingFound(MilaError):
    """End the command with exit status 1: the question was understood and has no answer here."""

    status = NOTHING
