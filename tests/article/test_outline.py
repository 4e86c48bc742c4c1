"""Finding the section that a reader means."""

from __future__ import annotations

import pytest
from conftest import article

from milacli.article.outline import find_section, within
from milacli.errors import NothingFound

CASTLE = article(
    """
    # Castle Orm

    ## Early history
    ### Siege of 1312
    ## Later history
    ## Élan & co
    ### Moat
    ## 7 Towers
    """
)


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("Early history", "Early history"),
        ("early HISTORY", "Early history"),
        ("later", "Later history"),
        ("1.1", "Siege of 1312"),
        ("1.1.", "Siege of 1312"),
        ("0", "Castle Orm"),
        ("castle orm", "Castle Orm"),
        ("#early-history", "Early history"),
        ("siege-of-1312", "Siege of 1312"),
        ("elan", "Élan & co"),
        ("Seige of 1312", "Siege of 1312"),
        ("erly histroy", "Early history"),
        ("moats", "Moat"),
        ("towers", "7 Towers"),
        ("of 1312", "Siege of 1312"),
    ],
)
def test_a_section_is_found_by_what_it_is_called(wanted: str, title: str) -> None:
    assert find_section(CASTLE, wanted).title == title


MUSEUM = article(
    """
    ---
    title: Museum
    aliases: [The Old House]
    ---
    ## Life
    ### Early
    ## Art
    ### Early
    ### Große Kunst & more
    """
)


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        ("#early-1", "2.1"),
        ("#early", "1.1"),
        ("Art#Early", "2.1"),
        ("Museum#Art#Early", "2.1"),
        ("The Old House#Art#Early", "2.1"),
        ("art > early", "2.1"),
        ("Art/Early", "2.1"),
        ("Art>Early", "2.1"),
        ("#Große_Kunst_&_more", "2.2"),
        ("#Große%20Kunst%20&%20more", "2.2"),
        ("#gro%C3%9Fe-kunst--more", "2.2"),
        ("the old house", "0"),
    ],
)
def test_a_section_is_found_by_its_address(wanted: str, number: str) -> None:
    assert find_section(MUSEUM, wanted).number == number


def test_several_sections_are_named_rather_than_one_guessed() -> None:
    with pytest.raises(NothingFound) as caught:
        find_section(CASTLE, "history")
    expected = 'several sections match "history": 1 "Early history", 2 "Later history"'
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    ("wanted", "named"),
    [
        ("Dungeon", '"Castle Orm", "Early history", "Siege of 1312", "Later history"'),
        ("Zorn", '"Castle Orm"'),
        ("#", '"Castle Orm"'),
    ],
)
def test_an_unknown_section_is_answered_with_those_there_are(wanted: str, named: str) -> None:
    with pytest.raises(NothingFound) as caught:
        find_section(CASTLE, wanted)
    assert str(caught.value).startswith(f'no section "{wanted}" in test.md; there is: {named}')


def test_a_section_holds_its_subsections_and_the_lead_only_itself() -> None:
    def titles(wanted: str) -> list[str]:
        return [block.text for block in within(CASTLE, find_section(CASTLE, wanted))]

    assert titles("1") == ["Early history", "Siege of 1312"]
    assert titles("0") == ["Castle Orm"]
