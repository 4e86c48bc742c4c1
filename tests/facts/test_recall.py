"""Facts that an earlier run found are those that a new one would find, or are found again."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import article, mila

from milacli import extract_facts, kept
from milacli.article.model import Article
from milacli.article.parse import parse
from milacli.facts import events, people, recall

CORPUS = sorted((Path(__file__).parent.parent / "corpus").glob("*.md"))
KINDS: tuple[Callable[[Article], Any], ...] = (people.extract, events.extract)
TEXT = "# Orm Mill\n\nIn 1990 Ada Lind (1950–2010) founded the mill. Bo Venn is its director."


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Remember, as the command line does, and only here."""
    monkeypatch.setenv("MILA_CACHE_DIR", str(tmp_path / "cache"))
    kept.remember("0.0")
    yield tmp_path / "cache"
    kept.stores.clear()
    kept.afterwards.clear()


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what makes reading an article fail from then on."""

    def forbid() -> None:
        kept.keep()
        monkeypatch.setattr("milacli.reading.reading.Reading.__init__", _refuse)

    return forbid


def _refuse(*_: object) -> None:
    raise AssertionError("the article is read again")


def facts_in(cache: Path) -> list[Path]:
    return sorted(cache.glob(f"*{recall.SUFFIX}"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_facts_come_back_as_they_were_found(
    cache: Path, unread: Callable[[], None], path: Path
) -> None:
    text = path.read_text(encoding="utf-8")
    found = [extract(parse(text, path.name)) for extract in KINDS]
    unread()
    back = [extract(parse(text, path.name)) for extract in KINDS]
    assert back == found
    assert pickle.dumps(_types(back)) == pickle.dumps(_types(found))
    assert len(facts_in(cache)) == len(KINDS)


def _types(value: Any) -> Any:
    """Return the types of *value* and of what is in it; a plain tuple equals a named one."""
    inside = [_types(part) for part in value] if isinstance(value, (list, tuple)) else []
    return [type(value).__name__, *inside]


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [(f"{TEXT}\n", "a.md", 1), (TEXT, "b.md", 1), (TEXT, "a.md", 2)],
    ids=["another text", "another name", "another mila"],
)
def test_facts_of_anything_else_are_found_anew(
    cache: Path, monkeypatch: pytest.MonkeyPatch, text: str, name: str, state: int
) -> None:
    for said in ((TEXT, "a.md", 1), (text, name, state)):
        monkeypatch.setattr(kept, "_state", lambda state=said[2]: state)
        kept.remember("0.0")
        (event, *_) = events.extract(parse(said[0], said[1]))
        assert event.cite.article == said[1]
        kept.keep()
    assert len(facts_in(cache)) == 2


@pytest.mark.usefixtures("cache")
def test_people_are_no_events() -> None:
    events.extract(article(TEXT))
    kept.keep()
    assert [person.name for person in people.extract(article(TEXT))] == ["Ada Lind", "Bo Venn"]


@pytest.mark.parametrize("damage", [lambda _: b"", lambda data: data[:-1], lambda _: b"\0\0\0\5N"])
def test_what_is_damaged_is_found_again(cache: Path, damage: Callable[[bytes], bytes]) -> None:
    found = people.extract(article(TEXT))
    kept.keep()
    (path,) = facts_in(cache)
    path.write_bytes(damage(path.read_bytes()))
    assert people.extract(article(TEXT)) == found


def test_an_article_without_facts_is_not_read_again(
    cache: Path, unread: Callable[[], None]
) -> None:
    assert events.extract(article("It rains.")) == ()
    unread()
    assert events.extract(article("It rains.")) == ()
    assert len(facts_in(cache)) == 1


@pytest.mark.usefixtures("cache")
def test_what_comes_through_a_pipe_is_not_kept() -> None:
    assert people.extract(article(TEXT, "-"))
    assert not kept.afterwards


def test_who_imports_mila_keeps_nothing() -> None:
    assert extract_facts(TEXT, "a.md")
    assert people.extract(article(TEXT))
    assert not kept.afterwards


@pytest.mark.usefixtures("cache")
def test_out_of_an_archive_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_state", lambda: 0)
    assert people.extract(article(TEXT))
    assert not kept.afterwards


def test_the_oldest_are_forgotten(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall, "_MOST", 3)
    for number in range(6):
        people.extract(article(TEXT, f"{number}.md"))
        kept.keep()
        (new,) = (path for path in facts_in(cache) if path.stat().st_mtime_ns > 10**12)
        os.utime(new, ns=(number, number))
    assert [path.stat().st_mtime_ns for path in facts_in(cache)].count(5) == 1
    assert sorted(path.stat().st_mtime_ns for path in facts_in(cache)) == [3, 4, 5]


def test_all_together_have_an_end(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    people.extract(article(TEXT, "9.md"))
    kept.keep()
    (path,) = facts_in(cache)
    monkeypatch.setattr(recall, "_ALL", 3 * path.stat().st_size - 1)
    for number in range(4):
        people.extract(article(TEXT, f"{number}.md"))
        kept.keep()
    assert len(facts_in(cache)) == 2


def test_one_too_large_to_be_read_back_leaves_the_others(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.extract(article(TEXT))
    kept.keep()
    monkeypatch.setattr(recall, "_LARGEST", facts_in(cache)[0].stat().st_size)
    people.extract(article(f"{TEXT} Cy Orr is its clerk."))
    kept.keep()
    people.extract(article(TEXT))
    assert not kept.afterwards


def test_a_card_and_a_question_about_time_need_the_whole_article(cache: Path) -> None:
    """What was kept is enough for lists; the rest is read beside it, and says the same."""
    asked = (["people", "Lind"], ["people", "--explain"], ["timeline", "--about", "Ada Lind"])
    cache.parent.joinpath("orm.md").write_text(TEXT, encoding="utf-8")
    named = ["--article", str(cache.parent / "orm.md")]
    first = [mila(*named, *words) for words in asked]
    kept.keep()
    assert [mila(*named, *words) for words in asked] == first
    assert [code for code, *_ in first] == [0, 0, 0]
