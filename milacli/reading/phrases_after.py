"""Roles told right after a name: in brackets, after a comma, after a dash."""

from __future__ import annotations

import re
from collections.abc import Iterator

from milacli.article.model import BlockKind
from milacli.english.prose import fold
from milacli.reading.mentions import Mention
from milacli.reading.role_words import is_role_noun, words_of
from milacli.reading.titles import bare, is_title

_BRACKET = re.compile(r" ?\(([^()]{2,100})\)")
# "PhD 2014": a degree and its year, as lists of alumni have it.
_DEGREE = re.compile(
    r"(?:Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|B\.?A\.?|MBA|M\.?D\.?|J\.?D\.?|"
    r"LL\.?[BM]\.?)\b[ ,’'\d]*$"
)
_DASH = re.compile(r"(?: ?\([^()]{1,60}\))? ?(?:[-–—:|]|\|) ?(?=\S)")
_COMMA = re.compile(r"(?: ?\([^()]{1,60}\))?(?:, |— ?| – )(?=[a-zA-Z])")
_APPOSITION_END = re.compile(
    r"[,;:.()|](?!\w)|—|, and [A-Z]"
    r"| (?:who|which|while|whose|that|supervised by|led by|founded by) "
)
_NO_APPOSITION = re.compile(
    r"(?:it|he|she|they|we|this|there|along|together|including|with|as well|"
    r"alongside|and|or|but|while|whose|who|which|where|"
    r"when|in|on|at|by|"
    r"from|after|before|during|such|as|to|for|later|subsequently|eventually"
    r"|(?!founding|managing|acting|leading|visiting|sitting|outgoing|incoming|serving)[a-z]+ing)\b"
)
# ", guitarist Ada Smith", ", investor Bo van der Li": the next one with a role of her own.
_ROLE_AND_NAME = re.compile(
    r"(?:[a-z-]+ ){0,3}?([a-z-]+) [^\W\d_a-z][a-z]+ (?:[a-z]{2,3} ){0,2}[^\W\d_a-z]"
)
_VERB_START = re.compile(
    r"(?:was|were|is|are|had|has|have|did|does|would|will|could|said|founded|co-founded|joined|"
    r"led|became)\b"
)


def apposed(mention: Mention) -> Iterator[str]:
    """Yield the roles told right after a name: in brackets, after a comma, after a dash."""
    after = mention.after
    if match := _BRACKET.match(after):
        parts = re.split(r"[,;] ", match[1])
        yield from (part for part in parts if is_title(part) or _DEGREE.match(part))
        after = after[match.end() :]
    if match := re.match(r",? (?=(?:formerly|previously) )", after):
        yield from _titles(after[match.end() :])
    elif stands_first(mention) and (match := _DASH.match(after)):
        yield from _titles(_clause(after[match.end() :]), several=True)
    elif (match := _COMMA.match(after)) and not _starts_another(after[match.end() :]):
        yield from _apposition(mention, after[: match.end()], after[match.end() :])
    elif _NAMED_BEFORE.search(mention.before) and (match := _NAMED_ROLE.match(after)):
        yield from _titles(match[1])


def _apposition(mention: Mention, opening: str, rest: str) -> Iterator[str]:
    """Yield the roles in *rest*, which stands behind the comma or dash that ends *opening*."""
    if stands_first(mention) and mention.block.kind in (BlockKind.ITEM, BlockKind.ROW):
        yield from _titles(_clause(rest), several=True)
    elif "—" in opening:
        # A second dash ends a remark that the name stands in, and begins none.
        if mention.before.count("—") % 2 == 0:
            yield from _titles(rest[:150].partition("—")[0], several=True)
    else:
        end = _APPOSITION_END.search(rest)
        phrase = rest[: end.start()] if end else rest[:150]
        if not _ends_in_name(phrase):
            yield from _titles(phrase)


# "named Ada Smith chief executive", "appointed Ada Smith as interim CEO"
_NAMED_BEFORE = re.compile(
    r"\b(?:named|appointed|made|elected|hired|promoted|installed|with|naming|appointing) $"
)
_NAMED_ROLE = re.compile(
    r" (?!and |after |or |to )(?:as )?((?:the |its |their |an? )?[^,;.()]{3,60})"
)


# "1887–1902: ", "since 1995: "
_LETTER = re.compile(r"(?!since|from|present|until)\b[^\W\d_]")


def stands_first(mention: Mention) -> bool:
    """Tell whether *mention* opens its block, its line or its cell of a table."""
    before = mention.block.text[max(0, mention.opening - 40) : mention.opening]
    line = before.rpartition("\n")[2].rstrip()
    opens = mention.opening < 40 or "\n" in before
    return line.endswith("|") or (opens and not _LETTER.search(line))


def _starts_another(rest: str) -> bool:
    """Tell whether what follows the comma is another name and not an apposition."""
    head = words_of(rest[:60])[:5]
    if _NO_APPOSITION.match(rest):
        return True
    if (match := _ROLE_AND_NAME.match(rest)) and is_role_noun(fold(match[1])):
        return True
    if rest[:1].islower() and not _VERB_START.match(rest):
        return False
    return not any(is_role_noun(word) for word in head[:4])


# "… former director Ada Smith": the phrase is about the next name.
_NAME_AT_END = re.compile(r"([\w-]+) (?:[^\W\d_a-z][\w.'’-]+ ?){2,4}$")


def _ends_in_name(phrase: str) -> bool:
    match = _NAME_AT_END.search(phrase)
    return match is not None and is_role_noun(fold(match[1]))


def _clause(text: str) -> str:
    return re.split(r"(?<=[a-z)])[.;] ", text, maxsplit=1)[0]


def _titles(text: str, *, several: bool = False) -> Iterator[str]:
    """Yield the role phrases in *text*; with *several*, a whole list of them."""
    parts = (
        re.split(r",? and (?:currently |also |now )?(?:the )?|, | \| ", text) if several else [text]
    )
    if not several and " and " in text:
        halves = text.split(" and ")
        if all(is_title(half) for half in halves):
            parts = halves
    for part in parts:
        if is_title(part):
            yield bare(part)
