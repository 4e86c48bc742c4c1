"""What a passage tells in which part: clauses as far as signs and small words mark them.

A question asks for one deed. Of two dates in a sentence the one beside that deed answers, and of
a sentence that does not tell it, or denies it, none does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from milacli.english.nouns import person_noun
from milacli.english.prose import LIFE, Span
from milacli.english.verbs import classes_of, irregular_forms
from milacli.patterns import lazy
from milacli.search.words import NUMBER_WORDS, VERB_FORMS, stem

_BREAK = lazy(r"[,;:()–—]|[.?!]\s")
_AND = frozenset("and but while whereas then".split())
_OPENING = frozenset("in on by since from until during after before at between".split())
_SHORT = 5
"""Words of an opening such as "In May 1950," which belongs to what follows."""
DENIALS = frozenset(
    "not never neither nor without didnt wasnt werent isnt arent hadnt hasnt havent dont doesnt "
    "couldnt wouldnt wont cant".split()
)
BEFORE_NOUN = frozenset("the a an his her its their this that".split())
_DID = frozenset("did do does will would can could shall should".split())
_BRACKET = lazy(r"\(([^()]{0,200})\)")
_BETWEEN_YEARS = lazy(r"\d{3}[^–—-]*[–—-].*?\d{3}")
_DEATH = (
    "die", "died", "dies", "dying", "death", "killed", "executed", "murdered", "drowned",
    "perished", "d",
)  # fmt: skip
LIVED = {"born": ("born", "birth", "b"), "die": _DEATH, "died": _DEATH, "death": _DEATH}
"""What is asked of a life, and the words that tell it."""
_MARRIED = frozenset(
    "wife wives husband spouse spouses married marry marries marriage wed widow widower partner "
    "couple wedding".split()
)
_OFFSPRING = frozenset(
    "son sons daughter daughters child children father mother parents born twins heir".split()
)
_SIBLINGS = frozenset("brother brothers sister sisters sibling siblings twin twins".split())
RELATIVES = {
    **dict.fromkeys(("wife", "husband", "spouse", "widow"), _MARRIED),
    **dict.fromkeys(("son", "daughter", "children", "father", "mother", "parents"), _OFFSPRING),
    **dict.fromkeys(("brother", "sister"), _SIBLINGS),
}
"""Who is asked for by being kin, and the words that tell it."""
KIN = frozenset(RELATIVES)
BASED = frozenset("based located headquartered situated".split())
"""Words that ask where something is and tell it, one as well as another."""


def gaps(text: str, spans: Sequence[Span]) -> list[str]:
    """Return what stands before each of the words of *text* that stand at *spans*."""
    ends = [0, *(span.end for span in spans)]
    return [text[end : span.start] for end, span in zip(ends, spans, strict=False)]


def asides(between: Sequence[str], folded: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield from and to which word something is put in that the sentence goes on behind.

    *between* is what stands before each word: a bracket, or a comma before ", who was a potter,".
    """
    opened: list[tuple[int, str]] = []
    for n, gap in enumerate(between):
        if opened and (closes := _closing(gap, opened[-1][1])):
            start, _ = opened.pop()
            if closes == "aside":
                yield start, n
        if n and "(" in gap.replace("()", ""):
            opened.append((n, ")"))
        elif n and not opened and gap.strip()[:1] in _PAIRED and _is_aside(folded, n):
            opened.append((n, gap.strip()[:1]))
    if opened and opened[-1][1] == ")":
        yield opened[-1][0], len(between)


_PAIRED = (",", "–", "—")


def _closing(gap: str, sign: str) -> str:
    """Tell whether *gap* ends what *sign* began: an "aside", or the sentence with it."""
    if sign in gap:
        return "aside"
    return "end" if sign != ")" and re.search(r"[;:.?!]", gap) else ""


def _is_aside(folded: Sequence[str], at: int) -> bool:
    """Tell whether an aside begins behind a comma *at*: ``who``, ``built in``, ``a potter``."""
    word, after = folded[at], folded[at + 1] if at + 1 < len(folded) else ""
    if word in _ASIDE:
        return True
    if word in NUMBER_WORDS or word.isdigit():
        return after in PERIODS
    return is_verb(word) and not word.endswith("s") and after in _BEHIND_PARTICIPLE


_ASIDE = frozenset(
    "who whom whose which where when a an the then now after before although though having being "
    "born aged son daughter wife husband widow brother sister".split()
)
PERIODS = frozenset(
    "year years month months week weeks day days decade decades century centuries".split()
)
_BEHIND_PARTICIPLE = frozenset("in on at by for from as to with of near after".split())


def is_verb(word: str) -> bool:
    """Tell whether a folded *word* may be a form of a verb."""
    if word == "born" or word in _AUXILIARY:
        return True
    if word in VERB_FORMS or word in irregular_forms():
        return True
    if len(word) > 4 and word.endswith("ed"):
        return True
    return any(classes_of(word, form) for form in ("finite", "participle", "base", "gerund"))


_AUXILIARY = frozenset(
    "is was were are be been has have had do does did will would can could may might must".split()
)


def parts(text: str, spans: Sequence[Span], folded: Sequence[str]) -> list[int]:
    """Return for each word of *text*, which stand at *spans*, the number of its part.

    Behind an aside the part goes on that it stands in: the mill, built in 1901, *burned*.
    """
    between = gaps(text, spans)
    starts: dict[int, int] = {}
    for start, end in asides(between, folded):
        starts.setdefault(start, end)
    found: list[int] = []
    last = part = first = 0
    inside: list[tuple[int, int, int]] = []
    for n in range(len(spans)):
        breaks = n > 0 and _BREAK.search(between[n]) is not None
        while inside and n >= inside[-1][0]:
            _, part, first = inside.pop()
            breaks = False
        opens = breaks and n - first <= _SHORT and folded[first] in _OPENING
        begins = n > 0 and ((breaks and not opens) or folded[n] in _AND)
        if n and n in starts:
            inside.append((starts[n], part, first))
            begins = True
        if begins:
            last += 1
            part, first = last, n
        found.append(part)
    return found


def with_brackets(
    parted: Sequence[int], between: Sequence[str], folded: Sequence[str]
) -> list[int]:
    """Return *parted* with dates in brackets as part of what they stand behind.

    So is a date before a colon of what it heads: ``1901: Ada opened``; *between* is what stands
    before each word.
    """
    found = list(parted)
    for start, end in asides(between, folded):
        if start and "(" in between[start] and end - start <= _DATE:
            found[start:end] = [found[start - 1]] * (end - start)
    last = max(found, default=0)
    for n in range(1, len(found)):
        # "in Orm (1901), Venn (1905)", "a mill in 1901, followed by a barn in 1905"
        if ")," in between[n] or ("," in between[n] and folded[n] == "followed"):
            last += 1
            old = found[n]
            found[n:] = [last if part == old else part for part in found[n:]]
    head = next((n for n, gap in enumerate(between) if n and gap.startswith(":")), 0)
    if 0 < head <= _DATE:
        found[:head] = [found[head]] * head
    return found


_DATE = 4
"""Words of a date before a colon, or in a bracket."""


def deed(words: Sequence[str]) -> str:
    """Return the verb of a question from its *words* behind "when": "die" of "did he die".

    It is the first that no article stands before, or else the last word.
    """
    if "take" in words and "place" in words:
        return "take"
    form = "base" if words[:1] and words[0] in _DID else "participle"
    behind = [w for before, w in pairwise(words) if before not in BEFORE_NOUN]
    known = (w for w in [*behind[1:], *behind[:1]] if w == "born" or _is_verb(w, form))
    # "people who work in Orm", "people work at Orm"
    bare = (w for w, after in pairwise(words[1:]) if after in _PLACING and classes_of(w, "base"))
    return next(known, "") or next(bare, words[-1] if words else "")


_PLACING = frozenset("in at on for".split())


def _is_verb(word: str, form: str) -> bool:
    past = form == "participle" and len(word) > 4 and word.endswith("ed")
    return past or bool(classes_of(word, form))


def lasts_a_life(bracket: str) -> bool:
    """Tell whether the years in a *bracket* are as far from each other as birth and death."""
    years = [int(year) for year in re.findall(r"(?<!\d)\d{3,4}(?!\d)", bracket)]
    return len(years) < 2 or abs(years[-1] - years[0]) in LIFE


def may_tell(text: str, folded: Collection[str], asked: str) -> bool:
    """Tell whether a passage may tell of what is *asked*: its *folded* words, for birth or death.

    Years of a life in brackets do too; of a mother only one that names a mother does.
    """
    said = LIVED.get(asked) or ((asked, f"{asked}s") if asked in KIN else ())
    if not said or not frozenset(said).isdisjoint(folded):
        return True
    if said is _DEATH and _PASSED.search(text):
        return True
    if asked not in LIVED or "(" not in text:
        return False
    found = (match[1] for match in _BRACKET.finditer(text))
    return any(_BETWEEN_YEARS.search(said) and lasts_a_life(said) for said in found)


_PASSED = lazy(r"(?i)\bpass(?:ed|es|ing)? away\b|\bpassing of\b")


def holds_numbers(asked: str, text: str) -> bool:
    """Tell whether *text* holds every number *asked* for, years aside: 3 is no part of 3.7."""
    numbers = re.findall(r"\b(?!\d{4}\b)\d+(?:\.\d+)*", asked)
    return all(re.search(rf"(?<![\d.]){re.escape(n)}(?!\.?\d)", text) for n in numbers)


def is_other_end(asked: Iterable[str], before: Sequence[str], date: str) -> bool:
    """Tell whether a *date* ends what is *asked* the beginning of, or the other way round.

    *before* are the words before it, the nearest first: ``taught until 1930`` tells no beginning.
    """
    first = next(iter(date.lower().split()), "")
    bound = first if first in _UNTIL | _SINCE else next(iter(before), "")
    ends = any(map(is_ending, asked))
    return bound in (_SINCE if ends else _UNTIL)


_UNTIL, _SINCE = frozenset(("until", "till")), frozenset(("since", "from"))
_ENDING = frozenset(
    "until till end stop close leave cease finish retire last quit resign shut abandon dissolve "
    "abolish cancel discontinue expire disband demolish".split()
)
"""By which words an end is asked for."""


def is_ending(word: str) -> bool:
    """Tell whether by *word* an end is asked for."""
    return stem(word) in map(stem, _ENDING)


def is_denied(folded: Sequence[str], at: int) -> bool:
    """Tell whether the word *at* is denied: ``was not bought``, ``hadn't created``."""
    return not DENIALS.isdisjoint(folded[max(0, at - 3) : at])


def after_values(parted: Sequence[int], folded: Sequence[str], lasts: Iterable[int]) -> list[int]:
    """Part what a preposition begins behind a date too: *lasts* are the words that dates end at.

    ``moved from Orm in 1901 | to Kiel in 1905``.
    """
    found, last = list(parted), max(parted, default=0)
    for at in sorted(lasts):
        if folded[at + 1 : at + 2] and folded[at + 1] in _LEADING:
            last += 1
            old = found[at]
            found[at + 1 :] = [last if part == old else part for part in found[at + 1 :]]
    return found


_LEADING = frozenset("to from into at in on".split())


def taken_over(
    parted: Sequence[int],
    folded: Sequence[str],
    weights: Mapping[int, float],
    said: Iterable[int],
    *,
    is_shared: bool = False,
) -> dict[int, float]:
    """Return what each part has of *weights*, with what it leaves out since another has it.

    *said* are the words that a part without a verb means too: ``the mill cost £9, the barn £4``,
    and one that ends with a number: ``Orm has 12 mills, Venn has 30``.
    One that goes on with a preposition or a number means all that stands before them, and so do
    all where the subject *is_shared*: ``Ada wrote Ash in 1901 and Rime in 1905``.
    """
    told: dict[int, float] = {}
    for at, weight in weights.items():
        told[parted[at]] = told.get(parted[at], 0.0) + weight
    before = sorted(set(said))
    firsts: dict[int, list[int]] = {}
    for n, part in enumerate(parted):
        firsts.setdefault(part, []).append(n)
    for part, places in firsts.items():
        meant = [n for n in before if n < places[0]]
        if not meant or part not in told or len(places) > _GAPPED:
            continue
        is_bare = folded[places[-1]].isdigit() or folded[places[-1]] in NUMBER_WORDS
        if any(is_past(folded[n]) for n in places) and not is_bare:
            continue
        first = next((folded[n] for n in places if folded[n] not in _AND | {"or"}), "")
        whole = [n for n in meant if parted[n] == parted[meant[-1]]]
        if first in _LEADING or first.isdigit() or is_shared:
            whole = [n for n in weights if parted[n] == parted[meant[-1]] and n <= meant[-1]]
        told[part] += _MEANT * sum(
            weights.get(n, 0.0) for n in whole if not _is_said(folded, n, places)
        )
    return told


def in_gap(
    firsts: Iterable[int],
    parted: Sequence[int],
    folded: Sequence[str],
    told: Mapping[int, float],
    deeds: Sequence[int],
) -> set[int]:
    """Return those of *firsts* that do a deed of *deeds* in a part that leaves its verb out.

    ``Ada wrote the words, Bo the music``: that part must tell more of the question.
    """
    most = max((told.get(parted[at], 0.0) for at in deeds), default=0.0)
    found = set()
    for first in firsts if deeds else ():
        start = parted.index(parted[first])
        leads = first == start or (first == start + 1 and folded[start] in _AND)
        within = [word for word, part in zip(folded, parted, strict=True) if part == parted[first]]
        if (
            leads
            and start > max(deeds)
            and len(within) <= _GAPPED
            and not any(map(is_past, within))
            and told.get(parted[first], 0.0) > most
        ):
            found.add(first)
    return found


_MEANT = 0.999
"""What a word counts that is meant, where that of another part is said."""
_GAPPED = 10
"""Words of a part that may leave its verb out."""


def _is_said(folded: Sequence[str], at: int, places: Sequence[int]) -> bool:
    return any(stem(folded[n]) == stem(folded[at]) for n in places)


def is_past(word: str) -> bool:
    """Tell whether *word* is a verb wherever it stands: ``burned``, ``was``; not ``walls``."""
    if word == "followed":
        return False  # "the first in 1901, followed by another in 1905"
    return (
        word in _AUXILIARY or (len(word) > 4 and word.endswith("ed")) or word in irregular_forms()
    )


def of_best_part(
    places: Iterable[int], parted: Sequence[int], told: Mapping[int, float]
) -> set[int]:
    """Return those of *places*, by the word each begins at, whose part tells most.

    *told* is how much each part holds of the question. Where no part of a place holds any, all
    stay.
    """
    said = {first: told.get(parted[first], 0.0) for first in places}
    best = max(said.values(), default=0.0)
    return {first for first, weight in said.items() if weight == best}


def is_of_trade(thing: str, word: str) -> bool:
    """Tell whether *word* is who works at a *thing*, not it: a miller is no mill."""
    return word.startswith(thing) and person_noun(word) is not None and person_noun(thing) is None
