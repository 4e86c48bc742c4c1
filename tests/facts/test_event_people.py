"""Of whom a row speaks, in its words or beside them."""

from __future__ import annotations

import pytest
from conftest import article
from rows import whose

from milacli.facts.events import extract


@pytest.mark.parametrize(
    ("text", "event", "who", "under"),
    [
        # people: named, meant by a pronoun, beside their dates
        ("# Orm\n\nAda Dray sold it in 1999.", "Ada Dray sold it in 1999", ("Ada Dray",), ""),
        ("# Orm\n\nAda Dray sings. She moved in 1999.", "She moved in 1999", ("Ada Dray",), ""),
        ("# Orm\n\nAda Dray (1844–1927) sang.", "Ada Dray (1844–1927) sang", ("Ada Dray",), ""),
        (
            "# Orm\n\nAda Dray and Tom Brook met in 1999.",
            "Ada Dray and Tom Brook met in 1999",
            ("Ada Dray", "Tom Brook"),
            "",
        ),
        # not who is named first, where the date is of somebody else
        (
            "# Orm\n\nAda Dray is the aunt of Tom Brook, mayor of Venn since 1990.",
            "Ada Dray is the aunt of Tom Brook, mayor of Venn since 1990",
            (),
            "",
        ),
        # a pronoun behind an opening, one that somebody else follows, and an apposition
        (
            "# Ada Dray\n\nAda Dray was a potter. At her death she left a mill in 1999.",
            "At her death she left a mill in 1999",
            ("Ada Dray",),
            "",
        ),
        (
            "# Orla\n\nOrla is a firm. Since 1999, it has a mill.",
            "Since 1999, it has a mill",
            (),
            "Orla",
        ),
        (
            "# Orla\n\nOrla is a river. After its founding in 1867, Venn was named Arden.",
            "After its founding in 1867, Venn was named Arden",
            (),
            "",
        ),
        (
            "# Orm\n\nTom Brook, the child of Ada Dray, who led Orm until 1999, left.",
            "Tom Brook, the child of Ada Dray, who led Orm until 1999, left",
            (),
            "",
        ),
        ("# Of 2024: A Gambit\n\nMany came. By 1999, it was sold.", "By 1999, it was sold", (), ""),
        # labels and headings
        (
            "# Titan: Assault\n\nTitan is old. It came in 1999.",
            "It came in 1999",
            (),
            "Titan: Assault",
        ),
        ("# Orla AI, Inc.\n\nOrla is old. It came in 1999.", "It came in 1999", (), "Orla"),
        ("# Orla\n\n## Suits\n\n- Neighbours sued in 1999", "Neighbours sued in 1999", (), ""),
        (
            "# Arden\n\n- **Brook Fund**: In 2021, the town gave it a house",
            "Brook Fund: In 2021, the town gave it a house",
            (),
            "Brook Fund",
        ),
        (
            "# Orla\n\nOrla is a firm.\n\n- **May 2022**: Added Danish",
            "Added Danish",
            (),
            "Orla",
        ),
        ("# Orla (firm)\n\nOrla sells lamps. It moved in 1999.", "It moved in 1999", (), "Orla"),
        (
            "# Orla\n\nOrla is a firm.\n\nThe company moved in 1999.",
            "The company moved in 1999",
            (),
            "Orla",
        ),
        (
            "# Ada Dray\n\nAda Dray is a singer. In 1999 was elected mayor.",
            "In 1999 was elected mayor",
            ("Ada Dray",),
            "",
        ),
        (
            "# Ada Dray\n\nAda Dray sang. This led to a fair in 1999.",
            "This led to a fair in 1999",
            (),
            "Ada Dray",
        ),
        (
            "# Orla\n\nOrla is a lab.\n\n### 2025\n\n- **H1**: Work remains slow",
            "Work remains slow",
            (),
            "",
        ),
        # the lead-in, the item before and a heading on somebody else are no owners
        (
            "# Lamps\n\nKey milestones:\n\n- **May 2022**: Launched Lumo",
            "Launched Lumo",
            (),
            "",
        ),
        (
            "# Orla Lamp\n\nThe Orla Lamp is a lamp.\n\n## Company History\n\n- **2022**: Acquired Bolt",
            "Acquired Bolt",
            (),
            "",
        ),
        (
            "# Orla\n\nOrla is a lamp.\n\n## Manufacturer\n\n- **2022**: Acquired Bolt",
            "Acquired Bolt",
            (),
            "",
        ),
        (
            "# Orla\n\nOrla is a firm.\n\n## Owners\n\n- **2022**: Acquired Bolt",
            "Acquired Bolt",
            (),
            "Orla",
        ),
        (
            "# Timeline of Otto Gross\n\n- 1904: Oil at Lund. Ada Dray came.\n- 1923: Died of a cold.",
            "Died of a cold",
            ("Otto Gross",),
            "",
        ),
        (
            "# Ada Dray\n\nAda Dray is a potter.\n\n## Recognition\n\n- Ellwood Prize (2019)",
            "Ellwood Prize (2019)",
            ("Ada Dray",),
            "",
        ),
        (
            "# Ada Dray\n\nAda Dray is a potter.\n\n## Mills Bought\n\n- Ellwood - $2 million (2019)",
            "Ellwood - $2 million (2019)",
            (),
            "",
        ),
        (
            "# Orla\n\n- Marvin Brandt: Death 5 July 1998, Lund",
            "Marvin Brandt: Death 5 July 1998, Lund",
            ("Marvin Brandt",),
            "",
        ),
    ],
)
def test_who_it_is_about_is_told_beside_the_words(
    text: str, event: str, who: tuple[str, ...], under: str
) -> None:
    assert (event, who, under) in [(e, w, u) for _, e, w, u in whose(text)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Karl Strand, married to Clara Doyle, died in 1820.", "Karl Strand"),
        ("Karl Strand, engaged to Clara Doyle, left in 1820.", "Karl Strand"),
        ("Karl Strand, born in Venn to Clara Doyle, died in 1820.", "Karl Strand"),
        ("Karl Strand, taught at Velden by Clara Doyle, left in 1820.", "Karl Strand"),
        ("Karl Strand left in 1811 and Clara Doyle in 1820.", "Clara Doyle"),
        ("Karl Strand died in Velden in 1811 and Clara Doyle in 1820.", "Clara Doyle"),
        ("Karl Strand met Ada Dray in 1811 and Clara Doyle in 1820.", "Karl Strand"),
        ("Karl Strand left Velden in 1811 and Orm in 1820.", "Karl Strand"),
    ],
)
def test_a_deed_is_of_its_subject_and_of_nobody_nearer(text: str, who: str) -> None:
    *_, row = extract(article(f"# Orm\n\n{text}\n"))
    assert (row.date, row.who) == ("1820", (who,))


def test_it_is_nobody_whom_the_title_names() -> None:
    text = "# Hugo Marl\n\nHugo Marl was a farmer.\n\nThe barn was sold. It burned down in 1822."
    (row,) = extract(article(text))
    assert (row.who, row.under) == ((), "")


def test_kin_are_others() -> None:
    text = "# Ada Dray\n\nAda Dray was a nun. Her father died in 1890. Her book came out in 1892."
    father, book = extract(article(text))
    assert (father.who, father.under) == ((), "")
    assert book.who == ("Ada Dray",)


def test_it_is_nobody_who_is_named_behind_the_date() -> None:
    text = "It stood in the 2001 elections, in which its candidate, Ada Dray, won ten seats."
    (row,) = extract(article(f"# Green Party\n\n{text}\n"))
    assert (row.who, row.under) == ((), "Green Party")


def test_a_second_subject_of_spans_is_whose_they_are() -> None:
    text = "# Orm\n\nHugo Marl reigned from 1798 to 1802 and Karl Marl from 1802 to 1805.\n"
    assert [row.who for row in extract(article(text))] == [("Hugo Marl",), ("Karl Marl",)]
