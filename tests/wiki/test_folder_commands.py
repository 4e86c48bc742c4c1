"""What the commands answer about a folder of notes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import mila

from wiki.conftest import NOTES, records


def test_every_record_names_path_title_line_and_quote(notes: Path) -> None:
    for question in (["search", "copper"], ["show", "castle orm"], ["sections"], ["references"]):
        found = records(notes, *question)
        assert found
        for record in found:
            source = NOTES[str(record["article"])].splitlines()
            quote = str(record["quote"])
            assert quote
            assert quote.split("\n", maxsplit=1)[0] in source[int(str(record["line"])) - 1]
            assert record.get("article_title") or record["title"]


def test_a_search_finds_lines_of_several_articles(notes: Path) -> None:
    found = records(notes, "search", "copper")
    assert {record["article"] for record in found} == {"castle-orm.md", "places/ormshire.md"}
    assert {record["title"] for record in found} == {"Castle Orm", "Ormshire"}


def test_words_of_the_title_count_for_every_passage_of_the_article(notes: Path) -> None:
    best = records(notes, "search", "Edwin Marsh born")[0]
    assert (best["article"], best["line"]) == ("people/edwin-marsh.md", 3)
    assert records(notes, "search", "ormshire history 1204")[0]["article"] == "places/ormshire.md"


def test_typos_beginnings_and_joined_words_are_found_across_articles(notes: Path) -> None:
    for typed, article in (
        ("governer", "castle-orm.md"),
        ("chambr", "kilns.md"),
        ("limekiln", "kilns.md"),
        ("govern", "castle-orm.md"),
    ):
        assert article in {record["article"] for record in records(notes, "search", typed)}, typed


def test_a_word_of_another_article_is_no_typo(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n\nThe barlow came. Hills and mills.\n")
    (tmp_path / "b.md").write_text("# B\n\nThe barley grew.\n")
    assert [r["article"] for r in records(tmp_path, "search", "barley")] == ["b.md"]


def test_missing_words_are_those_that_no_article_has(notes: Path) -> None:
    found = records(notes, "search", "who drowned the zeppelin of Castle Orm")
    assert found[0]["missing"] == ["zeppelin"]


def test_a_question_that_no_article_answers_is_declined(notes: Path) -> None:
    status, stdout, stderr = mila("-a", str(notes), "search", "who is Edwin Quillfeather")
    assert status == 1
    assert "not answered by" in stderr
    assert stdout


def test_nothing_found_names_the_nearest_words_of_the_folder(
    notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(notes.parent)
    status, _, stderr = mila("-a", notes.name, "search", "--exact", "barly")
    assert (status, stderr.strip()) == (
        1,
        f'mila: nothing found for "barly" in {notes.name}; the nearest word is barley',
    )


def test_in_narrows_to_articles_by_title_path_or_other_name(notes: Path) -> None:
    for name in ("Ormshire", "orm county", "places/ormshire.md", "places", "ormsh"):
        found = records(notes, "search", "history", "--in", name)
        assert {record["article"] for record in found} == {"places/ormshire.md"}, name
    both = records(notes, "search", "copper", "--in", "castle orm", "--in", "kilns")
    assert {record["article"] for record in both} == {"castle-orm.md"}
    status, _, stderr = mila("-a", str(notes), "search", "copper", "--in", "Ormshyre")
    assert (status, "there is: Ormshire" in stderr) == (1, True)


def test_narrowed_to_one_article_a_search_is_the_search_of_its_file(notes: Path) -> None:
    alone = records(notes / "castle-orm.md", "search", "who built it")
    inside = records(notes, "search", "who built it", "--in", "castle orm")
    beside = ("article", "title")
    assert [{k: v for k, v in record.items() if k not in beside} for record in inside] == [
        {k: v for k, v in record.items() if k not in beside} for record in alone
    ]


def test_show_reads_an_article_or_a_section_of_it(notes: Path) -> None:
    assert records(notes, "show", "edwin-marsh")[0]["kind"] == "heading"
    shown = records(notes, "show", "Edwin Marsh#Later years")
    assert str(shown[1]["text"]).startswith("He moved to a mill")
    assert records(notes, "show", "history", "--in", "castle orm")[0]["text"] == "History"


def test_show_asks_back_where_several_or_none_are_meant(notes: Path) -> None:
    (notes / "places" / "orm.md").write_text("# Castle Orm\n\nA song.\n")
    status, _, stderr = mila("-a", str(notes), "show", "Castle Orm")
    assert status == 1
    assert "may be any of: castle-orm.md, places/orm.md" in stderr
    assert records(notes, "show", "places/orm.md")[1]["text"] == "A song."
    assert mila("-a", str(notes), "show")[0] == 2


def test_a_title_may_hold_a_hash(tmp_path: Path) -> None:
    (tmp_path / "c.md").write_text("# Learning C# well\n\nSharp.\n")
    (tmp_path / "d.md").write_text("# Other\n\nBlunt.\n")
    assert records(tmp_path, "show", "Learning C# well")[1]["text"] == "Sharp."


def test_sections_and_references_are_those_of_each_article(notes: Path) -> None:
    found = records(notes, "sections")
    assert [(r["article"], r["outline"], r["title"]) for r in found] == [
        ("castle-orm.md", "0", "Castle Orm"),
        ("castle-orm.md", "1", "History"),
        ("castle-orm.md", "2", "References"),
        ("kilns.md", "0", "kilns"),
        ("kilns.md", "1", "Lime"),
        ("people/edwin-marsh.md", "0", "Edwin Marsh"),
        ("people/edwin-marsh.md", "1", "Later years"),
        ("places/ormshire.md", "0", "Ormshire"),
        ("places/ormshire.md", "1", "History"),
    ]
    assert [r["title"] for r in records(notes, "references")] == ["Stones"]


def test_a_table_is_cut_at_fifty_rows_and_says_how_many_there_are(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number:02}.md").write_text(f"# Note {number}\n\nText.\n")
    status, stdout, _ = mila("-a", str(tmp_path), "sections", "--format", "table")
    assert status == 0
    assert "10 more of 60 sections in 60 articles; --limit 0 shows all" in stdout
    assert len(records(tmp_path, "sections")) == 60
    assert len(records(tmp_path, "sections", "--limit", "7")) == 7


def test_the_overview_says_what_to_type_until_the_facts_are_read(notes: Path) -> None:
    before = records(notes)
    assert before[0]["articles"] == 4
    assert (before[0]["people"], before[0]["years"]) == (None, None)
    assert "sections" in mila("-a", str(notes), "--format", "table")[1]
    # What was written this moment is read again by the next question, and its facts with it.
    for _ in range(50):
        records(notes, "sections")
        after = records(notes)[0]
        if after["sections"] is not None:
            break
    assert (after["sections"], after["years"]) == (9, [1204, 1402])
    assert after["linked"] == ["Ormshire", "Castle Orm", "Edwin Marsh"]
    people = after["people"]
    assert isinstance(people, int)
    assert people >= 2


def test_paths_before_and_behind_the_command_add_up(notes: Path) -> None:
    one, other = str(notes / "castle-orm.md"), str(notes / "places")
    found = json.loads(mila("-a", one, "search", "copper", "-a", other, "-f", "json")[1])
    assert {record["article"] for record in found} == {one, f"{other}/ormshire.md"}


def test_a_quoted_pattern_names_files(notes: Path) -> None:
    pattern = f"{notes}/*.md"
    assert {r["article"] for r in records(pattern, "sections")} == {
        f"{notes}/castle-orm.md",
        f"{notes}/kilns.md",
    }
    deep = {r["article"] for r in records(f"{notes}/**/*s*.md", "sections")}
    assert deep == {
        f"{notes}/{name}"
        for name in ("castle-orm.md", "kilns.md", "people/edwin-marsh.md", "places/ormshire.md")
    }
    assert mila("-a", f"{notes}/*.nothing", "search", "x")[0] == 1


def test_the_variable_may_name_a_folder(notes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MILA_ARTICLE", str(notes))
    found = json.loads(mila("search", "copper", "--format", "json")[1])
    assert {record["article"] for record in found} == {"castle-orm.md", "places/ormshire.md"}


def test_standard_input_is_asked_alone(notes: Path) -> None:
    status, _, stderr = mila("-a", str(notes), "-a", "-", "search", "x", stdin="# A\n")
    assert (status, "standard input" in stderr) == (2, True)


def test_a_path_that_is_not_there_is_an_error(notes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(notes)
    status, _, stderr = mila("-a", ".", "-a", "no.md", "search", "x")
    assert (status, stderr) == (2, "mila: cannot read no.md: no such file or directory\n")


def test_a_folder_without_notes_has_nothing(tmp_path: Path) -> None:
    status, stdout, stderr = mila("-a", str(tmp_path), "search", "x", "--format", "json")
    assert (status, stdout) == (1, "[]\n")
    assert stderr == f"mila: {tmp_path} has no notes (.md, .markdown)\n"


def test_one_file_makes_no_index(notes: Path, cache: Path) -> None:
    mila("-a", str(notes / "kilns.md"), "search", "lime")
    assert list(cache.iterdir()) == []


def test_nothing_is_written_among_the_notes(notes: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in [notes, *notes.rglob("*")]}
    for question in (["search", "copper"], ["sections"], []):
        mila("-a", str(notes), *question)
    assert {p: p.stat().st_mtime_ns for p in [notes, *notes.rglob("*")]} == before


def test_a_single_file_takes_the_options_of_a_folder(notes: Path) -> None:
    path = str(notes / "castle-orm.md")
    assert [r["title"] for r in records(path, "sections", "--limit", "1")] == ["Castle Orm"]


def test_the_people_of_a_folder_are_one_table_that_names_their_articles(notes: Path) -> None:
    shown = mila("-a", str(notes), "people", "--format", "table", "--limit", "1")[1].splitlines()
    assert shown[0].startswith("1 of ")
    assert ["Name", "Roles", "and", "titles", "Line"] in [line.split() for line in shown]
    assert ".md" in "".join(shown[3:])


def test_another_name_that_a_note_has_is_found(tmp_path: Path) -> None:
    head = "---\naliases: [Ossie, Captain Lund]\n---\n\n"
    (tmp_path / "osric.md").write_text(
        f"{head}# Osric Lund\n\nOsric Lund was an engineer.\n", "utf-8"
    )
    (tmp_path / "mill.md").write_text("# Mill\n\nCaptain Lund drew it.\n", "utf-8")
    assert records(tmp_path, "search", "ossie")[0]["article"] == "osric.md"
    for name in ("ossie", "captain lund"):
        card = mila("people", name, "--article", str(tmp_path))
        assert "engineer" in card[1]
