"""What a note is called, without reading all of it: its title and its other names."""

from __future__ import annotations

import re
from typing import NamedTuple

from milacli.patterns import lazy

# "# Castle Orm: a history (2nd part)" at the very beginning; no markup, as in "# A *b*", "# Orm #".
_PLAIN_TITLE = lazy(
    r"# +(?P<title>[^\W_](?:[^\W_]|[ ,.'’()–—-]|:(?= ))*[^\W_)]) *\r?$", re.MULTILINE
)


class Head(NamedTuple):
    """What an article is called."""

    title: str
    aliases: tuple[str, ...] = ()


def read_head(text: str, name: str) -> Head:
    """Return what the article *text* is called that lies in the file *name*, as ``parse`` says."""
    title = _PLAIN_TITLE.match(text)
    if title:
        return Head(" ".join(title["title"].split()))
    # What begins otherwise has front matter, or its title stands further down, or nowhere.
    from milacli.article.parse import parse

    article = parse(text, name)
    return Head(article.title, article.aliases)
