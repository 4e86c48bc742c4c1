"""Fit the weights of answers in place, and say what they are worth where they were not fitted.

    python tests/benchmarks/answers.py DATA

One logistic regression (ridge, by Newton's method) a kind of answer, on the candidates of the
questions in DATA (see questions.py) and of the same questions without the paragraph that answers.
An answer is right when it is the annotator's or shares enough words with it (F1 at least 0.6,
articles aside: Rajpurkar et al. 2016). Reported on the articles left out, then fitted on all.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple

from questions import Case, ask, cases

from milacli.search.answer_types import asked_for
from milacli.search.answers import candidates
from milacli.search.doubt import UNANSWERED
from milacli.search.likelihood import FEATURES, MODELS, Model, likelihood

FOLDS = 8
RIDGE = 1.0
LEAST = (0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7)


class Choice(NamedTuple):
    """A candidate and whether it is right."""

    features: tuple[float, ...]
    is_right: bool


class Asked(NamedTuple):
    """A question and all that may answer it; nothing if it goes unanswered."""

    kind: str
    article: str
    is_answered: bool
    is_plain: bool
    """Whether there is no doubt: else no answer is said, though the fit learns from it."""
    choices: list[Choice]


def main() -> None:
    wanted = [case for case in cases(Path(sys.argv[1])) if case.kind in ("question", "knock-out")]
    found = [one for case in wanted for one in [asked(case)] if one]
    for kind, features in FEATURES.items():
        these = [one for one in found if one.kind == kind]
        report(kind, these)
        model = fitted(these, MODELS[kind].least)
        print(f"  fitted on all, with a bias of {model.bias:.2f}:")
        for name, weight in zip(features, model.weights, strict=True):
            print(f"    {name:<24} {weight:5.2f}")


def asked(case: Case) -> Asked | None:
    found = ask(case)
    kind, _ = asked_for(found.query.words) or (None, 0)
    if kind is None:
        return None
    declined = found.doubt is None or found.doubt.grade == UNANSWERED
    choices = []
    for one in () if declined else candidates(case.indexed, found.query, found.hits):
        text = case.indexed.passages[found.hits[one.rank].number].text
        said = text[one.span.start : one.span.end]
        right = case.kind == "question" and is_right(said, case.answer)
        choices.append(Choice(one.features, right))
    is_plain = found.doubt is not None and found.doubt.grade is None
    return Asked(kind, case.article, case.kind == "question", is_plain, choices)


def is_right(said: str, answer: str) -> bool:
    one, other = (
        [word for word in re.findall(r"\w+", text.lower()) if word not in ("a", "an", "the")]
        for text in (said, answer)
    )
    shared = sum((Counter(one) & Counter(other)).values())
    return one == other or 2 * shared >= 0.6 * (len(one) + len(other)) > 0


def report(kind: str, found: Sequence[Asked]) -> None:
    articles = sorted({one.article for one in found})
    answered: list[tuple[float, bool]] = []
    unanswered: list[float] = []
    for fold in range(FOLDS):
        part = set(articles[fold::FOLDS])
        model = fitted([one for one in found if one.article not in part], 0.0)
        for one in found:
            if one.article in part:
                choices = one.choices if one.is_plain else ()
                scored = [(likelihood(model, c.features), c.is_right) for c in choices]
                best = max(scored, key=lambda pair: pair[0], default=(0.0, False))
                answered.extend([best] if one.is_answered else [])
                unanswered.extend([] if one.is_answered else [best[0]])
    print(f"{kind}: {len(answered)} questions, {len(unanswered)} of them without the answer")
    for least in LEAST:
        said = [right for sure, right in answered if sure >= least]
        wrong = sum(sure >= least for sure in unanswered) / len(unanswered)
        right = sum(said) / len(said) if said else 0
        print(
            f"  from {least:.2f} on says {len(said) / len(answered):4.0%}, {right:4.0%} right; "
            f"{wrong:5.1%} of those without the answer"
        )


def fitted(found: Iterable[Asked], least: float) -> Model:
    choices = [choice for one in found for choice in one.choices]
    rows = [(*choice.features, 1.0) for choice in choices]
    weights = [0.0] * len(rows[0])
    for _ in range(30):
        slope = [RIDGE * weight for weight in weights[:-1]] + [0.0]
        bend = [
            [RIDGE * (n == m < len(weights) - 1) for m in range(len(weights))]
            for n in range(len(weights))
        ]
        for row, choice in zip(rows, choices, strict=True):
            sure = 1 / (1 + exp(-sum(w * x for w, x in zip(weights, row, strict=True))))
            for n, x in enumerate(row):
                slope[n] += (sure - choice.is_right) * x
                for m, y in enumerate(row):
                    bend[n][m] += sure * (1 - sure) * x * y
        weights = [w - step for w, step in zip(weights, solved(bend, slope), strict=True)]
    return Model(tuple(round(w, 2) for w in weights[:-1]), round(weights[-1], 2), least)


def solved(matrix: list[list[float]], vector: list[float]) -> list[float]:
    """Solve *matrix* · x = *vector* by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, vector, strict=True)]
    for n in range(len(rows)):
        pivot = max(range(n, len(rows)), key=lambda m: abs(rows[m][n]))
        rows[n], rows[pivot] = rows[pivot], rows[n]
        rows[n] = [value / rows[n][n] for value in rows[n]]
        for m in range(len(rows)):
            if m != n:
                rows[m] = [a - rows[m][n] * b for a, b in zip(rows[m], rows[n], strict=True)]
    return [row[-1] for row in rows]


if __name__ == "__main__":
    main()
