"""How much of what labelled articles say is found, and how much that they do not say.

    python tests/accuracy.py GOLD ARTICLES [--misses]

GOLD is a folder with a JSON file of labels for each article of the folder ARTICLES, as
``.github/CONTRIBUTING.md`` tells. Prints a table, a measure a line.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from milacli.article.model import Article
from milacli.article.parse import parse
from milacli.english.prose import fold
from milacli.facts import kind
from milacli.facts.people import people_of
from milacli.reading import read

MEASURES = (
    "people",
    "traps kept out",
    "titles",
    "roles",
    "evidence",
    "dates",
    "owners",
    "pronouns",
)
RIGHT, WRONG, MISSED = "right", "wrong", "missed"

Record = dict[str, Any]
Names = dict[str, str]
"""The labelled name for each folded form of it."""


class Finding(NamedTuple):
    """One label or one record, judged."""

    measure: str
    verdict: str
    line: int
    says: str


class Tally(NamedTuple):
    """How often a measure was right, wrong and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        return self.right / (self.right + self.wrong or 1) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what the labels ask for that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def judged(labels: Record, article: Article) -> Iterator[Finding]:
    """Yield what of the *labels* is found in *article*, and what is found beside them."""
    called = {
        fold(form): label["name"]
        for label in labels["people"]
        for form in (label["name"], *label["forms"])
    }
    yield from _people(labels, called, _records(article, "people"))
    yield from _dates(labels["dates"], called, _records(article, "events"))
    yield from _pronouns(labels["pronouns"], called, article)


def _records(article: Article, name: str) -> list[Record]:
    """Return the facts of a kind as a user of ``--format json`` sees them."""
    facts = kind(name)
    return [{c.name: c.read(fact) for c in facts.columns} for fact in facts.extract(article)]


def _lines(record: Record) -> range:
    """Return the lines of the source on which the quote of *record* stands."""
    return range(record["line"], record["line"] + record["quote"].count("\n") + 1)


# --- people -------------------------------------------------------------------------------------


def _people(labels: Record, called: Names, found: Sequence[Record]) -> Iterator[Finding]:
    wanted = {label["name"]: label for label in labels["people"]}
    seen: set[str] = set()
    traps = {fold(name) for name in labels["nobody"]}
    taken = {fold(record["name"]) for record in found}
    for name in labels["nobody"]:
        yield Finding("traps kept out", WRONG if fold(name) in taken else RIGHT, 0, name)
    for record in found:
        label = wanted.get(called.get(fold(record["name"]), ""))
        if label is None or label["name"] in seen:
            why = " (a trap)" if fold(record["name"]) in traps else ""
            yield Finding("people", WRONG, record["line"], record["name"] + why)
            continue
        seen.add(label["name"])
        if label.get("required", True):
            yield Finding("people", RIGHT, record["line"], label["name"])
            yield from _roles(label, record)
            yield from _titles(label, record)
    for name, label in wanted.items():
        if label.get("required", True) and name not in seen:
            yield Finding("people", MISSED, 0, name)
            yield from _roles(label, {"roles": (), "line": 0})
            yield from _titles(label, {"titles": (), "line": 0})


def _roles(label: Record, record: Record) -> Iterator[Finding]:
    wanted: dict[str, list[int]] = label["roles"]
    said = {shown.get("role"): shown for shown in record.get("evidence", ())}
    for tag in record["roles"]:
        line = said[tag]["line"]
        told = f"{label['name']}: {tag}"
        if tag in wanted:
            yield Finding("roles", RIGHT, line, told)
            is_shown = not set(wanted[tag]).isdisjoint(_lines(said[tag]))
            yield Finding("evidence", RIGHT if is_shown else WRONG, line, told)
        elif tag not in label.get("either", ()):
            yield Finding("roles", WRONG, line, f"{told} | {said[tag]['quote'][:90]}")
    for tag, lines in wanted.items():
        if tag not in record["roles"]:
            yield Finding("roles", MISSED, lines[0], f"{label['name']}: {tag}")


def _titles(label: Record, record: Record) -> Iterator[Finding]:
    """Judge the titles: one may leave the end of a labelled one off, ``mayor`` of ``mayor of Ely``."""
    wanted = [fold(title) for title in label["titles"]]
    told: set[str] = set()
    for title in record["titles"]:
        meant = [want for want in wanted if f"{want} ".startswith(f"{fold(title)} ")]
        told.update(meant)
        says = f"{label['name']}: {title}"
        yield Finding("titles", RIGHT if meant else WRONG, record["line"], says)
    for want in wanted:
        if want not in told:
            yield Finding("titles", MISSED, record["line"], f"{label['name']}: {want}")


# --- dates --------------------------------------------------------------------------------------


def _dates(labels: Sequence[Record], called: Names, found: Sequence[Record]) -> Iterator[Finding]:
    """Judge the events by date and line, and the owners of those that the labels give to somebody."""
    wanted: dict[str, list[Record]] = defaultdict(list)
    for label in labels:
        wanted[label["date"]].append(label)
    told: set[tuple[str, int]] = set()
    for event in found:
        lines = {*event["lines"], *_lines(event)}
        meant = [label for label in wanted[event["date"]] if label["line"] in lines]
        told.update((label["date"], label["line"]) for label in meant)
        says = f"{event['date']} | {event['event'][:90]}"
        if not meant:
            yield Finding("dates", WRONG, event["line"], says)
        for label in meant:
            yield from _owner(label, called, event)
    for label in labels:
        if label.get("required", True):
            verdict = RIGHT if (label["date"], label["line"]) in told else MISSED
            yield Finding("dates", verdict, label["line"], label["date"])


def _owner(label: Record, called: Names, event: Record) -> Iterator[Finding]:
    """Judge whom *event* is said to be about; nothing is judged where records do not say it."""
    if "who" not in label or "who" not in event:
        return
    who = {called.get(fold(name), name) for name in event["who"]}
    verdict = MISSED if not who else RIGHT if who <= set(label["who"]) else WRONG
    says = f"{label['date']}: {', '.join(sorted(who)) or 'nobody'}, not {', '.join(label['who'])}"
    yield Finding("owners", verdict, label["line"], says)


# --- pronouns -----------------------------------------------------------------------------------


def _pronouns(labels: Sequence[Record], called: Names, article: Article) -> Iterator[Finding]:
    """Judge whom each he and she means, in the order of the line; null is nobody's."""
    reading = read(article)
    names = [person.name for person in people_of(reading)]
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for mention in reading.mentions:
        if mention.is_pronoun:
            owner = reading.owners.get(mention.number)
            line = article.line_at(mention.block, mention.start)
            found[line].append((mention.words[0], names[owner] if owner is not None else ""))
    for label in labels:
        for wanted, (said, name) in zip(label["means"], found[label["line"]], strict=True):
            is_right = called.get(fold(name), name) == wanted
            if wanted or name:
                verdict = RIGHT if is_right else WRONG if name else MISSED
                says = f"{said}: {name or 'nobody'}, not {wanted}"
                yield Finding("pronouns", verdict, label["line"], says)


# --- all ----------------------------------------------------------------------------------------


def findings(gold: Path, articles: Path) -> list[tuple[str, Finding]]:
    """Judge every labelled article: pairs of its name and a finding."""
    found = []
    for path in sorted(gold.glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        name = f"{path.stem}.md"
        article = parse((articles / name).read_text(encoding="utf-8"), name)
        found += [(name, finding) for finding in judged(labels, article)]
    return found


def tallies(found: Sequence[tuple[str, Finding]]) -> dict[str, Tally]:
    """Count the verdicts of each measure of which there are any."""
    counts = {name: [0, 0, 0] for name in MEASURES}
    for _, finding in found:
        counts[finding.measure][(RIGHT, WRONG, MISSED).index(finding.verdict)] += 1
    return {name: Tally(*count) for name, count in counts.items() if any(count)}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--misses", action="store_true", help="print what is wrong and missed")
    options = parser.parse_args()
    found = findings(options.gold, options.articles)
    if options.misses:
        for name, finding in found:
            if finding.verdict != RIGHT:
                where = f"{name}:{finding.line}"
                print(f"{finding.measure:<15} {finding.verdict:<7} {where:<18} {finding.says}")
        print()
    print(f"{'measure':<15} precision  recall   right  wrong  missed")
    for measure, tally in tallies(found).items():
        rates = f"{tally.precision:9.3f}  {tally.recall:6.3f}"
        print(f"{measure:<15} {rates}  {tally.right:6}  {tally.wrong:5}  {tally.missed:6}")


if __name__ == "__main__":
    main()
