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
