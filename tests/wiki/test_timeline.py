"""What happened when, told by many articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import article, mila

from milacli.facts.events import COLUMNS, events_of
from milacli.facts.events.keeping import besides, event_of
from milacli.reading import read
from wiki.conftest import records

TOWER = "# Tower\n\nThe tower burned down in March 1402. Ada Lind released the Orm plans in 1410.\n"
LIND = "# Ada Lind\n\n**Ada Lind** (1371–1440) was an architect. In 1410 Ada Lind released the Orm plans.\n"
PRIZES = "# {0}\n\n{0} was an architect.\n\n## Awards\n\n- Orm Prize (1999)\n"


def folder(path: Path, **notes: str) -> Path:
    for name, text in notes.items():
        (path / f"{name}.md").write_text(text, encoding="utf-8")
    return path


def told(path: Path, *args: str) -> list[tuple[object, object, object]]:
    found = records(path, "timeline", *args)
    return [(record["date"], record["article"], record["event"]) for record in found]


def test_events_of_all_articles_are_told_oldest_first(tmp_path: Path) -> None:
    folder(tmp_path, tower=TOWER, lind=LIND)
    assert [(date, name) for date, name, _ in told(tmp_path)] == [
        ("1371/1440", "lind.md"),
        ("1402-03", "tower.md"),
        ("1410", "lind.md"),
    ]


def test_what_two_articles_tell_is_one_row_with_both(tmp_path: Path) -> None:
    folder(tmp_path, tower=TOWER, lind=LIND)
    life, found = records(tmp_path, "timeline", "1410")
    assert life["kind"] == "life"
    assert found["mentions"] == [
        {"article": "lind.md", "title": "Ada Lind", "lines": [3]},
        {"article": "tower.md", "title": "Tower", "lines": [3]},
    ]
    assert (found["article"], found["title"], found["lines"]) == ("lind.md", "Ada Lind", [3])


def test_what_only_sounds_the_same_stays_two(tmp_path: Path) -> None:
    folder(
        tmp_path,
        one=PRIZES.format("Ada Lind"),
        two=PRIZES.format("Bo Falk"),
        three="# Mill\n\nIt was sold in 1950.\n",
        four="# Kiln\n\nIt was sold in 1950.\n",
    )
    assert len(told(tmp_path, "1999")) == 2
    assert len(told(tmp_path, "1950")) == 2


def test_dates_words_kinds_and_sections_choose(tmp_path: Path) -> None:
    folder(tmp_path, tower=TOWER, lind=LIND, prize=PRIZES.format("Bo Falk"))
    assert [date for date, _, _ in told(tmp_path, "--from", "1402", "--to", "1405")] == [
        "1371/1440",
        "1402-03",
    ]
    assert [date for date, _, _ in told(tmp_path, "burned")] == ["1402-03"]
    assert {date for date, _, _ in told(tmp_path, "--about", "lind")} == {"1371/1440", "1410"}
    assert [date for date, _, _ in told(tmp_path, "--kind", "life")] == ["1371/1440"]
    assert [date for date, _, _ in told(tmp_path, "--section", "awards")] == ["1999"]
    assert [date for date, _, _ in told(tmp_path, "--in", "tower")] == ["1402-03", "1410"]
    assert mila("-a", str(tmp_path), "timeline", "--kind", "feast")[0] == 2


def test_references_are_told_where_asked_for(tmp_path: Path) -> None:
    text = f'{TOWER}\n## References\n\n1. Brandt, T. "Stones." *Orm Press*, 1998.\n'
    folder(tmp_path, tower=text)
    assert ("1998", "tower.md", "Stones – Orm Press") in told(tmp_path, "--references")
    assert "1998" not in {date for date, _, _ in told(tmp_path)}


def test_what_there_is_instead_is_said(tmp_path: Path) -> None:
    folder(tmp_path, tower=TOWER)
    status, _, stderr = mila("-a", str(tmp_path), "timeline", "1900")
    assert (status, "they go from 1402-03 to 1410" in stderr) == (1, True)
    (tmp_path / "tower.md").write_text("# Tower\n\nText.\n")
    status, _, stderr = mila("-a", str(tmp_path), "timeline")
    assert (status, "no dated events" in stderr) == (1, True)


def test_the_first_rows_say_how_many_there_are(tmp_path: Path) -> None:
    folder(tmp_path, tower=TOWER, lind=LIND)
    shown = mila("-a", str(tmp_path), "timeline", "-n", "1", "-f", "table")[1]
    assert "3 more of 4 events in 2 articles" in shown
    shown = mila("-a", str(tmp_path), "timeline", "burned", "-n", "1", "-f", "table")[1]
    assert "there may be more" in shown


def test_a_chart_counts_all_articles(tmp_path: Path) -> None:
    folder(tmp_path, tower=TOWER, lind=LIND)
    found = records(tmp_path, "timeline", "--chart")
    assert sum(int(str(record["events"])) for record in found if record["events"]) >= 3


@pytest.mark.parametrize("text", [TOWER, LIND, PRIZES.format("Ada Lind"), "It began about 1860.\n"])
def test_an_event_is_the_same_after_it_was_kept(text: str) -> None:
    for event in events_of(read(article(text)), explained=True):
        cells = {column.name: column.read(event) for column in COLUMNS}
        days = (event.period.first, event.period.last)
        kept = {**cells, "why": event.evidence, "owner": event.owner.reason}
        assert event_of({**kept, "days": days, "besides": besides(event)}) == event
