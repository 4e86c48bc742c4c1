"""Links beside CommonMark's: wikilinks, embeds, bare addresses, links that a template makes."""

from __future__ import annotations

import re

from markdown_it.rules_inline import StateInline

from milacli.article.mark_rules import ATTRIBUTES
from milacli.article.plain import ADDRESS, STOPS
from milacli.article.spans import leave_out, leave_out_match, read_inside, read_literally
from milacli.patterns import lazy

# "[[Orm]]", "[[Orm|the castle]]", "[[Orm\|the castle]]"; bounded, so linear on "[[[[[[".
_WIKILINK = lazy(r"\[\[([^\[\]|\n]{1,300}?)(?:\\?\|([^\[\]\n]{1,300}))?\]\]")
# Behind the brackets of a link whose label has brackets of its own: "[[1]](https://…)".
_URL_GOAL = lazy(r"\((?:[#/.<]|[a-z]+:)")
# What no page is: "plan.png", "deed.pdf#page=3", "File:Falk.jpg".
_FILE = lazy(
    r"(?:File|Image):|[^#]*\.(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|mp3|mp4|m4a|ogg|wav|webm)(?:#|$)",
    re.IGNORECASE,
)
_SIZE = lazy(r"[\dx]*(?:px)?|thumb|left|right|center|upright")
# "people/Ida Falk", "Notes/People/Ida Falk", "02 People/2020s/Ida Falk"; no "TCP/IP",
# "client/server", "AC/DC", "9/11 Report".
_FOLDER = lazy(
    r"(?:[a-z][\w. -]*/)+(?=[A-Z0-9])"
    r"|(?:[A-Z]\w*[a-z][\w. -]*/|\d{1,3}[ ._-]+[A-Z][\w. -]*/|[12]\d{3}s?/)+(?=[A-Z]\w+ [A-Z])"
    r"|(?:\d{1,3}[ ._-]+[A-Z][\w. -]*/)+(?=[A-Z])"
)
# "Ida Falk#Life", but not "C#", "Orm#Moat": the section of a person's page.
_SECTION = lazy(r"(?:[A-Z][\w.'’-]* )+[A-Z][\w'’-]+(?=#[A-Z])")
# "[[1]]" right behind a word or a stop: a citation whose link is lost.
_LOST_CITATION = lazy(r"\[\[\d{1,3}\]\]")
_FOOTNOTE_MARK = lazy(r"\[\^[^\[\]\s]{1,50}\]")
# "[text]{.smallcaps}", "[text]({{< ref "x.md" >}})", "[text]([[Page]])"
_WRAPPED = lazy(
    r"!?\[(?P<label>[^\[\]\n]{0,300})\](?:(?P<span>\{[^{}\n]{1,200}\})"
    r"|\(\s*(?P<raw>\{[{%][^\n]{1,300}?[}%]\}[^()\s]*)\s*\)|\(\[\[(?P<page>[^\[\]\n]{1,300})\]\]\))"
)

_URL = lazy(ADDRESS)
_SCHEME = lazy(r"(?:https?|ftp|file|obsidian|zotero)$", re.IGNORECASE)


def wikilink(state: StateInline, silent: bool) -> bool:
    """Read ``[[Orm]]`` and ``[[Orm|the castle]]``."""
    match = _WIKILINK.match(state.src, state.pos, state.posMax)
    if not match or _URL_GOAL.match(state.src, match.end()):
        return False
    behind = state.pos and not state.src[state.pos - 1].isspace()
    if behind and _LOST_CITATION.match(state.src, state.pos):
        return leave_out(state, silent, match.end())
    return _linked(state, silent, match, picture=match[1].startswith(("File:", "Image:")))


def _linked(state: StateInline, silent: bool, match: re.Match[str], *, picture: bool) -> bool:
    """Read a wikilink: what it shows is its label, or the page without its folders."""
    if match[1].startswith("Category:"):
        return leave_out(state, silent, match.end())
    start, end = match.span(2 if match[2] else 1)
    if not match[2]:
        folder = _FOLDER.match(state.src, start, end)
        start = folder.end() if folder else start
        end -= 3 * state.src.endswith(".md", start, end)
        block = state.src.find("#^", start + 1, end)
        end = block if block > 0 else end
        person = _SECTION.match(state.src, start, end)
        end = person.end() if person else end
    if not silent and picture:
        _picture(state, match, start, end)
    elif not silent and match[2]:
        read_inside(state, "wikilink", start, end, match.end(), match[1].strip())
    elif not silent:
        # The name of a page is no Markdown: "[[snake_case_name]]".
        read_literally(state, "wikilink", start, end, match.end(), match[1].strip())
    state.pos = match.end()
    return True


def _picture(state: StateInline, match: re.Match[str], start: int, end: int) -> None:
    """Read ``[[File:x.jpg|thumb|Ida Falk]]``, ``![[x.jpg|300]]``: its caption is its text."""
    caption = state.src[start:end].rpartition("|")[2] if match[2] else ""
    caption = "" if _SIZE.fullmatch(caption.strip()) else caption
    token = state.push("image", "img", 0)
    token.attrs = {"src": match[1].strip()}
    token.content = caption
    token.children = []
    state.md.inline.parse(caption, state.md, state.env, token.children)
    token.meta = {"end": match.end(), "start": end - len(caption)}


def embed(state: StateInline, silent: bool) -> bool:
    """Read ``![[Page]]`` as a link to what it shows, ``![[plan.png|300]]`` as a picture."""
    if not state.src.startswith("![[", state.pos):
        return False
    match = _WIKILINK.match(state.src, state.pos + 1, state.posMax)
    if not match or _URL_GOAL.match(state.src, match.end()):
        return False
    if _FILE.match(match[1].strip()):
        return _linked(state, silent, match, picture=True)
    if not silent:
        state.push("embed_open", "a", 1).meta = {"end": match.start()}
    _linked(state, silent, match, picture=False)
    if not silent:
        state.push("embed_close", "a", -1).meta = {"end": match.end()}
    return True


def footnote_mark(state: StateInline, silent: bool) -> bool:
    """Leave out ``[^1]`` where there is such a footnote, or where it is the mark of a lost one."""
    if not state.src.startswith("[^", state.pos):
        return False
    match = _FOOTNOTE_MARK.match(state.src, state.pos, state.posMax)
    known = match is not None and (
        match[0] in state.env.get("footnotes", ()) or (state.pos > 0 and match[0][2:-1].isdecimal())
    )
    return known and leave_out_match(state, silent, match)


def wrapped_link(state: StateInline, silent: bool) -> bool:
    """Read a label whose link is a template's, a page's, or only attributes."""
    match = _WRAPPED.match(state.src, state.pos, state.posMax)
    if not match or (match["span"] and not ATTRIBUTES.fullmatch(match["span"])):
        return False
    if not silent:
        kind = "wikilink" if match["page"] else "span" if match["span"] else "link"
        goal = match["page"] or match["raw"] or ""
        read_inside(state, kind, *match.span("label"), match.end(), goal)
    state.pos = match.end()
    return True


def bare_address(state: StateInline, silent: bool) -> bool:
    """Read a bare address as a link to itself; its scheme is already read as text."""
    if not state.src.startswith("://", state.pos):
        return False
    scheme = _SCHEME.search(state.src, max(0, state.pos - 8), state.pos)
    if state.linkLevel or not scheme:
        return False
    start = scheme.start()
    match = _URL.match(state.src, start, state.posMax)
    if (start and state.src[start - 1].isalnum()) or not match:
        return False
    end = start + len(match[0].rstrip(STOPS))
    if end <= state.pos + 3 or not state.pending.endswith(scheme[0]):
        return False
    if not silent:
        state.pending = state.pending[: -len(scheme[0])]
        read_literally(state, "link", start, end, end, state.src[start:end])
    state.pos = end
    return True


def tag_link(state: StateInline, silent: bool) -> bool:
    """Leave out the sign of a tag that is a link: ``#[[Ida Falk]]``."""
    return state.src.startswith("#[[", state.pos) and leave_out(state, silent, state.pos + 1)
