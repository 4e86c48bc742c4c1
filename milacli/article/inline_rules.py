"""The rules for marks inside a block, by the first letter of each mark.

Like those of markdown-it-py, a rule leaves in its last token where it ends. A token "gone" stands
for what is no text of the article.
"""

from __future__ import annotations

import re

from markdown_it.rules_inline import (
    StateInline,
    autolink,
    backtick,
    emphasis,
    entity,
    escape,
    html_inline,
    image,
    link,
    newline,
)

from milacli.article.citation_rules import (
    citation,
    edit_link,
    escaped_citation,
    raised_citation,
    source_key,
)
from milacli.article.link_rules import (
    bare_address,
    embed,
    footnote_mark,
    tag_link,
    wikilink,
    wrapped_link,
)
from milacli.article.mark_rules import (
    bracketed_formula,
    caret,
    close_field,
    comment,
    field,
    formula,
    highlight,
    next_field,
    opening,
    planned,
    template,
    tilde,
)
from milacli.article.spans import Rule
from milacli.patterns import lazy


def read_mark(state: StateInline, silent: bool) -> bool:
    """Read a mark of any kind at the place of *state*."""
    for rule in _RULES.get(state.src[state.pos], ()):  # noqa: SIM110 # "any" takes twice as long
        if rule(state, silent):
            return True
    return False


def _noting_end(rule: Rule) -> Rule:
    def noting(state: StateInline, silent: bool) -> bool:
        found = rule(state, silent)
        if found and not silent:
            state.tokens[-1].meta = {"end": state.pos}
        return found

    return noting


_LINK = (
    footnote_mark, opening, source_key, edit_link, citation, next_field, wrapped_link,
    _noting_end(link),
)  # fmt: skip
_RULES: dict[str, tuple[Rule, ...]] = {
    "\n": (newline,),
    "\\": (opening, escaped_citation, bracketed_formula, escape),
    "`": (backtick,),
    "*": (emphasis.tokenize,),
    "_": (emphasis.tokenize,),
    "[": (wikilink, *_LINK),
    "!": (embed, wrapped_link, _noting_end(image)),
    "<": (_noting_end(autolink), html_inline),
    "&": (entity,),
    "{": (template,),
    "%": (comment,),
    "=": (highlight,),
    "~": (tilde,),
    "^": (raised_citation, caret),
    "$": (formula,),
    ":": (bare_address, field, close_field, planned),
    "#": (tag_link,),
}
# What ends plain text: the first letter of a rule, or the end of a label or an argument.
FIRST = lazy(f"[{re.escape(''.join(_RULES))}\\]|}}]")
