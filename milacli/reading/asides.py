"""Asides: what commas enclose behind a noun, and whose the verb behind them is."""

from __future__ import annotations

import re
from functools import cache

from milacli.patterns import lazy
from milacli.reading.alphabet import DASH, NAME, OPAQUE, PRONOUN, chars, letter, ranked
from milacli.reading.clause import Clause, ClauseKind, clause_sets, is_called
from milacli.reading.patterns import DETERMINER, LONGEST, PIECES, charset, words
from milacli.reading.phrases import match_roles
from milacli.reading.rolelists import bearer_of_roles

LONGEST_FRONT = 12
"""Tokens in which the opening of a sentence, or an aside, is looked at."""


def behind_comma(
    shape: str, at: int, comma: int, current: Clause | None, *, passive: bool
) -> Clause | None:
    """Read a verb behind a comma: one more of the same subject, or the first behind an aside."""
    sets = clause_sets()
    opened = shape.rfind(DASH, max(0, comma - LONGEST_FRONT), comma)
    if current is None and shape[comma] == DASH and shape[opened - 1 : opened] == NAME:
        # "Ada — a sister of Bo — left"
        return _of_front(shape, 0 if _belongs(shape, opened - 1) else opened, at)
    fresh = current is None or ";" in shape[current.verb : comma]
    spoken = spoken_of(shape, current) if current is not None and not fresh else None
    if spoken is not None:
        subject = spoken if shape[spoken] in NAME + PRONOUN else None
        return Clause(ClauseKind.MAIN, subject, comma, at, 0, False)
    if current is not None and current.kind is ClauseKind.RELATIVE and current.subject is not None:
        opened = hangs(shape, current.subject)
        if opened and shape[current.start - 1] == ",":
            # "The mill, built by Ada, who died in 1901, burned"
            return _of_front(shape, opened, at)
    if current is not None and _is_aside_of(shape, at, comma, current):
        return Clause(ClauseKind.COORDINATE, current.subject, comma, at, 0, False)
    if comma > 3 and (told := without_contrast(shape, comma - 1)) < comma - 1:
        return Clause(ClauseKind.MAIN, told, opening_of(shape, told), at, 0, False)
    if comma > 1 and shape[comma - 1] == NAME and _begins(shape, comma - 1):
        # "His father, Major Ada, was": the name between the commas is the subject.
        return Clause(ClauseKind.MAIN, comma - 1, comma - 1, at, 0, False)
    bearer = _bearer(shape, comma)
    if bearer and (current is None or current.verb > bearer):
        # "Ada, born Ida Lind, and also known as Ida Moor, was"
        return Clause(ClauseKind.MAIN, bearer - 1, opening_of(shape, bearer - 1), at, 0, False)
    aside = aside_before(shape, comma, current.verb if current else -1)
    hung = aside is not None and shape[aside] == NAME and hangs(shape, aside) > 0
    if aside is not None and shape[aside] == NAME and (hung or _belongs(shape, aside)):
        # "Ada, the wife of Bo, a baker, died", "The mill, built by Bo, a baker, burned"
        return _of_front(shape, hangs(shape, aside), at)
    if aside is not None and shape[aside] in NAME + PRONOUN and (fresh or aside > current.verb):  # type: ignore[union-attr]
        opening = opening_of(shape, aside)
        if not fresh and shape[opening - 1] in sets.preposition:
            # "He wrote a book with Ada, a painter, focused on Orm"
            return Clause(ClauseKind.PARTICIPLE, None, comma, at, 0, passive)
        return Clause(ClauseKind.MAIN, aside, opening, at, 0, False)
    if comma and shape[comma - 1] == NAME and (opened := hangs(shape, comma - 1)):
        # "The mill, built by Ada, burned", "His book, with Ada and Bo, was"
        return _of_front(shape, opened, at)
    if comma and shape[comma - 1] == NAME and current is None and not passive:
        # "Ada (born 1950), is": the bracket between them is not in the stream.
        return Clause(ClauseKind.MAIN, comma - 1, opening_of(shape, comma - 1), at, 0, False)
    if comma and shape[comma - 1] == NAME and _are_named(shape, comma):
        return Clause(ClauseKind.MAIN, comma - 1, opening_of(shape, comma - 1), at, 0, False)
    if passive and current is not None and _goes_on(shape, current):
        # "Ada, wounded in the thigh, surrendered to Bo", "Ada, born in Orm, educated at Ely,"
        return Clause(ClauseKind.PARTICIPLE, current.subject, comma, at, 0, True)
    if (
        passive
        and comma
        and not (current is not None and is_called(shape, at, current))
        and shape[comma - 1] not in NAME + PRONOUN + ranked(2, 2)
        and shape[at + 1 : at + 2] in (*sets.preposition,)
    ):
        # "the party, founded by": said of the party; but "was born in Orm, educated at Ely"
        own = current is not None and shape[at] in words("educated admitted")
        own = own and current is not None and not {*shape[current.verb : at]} & {NAME, PRONOUN}
        subject = current.subject if own and current is not None else None
        return Clause(ClauseKind.PARTICIPLE, subject, comma, at, 0, True)
    if comma and shape[comma - 1] in NAME and passive:
        # "Ada, known for", "Ada, elected mayor", not "Ada, founded Orm"
        called = match_roles(shape, at + 1, len(shape)) is not None
        if called or not has_object(shape, at):
            # "A book by Ada, printed in": said of the book.
            owned = current is None and _belongs(shape, comma - 1, "of to by about")
            return Clause(ClauseKind.PARTICIPLE, None if owned else comma - 1, comma, at, 0, True)
    if current is None:
        return None
    if passive and is_called(shape, at, current):
        return Clause(ClauseKind.PARTICIPLE, current.subject, comma, at, 0, True)
    return Clause(ClauseKind.COORDINATE, current.subject, comma, at, 0, False)


def _goes_on(shape: str, current: Clause) -> bool:
    """Tell whether *current* is an aside right behind its name: ``Ada, wounded in the thigh,``."""
    aside = current.kind is ClauseKind.PARTICIPLE and current.subject == current.start - 1
    return aside and shape[current.start - 1 : current.start + 1] == NAME + ","


def _bearer(shape: str, comma: int) -> int:
    """Return the comma behind the name that has all other names before *comma*, or 0."""
    found = 0
    while opened := _opens_other_name(shape, comma):
        found = comma = opened
    return found if shape[found - 1] == NAME else 0


def _opens_other_name(shape: str, comma: int) -> int:
    """Return where an aside begins that ends at *comma* with another name: ``, born Ada``; or 0."""
    at = comma - 1
    if at < 2 or shape[at] != NAME:
        return 0
    said = chars("called", "ed", "participle") + letter("born")
    at -= shape[at - 1] in chars("determiner")  # "called the Owl"
    for word in ("as", "to"):  # "known as", "referred to as"
        at -= shape[at - 1] == letter(word)
    if shape[at - 1] not in said:
        return 0
    opened = shape.rfind(",", max(0, at - LONGEST_FRONT), at)
    between = chars("adverb", "ly", "and", "preposition") + letter("also")
    return opened if opened > 0 and set(shape[opened + 1 : at - 1]) <= set(between) else 0


def _of_front(shape: str, comma: int, verb: int) -> Clause:
    """Return the clause of *verb* whose subject stands before the *comma*: a name, or nobody."""
    if comma > 2 and shape[comma - 1] in chars("figure"):  # "Ada, 87, of Orm, died", "aged 87"
        comma -= 1 + (shape[comma - 2] != ",")
        comma -= shape[comma - 1] == ","
    subject = comma - 1 if comma and shape[comma - 1] == NAME else None
    return Clause(ClauseKind.MAIN, subject, verb, verb, 0, False)


def _is_aside_of(shape: str, at: int, comma: int, current: Clause) -> bool:
    """Tell whether *comma* ends what *current* says of its subject: ``Ada, who met Bo, left``."""
    if current.kind is not ClauseKind.RELATIVE or current.subject is None:
        return False
    opened = shape[current.start - 1 : current.start] == ","
    finite = clause_sets().finite + clause_sets().auxiliary
    return opened and shape[at] in finite and "," not in shape[current.start : comma]


def without_contrast(shape: str, name: int) -> int:
    """Return the name that is meant where the one at *name* is not: ``Ada, not Bo, left``."""
    contrast = name > 2 and shape[name] == NAME and shape[name - 1] in chars("not")
    return name - 3 if contrast and shape[name - 3 : name - 1] == NAME + "," else name


def _begins(shape: str, name: int) -> bool:
    """Tell whether *name* stands right behind a comma, but for what it is called before it.

    ``His father, Major Ada, was``, ``his heir, the late painter Ada, was``.
    """
    at = name - 1 - (shape[name - 1] in chars("honorific") + ranked(0, 0))
    if shape[at - (shape[at] in chars("determiner"))] == ",":
        return True
    at = opening_of(shape, name)
    return shape[at - 1 : at] == "," and shape[at - 2] not in NAME + OPAQUE


def _are_named(shape: str, comma: int) -> bool:
    """Tell whether several are named before a *comma*: ``Two brothers, Ada and Bo, built``."""
    and_, at = chars("and"), comma - 1
    while at > 1 and shape[at] == NAME and shape[at - 1] in and_ + ",":
        at -= 2 + (shape[at - 1] in and_ and shape[at - 2] == ",")
    named = shape[at + 1 : comma]
    joined = any(char in and_ for char in named) and named[:1] == ","
    return joined and shape[at] in chars("plural")


def hangs(shape: str, name: int) -> int:
    """Return the comma of the aside in which *name* hangs on "by", "named after" or so, or 0.

    So may the names that it is joined to.
    """
    joint = chars("and") + ","
    at = opening_of(shape, name)
    while at > 1 and shape[at - 1] in joint and shape[at - 2] == NAME:
        at = opening_of(shape, at - 2)
    by = at > 0 and shape[at - 1] in words("by with of for to from under")
    named = chars("called", "ed", "participle")
    by = by or (at > 1 and shape[at - 1] in chars("temporal") and shape[at - 2] in named)
    return max(0, shape.rfind(",", max(0, at - LONGEST_FRONT), at)) if by else 0


def _belongs(shape: str, name: int, on: str = "of to") -> bool:
    """Tell whether *name* hangs on a noun for somebody or something: ``the wife of Bo``."""
    at = opening_of(shape, name)
    figures = set(shape[at:name]) & {*ranked(2, 2), *chars("month")}
    return at > 1 and shape[at - 1] in words(on) and not figures and shape[at - 2] in ranked(0, 1)


def spoken_of(shape: str, current: Clause) -> int | None:
    """Return the noun of which an aside tells that has a subject of its own.

    ``The mill, where Bo lived,``, ``Ada, whom Bo had met,``, ``Ada, whose father was a potter,``;
    a name, or what ends a group.
    """
    opener = current.start - 1
    if shape[current.start : current.start + 1] == PRONOUN:  # "Ada, whose old lectures he heard,"
        whose = (n for n in range(opener - 1, opener - 5, -1) if n > 0)
        opener = next((n for n in whose if shape[n] in chars("whose")), opener)
    if opener < 1 or shape[opener] not in chars("whose", "relative") + letter("where"):
        return None
    comma = opener - 1 - (shape[opener - 1] in chars("preposition"))
    if comma > 0 and shape[comma] in chars("and"):  # "whose mother was, and whose uncle"
        comma = shape.rfind(",", max(0, comma - LONGEST), comma)
        if shape[comma + 1 : comma + 2] not in (*chars("whose"),):
            return None
    return comma - 1 if comma > 0 and shape[comma] == "," else None


def aside_before(shape: str, comma: int, floor: int) -> int | None:
    """Return the token before the aside that the *comma* ends: ``Ada, a painter, founded``."""
    sets = clause_sets()
    verbs = sets.auxiliary + sets.finite
    at = comma - 1
    while at > floor and shape[at] not in f",{DASH}":
        if shape[at] in verbs:
            return None
        at -= 1
    if at <= floor or at == comma - 1 or shape[at] not in f",{DASH}":
        return None
    if at <= floor + 1:
        return None
    named = bearer_of(shape, at - 1, floor + 1)
    if named is None and shape[at - 1] in ranked(0, 0):
        named = bearer_of_roles(shape, at, comma, floor)
    return at - 1 if named is None else named


def bearer_of(shape: str, last: int, first: int = 0) -> int | None:
    """Return the name that ends with where it belongs at *last*: ``Ada of the Orm mill``."""
    found = _placed_name().search(shape, max(first, last + 1 - _PLACED), last + 1)
    return found.start() if found else None


@cache
def _placed_name() -> re.Pattern[str]:
    return lazy(f"{NAME}{PIECES['{belonging}']}$")


_PLACED = 8
"""Tokens of a name and of where it belongs."""


def opening_of(shape: str, at: int) -> int:
    """Return where the noun phrase that ends at *at* begins."""
    sets = clause_sets()
    phrase = sets.noun + chars("determiner", "possessive") + letter("'s")
    first = max(0, at - LONGEST)
    while at > first and shape[at - 1] in phrase:
        at -= 1
    return at


def has_object(shape: str, at: int) -> bool:
    """Tell whether a noun phrase follows the verb *at*: ``founded Orm``, not ``founded in``."""
    after = shape[at + 1 : at + 2]
    nouns = clause_sets().noun.replace(letter("as"), "") + chars("determiner", "possessive")
    return bool(after) and after in nouns


def is_naming(shape: str, at: int) -> bool:
    """Tell whether a participle only names somebody whose verb follows: ``a boy named Ada left``.

    Not where it is a verb itself: ``the board named Ada chair``. In ``a poet and retired judge``,
    too, it is none.
    """
    if shape[at] in chars("premodifier"):
        role = match_roles(shape, at, at + LONGEST_FRONT)
        if role is not None and not role.is_several and shape[role.last : role.last + 1] != NAME:
            return True
    named = at > 0 and shape[at - 1] in (*ranked(0, 0), NAME, OPAQUE)
    return named and _naming().match(shape, at) is not None


@cache
def _naming() -> re.Pattern[str]:
    """Return what names somebody, up to the verb behind: ``called Ada left``."""
    verb = charset(chars("be", "have", "modal", "do", "ed") + ranked(3, 3))
    adverbs = charset(clause_sets().adverb)
    return lazy(f"{charset(chars('called'))}{letter('as')}?{NAME}{adverbs}{{0,2}}{verb}")


def is_fronted(shape: str, at: int) -> bool:
    """Tell whether the sentence opens with nothing but when or how: ``After leaving school``."""
    before = shape[:at] if at < LONGEST_FRONT else ""
    opens = clause_sets().preposition + chars("temporal", "gerund", "adverb")
    phrase = opens + chars("determiner", "possessive")
    return bool(before) and before[0] in phrase and not before.strip(phrase + clause_sets().noun)


_LONGEST_ON = 5
"""Tokens between "from" and "on"."""


def is_on(shape: str, at: int) -> bool:
    """Tell whether "on" before *at* closes when it was: ``From then on Ada was``, ``Later on``."""
    if at < 2 or shape[at - 1] != letter("on"):
        return False
    time = chars(*"temporal adverb year figure month ordinal determiner".split())
    if at == 2:
        return shape[0] in chars("temporal", "adverb", "ly")
    start = shape.rfind(letter("from"), max(0, at - 2 - _LONGEST_ON), at - 2)
    return start >= 0 and not shape[start + 1 : at - 1].strip(time + clause_sets().noun)


def opens_dated(shape: str, opening: int, name: int) -> bool:
    """Tell whether a date opens a clause up to its *name*: ``because in 1901 Ada``."""
    date = set(chars("year", "month")) & set(shape[opening:name])
    opener = shape[opening - 2 : opening - 1]
    openers = chars("when", "subordinate", "relative", "and", "but")
    openers += letter("that") + letter("where")
    return opening > 1 and bool(date) and opener in openers


def is_dated(shape: str, at: int) -> bool:
    """Tell whether nothing but a date stands before *at*: ``From 1901 to 1917 the``."""
    date = chars(*"preposition temporal year figure month ordinal determiner".split())
    if not 0 < at < LONGEST_FRONT:
        return False
    return not shape[:at].strip(date) or _part_of_time().fullmatch(shape, 0, at) is not None


@cache
def _part_of_time() -> re.Pattern[str]:
    """Return a part of a month or year, in front: ``In the late spring of 1901``."""
    date = charset(chars("year", "figure", "month") + ",")
    when = charset(chars("preposition", "temporal"))
    noun = f"{charset(chars('determiner'))}{charset(ranked(0, 1))}{{1,2}}{letter('of')}"
    return lazy(f"{when}{noun}{date}{{1,4}}")


def before_date(shape: str, last: int) -> int:
    """Return the subject before a date that ends at *last*: ``who in May 1901 founded``; else that.

    A name is one only where it opens the sentence: ``Ada in 1901 founded``.
    """
    date = chars("year", "month", "figure")
    when = date + "," + words("in on by from to since until")
    at = last
    while at > max(0, last - 6) and shape[at] in when:
        at -= 1
    said = shape[at + 1 : last + 1]
    if shape[at] in chars("relative") and not set(said).isdisjoint(date):
        return at
    opens = at == 0 and shape[0] in NAME + PRONOUN
    dated = said[1:] and said[0] in words("in on") and not said[1:].strip(date)
    return 0 if opens and dated else last


@cache
def _first() -> re.Pattern[str]:
    """Return what says that somebody was the first to do something, up to its "to"."""
    verb, adverb = charset(chars("be", "have", "become", "modal")), charset(chars("adverb", "ly"))
    ordinal = charset(chars("ordinal") + letter("only"))
    noun = charset(ranked(0, 1))
    return lazy(
        f"{verb}{{1,3}}{adverb}?(?:{DETERMINER}{letter('of')}?)?{DETERMINER}{ordinal}"
        f"{noun}{{0,4}}{adverb}?"
    )


def purpose_of(shape: str, at: int, current: Clause | None) -> Clause | None:
    """Read "Ada left Orm to found Ely" as of her: she leaves, and she founds.

    "Ada was the first woman to win" says that she won.
    """
    if current is None:
        return None
    if shape[current.verb] not in chars("leaving") and not _first().fullmatch(
        shape, current.verb, at - 1
    ):
        return None
    return Clause(ClauseKind.PARTICIPLE, current.subject, at - 1, at, 0, False)


def serving_as(shape: str, at: int, before: int, current: Clause) -> Clause | None:
    """Read ``is a judge serving as dean`` as of the subject, after ``met`` of none.

    The gerund stands at *at*, behind what is at *before*.
    """
    if shape[at + 1 : at + 2] != letter("as") or shape[before] not in ranked(0, 0):
        return None
    said = match_roles(shape, current.verb + 1, before + 1)
    own = shape[current.verb] in chars("be") and said is not None and not said.is_several
    own = own and said is not None and said.last == before + 1
    return Clause(ClauseKind.PARTICIPLE, current.subject if own else None, at, at, 0, False)


def peer_of(shape: str, before: int) -> int | None:
    """Return the name of ``Ada Lind, 1st Baronet (1767–1816) was``, whose bracket is left out."""
    comma = shape.find(",", 0, min(before, LONGEST_FRONT))
    if comma < 1 or shape[comma - 1] != NAME:
        return None
    phrase = match_roles(shape, comma + 1, before + 1)
    return comma - 1 if phrase is not None and phrase.last == before + 1 else None
