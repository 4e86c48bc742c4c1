"""Couples: those whom only the title before a name tells from who else bears it: ``Mrs. Lind``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from milacli.english.gazetteer import pronoun_of, sex_of
from milacli.english.prose import fold
from milacli.english.titles import is_address
from milacli.patterns import lazy
from milacli.reading.candidates import Words
from milacli.reading.mentions import Mention


def _address(mention: Mention) -> str:
    """Return the word of address right before a name, as written: ``Mrs.``; or nothing."""
    word = mention.title.rpartition(" ")[2]
    return word if word[:1].isupper() and is_address(fold(word)) else ""


def addressed_as(mention: Mention) -> str:
    """Return ``he`` or ``she`` by how somebody is addressed: ``Lady Lind``; or nothing."""
    word = _address(mention)
    return sex_of(fold(word).rstrip(".")) if word else ""


def sex_of_names(forms: Collection[Words], mentions: Iterable[Mention]) -> str:
    """Return ``he`` or ``she`` by the given name or the title of a full name; or nothing."""
    for form in forms:
        if len(form) > 1 and (found := pronoun_of(form[0]) or sex_of(form[0])):
            return found
    return next((said for m in mentions if (said := addressed_as(m))), "")


def is_wife(mention: Mention, sex: str) -> bool:
    """Tell whether a man's full name stands for his wife: ``Mrs. Peter Lind``."""
    if sex != "he" or fold(_address(mention)).rstrip(".") != "mrs":
        return False
    return not mention.block.text.endswith(("Mr. and ", "Mr and ", "Mr. & "), 0, mention.opening)


def is_called_so(mention: Mention, name: str) -> bool:
    """Tell whether *name* begins with the title before *mention*: that of ``Mrs. Lind`` does."""
    return mention.title != "" and name.startswith(mention.title.rpartition(" ")[2] + " ")


def is_told_beside(mention: Mention, named: Mention) -> bool:
    """Tell whether a sentence has a full name before ``Mrs. Lind``, so that she is another."""
    gap = named.block.text[named.end : mention.opening] if named.end <= mention.opening else ""
    here = named.block is mention.block and named.sentence == mention.sentence
    return here and gap != "" and not _SAME.search(gap)


# "Ada Lind, known as Mrs. Lind", "Ada Lind (Mrs. Lind)"
_SAME = lazy(r"\((?![^()]*\))|\b(?:as|or|called|named|alias|became|was|is)\b")


class Spouses:
    """The mentions of those who share a surname with others and are addressed otherwise."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], list[Mention]] = defaultdict(list)

    def add(self, mention: Mention) -> None:
        """Put *mention* to those of its surname who are addressed alike."""
        word = _address(mention)
        whole = mention._replace(
            start=mention.start - len(word) - 1,
            words=(fold(word).rstrip("."), *mention.words),
            title="",
        )
        self._found[mention.words[-1], addressed_as(mention)].append(whole)

    def people(self) -> Iterator[tuple[tuple[Words, ...], tuple[Mention, ...]]]:
        """Yield the forms and the mentions of each, in reading order."""
        for mentions in self._found.values():
            ordered = sorted(mentions, key=lambda mention: mention.number)
            yield tuple(dict.fromkeys(m.words for m in ordered)), tuple(ordered)
