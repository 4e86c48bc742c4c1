"""What a question asks for: a person, a date, a number or a place, seen by its shape."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache
from typing import NamedTuple

from milacli.search.words import split_words


class Answer(NamedTuple):
    """A type of answer: which questions ask for it, and what it looks like in a sentence."""

    name: str
    asked: re.Pattern[str]
    seen: re.Pattern[str]

    def new_in(self, text: str, question: str, common: Set[str]) -> bool:
        """Tell whether *text* holds an answer of this type that the *question* does not hold.

        A name has a word that is not *common*: that the article does not write small elsewhere.
        """
        known = set(split_words(question))
        for match in self.seen.finditer(text):
            found = set(split_words(match[0]))
            if self.name == "person" and not found.isdisjoint(common):
                continue
            if not found <= known:
                return True
        return False


@cache
def _answers() -> tuple[Answer, ...]:
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    return (
        # "when did", "in what year", "what date"; "in 1993", "May 2020", "the 1990s"
        Answer(
            "date",
            re.compile(r"\b(?:when|(?:what|which) (?:year|date|month|day|decade|century))\b"),
            re.compile(rf"\b(?:1[0-9]{{3}}|20[0-9]{{2}})s?\b|\b(?:{months})\b"),
        ),
        # "how many", "what percentage"; "745", "five", "$44 million"
        Answer(
            "number",
            re.compile(
                r"\bhow (?:many|much|old|long|large|big|far|often|tall|high|fast)\b"
                r"|\bwhat (?:percent\w*|number|share|amount|size|population|proportion)\b"
            ),
            re.compile(
                r"[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half"
                r"|third|quarter|hundred|thousand|million|billion|dozen|percent)s?\b",
                re.IGNORECASE,
            ),
        ),
        # "who", "whose"; "Ada Lovelace", "J. R. Lovelace"
        Answer(
            "person",
            re.compile(r"\bwho(?:m|se)?\b"),
            re.compile(r"\b[^\W\da-z_][\w'’.-]*(?:[ -](?:[a-z]{2,3} )?[^\W\da-z_][\w'’-]+)+"),
        ),
        # "where", "in which city"; "in Paris", "at the University"
        Answer(
            "place",
            re.compile(r"\bwhere\b|\b(?:what|which) (?:city|country|place|state|town|region)\b"),
            re.compile(r"\b(?:in|at|from|near|to|of) (?:the )?[^\W\da-z_]\w+"),
        ),
    )


def wanted(question: str) -> Answer | None:
    """Return the type of answer that the folded *question* asks for, if it is one of ours."""
    found = [
        (match.start(), n) for n, a in enumerate(_answers()) if (match := a.asked.search(question))
    ]
    return _answers()[min(found)[1]] if found else None
