"""What the English of an article says: dates, names, clauses, who is meant, and evidence."""

from milacli.reading.reading import Reading, read

__all__ = ["Reading", "read"]
