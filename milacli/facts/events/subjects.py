"""Who or what a sentence is about, as far as its first words tell."""

from __future__ import annotations

import re

from milacli.english.lists import marked
from milacli.english.prose import Span
from milacli.facts.events.cuts import WAITING, cuts

_NAME = re.compile(
    r"(?:[Tt]he\s)?(?P<name>[A-Z0-9][\w’'.&+/-]*(?:\s(?:[\"“][A-Z][^\"”]{1,20}[\"”]\s)?(?:(?:of|for|the|and|de|von|van|on|in|at)\s){0,2}"
    r"[A-Z0-9][\w’'.&+/-]*){0,7}(?:,? (?:Inc|Ltd|LLC|Corp)\b\.?)?)(?=,\s[a-z(—]|\s[a-z(—]|—)"
)
# "However, Dray", "Enacted in 1999, ": like what WAITING finds, it puts the subject off.
_ADVERB = re.compile(
    r"(?:However|Originally|Initially|Later|Eventually|Today|Recently|Notably),|"
    r"[A-Z][a-z]+ed\s(?:in|by|on|as|from|at|with|to|and|alongside)\b"
)
_NO_NAME = marked("function_words", "pro") | marked("calendar", "month")
PRONOUN = re.compile(
    r"\b(?:He|She|His|Her|They|Their|It|Its|This|These|he|she|his|her|they|their|it|its)\b"
)
PERSONAL = re.compile(r"(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
_VERB = re.compile(
    r"(?:the|a|an|his|her|its|their|he|she|it|they|[A-Z]\S*)(?:\s\S+){0,7}?\s(?:was|were|is|are|has|had|became|"
    r"began|won|left|took|made|went|grew|fell|rose|led|would|will|can|could|did|said|saw|[a-z]{2,}ed)\b"
)


def subject(text: str, sentence: Span) -> str | None:
    """Return the name that *sentence* of *text* says something of; None for pronouns and doubt."""
    if not (WAITING.match(text, sentence.start) or _ADVERB.match(text, sentence.start)):
        return _name(text, sentence.start)
    for cut in cuts(text, Span(sentence.start, min(sentence.end, sentence.start + 300))):
        if cut.depth == 0 and text[cut.end] == ",":
            name = _name(text, cut.start)
            if name and not text.startswith(",", text.index(name, cut.start) + len(name)):
                return name
    return None


def stands_alone(clause: str) -> bool:
    """Tell whether *clause*, cut from inside a sentence, names what it speaks of."""
    return bool(_VERB.match(clause))


def _name(text: str, start: int) -> str | None:
    match = _NAME.match(text, start)
    if not match:
        return None
    name = match["name"].rstrip(".,").removesuffix("'s").removesuffix("’s")
    first = name.split()[0].lower()
    return None if first in _NO_NAME or "'" in first or "’" in first else name
