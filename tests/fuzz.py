"""Ask random articles random questions until something breaks.

    pip install -e '.[fuzz]'
    python tests/fuzz.py -max_total_time=1200

Options are libFuzzer's. Each input chooses a command, a format and an article of up to 64 kB, made
of the tokens below, some of them many times over. Whatever the article: there is an answer or one
line that says why not, every quote stands on its line, all formats tell the same records, nothing
reaches a terminal that it would obey, and it takes no longer than its length allows.
"""

from __future__ import annotations

import csv
import io
import json
import random
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

atheris: Any = import_module("atheris")

with atheris.instrument_imports(include=["milacli", "markdown_it"]):
    from typer.testing import CliRunner

    import milacli
    from milacli.cli import app

    # Commands import what they need when they run, and then it would not be watched.
    for module in walk_packages(milacli.__path__, "milacli."):
        if not module.name.endswith("__main__"):
            import_module(module.name)

LARGEST = 64_000
"""Characters."""
SLOWEST = 60.0
"""Seconds of CPU for two answers about an article of that length; the fuzzer's own instruments
take nine tenths of it."""
COMMANDS = (
    "", "search ada founded", "search who founded it in may --explain", "search x --context 2", "search --exact a", "search a -k person",
    "sections", "show", "show 1", "people", "people ada", "people --explain", "people --role founder", "timeline",
    "timeline --about founded", "timeline --chart", "timeline --from 1900 --references", "links", "references",
)  # fmt: skip
HUMAN = ("plain", "table", "markdown")
TOKENS = (
    "\n", "\n\n", " ", ", ", ". ", "a", "A", ".", "!", "?", "…", "—", "-", "(", ")", '"', "'", "“", "”", "’", ":", "; ", "|", "/", "0", "1",
    "# ", "## ", "### ", "===\n", "---\n", "- ", "1. ", "> ", "    ", "\t", "```\n", "`", "``", "*", "**", "_", "~~", "\\", "&", "&amp;", "&#x1b;",
    "<b>", "<!-- ", " -->", "<![CDATA[", '<a href="', "[", "]", "[[", "]]", "](", "![", "[^1]", "[^1]: ", "[^\x1b]", "\n\n[^\x9b\u202e]: ", "[a]: ",
    "| a | b |\n|---|---|\n", "| Ada Brandt | dean | 1900 |\n", "title: ", "https://a.example/b ", "word ", "the ", "of ", "and ", "in ", "by ", "who ",
    "Ada ", "Ada Brandt ", "Ben Karlsen, ", "Dr. ", "Mr. ", "J. R. ", "van ", "de ", "Brandt's ", "He ", "she ", "his wife ", "dean ", "professor of chemistry ",
    "the CEO ", "Founder", "deans: ", "led by ", "was born ", "died ", "(born 1900)", "(1844–1927)", "founded it ", "Inc. ", "University of Ely ", "Acme ",
    "in 1900 ", "1990s ", "May 1900, ", "4 May 1900", "1900-05-04", "44 BC ", "c. 1312 ", "since 2003 ", "from 1990 to 1995 ", "19th century ", "November 17",
    "## References\n", "## See also\n", '"Stones." ', "Accessed ", "=1+1", "＝1", "@x", "\r\n", "\r", "\x1b[31m", "\x07", "\x7f", "\x85", "\u202e", "\u2028",
    "\u200b", "\u200d", "\ufeff", "\u3164", "\U000e0041", "é", "e\u0301", "ß", "李雷", "עברית", "नमस्ते", "🎉", "👩\u200d🔬", "ﬁ", "\ud7ff", "\ufffd",
)  # fmt: skip
OBEYED = {chr(code) for code in (*range(32), *range(127, 160), 0x2028, 0x2029, 0xAD, 0x61C, 0xFEFF)}
OBEYED |= {chr(code) for code in (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070))}  # fmt: skip
OBEYED -= {"\n", "\u200c", "\u200d"}
RUNNER = CliRunner()


def article(data: Any) -> str:
    """Make an article of *data*: tokens, each of them once or up to thousands of times.

    Most articles are short, so that many are tried.
    """
    most = LARGEST >> max(data.ConsumeIntInRange(0, 7), data.ConsumeIntInRange(0, 7))
    parts: list[str] = []
    length = 0
    while data.remaining_bytes() and length < most:
        token = TOKENS[data.ConsumeIntInRange(0, len(TOKENS) - 1)]
        if data.ConsumeIntInRange(0, 9) == 0:
            token += data.ConsumeUnicodeNoSurrogates(4).replace("\0", "")
        times = 1 << data.ConsumeIntInRange(0, 15) if data.ConsumeIntInRange(0, 15) == 0 else 1
        times = max(1, min(times, (most - length) // max(1, len(token))))
        parts.append(token * times)
        length += len(token) * times
    return "".join(parts)


def asked(command: str, format: str, source: str) -> tuple[int, str]:
    """Return the status and the answer; there is one, or one line that says why not."""
    args = [*command.split(), "-a", "-", "-f", format]
    result = RUNNER.invoke(app, args, input=source.encode(), prog_name="mila")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code in (0, 1), result.stderr
    assert result.stderr.count("\n") == result.exit_code or "not answered by" in result.stdout
    assert not OBEYED & set(result.stderr)
    return result.exit_code, result.stdout


def check(command: str, format: str, source: str) -> None:
    """Ask *command* of *source* as JSON and in *format*, and compare."""
    status, answer = asked(command, "json", source)
    records = json.loads(answer)
    unanswered = bool(records) and records[0].get("doubt") == "unanswered"
    assert bool(records) is (status == 0 or unanswered)
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for record in records:
        _quoted(record, lines)
    other, answer = asked(command, format, source)
    assert other == status
    if format in HUMAN:
        assert not OBEYED & set(answer)
    if format in ("csv", "tsv"):
        dialect = {"delimiter": "\t", "quoting": csv.QUOTE_NONE} if format == "tsv" else {}
        rows = list(csv.reader(io.StringIO(answer, newline=""), **dialect))  # type: ignore[arg-type]
        assert len(rows) == len(records) + bool(records)
    if format == "jsonl":
        assert [json.loads(line) for line in answer.splitlines()] == records


def _quoted(record: dict[str, Any], lines: list[str]) -> None:
    """Find the quote of *record* on its line."""
    if "quote" not in record:
        return
    quote = record["quote"].replace("\r\n", "\n").replace("\r", "\n")
    first, *rest = quote.split("\n")
    at = record["line"] - 1
    assert first
    assert first in lines[at]
    assert all(part in line for part, line in zip(rest, lines[at + 1 :], strict=False))


def one(data: bytes) -> None:
    """Try one input."""
    provider = atheris.FuzzedDataProvider(data)
    command = COMMANDS[provider.ConsumeIntInRange(0, len(COMMANDS) - 1)]
    formats = ("plain", "table", "jsonl", "csv", "tsv", "markdown", "grep")
    format = formats[provider.ConsumeIntInRange(0, len(formats) - 1)]
    source = article(provider).removeprefix("\ufeff")
    started = time.process_time()
    check(command, format, source)
    assert time.process_time() - started < SLOWEST


def main() -> None:
    csv.field_size_limit(sys.maxsize)
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as seeds:
        for number in range(300):
            Path(seeds, str(number)).write_bytes(chance.randbytes(chance.randrange(4, 1200)))
        atheris.Setup([*sys.argv, seeds, "-len_control=0", "-max_len=2400"], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
