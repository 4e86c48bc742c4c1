"""Facts out of a wiki-style Markdown article, each with the line it stands on."""

__version__ = "0.1.0"
