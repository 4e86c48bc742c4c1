"""Titles: what a phrase must hold to be one, and how it is shown."""

from __future__ import annotations

import re

from milacli.facts.people.role_words import is_role_noun, tags_of, words_of

_LEADING = re.compile(
    r"^(?:[Aa]s (?:an? |the )?|and |also |[Aa]n? |[Tt]he |who (?:had |has )?(?:is|was|served as|"
    r"serves as|worked as) )"
)


def bare(title: str) -> str:
    """Return *title* without articles, linking words and punctuation around it."""
    return _LEADING.sub("", title.strip(" .,-–—|")).strip()


def is_title(text: str) -> bool:
    """Tell whether *text* holds a role noun."""
    words = words_of(text[:120])
    return bool(words) and (bool(tags_of(text)) or any(is_role_noun(word) for word in words[:8]))
