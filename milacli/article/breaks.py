"""Line breaks: which of them end a statement, though Markdown reads every one as a blank.

Vaults and comments show each line as a line: "Founder: Ida⏎Director: Jost". Prose that was wrapped
at some width goes on: there the first word of a line did not fit on the line before.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from milacli.english.lists import words
from milacli.english.nouns import person_noun
from milacli.patterns import lazy

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = (
    r"(?:(?:c\.|ca\.|~) ?)?(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|\d{1,2}[:.]\d\d(?: ?[ap]m)?"
    r"|\d{3,4}s?(?:\s?[-–—/]\s?(?:\d{2,4}|present|now|today))?"
    r"|(?:Spring|Summer|Autumn|Fall|Winter),? (?:of )?\d{4}"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?,?)?(?: \d{{4}})?)"
)
_NAME = (
    r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|del|der|di|la|of|the|van|von|[\"“][A-Z]\w*[\"”])){0,5}"
)
_TAG = r"(?:b|strong|i|em|mark|u)>"
_MARKUP = rf"(?:\*{{1,3}}|_{{1,3}}|==|`|<{_TAG})?(?:\[\[?)?"
_CLOSED = rf"(?:\*{{1,3}}|_{{1,3}}|==|`|</{_TAG})?"
_LINKED = r"(?:\]\]|\]\([^()\s]*\))?"
# What stands apart from the line before: "• Ida", "— Ida Falk", "🎉 Opened", "Founder:: Ida".
_APART = lazy(
    r"[•‣◦▪·●○■□➤►✓✔☑→★☆]\s|[├└│]|[–—]\s?[A-Z\[*]|[☀-➿⬀-⯿\U0001f000-\U0001faff]"
    r"|(?:\*\*|__)?\w[\w /-]{0,40}(?:\*\*|__)?::(?:\*\*|__)?(?:\s|$)"
)
# "Founder: Ida", "**Founder:** Ida", "1921 - Opened", "Ida Falk (director) – founder",
# "Ida Falk | founder", "Piano ..... Ida Falk"
_LABEL = lazy(
    rf"(?:\(\d{{1,2}}\) )?{_MARKUP}(?:[A-Z][^\s:*_\[\]|.!?]*(?: [^\s:*_\[\]|.!?]+){{0,4}}"
    rf"(?:\]\]?)?{_CLOSED}:{_CLOSED}(?:\s|$)"
    rf"|{_DATE}(?:\]\])?{_CLOSED}\s*(?:[-–—:|→]|:{_CLOSED})\s"
    rf"|{_NAME}{_LINKED}{_CLOSED}(?: \([^()\n]{{1,60}}\))? [-–—|/•·] \S"
    r"|[A-Z][^\n.…]{1,50}(?:\.{4,}|…{2,}|(?: \.){4,}) ?[A-Z\[]"
    r"|\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?:\]| -) )"
)
# "1921 Orm was founded", "In 1921 Orm was founded", "(1921) Orm was founded", "founder: Ida",
# "Orm was founded - 1921", "Edited by Ida Falk": labels only among their like.
_WEAK = lazy(
    rf"(?:(?:In|On|From|Since|By|Until|Around|About) )?{_MARKUP}{_DATE}{_CLOSED}[,.]? [A-Z]"
    rf"|\({_DATE}\) [A-Z]|[a-z][\w-]*(?: [\w-]+)?: \S"
    rf"|[A-Z][^\n]{{1,60}}? [-–—|] {_DATE}$|[A-Z][a-z]+(?: (?:and|&|[a-z]+))? by [A-Z\[*]"
)
# "1921 Orm was founded", "1921: Orm": entries, whatever they end with: "1921 Ida took over".
_YEARLY = lazy(
    rf"{_MARKUP}{_DATE}(?:\]\])?{_CLOSED}[,.:]?(?: ?[-–—:|→])? (?:[A-Za-z(]|\d+(?:st|nd|rd|th)\b)"
)
# "Ida Falk", "Ida Falk, founder", "Ida Falk (1899–1950)"
_NAMED = lazy(rf"{_MARKUP}{_NAME}{_LINKED}{_CLOSED}(?:$|, [a-z]| \()")
# "Ida Falk, director of Orm", "**Ida Falk**, curator (1921–1930)"
_ROLED = lazy(
    rf"{_MARKUP}{_NAME}{_LINKED}{_CLOSED}, (?P<role>[a-z][^,.;:!?()\n]{{1,60}})"
    rf"(?:,? \(?{_DATE}\)?)?$"
)
# "Ida Falk, Head of Looms"
_TITLED = lazy(
    rf"{_MARKUP}{_NAME}{_LINKED}{_CLOSED}"
    r", [A-Z][\w'’-]*(?:[ /&-]+[\w'’-]+){0,6}$"
)
# "![plan](x.png)", "[![build](x.svg)](y)", "![[plan.png]]": a line of pictures.
_PICTURES = lazy(
    r"(?:\[?!\[[^\[\]\n]{0,300}\](?:\([^()\n]*\)|\[[^\[\]\n]*\])?(?:\]\([^()\n]*\)|\]\[[^\[\]\n]*\])?"
    r"|!\[\[[^\[\]\n]*\]\])(?:\{[^{}\n]*\})?(?:\s|$)"
)
# "B.S., Orm State University", "PhD (Ely)"
_DEGREE = lazy(r"(?:[BM]\.? ?(?:A|S|Sc|Ed|Eng|F\.?A|Phil|D)|Ph\. ?D|PhD|D\. ?Phil)\.?,? [(A-Z]")
_CALLOUT = lazy(r"\\?\[![\w -]{1,30}(?:\|[^\[\]\n]{0,60})?\]")
# "**Note**", "__Warning:__"
_NOTICE = lazy(
    r"(?i)(\*\*|__)(?:note|notes|warning|tip|important|caution|info|attention|example|hint|danger|"
    r"nb|update|disclaimer|summary|tl;dr|todo|remark|question|success|failure|bug)[:!]?\1[:!]?$"
)
# "Monday", "Tue, 4 May", "4 May": a line that dates those below it.
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))"
_DATED = lazy(
    rf"{_MARKUP}(?:{_DAY},?(?: {_DATE})?|{_DATE})(?:\]\])?{_CLOSED}:?$"
    # "Ida - 03/05/2021", "Ida Falk – 3 May 2021": who noted what is below, and when
    rf"|{_MARKUP}{_NAME}{_LINKED}{_CLOSED} [-–—|@] (?:\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}"
    rf"|\d{{4}}-\d\d-\d\d|\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}})$"
)
_CAPITAL = lazy(r"[^\w\s]{0,4}(?:[A-Z\d]|[^\W\d_a-zß-öø-ÿ])")
_WIDEST_TITLE = 80
_WIDEST_LABEL = 60
_LEAST_CARD = 3
_NARROW = 32
"""Characters; no prose is wrapped so narrow."""


def statement_ends(markdown: str) -> frozenset[int]:
    """Return the offsets of the line breaks of *markdown* that end a statement."""
    lines = markdown.split("\n")
    block = _Block([line.strip() for line in lines])
    ends, at = [], 0
    for number, line in enumerate(lines[:-1]):
        at += len(line)
        if block.ends(number):
            ends.append(at)
        at += 1
    return frozenset(ends)


class _Block:
    """The lines of a paragraph, each looked at only where it may matter."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.width = max(map(len, lines))

    @cached_property
    def listed(self) -> bool:
        """Tell whether all lines are labels, names or dates, each for itself.

        The first may say what they are: "Staff:", "The theatre has new people."
        """
        led = len(self.lines) > 2 and self.lines[0].endswith((":", ".", "!", "?"))
        entries = self.lines[led:]
        if self.yearly:
            return True
        return _are_entries(entries) and not any(_is_open(line) for line in self.lines[:-1])

    @cached_property
    def yearly(self) -> bool:
        """Tell whether three lines or more all begin with a date of their own."""
        entries = self.lines[self.lines[0].endswith(":") :]
        return len(entries) > 2 and all(map(_YEARLY.match, entries))

    @cached_property
    def roles(self) -> frozenset[int]:
        """The numbers of the lines that say who is what, one below the other."""
        runs = zip(self.lines, self.lines[1:], strict=False)
        firsts = [n for n, (a, b) in enumerate(runs) if _says_role(b) and _ROLED.match(a)]
        return frozenset(firsts).union(first + 1 for first in firsts)

    @cached_property
    def labelled(self) -> bool:
        """Tell whether more than one line is a label."""
        return self.labels > 1

    @cached_property
    def labels(self) -> int:
        """How many lines are labels."""
        return sum(map(_is_label, self.lines))

    @cached_property
    def lettered(self) -> frozenset[int]:
        """The numbers of the lines that are lettered or numbered in order: ``A. Ida``."""
        found = [
            (number, match[1])
            for number, line in enumerate(self.lines)
            if (match := _LETTERED.match(line)) is not None
        ]
        ascending = [(a, b) for a, b in pairwise(found) if _follows(a[1], b[1])]
        return frozenset(number for pair in ascending for number, _ in pair)

    @cached_property
    def dated(self) -> frozenset[int]:
        """The numbers of the lines that are nothing but a day, over what was that day."""
        return frozenset(
            number
            for number, line in enumerate(self.lines[:-1])
            if len(line) <= _NARROW
            and _DATED.match(line)
            and _CAPITAL.match(self.lines[number + 1])
            and not (number and _is_open(self.lines[number - 1]))
        )

    def ends(self, number: int) -> bool:
        """Tell whether a statement ends with the line *number*."""
        line, following = self.lines[number], self.lines[number + 1]
        if not (line and following):  # a line of nothing but no-break spaces
            return True
        if not number and line[:2] in ("[!", "\\[") and _CALLOUT.match(line):
            return True
        if (not number and _heads(line, following)) or _reaches(line, following):
            return True
        if self.carded if number else _is_slanted(line, following):
            return True
        if not number and _NOTICE.match(line) and _CAPITAL.match(following):
            return True
        if number in self.dated or number + 1 in self.dated:
            return True
        if "![" in line + following and (_PICTURES.match(line) or _PICTURES.match(following)):
            return True
        if following[:1].islower() and "::" not in following and not self.listed:
            return False
        # What follows a colon at the start of a line says what the term before it means.
        if (_is_open(line) and not self.yearly) or following.startswith(": "):
            return False
        if (
            number + 1 in self.lettered
            or _is_apart(following)
            or self.listed
            or (_is_label(following) and self.labelled)
        ):
            return True
        if number in self.roles or number + 1 in self.roles:
            return True
        if self.labels >= _LEAST_CARD and self.width <= _WIDEST_LABEL and _is_label(line):
            return bool(_CAPITAL.match(following))
        return self._is_early(line, following) and bool(_CAPITAL.match(following))

    @cached_property
    def carded(self) -> bool:
        """Tell whether a name, a role and a label or a degree stand one below the other."""
        if len(self.lines) < _LEAST_CARD or max(map(len, self.lines)) > _WIDEST_TITLE:
            return False
        name, role, below = self.lines[:_LEAST_CARD]
        behind = _LABEL.match(below) if ":" in below else _DEGREE.match(below)
        return behind is not None and _heads(name, role) and any(map(person_noun, _first(role)))

    def _is_early(self, line: str, following: str) -> bool:
        """Tell whether *line* ends before the width of the block would make it."""
        needed = len(line) + 1 + len(following.split(maxsplit=1)[0])
        if needed > self.width or _is_label(line):
            return needed <= self.width
        last = line.rpartition(" ")[2].lstrip("*_[(\"“‘'")
        return needed <= 0.6 * self.width and not last[:1].isupper()


# "A. Ida", "B2) Ida", "3. Ida"
_LETTERED = lazy(r"([A-Za-z]\d{0,2}|\d{1,2})[.)] (?=\S)")


def _follows(one: str, other: str) -> bool:
    """Tell whether a letter or number follows another: ``B`` and ``C``, ``A1`` and ``A2``."""
    if one[:-1] == other[:-1] and ord(other[-1]) == ord(one[-1]) + 1:
        return True
    letter = one[: not one[0].isdigit()]
    numbers = one[len(letter) :], other[len(letter) :]
    return all(map(str.isdigit, numbers)) and other == f"{letter}{int(numbers[0]) + 1}"


# "**Director** Ida Falk"
_BOLDED = lazy(r"\*\*[A-Z][\w /&-]{1,30}\*\* [A-Z\d$€£]")


def _are_entries(lines: Sequence[str]) -> bool:
    """Tell whether *lines* are entries of one kind."""
    if len(lines) >= _LEAST_CARD and all(map(_BOLDED.match, lines)):
        return True
    if all(_is_label(line) or _WEAK.match(line) for line in lines):
        return True
    if all(len(line) <= _NARROW and " " in line and _NAMED.match(line) for line in lines):
        return True
    return all(len(line) <= _WIDEST_TITLE and _TITLED.match(line) for line in lines)


def _says_role(line: str) -> bool:
    """Tell whether *line* is a name and a noun for whom it names: "Ida Falk, head of Orm"."""
    found = _ROLED.match(line) if ", " in line else None
    return found is not None and any(map(person_noun, found["role"].lower().split()[:4]))


# "ida@orm.example"
_MAIL = r"[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}[>)\]]*"
_REACHED = lazy(rf"(?:^|[\s<(:\[]){_MAIL}$")
_REACHED_BY = lazy(rf"[<(\[]?{_MAIL}(?:$| [|·•/])")


def _reaches(line: str, following: str) -> bool:
    """Tell whether an address ends the one or begins the other: ``Ida Falk, ida@orm.example``."""
    ends = "@" in line and _CAPITAL.match(following) and _REACHED.search(line)
    return bool(ends) or ("@" in following and _REACHED_BY.match(following) is not None)


# "**Ida Falk**", "**Dr Ida Falk, PhD**"; "Ida Falk"
_BOLD = lazy(r"(\*\*|__)[^*_\n]{3,60}\1$")
_FULL = lazy(rf"{_MARKUP}{_NAME}{_LINKED}{_CLOSED}$")


def _heads(line: str, following: str) -> bool:
    """Tell whether *line* is a name and *following* says who that is: ``Head of Looms``."""
    if len(line) > _NARROW or " " not in line or not _CAPITAL.match(following):
        return False
    if line[:1] in "*_" and _BOLD.match(line):
        return True
    told = len(following) <= _WIDEST_TITLE and any(map(person_noun, _first(following)))
    return told and following[-1] not in ".;:" and bool(_FULL.match(line))


def _first(line: str) -> list[str]:
    """Return the first words of *line*, in small letters."""
    return line.replace(",", " ").lower().split()[:4]


# "*Principal Investigator*"
_SLANTED = lazy(r"([*_])[A-Z][^*_\n.,;:]{3,60}\1$")


def _is_slanted(line: str, following: str) -> bool:
    """Tell whether the first *line* is slanted and says who somebody is: ``*Head of Looms*``."""
    slanted = _SLANTED.match(line) if line[:1] in "*_" and _CAPITAL.match(following) else None
    return slanted is not None and any(map(person_noun, _first(line.strip("*_"))))


def _is_apart(line: str) -> bool:
    marked = not line[:1].isalnum() or "::" in line
    return marked and bool(_APART.match(line))


def _is_label(line: str) -> bool:
    signs = (":", " - ", "–", "—", "|", " / ", "•", "·", "→", "....", "……", " . . . .")
    signed = any(sign in line for sign in signs)
    return _is_apart(line) or (signed and bool(_LABEL.match(line)))


def _is_open(text: str) -> bool:
    """Tell whether a line breaks off: "… was founded by", "… Ida Falk,"."""
    bare = text.rstrip("*_ ")
    if bare[-1:] in ",;(–—-&/":
        return True
    return bare.rpartition(" ")[2].lower() in words("unfinished_words")
