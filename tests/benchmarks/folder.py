"""What asking a folder costs: CPU time of whole processes, beside one article in the same round.

    python tests/benchmarks/folder.py [--articles 333 3330 33300] [--folder FOLDER] [--runs 9]

Makes folders of invented articles (notes.py), or takes FOLDER, which is left as it is but for one
note that is written anew and put back. A ratio is the median over the rounds of a command's time
by that of ``mila search`` on one article right after it. Measure a regular install.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from notes import write


class Used(NamedTuple):
    seconds: float
    """User and system time of the process and of those that it started."""
    megabytes: float
    found: bytes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=[333, 3330, 33300])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--facts", action="store_true", help="read all facts too, for their size")
    parser.add_argument("--mila", default=str(Path(sys.executable).with_name("mila")))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        os.environ["MILA_CACHE_DIR"] = f"{work}/cache"
        for count in [0] if options.folder else options.articles:
            folder = options.folder or Path(work) / str(count)
            if count:
                write(folder, count)
            measure(options.mila, folder, options.runs, facts=options.facts)
            if count:
                shutil.rmtree(folder)


def measure(mila: str, folder: Path, runs: int, *, facts: bool) -> None:
    notes = sorted(folder.rglob("*.md"))
    text = sum(note.stat().st_size for note in notes)
    print(f"\n{len(notes):,} articles, {text / 1e6:.1f} MB\n")
    chosen = notes[len(notes) // 3]
    source = chosen.read_text(encoding="utf-8")
    words = sorted(set(re.findall(r"[a-z]{8,}", source)), key=lambda word: (-len(word), word))
    rare, other, common = words[0], words[1], "model"
    ask = [mila, "-a", str(folder), "search"]
    one = [mila, "-a", str(chosen), "search", common]
    grep = used(["grep", "-rci", common, str(folder)])
    first = used([*ask, rare])
    print(
        f"first search {first.seconds:.2f} s, {first.megabytes:.0f} MB; "
        f"{first.seconds / grep.seconds:.1f} × grep -rci ({grep.seconds:.3f} s)"
    )
    size = index_bytes()
    print(f"words {size / text:.2f} × the text")
    queries = {
        "rare word": [rare],
        "common word": [common],
        "question": ["who", "founded", "the", rare, "in", "the", "old", "valley"],
        "two typos": [slip(rare), slip(other)],
    }
    print("| query | CPU s | × one article | × rg -ci | MB |\n| --- | --: | --: | --: | --: |")
    for name, query in queries.items():
        rg = ["rg", "-ci", query[0], str(folder)] if shutil.which("rg") else None
        print(row(name, [*ask, *query], one, rg, runs))
    changed(chosen, source, ask, rare, runs)
    if facts:
        spent = used([mila, "-a", str(folder), "sections", "-n", "1"])
        print(
            f"all facts {spent.seconds:.1f} s, {1000 * spent.seconds / len(notes):.1f} ms an article; "
            f"everything {index_bytes() / text:.2f} × the text"
        )
        asked_of_facts(mila, folder, chosen, source, runs)


def asked_of_facts(mila: str, folder: Path, chosen: Path, source: str, runs: int) -> None:
    """Measure what is asked of facts, 50 rows of each, beside ``mila people`` on one article."""
    name = re.findall(r"- \*\*(.+?)\*\*", source) or re.findall(r"[A-Z][a-z]+ [A-Z][a-z]+", source)
    title = source.partition("\n")[0].strip("# ")
    one = [mila, "-a", str(chosen), "people"]
    print("\n| question | CPU s | × people of one article | × rg -ci | MB |")
    print("| --- | --: | --: | --: | --: |")
    for told, words in {
        "people --role": ["people", "--role", "director"],
        "people NAME": ["people", name[0]],
        "timeline YEAR": ["timeline", "1987"],
        "links --backlinks": ["links", "--backlinks", title],
    }.items():
        print(row(told, [mila, "-a", str(folder), *words, "-n", "50"], one, None, runs))


def row(name: str, command: list[str], one: list[str], rg: list[str] | None, runs: int) -> str:
    rounds = []
    for number in range(runs + 1):
        found, beside = used(command), used(one)
        searched = used(rg).seconds if rg else 0.0
        if number:  # the first round only warms up
            rounds.append(
                (found.seconds, found.seconds / beside.seconds, searched, found.megabytes)
            )
    seconds, ratio, searched, megabytes = (statistics.median(c) for c in zip(*rounds, strict=True))
    by_rg = f"{seconds / searched:.2f}" if searched else "–"
    return f"| {name} | {seconds:.3f} | {ratio:.2f} | {by_rg} | {megabytes:.0f} |"


def changed(note: Path, source: str, ask: list[str], rare: str, runs: int) -> None:
    """Measure a search after one note has changed, and check that the change is found."""
    ratios, spent = [], []
    try:
        for number in range(runs):
            unchanged = used([*ask, rare])
            time.sleep(1.1)  # for a second one look at all notes of a large folder is enough
            note.write_text(
                f"{source}\nThe zyxwvut{'abcdefghij'[number % 10]} came.\n", encoding="utf-8"
            )
            found = used([*ask, f"zyxwvut{'abcdefghij'[number % 10]}"])
            assert b"came." in found.found, "a change was not found"
            spent.append(found.seconds - unchanged.seconds)
            ratios.append(found.seconds / unchanged.seconds)
    finally:
        note.write_text(source, encoding="utf-8")
    used([*ask, rare])
    print(
        f"one changed note: {1000 * statistics.median(spent):.0f} ms more, "
        f"{statistics.median(ratios):.2f} × unchanged, the look at all notes included"
    )


def slip(word: str) -> str:
    """Swap two letters in the middle of *word*."""
    at = len(word) // 2
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def index_bytes() -> int:
    return sum(path.stat().st_size for path in Path(os.environ["MILA_CACHE_DIR"]).iterdir())


def used(command: list[str]) -> Used:
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        # 1 is for nothing found, as of two typos; what fails takes no time worth a row.
        assert os.waitstatus_to_exitcode(status) in (0, 1), command
        out.seek(0)
        return Used(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000, out.read())


if __name__ == "__main__":
    main()
