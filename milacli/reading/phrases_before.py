"""Roles told before a name: ``former Acme engineers including``, ``President``."""

from __future__ import annotations

import re

from milacli.english.prose import fold
from milacli.reading.mentions import Mention
from milacli.reading.role_words import (
    VERBS_TOO,
    is_role_noun,
    is_thing_noun,
    tags_of,
    words_of,
)

_LIST_WORD = re.compile(
    r",? (?:including|such as|like|namely|are|were|is|include|included|includes|:)$|:$"
)
_PHRASE_START = re.compile(
    r".*\b(?:by|with|as|from|and|while|to|for|under|including|that|when|after|before|alongside|"
    r"but|where|hired|"
    r"appointed|named|via|between|than|against|about|of|in|on|at|is|was|were|are|fellow|or|said|"
    r"the|told|made|met|elected|"
    r"replaced|succeeded|joined|included|includes|replacing|succeeding|joining|following|meeting|"
    r"married|dated|future|"
    r"[a-z]{2,}(?<!retir)(?<!renown)(?<!celebrat)(?<!acclaim)(?<!not)(?<!fam)(?<!unit)ed|"
    r"featuring|features|attracted|also) "
)


def role_phrase(before: str) -> str:
    """Return the noun phrase right before a name if its head is a role.

    >>> role_phrase("It was built by former Acme engineers including ")
    'former Acme engineers'
    """
    text = before.rstrip()
    bare = without_bar(text) or _LIST_WORD.sub("", text)
    clause = re.split(r"[,;:.()—\"“]", bare)[-1][-90:]
    tail = words_of(clause)
    if not tail or not is_role_noun(tail[-1]) or is_thing_noun(tail[-1]) or not bare[-1:].isalpha():
        return ""
    if bare == text and tail[-1] in VERBS_TOO:
        return ""
    match = _PHRASE_START.match(clause)
    phrase = clause[match.end() :] if match else clause
    return phrase.strip()


def without_bar(before: str) -> str:
    """Return the label that the first cell of a row is for a name in the next, or nothing.

    >>> without_bar("Founder | ")
    'Founder'
    """
    label, bar, rest = before.partition(" |")
    return "" if not bar or rest.strip() else label


def without_article(phrase: str) -> str:
    """Return *phrase* without its article."""
    for article in ("the ", "The ", "a ", "an "):
        phrase = phrase.removeprefix(article)
    return phrase


def is_plural(last: list[str]) -> bool:
    """Tell whether the one word in *last* is a role of several people."""
    word = last[0] if last else ""
    return (word.endswith("s") and is_role_noun(word[:-1])) or word in (
        "alumni", "people", "men", "women", "businesspeople", "faculty", "siblings",
    )  # fmt: skip


_REPRESENTATIVE = re.compile(r"(?:[\w.-]+ )*(?:Rep\.?|Representatives?|MPs?|MEPs?)$")
_STATESMAN = re.compile(r"(?:former |then-?|vice )?president$")


_COMPANY = re.compile(
    r"\b(?:CEO|board|compan(?:y|ies)|startup|firm|co-?founders?|chief \w+ officer)\b"
)


def tags_before(title: str, before: str, around: str) -> tuple[str, ...]:
    """Return the tags of a title before a name.

    ``President Smith`` is a politician, ``Acme's President Smith`` an executive; so is he where
    the text *around* speaks of a company.
    """
    owned = before.rstrip().endswith(("'s", "’s", "s'")) or _COMPANY.search(around)
    if _REPRESENTATIVE.match(title) or (_STATESMAN.match(fold(title)) and not owned):
        return ("politician",)
    return tags_of(title)


_DEMONYM_BEFORE = re.compile(r"\b((?:U\.?S\.?|[A-Z][a-z]+(?:an|ish|ese|ian|ch))) $")


def before_title(mention: Mention) -> str:
    """Return what stands before *mention* and its title."""
    before = mention.before
    return before[: max(0, len(before) - (mention.start - mention.opening))]


def full_title(mention: Mention) -> str:
    """Return the title before a name; one word of nation more tells presidents apart."""
    start = mention.start - len(mention.title) - 1
    before = mention.block.text[max(mention.sentence.start, start - 20) : start]
    match = _DEMONYM_BEFORE.search(before)
    return f"{match[1]} {mention.title}" if match else mention.title
