"""How sure it is that a date, number or name answers: a logistic sum of at most eight features.

The weights are fitted, and what they are worth is measured, by tests/benchmarks/answers.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import NamedTuple


class Model(NamedTuple):
    """How sure a candidate is."""

    weights: tuple[float, ...]
    """One a feature."""
    bias: float
    least: float
    """Likelihood from which on it is said."""


SHARED = ("score of the passage", "near what is asked about", "only one here", "best passage")
FEATURES = {
    "when": (*SHARED, "nearest here", "behind in or on", "with a year"),
    "number": (
        *SHARED,
        "nearest here",
        "counts what is asked",
        "of another kind",
        "counted before",
    ),
    "who": (*SHARED, "does what is asked", "behind by", "beside the role", "a person"),
}
MODELS = {
    "when": Model((1.62, 0.71, 1.24, 2.59, 1.94, 0.19, -0.16), -5.74, 0.5),
    "number": Model((1.02, 0.68, 0.85, 1.8, 0.8, 1.75, -0.4, 0.49), -4.74, 0.55),
    "who": Model((1.77, 1.64, 1.88, 1.52, 1.18, 1.11, 1.34, 0.56), -5.53, 0.5),
}
"""On articles left out of the fit: when 88 % right where it speaks (73 % of the questions that
are answered), numbers 93 % (56 %), who 100 % (18 %); said of questions without their paragraph:
3 %, none, none. 172 questions, so take some points off."""


def likelihood(model: Model, features: Sequence[float]) -> float:
    """Return how likely it is, from 0 to 1, that a candidate with these *features* answers."""
    total = sum(weight * value for weight, value in zip(model.weights, features, strict=True))
    return 1 / (1 + exp(-total - model.bias))
