"""Time mila as whole processes, interleaved with bare Python, and print a table to paste.

    python tests/benchmark.py [--runs 21] [--mila PATH]

Every round runs each command once, in turn, so that a machine that slows down slows all of them;
a ratio is the median over the rounds of the command's time by that of ``python -c pass`` in the
same round. Measure a regular install, not an editable one: byte-compiled, as users have it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

START = {
    "search, piped": ["search", "bengio"],
    "search, JSON": ["search", "bengio", "--format", "json"],
    "search, table": ["search", "bengio", "--format", "table"],
    "search with a typo, piped": ["search", "bengoi"],
    "people, piped": ["people"],
    "timeline, piped": ["timeline"],
    "fact sheet, piped": [],
    "--help": ["--help"],
    "usage error": ["serch"],
}
LARGE = [["search", "learning"], ["people"], ["timeline"]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--mila", default=str(Path(sys.executable).with_name("mila")))
    options = parser.parse_args()
    starts(options.mila, options.runs)
    sizes(options.mila)


def starts(mila: str, runs: int) -> None:
    python = str(Path(mila).with_name("python"))
    commands = {name: [mila, *args] for name, args in START.items()}
    ratios: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(runs + 1):
        bare = seconds([python, "-c", "pass"])
        for name, command in commands.items():
            ratio = seconds(command) / bare
            if number:  # the first round only warms up
                ratios[name].append(ratio)
    print("| command | × `python -c pass` | quartiles |\n| --- | --: | --: |")
    for name, found in ratios.items():
        low, middle, high = statistics.quantiles(found, n=4)
        print(f"| {name} | {middle:.1f} | {low:.1f}–{high:.1f} |")


def sizes(mila: str) -> None:
    article = (Path(__file__).parent.parent / "data" / "mila.md").read_text(encoding="utf-8")
    print("\n| command | 1 MB | 10 MB | ratio | memory at 1 MB |\n| --- | --: | --: | --: | --: |")
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for megabytes in (1, 10):
            path = Path(folder) / f"{megabytes}.md"
            path.write_text(article * (megabytes * 1_000_000 // len(article)), encoding="utf-8")
            paths.append(str(path))
        for command in LARGE:
            times = [
                statistics.median(seconds([mila, *command, "-a", path]) for _ in range(count))
                for path, count in zip(paths, (5, 2), strict=True)
            ]
            memory = megabytes_used([mila, *command, "-a", paths[0]])
            row = f"{times[0]:.2f} s | {times[1]:.2f} s | {times[1] / times[0]:.1f}"
            print(f"| {' '.join(command)} | {row} | {memory:.0f} MB |")


def seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - started


def megabytes_used(command: list[str]) -> float:
    """Return the peak memory of *command*."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss / 1000


if __name__ == "__main__":
    main()
