"""Make a folder of invented articles, always the same ones.

    python tests/benchmarks/notes.py FOLDER [--articles 333]

An article has a title, a lead, sections with prose and lists, links to others and references, in
all about 6,800 characters; common words are as frequent as in English, most others rare. Every
article names people and years, so that there is something to ask.
"""

from __future__ import annotations

import argparse
import itertools
import random
from pathlib import Path

COMMON = (
    "the of and a in to is was for that with as on by it from at which an are were has its this "
    "be their also had or after not one who first but they been other more during would about"
).split()
NOUNS = (
    "kiln tower model harbour garden letter engine market school bridge castle council journal "
    "library museum river valley winter charter workshop glass copper barley orchard lantern"
).split()
SECTIONS = ("History", "Work", "People", "Reception", "Later years", "Methods", "Holdings")
_ONSETS = "b br d dr f g gr h k kl l m n p pr r s st t tr v w z".split()
_VOWELS = "a e i o u au ei ie oo".split()
_CODAS = ["", "", "", "l", "n", "r", "s", "t", "nd", "rk", "ld", "m"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=333)
    options = parser.parse_args()
    write(options.folder, options.articles)


def write(folder: Path, count: int, seed: int = 1) -> None:
    """Write *count* articles into *folder*, a few hundred to a folder of theirs."""
    maker = _Maker(random.Random(seed), count)
    for number, title in enumerate(maker.titles):
        inside = folder / f"shelf {number // 500:03}"
        if number % 500 == 0:
            inside.mkdir(parents=True, exist_ok=True)
        path = inside / f"{title.lower().replace(' ', '-')}.md"
        path.write_text(maker.article(title), encoding="utf-8")


class _Maker:
    """Makes articles that link to one another."""

    def __init__(self, chance: random.Random, count: int) -> None:
        self.chance = chance
        self.words = [self._word() for _ in range(3000)]
        weights = [1 / (rank + 8) for rank in range(len(self.words))]
        self.weights = list(itertools.accumulate(weights))
        self.rare = [self._word() for _ in range(150_000)]
        self.given = [self._word().capitalize() for _ in range(300)]
        self.titles = self._titles(count)
        # Sentences are made once and shared out: what is rare is added to each article.
        self.sentences = [self._sentence() for _ in range(20_000)]

    def article(self, title: str) -> str:
        chance = self.chance
        names = [f"{chance.choice(self.given)} {self._rare().capitalize()}" for _ in range(6)]
        lines = [f"# {title}", "", f"**{title}** is a {chance.choice(NOUNS)} that {names[0]} "]
        lines[-1] += f"founded in {chance.randint(1700, 2020)}. {self._prose(4)}"
        for section in chance.sample(SECTIONS, 4):
            lines += ["", f"## {section}", "", self._prose(6), "", self._prose(4), ""]
            lines.append(f"In {chance.randint(1700, 2020)} {chance.choice(names)} was director.")
            lines += ["", *(f"- **{name}** - {self._prose(1)}" for name in chance.sample(names, 3))]
        links = chance.sample(self.titles, min(6, len(self.titles)))
        lines += ["", "## See also", "", *(f"- [[{link}]]" for link in links)]
        lines += ["", "## References", "", f'1. {names[1]}. "{self._prose(1)}" *{title}*, 1998.']
        return "\n".join(lines) + "\n"

    def _titles(self, count: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < count:
            found[f"{self._word()} {self._word()} {self.chance.choice(NOUNS)}".title()] = None
        return list(found)

    def _prose(self, count: int) -> str:
        chance = self.chance
        rare = [self._rare() for _ in "123"]
        own = f"The {rare[0]} {chance.choice(NOUNS)} kept {rare[1]} and {rare[2]}."
        return " ".join([own, *chance.sample(self.sentences, count)])

    def _sentence(self) -> str:
        chance = self.chance
        telling = chance.choices(self.words, cum_weights=self.weights, k=chance.randint(4, 9))
        words = [*telling, *chance.choices(COMMON, k=len(telling)), chance.choice(NOUNS)]
        chance.shuffle(words)
        return " ".join(words).capitalize() + "."

    def _rare(self) -> str:
        return self.rare[int(len(self.rare) * self.chance.random() ** 4)]

    def _word(self) -> str:
        """Return a word of two or three syllables that nobody knows."""
        chance = self.chance
        syllables = (
            chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS)
            for _ in range(chance.choice((2, 2, 3)))
        )
        return "".join(syllables)


if __name__ == "__main__":
    main()
