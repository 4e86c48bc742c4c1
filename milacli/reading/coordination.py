"""Coordination: names told in one breath, ``Ada Smith, CEO of Orm, and the poet Cy Young``."""

from __future__ import annotations

import re
from functools import cache

from milacli.article.model import MarkKind
from milacli.english.gazetteer import is_common, is_given, is_institution, is_place
from milacli.english.lists import marked
from milacli.english.nouns import person_noun
from milacli.english.prose import fold
from milacli.english.verbs import classes_of
from milacli.patterns import lazy
from milacli.reading.alphabet import NAME, OPAQUE, PRONOUN, chars, letter, ranked
from milacli.reading.asides import opening_of
from milacli.reading.mentions import Mention
from milacli.reading.patterns import ADVERB, ADVERBS, charset, words
from milacli.reading.phrases import match_roles
from milacli.reading.streams import Stream

_MOST = 50
"""Names in one group; a longer enumeration is cut, so that comparing its members stays linear."""


_ROLL = 300
"""Tokens of a roll of names behind its label."""
_FRONT = 12
"""Tokens in which a sentence may open with where and when."""


@cache
def _link() -> re.Pattern[str]:
    """Return what joins a name to the next: ", ", " and the poet ", " as well as "."""
    joint = charset(chars("and") + "/")
    well = words("as well as")
    beside = charset(set(chars("alongside")) - set(words("along together")))
    verb = charset(ranked(3, 3) + chars("be", "have", "modal"))
    aside = f"(?<=,){letter('with')}(?=[^,]{{1,6}},{ADVERBS}{verb})"  # "Ada, with her son Bo, led"
    along = f"(?:[{words('along together')}]{words('with')}|(?<=,){beside}|{aside})"
    title = charset(ranked(0, 1) + chars("determiner", "possessive"))
    late = f"{charset(chars('determiner'))}?{charset(words('late former'))}"
    including = charset(words("including"))
    owner = charset(NAME + OPAQUE) + letter("'s")  # "Orm's dean Ada, Ely's dean Bo"
    address = charset(ranked(0, 0) + chars("honorific"))
    # "and the former NASA engineer Bo"
    kind = f"{title}{{0,6}}(?:{charset(NAME + OPAQUE)}{title}{{0,3}})?"
    # "and Head of Sales Bo", unlike "and the owner of the yacht Bo"
    held = f"{charset(set(ranked(0, 0)) - set(chars('kin')))}{charset(words('of for'))}"
    held += f"(?:{charset(ranked(1, 2) + NAME + OPAQUE + chars('body'))}){{1,3}}"
    role = f"(?:{held}|(?:{owner})?{kind}{address}{including}?)"
    # "Ada and her friend, Dr. Bo, left", "Ada and a friend, the potter Bo"
    hers = f"{charset(chars('possessive') + letter('a'))}{title}{{0,3}}{charset(ranked(0, 0))},"
    hers += f"(?:{charset(chars('determiner'))}{title}{{0,3}})?{address}?"
    told = charset(chars("ed", "participle"))  # ", petitioned King Bo"
    name = f"(?=[{NAME}{OPAQUE}{PRONOUN}{chars('body')}])(?!(?<=,){PRONOUN}|(?<=,{joint}){PRONOUN})"
    # "Ada and, since 1990, Bo"
    points = charset(ranked(2, 2) + chars("year", "month", "figure", "preposition", "temporal"))
    last = f",?{joint},{charset(chars('preposition', 'temporal'))}{points}{{1,6}},(?={NAME}(?:$|;))"
    return lazy(
        f"(?:,{joint}?|{joint}|,?{well}|,?{along})(?!(?<=,){told})(?:{ADVERB}|{late}|{role}|{hers})?{name}"
        f"|{last}"
    )


def find_groups(stream: Stream) -> list[list[int]]:
    """Return the runs of coordinated names in *stream*, as places of tokens. Linear."""
    groups: list[list[int]] = []
    current: list[int] = []
    expected = -1
    for at in sorted(stream.names):
        if at < expected:  # of an aside inside the enumeration
            groups.append([at])
            continue
        if at == expected and len(current) < _MOST:
            current.append(at)
        else:
            current = [at]
            groups.append(current)
        expected = _next(stream.shape, at)
        if len(current) == 1 and _begins_anew(stream.shape, at, expected):
            expected = -1
    return groups


def _next(shape: str, at: int) -> int:
    """Return the token of the name that *at* is coordinated with, or -1."""
    if shape[at + 1 : at + 3] == ";" + NAME and shape[at + 3 : at + 4] in ("", ";", ","):
        # "Directors: Ada Smith; Bo Li"
        return at + 2 if ":" in shape[max(0, at - _ROLL) : at] else -1
    if at < _FRONT and shape[:1] in (*chars("alongside"),) and shape[1:2] == letter("with"):
        # "Together with Ada Smith, Bo Li founded it": both did
        together = shape[at + 1 : at + 3] in ("," + NAME, "," + PRONOUN)
        if together and _verb().match(shape, at + 3):
            return at + 2
    found = _following(shape, at)
    # "Founded by Ada Smith, Orm grew": what a comma alone joins is not the last of several.
    alone = found > 0 and shape[found - 1] == ","
    held = shape[at - 2 : at - 1] in [*ranked(0, 0)] and shape[at - 1] == letter("of")
    if alone and held and shape[found + 1 : found + 2] == ",":
        verbs = ranked(3, 3) + chars("be", "have", "modal", "leaving", "ed")
        if shape[found + 2 : found + 3] in [*verbs]:
            return -1  # "the wife of Ada Smith, Bo Li, died"
    if alone and shape[found + 1 : found + 2] == letter("'s"):
        return -1  # "Ada Smith, Bo Li's niece, died"
    if (
        alone
        and at < _FRONT
        and _two().match(shape, found)
        and _where().fullmatch(shape, 0, at + 1)
    ):
        return -1  # "At the fair in Orm, Ada and Bo won"
    # "Unlike Ada Smith, Bo Li retired"
    if alone and at < _FRONT and shape[0] in chars("preposition", "temporal"):
        return -1 if (_two().match(shape, found) or _deed().match(shape, found + 1)) else found
    return -1 if alone and _verb().match(shape, found + 1) else found


def _begins_anew(shape: str, at: int, following: int) -> bool:
    """Tell whether a clause begins with the next name: ``met Ada, and the mayor Bo left``."""
    placed = _belonging().match(shape, following + 1)
    behind = placed.end() if placed else following + 1
    if shape[at + 1 : at + 3] not in _comma_and() or not _verb().match(shape, behind):
        return False
    verbs = set(ranked(3, 3) + chars("be", "have", "ed", "participle"))
    opening = opening_of(shape, at)
    before = shape[max(0, opening - _HUNG) : opening]
    hung = before[-1:] in (*chars("preposition"),) and not verbs.isdisjoint(before)
    return hung or before[-1:] in verbs


_HUNG = 6
"""Tokens from a verb to the preposition of what hangs on it: ``left it to Ada``."""


@cache
def _comma_and() -> frozenset[str]:
    return frozenset(f",{joint}" for joint in chars("and"))


@cache
def _where() -> re.Pattern[str]:
    """Return a front of a sentence that says no more than where and when, up to a name."""
    preposition = charset(words("in at on") + chars("temporal"))
    described = charset(ranked(1, 2) + chars("determiner", "month", "ordinal") + NAME + OPAQUE)
    return lazy(f"(?:{preposition}{described}{{1,5}},?){{1,3}}")


@cache
def _two() -> re.Pattern[str]:
    """Return two names before the verb of which they are the subject."""
    return lazy(f"{NAME}{charset(chars('and'))}{NAME}{_deed().pattern}")


@cache
def _deed() -> re.Pattern[str]:
    return lazy(f"{ADVERBS}{charset(ranked(3, 3) + chars('be', 'have', 'modal', 'ed', 'finite'))}")


@cache
def _verb() -> re.Pattern[str]:
    return lazy(f"{ADVERBS}{charset(ranked(3, 3) + chars('be', 'have', 'modal'))}")


def _following(shape: str, at: int) -> int:
    link = _link().match(shape, at + 1)
    if link:
        return link.end()
    # "Ada Smith, CEO of Orm, Bo Li": an apposition stands inside the enumeration.
    aside = match_roles(shape, at + 2, len(shape)) if shape[at + 1 : at + 2] == "," else None
    if aside and shape[aside.last : aside.last + 1] == ",":
        link = _link().match(shape, aside.last)
        return link.end() if link else -1
    # "Ada Smith as chair, and Bo Li"
    post = (
        match_roles(shape, at + 2, len(shape)) if shape[at + 1 : at + 2] == letter("as") else None
    )
    if post and (link := _link().match(shape, post.ends[0])):
        return link.end()
    # "Ada Smith of Orm and Bo Li of Ely"
    belonging = _belonging().match(shape, at + 1)
    link = _link().match(shape, belonging.end()) if belonging else None
    if link is None:
        return -1
    # "Ada Smith of Orm, Bo Li, and Cy Young"
    more = link[0][:1] == "," and link[0][1:2] not in (*chars("and"),)
    more = more and _link().match(shape, link.end() + 1) is not None
    return link.end() if more or _belonging().match(shape, link.end() + 1) else -1


@cache
def _belonging() -> re.Pattern[str]:
    """Return what says of a name where it belongs: "of Orm"."""
    return lazy(
        f"{charset(words('of at from'))}{charset(chars('determiner'))}?"
        f"{charset(ranked(1, 1) + NAME + OPAQUE + chars('body', 'school'))}{{1,3}}"
    )


def _is_given_alone(one: Mention) -> bool:
    alone = len(one.words) == 1 and not one.title and not one.possessive
    return alone and is_given(one.words[0]) and one.words[0] not in _ALONE


_ALONE = marked("name_parts", "alone")


def _may_be_sibling(one: str, other: tuple[str, ...]) -> bool:
    """Tell whether *other*, of two words, may have the surname of *one*: no ``New Orm``."""
    if is_given(other[0]):
        return True
    plain = any(is_common(word) or is_place(word) or is_institution(word) for word in other)
    return not plain and not is_place(one) and not is_common(one) and "-".join(other) not in _PLACES


_PLACES = marked("places", "whole")


# "in the part of Clara and": a character, who has no surname here
_PLAYED = lazy(r"(?: as|\b(?:role|part|voice|character|story)s? of) $")
# "Homer, " before "Virgil and"
_SINGLE = lazy(r"(?:(?<= )[^\W\d_a-z][\w’'-]+, )+$")
_NAMING = frozenset("include includes included named are were".split())
# "works by Homer and", "letters of Homer and", "about Homer and": of the one, and of the other
_MADE = lazy(r"\b([\w’'-]+) (?:by|of) $")
_TOLD = lazy(r"\babout $")
# "the mill Clara and", "the opera Clara and"
_CALLED = frozenset(
    word
    for mark in ("work", "animal", "ensemble", "house", "place")
    for word in marked("namesakes", mark)
) | {"dog", "cat", "god", "goddess", "character", "ship", "boat", "storm"}
_WORKS = marked("namesakes", "work").union(
    *(marked("closed_classes", mark) for mark in ("text", "art", "music", "film"))
)
_SEATED = ("clergy", "politician", "ruler")
"""Of what somebody is who is of a place: ``Duke of Clarence and Bo Li``."""
_WEDDED = frozenset("home house wedding marriage family couple household love names".split())


def _is_of_each(before: str) -> bool:
    """Tell whether what *before* ends with was made by one alone: ``works by Homer and Bo Li``."""
    found = _MADE.search(fold(before))
    if found is None:
        return _TOLD.search(before) is not None
    word = found[1]
    if before.endswith("by "):
        return word in _WORKS or (len(word) > 3 and word.endswith("s"))
    noun = person_noun(word)
    if noun is not None:
        return noun.family in _SEATED and not noun.is_plural
    return word not in _WEDDED and not word[0].isdigit()


def _is_apart(before: str) -> bool:
    """Tell whether a given name behind *before* stands alone: ``sang Clara and Bo Li sang``."""
    before = _SINGLE.sub("", before)
    if _is_of_each(before):
        return True
    word = fold(before).split()[-1:]
    alone = bool(word) and (noun := person_noun(word[0])) is not None and not noun.is_plural
    alone = alone or (word[:1] != [] and word[0] in _CALLED)
    verb = bool(word) and word[0] not in _NAMING and classes_of(word[0], "finite") != ()
    # "The list has Homer and Bo Li", "Ada Li was Nora and Bo Frey was Tom"
    verb |= word[:1] != [] and word[0] in ("has", "had", "have", "is", "was")
    return alone or verb or _PLAYED.search(before) is not None


def _is_marked(name: Mention) -> bool:
    """Tell whether *name* alone is linked or bold: ``Ada and [[Bo Li]]`` share no surname."""
    marks = name.block.marked(MarkKind.WIKILINK, MarkKind.LINK, MarkKind.STRONG)
    return any(mark.start == name.start and mark.end == name.end for mark in marks)


def _is_listed(last: Mention, one: Mention) -> bool:
    """Tell whether *one* follows a full name in running text: ``Ada Li, Clara and Bo Moe sang``."""
    full = len(last.words) > 1 and not last.opaque and last.sentence == one.sentence
    joined = full and one.block.text[last.end : one.start] == ", "
    return joined and ":" not in one.before


def with_shared_surnames(mentions: list[Mention]) -> list[Mention]:
    """Lend a given name the surname of the next: ``Ada and Bo Li`` are two people called Li."""
    lent = list(mentions)
    for index in range(len(mentions) - 2, -1, -1):
        one, other = mentions[index], mentions[index + 1]
        between = one.block.text[one.end : other.start] if one.sentence == other.sentence else ""
        if between == ", " and lent[index + 1].shared and _is_given_alone(one):
            # "Ada, Bo and Cy Li"
            surname = lent[index + 1].shared
            lent[index] = one._replace(words=(*one.words, fold(surname)), shared=surname)
            continue
        if between not in (" and ", " & ") or len(one.words) != 1 or len(other.words) != 2:
            continue
        kin = person_noun(fold(one.title)) if one.title else None  # "Brothers Ada and Bo Li"
        several = fold(one.title).split()[-1:] == ["misses"] or (kin and kin.is_plural)
        if other.title or one.possessive or (not several and _is_apart(one.before)):
            continue
        if (one.title and not several) or one.words[0] in _ALONE:
            continue
        if index and not several and _is_listed(mentions[index - 1], one):
            continue
        given = is_given(one.words[0]) and (bool(several) or not _is_marked(other))
        if given and _may_be_sibling(one.words[0], other.words):
            surname = other.text.split()[-1]
            lent[index] = one._replace(words=(*one.words, other.words[-1]), shared=surname)
    return lent
