"""Each change that ``mutants.txt`` lists finds its line, or ``mutate.py kept`` would try another."""

from __future__ import annotations

from mutate import kept


def test_each_listed_change_finds_its_line_and_changes_it() -> None:
    changes = kept()
    assert len(changes) > 20
    assert [change for change in changes if change.old == change.new] == []
