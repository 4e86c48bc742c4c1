"""What can go wrong that is a user's or an article's doing, each as one line that helps."""


class MilaError(Exception):
    """End the command with exit status 2 and the message as one line on stderr."""

    status = 2


class NothingFound(MilaError):
    """End the command with exit status 1: the question was understood and has no answer here."""

    status = 1
