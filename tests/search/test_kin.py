"""Kin: a mother is no father, and the wife of another is not the one who is asked for."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.commands.search import search
from milacli.table import Table


def record(table: Table) -> dict[str, object]:
    return dict(zip([column.name for column in table.columns], table.rows[0], strict=True))


def ask(text: str, query: str) -> dict[str, object]:
    more = "The mill stands in Orm. It has two wheels. The weir was built by hand."
    return record(search(article(f"# Ada Lind\n\n{text} {more}"), query))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Ada Lind's mother was glad to see her daughter marry.", "who was Lind's mother"),
        ("Ada Lind was the daughter of the smith Bo Lind.", "who was Ada Lind's father"),
        ("Ada Lind was born to Bo and Siv Lind.", "who was Ada Lind's mother"),
        ("Ada Lind married Tom Venn in 1901.", "who was her husband"),
        ("In 1901 she moved in with her partner Tom Venn.", "who was Lind's husband"),
        ("Lind's partner Tom Venn died in 1911.", "who was Lind's husband"),
        ("Lind's two younger brothers, Ulf and Per, sang.", "who was Ada Lind's brother"),
        ("Lind was the elder sister of Per Lind.", "who was Lind's brother"),
        ("Ulla Lind sang, whose mother was Ada Lind.", "who was Ada Lind's daughter"),
        ("Tom Venn and his wife Ulla sang.", "who was the wife of Tom Venn"),
        ("Tom Venn (1870-1940) and his wife Ulla sang.", "who was Venn's wife"),
        ("Ada's husband Tom sang.", "who was Ada Lind's husband"),
        ("A. Lind's husband Tom sang.", "what was the name of Ada Lind's husband"),
        ("Tom Venn and his wife Ulla sang.", "wife of venn"),
        ("Ada Lind sang, and Tom Venn became her husband.", "who was Ada Lind's husband"),
        ("Ada Lind sang with her husband, the baker Tom Venn.", "who was Ada Lind's husband"),
    ],
)
def test_a_passage_tells_of_the_kin_that_is_asked_for(text: str, query: str) -> None:
    assert ask(text, query)["doubt"] != "unanswered"


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Ada Lind's mother was glad to see her daughter marry.", "who was Lind's father"),
        ("Ada Lind's father was a smith.", "who was her mother"),
        ("Ada Lind ran the mill as a partner.", "who was Ada Lind's husband"),
        ("Ada Lind had three children.", "who was Ada Lind's daughter"),
        ("Ada Lind's sister sang.", "who was Ada Lind's brother"),
        ("She was the child of Meier Lind and his wife Siv.", "who was Lind's wife"),
        ("She was the child of Meier Lind (1801-1870) and his wife Siv.", "who was her wife"),
        ("The story of Ada Lind (Potifer's husband in others) was sung.", "who was her husband"),
        ("Ada Lind met the husband of Ulla Venn.", "who was Ada Lind's husband"),
        ("Ada Lind was buried in the yard beside her mother.", "what was her mother's name"),
        ("It was said to be her husband, whom she had left.", "who was Ada Lind's husband"),
        ("Her father taught her to sing.", "who was her father"),
        ("Often the keeper's wife sang for Ada Lind.", "who was Ada Lind's wife"),
        ("Ada Lind met Bo Lind's wife.", "what is the name of Ada Lind's wife"),
    ],
)
def test_a_passage_tells_of_other_kin_or_of_the_kin_of_another(text: str, query: str) -> None:
    found = ask(text, query)
    assert (found["doubt"], found["answer"]) == ("unanswered", None)


def test_what_tells_of_the_kin_comes_first() -> None:
    text = "In 1911 Lind joined Orm Mills as a partner. In 1914 she married Tom Venn, a smith."
    assert "Tom Venn" in str(ask(text, "who was Lind's husband")["text"])
