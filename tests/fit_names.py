"""Fit the weights of names on labelled text, and write them where ``reading/names.py`` reads them.

    python tests/fit_names.py FOLDER [--report]

FOLDER holds ``names/shared.jsonl`` (a text a line: ``text``, ``people`` as pairs of offsets,
``source``, ``doc``) and ``gold/`` beside ``articles/``, ``bios/gold/`` beside ``bios/articles/``
(JSON: ``people`` with ``name`` and ``mentions``). Held out, and only reported: every fifth text,
test parts, and labelled articles whose stem's CRC-32 is divisible by 3. The same data give the
same bytes.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from math import sqrt
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from milacli.article.parse import parse
from milacli.english import lists
from milacli.english.gazetteer import REGNAL
from milacli.reading import names
from milacli.reading.candidates import Candidate, Words, find_candidates, is_single
from milacli.reading.reading import read

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "milacli" / "english" / "name_weights.txt"
TABLE = ROOT / "milacli" / "reading" / "name_letters.bin"
HEAD = (
    "# Fitted by tests/fit_names.py on Re-DocRED (MIT), CrossNER (MIT) and WikiGold (CC BY 4.0); their\n"
    "# licences are in LICENSE. The weight of each feature in the first and the second step, heaviest first.\n"
)
RARE = 15
"""Candidates that a feature must be seen with to get a weight."""
FOLDS = 5
EPOCHS = 10
RATE = 0.1
DECAY = 1e-4
LETTER_RATE = 0.1
LETTER_DECAY = 1e-3
SEED = 7


class Example(NamedTuple):
    words: Words
    features: dict[str, float]
    slots: tuple[int, ...]
    is_person: bool
    held_out: bool
    text: int
    """Number of the text."""


class Text(NamedTuple):
    title: str
    source: str
    body: str
    people: frozenset[tuple[str, ...]]
    held_out: bool


def fold(text: str) -> tuple[str, ...]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return tuple(re.sub(r"[^\w]+", " ", plain.casefold()).split())


def part(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return (
        bool(one and other)
        and one[-1] == other[-1]
        and (set(one) <= set(other) or set(other) <= set(one))
    )


def texts(folder: Path) -> Iterator[Text]:
    docs: list[tuple[str, str, list[dict[str, Any]]]] = []
    rest: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for line in (folder / "names" / "shared.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        if row["source"] == "Re-DocRED":
            docs.append((row["source"], row["doc"], [row]))
        else:
            rest[row["source"], row["doc"].rsplit("/", 1)[0] if "/" in row["doc"] else ""].append(
                row
            )
    for (source, doc), rows in rest.items():
        docs += [
            (source, f"{doc or source} {n}", rows[n : n + 20]) for n in range(0, len(rows), 20)
        ]
    for number, (source, title, rows) in enumerate(docs):
        body = "".join(row["text"].replace("\n", " ") + "\n\n" for row in rows)
        people = frozenset(fold(row["text"][s:e]) for row in rows for s, e in row["people"])
        held = number % 5 == 0 or "/test" in title
        yield Text(title, source, f"# {title}\n\n{body}", people, held)
    for gold, articles, source in (
        ("gold", "articles", "articles"),
        ("bios/gold", "bios/articles", "bios"),
    ):
        for path in sorted((folder / gold).glob("*.json")):
            label = json.loads(path.read_text(encoding="utf-8"))
            people = frozenset(
                fold(form) for p in label["people"] for form in (p["name"], *p["mentions"])
            )
            source_text = (folder / articles / label["article"]).read_text(encoding="utf-8")
            yield Text(path.stem, source, source_text, people, crc32(path.stem.encode()) % 3 == 0)


def examples(
    found: list[Text],
) -> tuple[list[Example], list[tuple[dict[Words, Candidate], Any, int]]]:
    rows: list[Example] = []
    articles = []
    for number, text in enumerate(found):
        reading = read(parse(text.body, "-"))
        candidates = find_candidates(
            reading.article, reading.mentions, reading.evidence, reading.signs
        )
        groups = reading.groups
        articles.append((candidates, groups, number))
        for words, candidate in candidates.items():
            form = tuple(word.rstrip(".") for word in words)
            flat = fold(" ".join(words))
            forms = {
                flat,
                form,
                fold(" ".join(words).partition(" of ")[0] if reigns(words) else ""),
            }
            forms.add((*flat[-1:], *flat[:-1]))  # "Lind, A."
            is_person = any(p in forms or part(flat, p) for p in text.people)
            slots = tuple(
                s for place, word in names._places(words) for s in names.slots_of(place + word)
            )
            rows.append(
                Example(
                    words,
                    {
                        f.name: f.share
                        for f in candidate.features.values()
                        if f.name not in names.BY_HAND
                    },
                    slots,
                    is_person,
                    text.held_out,
                    number,
                )
            )
    return rows, articles


def reigns(words: Words) -> bool:
    """Tell whether *words* are ``Osric II of Ely``, which many texts label without its place."""
    return "of" in words and words[1] in REGNAL


Row = tuple[dict[str, float], bool]


class Letters:
    """A logistic sum over the n-grams of names, fitted by AdaGrad (Duchi et al. 2011)."""

    def __init__(self) -> None:
        self.weights = [0.0] * names.SLOTS
        self.square = [0.0] * names.SLOTS

    def total(self, slots: tuple[int, ...]) -> float:
        return sum(self.weights[slot] for slot in slots) / sqrt(len(slots) or 1)

    def fit(self, rows: list[tuple[tuple[int, ...], bool]]) -> None:
        rng = random.Random(SEED)
        order = list(range(len(rows)))
        for _ in range(EPOCHS):
            rng.shuffle(order)
            for index in order:
                slots, is_person = rows[index]
                error = (is_person - names._logistic(self.total(slots))) / sqrt(len(slots) or 1)
                for slot in slots:
                    slope = error - LETTER_DECAY * self.weights[slot]
                    self.square[slot] += slope * slope
                    self.weights[slot] += LETTER_RATE * slope / sqrt(self.square[slot] + 1e-3)
        self.weights = [
            max(-127, min(127, round(w * names.SCALE))) / names.SCALE for w in self.weights
        ]


class Model:
    """A logistic sum over features, fitted by AdaGrad."""

    def __init__(self) -> None:
        self.weights: dict[str, float] = defaultdict(float)
        self.square: dict[str, float] = defaultdict(float)

    def likely(self, features: Mapping[str, float]) -> float:
        return names._logistic(sum(self.weights[name] * value for name, value in features.items()))

    def fit(self, rows: list[Row]) -> None:
        order = list(range(len(rows)))
        rng = random.Random(SEED)
        for _ in range(EPOCHS):
            rng.shuffle(order)
            for index in order:
                features, is_person = rows[index]
                error = is_person - self.likely(features)
                for name, value in features.items():
                    slope = error * value - DECAY * self.weights[name]
                    self.square[name] += slope * slope
                    self.weights[name] += RATE * slope / sqrt(self.square[name] + 1e-8)


def listed() -> list[tuple[tuple[int, ...], bool]]:
    """Return the n-grams of the word lists: names are persons, plain words and places are not."""
    given, last, common = (
        set(said)
        for said in (
            lists.ordered("given_names", "given"),
            *(" ".join(lists.lines(name)).split() for name in ("surnames", "common_words")),
        )
    )
    plain = (common | lists.marked("places", "place")) - given - last
    found = [("<", word, True) for word in given] + [(">", word, True) for word in last]
    found += [(place, word, False) for word in plain for place in "<>"]
    return [(names.slots_of(place + word), is_person) for place, word, is_person in sorted(found)]


def letters_of(rows: list[Example]) -> Letters:
    letters = Letters()
    letters.fit([(row.slots, row.is_person) for row in rows] + listed())
    return letters


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--report", action="store_true", help="measure, write nothing")
    options = parser.parse_args()
    found = list(texts(options.folder))
    rows, articles = examples(found)
    fitting = [row for row in rows if not row.held_out]
    seen = Counter(name for row in fitting for name in row.features)
    known = {name for name, count in seen.items() if count >= RARE}
    letters = letters_of(fitting)
    # What the later steps lean on must not have seen the text: fit it on the other folds.
    unseen = [
        letters_of([row for row in fitting if row.text % FOLDS != fold]) for fold in range(FOLDS)
    ]

    def features(row: Example, table: Letters) -> dict[str, float]:
        said = {name: share for name, share in row.features.items() if name in known}
        return {"bias": 1.0, "letters": table.total(row.slots), **said}

    def honest(row: Example) -> Letters:
        return letters if row.held_out else unseen[row.text % FOLDS]

    first = fitted([(features(row, honest(row)), row.is_person) for row in fitting])
    apart = [
        fitted([(features(r, honest(r)), r.is_person) for r in fitting if r.text % FOLDS != fold])
        for fold in range(FOLDS)
    ]
    by_text: dict[int, list[Example]] = defaultdict(list)
    for row in rows:
        by_text[row.text].append(row)
    near: list[dict[str, float]] = []
    order: list[Example] = []
    for candidates, groups, number in articles:
        here = by_text[number]
        model = first if found[number].held_out else apart[number % FOLDS]
        likely = {row.words: model.likely(features(row, honest(row))) for row in here}
        company = names.company(candidates, groups, likely)
        for row in here:
            beside = {n: value for n, value in company[row.words] if n not in names.BY_HAND}
            near.append({**features(row, honest(row)), **beside})
            order.append(row)
    second = fitted(
        [(f, row.is_person) for f, row in zip(near, order, strict=True) if not row.held_out]
    )
    report(found, order, near, second)
    if not options.report:
        write(letters, first, second)


def fitted(rows: list[Row]) -> Model:
    model = Model()
    model.fit(rows)
    return model


def report(
    found: list[Text], order: list[Example], near: list[dict[str, float]], model: Model
) -> None:
    known = {row.words[-1] for row in order if row.is_person and not row.held_out}
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for row, features in zip(order, near, strict=True):
        if is_single(row.words):
            continue
        says = model.likely(features) >= names.ENOUGH
        parts = [(found[row.text].source, "held out" if row.held_out else "fitted")]
        if row.held_out and row.words[-1] not in known:
            parts.append(("all", "surname not fitted"))
        for part_of in parts:
            counts[part_of][0 if says and row.is_person else 1 if says else 2] += (
                says or row.is_person
            )
    for (source, part_name), (right, wrong, missed) in sorted(counts.items()):
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        print(f"{source:<10} {part_name:<18} P {precision:.3f} R {recall:.3f} ({right + missed})")


def write(letters: Letters, first: Model, second: Model) -> None:
    rows = [(f"1 {name}", value) for name, value in first.weights.items()]
    rows += [(f"2 {name}", value) for name, value in second.weights.items()]
    rows.sort(key=lambda row: (-abs(row[1]), row[0]))
    text = "".join(f"{value:.2f}\t{name}\n" for name, value in rows if abs(value) >= 0.05)
    WEIGHTS.write_text(HEAD + text, encoding="utf-8")
    TABLE.write_bytes(bytes((round(value * names.SCALE) + 256) % 256 for value in letters.weights))


if __name__ == "__main__":
    main()
