"""Choose the cut below which a question is not answered, and say what it is worth elsewhere.

    python tests/benchmarks/doubt.py DATA

The articles of DATA (see questions.py) are dealt into FOLDS parts. For each part the cut is
chosen on the others, as the highest that keeps KEPT of the questions that their articles answer,
and reported on the part, where nothing was chosen. Then the cut of the code is reported on all.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from questions import Case, ask, cases

from milacli.search.doubt import CUT, PLAIN, may_go_unanswered

KEPT = 0.963
FOLDS = 6
DECLINED = ("wrong", "knock-out", "made-up", "absent")


class Row(NamedTuple):
    """The first row of a query."""

    kind: str
    article: str
    value: float
    """Its score less what is missing; -1 for nothing found."""


def main() -> None:
    rows = [measured(case) for case in cases(Path(sys.argv[1]))]
    articles = sorted({row.article for row in rows})
    elsewhere: dict[str, list[bool]] = {}
    everywhere: dict[str, list[bool]] = {}
    plain: dict[str, list[bool]] = {}
    for fold in range(FOLDS):
        part = set(articles[fold::FOLDS])
        cut = highest([row for row in rows if row.article not in part])
        print(f"chosen on {len(articles) - len(part)} articles: {cut:.3f}")
        for row in (row for row in rows if row.article in part):
            elsewhere.setdefault(row.kind, []).append(row.value < cut)
            everywhere.setdefault(row.kind, []).append(row.value < CUT)
            plain.setdefault(row.kind, []).append(row.value >= PLAIN)
    report("on the articles left out each time", elsewhere)
    report(f"with the cut of the code, {CUT}, on all articles", everywhere)
    print(f"\nin no doubt at all, from {PLAIN} on:")
    for kind, found in plain.items():
        print(f"  {kind:<14} {100 * sum(found) / len(found):5.1f} %")


def measured(case: Case) -> Row:
    asked = ask(case)
    value = asked.doubt.value if asked.doubt else -1.0
    # What is neither a question nor a name never goes unanswered if anything is found.
    if asked.doubt and not may_go_unanswered(asked.query):
        value = 1.0
    return Row(case.kind, case.article, value)


def highest(rows: Sequence[Row]) -> float:
    values = sorted(row.value for row in rows if row.kind == "question")
    return values[int((1 - KEPT) * len(values))]


def report(title: str, unanswered: dict[str, list[bool]]) -> None:
    print(f"\n{title}:")
    for kind, found in unanswered.items():
        right = [one == (kind in DECLINED) for one in found]
        verb = "declined" if kind in DECLINED else "kept"
        print(f"  {kind:<14} {verb:<8} {100 * sum(right) / len(right):5.1f} % of {len(right)}")


if __name__ == "__main__":
    main()
