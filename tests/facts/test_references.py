"""Sources taken apart."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.facts.references import extract


@pytest.mark.parametrize(
    ("source", "publisher", "title"),
    [
        ("Orm. The mill.", "Orm", "The mill"),
        ("The mill, 1999.", None, "The mill"),
        ("The mill site. orm.example", "The mill site", "orm.example"),
        ("Brandt, T., & Lind, A. B. (1999). The mill.", "Brandt, T., & Lind, A. B", "The mill"),
        ("See *Mills*, exh. cat. (Lund: Orm, 2000).", "See Mills, exh. cat", "(Lund: Orm)"),
        ('"The mill." *Orm News*, 2000.', "Orm News", "The mill"),
    ],
)
def test_a_source_parts_at_its_first_full_stop_and_keeps_its_brackets(
    source: str, publisher: str | None, title: str
) -> None:
    (reference,) = extract(article(f"# A\n\n## References\n\n1. {source}\n"))
    assert (reference.publisher, reference.title) == (publisher, title)


@pytest.mark.parametrize(
    "source",
    [
        "Pell, Ann (1987). *Lyon*. Veld Press.",
        "Pell, A. (1987). Lyon. Veld Press.",
        "[3] A. Pell, “Lyon”, Veld Press, 1987.",
        "Pell AB, Zorn C. [Lyon](https://orm.example/x). Veld Press; 1987.",
    ],
)
def test_a_paragraph_may_be_a_source(source: str) -> None:
    (reference,) = extract(article(f"# A\n\nx\n\n## References & Notes\n\n{source}\n"))
    assert (reference.date, reference.lines) == ("1987", (7,))
    assert not extract(article(f"# A\n\n{source}\n"))


@pytest.mark.parametrize(
    "prose",
    [
        "These are the books that were read.",
        "The books of Pell are *good* and of 1987.",
        "Orm Archive (1987) holds the letters.",
        "Pell, Ann read all of them.",
    ],
)
def test_prose_between_sources_is_none(prose: str) -> None:
    assert not extract(article(f"# A\n\nx\n\n## Sources cited\n\n{prose}\n"))


def test_a_footnote_is_one_source_however_many_paragraphs_it_has() -> None:
    references = extract(article("a[^1] b^[Orm.]\n\n[^1]: First.\n\n    Second.\n\n    - item\n"))
    assert [reference.title for reference in references] == ["Orm", "First"]


def test_an_address_may_be_bare_marked_or_in_html() -> None:
    references = extract(
        article(
            """
            # A

            ## References {#refs}

            1. Orm. https://orm.example/a_(b).
            2. [Orm](https://orm.example/c)
            3. <a href="https://orm.example/d">Orm</a>
            """
        )
    )
    assert [reference.url for reference in references] == [
        "https://orm.example/a_(b)",
        "https://orm.example/c",
        "https://orm.example/d",
    ]


@pytest.mark.parametrize(
    ("source", "record"),
    [
        # What was read when is no date of the source; the year in a title is no date either.
        (
            'Brandt, T. "Stones." Orm Press, 4 May 1998. Accessed 4 May 2001. https://orm.example/s.',
            ("Stones", "Brandt, T", "Orm Press", "1998-05-04", "https://orm.example/s"),
        ),
        ('"Stones of 1850." Orm Press. 1998.', ("Stones of 1850", None, "Orm Press", "1998", None)),
        (
            '"Stones." Retrieved 2001-05-04. https://a.example',
            ("Stones", None, None, None, "https://a.example"),
        ),
        ('Orm Press: "Stones." 1998', ("Stones", None, "Orm Press", "1998", None)),
        ("Orm", ("Orm", None, None, None, None)),
        ("2001", ("2001", None, None, "2001", None)),
    ],
)
def test_a_source_is_taken_apart_into_what_it_names(
    source: str, record: tuple[str | None, ...]
) -> None:
    (found,) = extract(article(f"# A\n\n## References\n\n3. {source}\n"))
    assert found.number == 3
    assert (found.title, found.author, found.publisher, found.date, found.url) == record
