"""What a spreadsheet would run is made text in CSV and TSV; mila's own dates and numbers stay."""

from __future__ import annotations

import csv
import io
import json

import pytest
from conftest import mila

from milacli.render import Format, render
from milacli.table import Cell, Column, Table

FORMULAS = [
    "=1", "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+x|y!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x",
    "-X-X", "+.?", "-1X/../..", "-1/2", "-0044", "+5", "-", '"=1+1"', '""@x',
]  # fmt: skip
HARMLESS = ["a=b", "../2018", "1-2", "'=1", " =1", "(=1)", "", "—1", "<=1"]


def cells(text: str, format: Format) -> list[list[str]]:
    """Read the rows below the header as a spreadsheet does that takes quotes for quotes."""
    rows = list(csv.reader(io.StringIO(text), delimiter="," if format is Format.CSV else "\t"))
    return rows[1:]


def written(cell: Cell, format: Format, style: str = "") -> str:
    stream = io.StringIO()
    render(Table((Column("a", lambda row: row[0], style=style),), ((cell,),)), format, stream)
    return stream.getvalue()


@pytest.mark.parametrize("style", ["", "name", "text"])
@pytest.mark.parametrize("format", [Format.CSV, Format.TSV])
@pytest.mark.parametrize("cell", FORMULAS)
def test_a_text_that_begins_as_a_formula_is_made_text(
    cell: str, format: Format, style: str
) -> None:
    for value in (cell, (cell, "b")):
        ((found,),) = cells(written(value, format, style), format)
        assert found.startswith("'")


@pytest.mark.parametrize("format", [Format.CSV, Format.TSV])
@pytest.mark.parametrize("cell", HARMLESS)
def test_any_other_text_stays_as_it_is(cell: str, format: Format) -> None:
    rows = cells(written(cell, format), format)
    assert rows == ([[cell]] if cell or format is Format.CSV else [[]])


@pytest.mark.parametrize("format", [Format.CSV, Format.TSV])
@pytest.mark.parametrize(
    "cell", ["-0044", "-0044/-0031", "-300s", ("-0044", "1900"), "-1XXX", "+5"]
)
def test_dates_stay_dates(cell: Cell, format: Format) -> None:
    shown = "; ".join(cell) if isinstance(cell, tuple) else cell  # type: ignore[arg-type]
    assert cells(written(cell, format, "date"), format) == [[shown]]


@pytest.mark.parametrize("format", [Format.CSV, Format.TSV])
@pytest.mark.parametrize("cell", [-3, -1.5, 0])
def test_numbers_stay_numbers(cell: Cell, format: Format) -> None:
    assert cells(written(cell, format), format) == [[str(cell)]]


SOURCE = """\
# =HYPERLINK("x")

=1+1 founded it in 44 BC, and in the 300s BC [[-X-X]] and [[＠x|＝1]] left; [[+.?]].

## =cmd|' /C calc'!A0

- -2 was built on 15 March 44 BC by Tilda Brandt

## References

1. =A1 "@x." -1, 1998.
"""
ASKED = [[], ["sections"], ["show"], ["links"], ["references"], ["timeline"], ["timeline", "--chart"], ["search", "built brandt"],
         ["people"], ["people", "brandt"]]  # fmt: skip


@pytest.mark.parametrize("format", [Format.CSV, Format.TSV])
@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_no_command_writes_a_formula(asked: list[str], format: Format) -> None:
    status, stdout, _ = mila(*asked, "-a", "-", "-f", format.value, stdin=SOURCE)
    assert status == 0
    header = stdout.partition("\n")[0].split("," if format is Format.CSV else "\t")
    records = json.loads(mila(*asked, "-a", "-", "-f", "json", stdin=SOURCE)[1])
    for row, record in zip(cells(stdout, format), records, strict=True):
        for name, cell in zip(header, row, strict=True):
            own = name in ("date", "dated", "period", "years")
            assert own or not cell.startswith(tuple('=+-@"＝＋－＠')), (name, cell)
            if own and isinstance(record[name], str):
                assert cell == record[name]
