"""Titles: what a phrase must hold to be one, and how it is shown."""

from __future__ import annotations

import re

from milacli.english.lists import marked
from milacli.reading.role_words import is_role_noun, tags_of, words_of

_LEADING = re.compile(
    r"^(?:[Aa]s (?:an? |the )?|and |also |[Aa]n? |[Tt]he |appointed |elected |two |three |four |"
    r"five |other |several |who (?:had |has )?(?:is|was|served as|serves as|worked as) )+"
)


def bare(title: str) -> str:
    """Return *title* as one person's, without what only links it to the sentence.

    >>> bare("as the former Acme engineers")
    'former Acme engineer'
    """
    title = _LEADING.sub("", title.strip(" .,-–—|")).strip()
    several = title.endswith("s") and is_role_noun(words_of(title)[-1][:-1])
    return title[:-1] if several else title


def is_title(text: str) -> bool:
    """Tell whether *text* holds a role noun."""
    words = words_of(text[:120])
    return bool(words) and (bool(tags_of(text)) or any(is_role_noun(word) for word in words[:8]))


# Words that no title holds: a clause was taken along.
_CLAUSE = re.compile(
    r"^(?:named|married|engaged|related|among|part of|on|after|during|in|with|from|"
    r"at)\b|(?<!^)\b(?:his|her|became)\b"
    r"|\b(?:said|says|killed|he|she|they|who|died|had|was|were)\b"
)
_NOBODY = marked("person_nouns", "vague")


def is_clean(title: str) -> bool:
    """Tell whether *title* is fit to be shown: a short phrase, no clause, not just ``person``."""
    if len(title) > 120 or title.count('"') % 2 or _CLAUSE.search(title):
        return False
    heads = {word for word in words_of(title) if is_role_noun(word)}
    return bool(tags_of(title)) or not heads or not heads <= _NOBODY
