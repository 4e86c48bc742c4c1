"""Which roles lists, lines and tables give; every name here is invented."""

from __future__ import annotations

import pytest
from persons import roles, titles


def test_lists_give_roles_by_their_heading_and_lead_in() -> None:
    text = """
        # School

        ## Notable Researchers

        The faculty includes many leaders:

        - **Nora Quist** - Founder, Scientific Director, Ellwood Prize winner (2018)

        Notable alumni include:

        - **Adam Birch** (PhD 2014) - Inventor of looms

        ## Board of Trustees

        - Zoe Marsh
        """
    assert roles(text) == {
        "Nora Quist": "founder director faculty researcher laureate",
        "Adam Birch": "alumni researcher",
        "Zoe Marsh": "board",
    }
    assert titles(text) == {
        "Nora Quist": (
            "Founder",
            "Scientific Director",
            "Ellwood Prize winner",
            "leader",
            "Researcher",
        ),
        "Adam Birch": ("Inventor of looms", "alumnus", "Researcher"),
        "Zoe Marsh": (),
    }


def test_a_table_gives_roles_by_its_cells() -> None:
    text = "| Name | Role |\n|---|---|\n| Nora Quist | CEO |\n| Adam Birch | Head of sales |\n"
    assert roles(text) == {"Nora Quist": "executive", "Adam Birch": "director"}


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("Chief executive", "Chief executive"),
        ("Artist", "Artist"),
        # These say of nobody what they are.
        ("Person", ""),
        ("Notable person", ""),
        ("Member", ""),
        ("Friend", ""),
        ("Adventurer", ""),
        ("Scholar of law", ""),
        ("Law", ""),
    ],
)
def test_the_head_of_a_column_is_the_title_of_those_in_it(head: str, said: str) -> None:
    text = f"| Year | {head} |\n|---|---|\n| 1990 | Nora Quist |\n| 1994 | Adam Birch |\n"
    wanted = (said,) if said else ()
    assert titles(text) == {"Nora Quist": wanted, "Adam Birch": wanted}


def test_a_team_is_no_title_of_its_players() -> None:
    squad = "# Kell Rovers\n\n| No. | Name | Position |\n|---|---|---|\n| 1 | Adam Birch | {} |\n"
    assert titles(squad.format("goalkeeper")) == {"Adam Birch": ("goalkeeper",)}
    assert titles(squad.format("left")) == {"Adam Birch": ()}
    assert titles("# Kell Managers\n\n- Adam Birch\n") == {"Adam Birch": ("Kell Manager",)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # a line for each
        ("Nora Quist | director\nAdam Birch | treasurer",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("(1) Nora Quist – director\n(2) Adam Birch – treasurer",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("Nora Quist / director\nAdam Birch / treasurer", {"Nora Quist": "", "Adam Birch": ""}),
        # a role under a name, and a name under a role
        ("**Principal investigator**\nNora Quist, nora@kell.example", {"Nora Quist": "researcher"}),
        ("**Former postdocs**\nNora Quist", {"Nora Quist": ""}),
        ("### Nora Quist\n\nProfessor of Botany, University of Kell · nora@kell.example",
         {"Nora Quist": "faculty"}),
        ("### Nora Quist\n\nEditor | Kell Press | Orm, Norway", {"Nora Quist": "writer"}),
        ("### Nora Quist\n\nOrm, Norway · nora@kell.example", {"Nora Quist": ""}),
        ("# Orm\n\n## Nora Quist\n\nDirector\n\n## Adam Birch\n\nTreasurer\n",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("**Dr Nora Quist**\nSenior Lecturer in Botany, University of Kell\nnora@kell.example",
         {"Nora Quist": "faculty"}),
        ("Nora Quist\nDirector of Works, Kell Museum\n\n**Adam Birch**\n\nTreasurer",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("- **Nora Quist**\n  Co-founder & CEO", {"Nora Quist": "founder executive"}),
        ("## Team\n\n### Nora Quist, PhD\n*Director, Kell Mill*", {"Nora Quist": "director"}),
        ("Prof. Nora Quist, nora@kell.example\nProf. Adam Birch, Head of Botany",
         {"Nora Quist": "faculty", "Adam Birch": "director faculty"}),
        ("**Nora Quist**\nDirectors came to see her.", {"Nora Quist": ""}),
        ("Prof. Nora Quist\nThe Bishop of Kell (ex officio)", {"Nora Quist": "faculty"}),
        ("- Safeguarding Officer: Nora Quist\n- Tower Captain: Adam Birch",
         {"Nora Quist": "", "Adam Birch": ""}),
        ("- Director\n    - Nora Quist\n- Treasurer\n    - Adam Birch\n",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("# Nora Quist\n\nRole: Director\n", {"Nora Quist": "director"}),
        ("# Nora Quist\n\nteam:: Works\nrole:: Director\n", {"Nora Quist": "director"}),
        ("- [[Nora Quist]]\n    - since:: May\n    - role:: Director\n- [[Adam Birch]]\n",
         {"Nora Quist": "director", "Adam Birch": ""}),
        ("### Nora Quist\n\n*Director of Collections.* Lives in Kell.\n", {"Nora Quist": "director"}),
        ("# Nora Baker\n\n- Simon Birch\n- Brother: Adam Birch\n",
         {"Nora Baker": "", "Simon Birch": "", "Adam Birch": "relative"}),
        ("Manager, Nora Quist, starts Oct 2.", {"Nora Quist": "director"}),
        ("| Nora Baker | |\n|---|---|\n| Born | 1901 |\n| Teacher | Adam Birch |\n",
         {"Nora Baker": "", "Adam Birch": "faculty"}),
        ("| Character | Player |\n|---|---|\n| Grub | Nora Quist |\n", {}),
        ("**Nora Quist**, Director\n**Adam Birch**, Deputy Treasurer",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("## Mayors\n\n| No. | Name |\n|---|---|\n| 1 | Nora Quist |\n", {"Nora Quist": "politician"}),
        ("Its deans were Nora Quist and, from 1960 to 1970, Adam Birch.",
         {"Nora Quist": "director", "Adam Birch": "director"}),
        ("## Honours board\n\n- Nora Quist, baker\n", {"Nora Quist": "business"}),
        ("## Advisory board\n\n- Nora Quist\n", {"Nora Quist": "board"}),
        ("# List of mayors of Kell\n\n- Nora Quist (1868–1872)\n", {"Nora Quist": "politician"}),
        ("Nora Quist (coach: Adam Birch) won.", {"Nora Quist": "", "Adam Birch": "athlete"}),
        ("Radio Kell (founder: Nora Quist, director: Adam Birch) is loud.",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("Radio Kell (founder: Nora Quist; director since 1931: Adam Birch) is loud.",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("Director since 1990: Nora Quist", {"Nora Quist": "director"}),
        ("- Nora Quist. Founder of the zoo.\n- Dr. Adam Birch, PhD. Director, Kell Zoo. He is old.\n",
         {"Nora Quist": "founder", "Adam Birch": "director"}),
        ("Nora Quist. The director of the zoo left.", {"Nora Quist": ""}),
        ("Radio Kell (built in 1931; director: Adam Birch; editor: Nora Quist) is loud.",
         {"Nora Quist": "writer", "Adam Birch": "director"}),
        # a line over a list
        ("**Violinists**\n\n- Nora Quist\n- Adam Birch\n",
         {"Nora Quist": "musician", "Adam Birch": "musician"}),
        ("Past Presidents of Kell\n- Nora Quist\n", {"Nora Quist": "executive"}),
        ("*Board members*\n\n- Simon Birch\n", {"Simon Birch": "board"}),
        ("## Mayors\n\n**Board of Trustees**\n\n- Nora Quist\n\nTalks\n\n- Adam Birch\n",
         {"Nora Quist": "board", "Adam Birch": "politician"}),
        ("We need some mayors\n\n- Simon Birch\n", {"Simon Birch": ""}),
        ("Mayors.\n\n- Simon Birch\n", {"Simon Birch": ""}),
        ("**Mayors**\n\nSimon Birch came.\n\n- Adam Birch\n",
         {"Simon Birch": "", "Adam Birch": ""}),
        ("## Key figures\n\n- Simon Birch\n", {"Simon Birch": ""}),
        ("## Contributors\n\n- Xola Quist\n- Rune Birch\n- Snorre Vell\n",
         {"Xola Quist": "writer", "Rune Birch": "writer", "Snorre Vell": "writer"}),
        # a label that is a name, too
        ("- Dean: Nora Quist\n- Bishop: Adam Birch\n",
         {"Nora Quist": "director", "Adam Birch": "clergy"}),
        ("- Dean of the faculty: Nora Quist (1901)\n- Abbot — Adam Birch\n",
         {"Nora Quist": "director", "Adam Birch": "clergy"}),
        ("| | |\n|---|---|\n| Bishop | Nora Quist |\n", {"Nora Quist": "clergy"}),
        ("Dean: Nora Quist, come here.", {}),
        ("Dean: Good day, Nora Quist.", {"Nora Quist": ""}),
        # names that nobody knows, beside one that is known
        ("- Delia Birch, mayor\n- Wes Tarrow, treasurer\n",
         {"Delia Birch": "politician", "Wes Tarrow": "executive"}),
        ("| Name | Role |\n|---|---|\n| Delia Birch | mayor |\n| Bly Tarrow | treasurer |\n",
         {"Delia Birch": "politician", "Bly Tarrow": "executive"}),
        ("- Delia Birch, mayor\n- Orm Bridge, landmark\n- Kell Mill, brewer\n",
         {"Delia Birch": "politician"}),
        # who did it
        ("Moved by: Olive Renner\nSeconded by: Rufus Tamm", {"Olive Renner": "", "Rufus Tamm": ""}),
        ("- **Minutes taken by:** Maeve Kinsel\n- Signed: Thuy Orr\n",
         {"Maeve Kinsel": "", "Thuy Orr": ""}),
        ("Recorded by: Maeve Kinsel", {"Maeve Kinsel": ""}),
        ("The song was recorded by Maeve Kinsel.", {"Maeve Kinsel": "musician"}),
        ("Moved by: the Tolm Parish Council\nSeconded by: Orm Bank", {}),
        # who came
        ("**Directors present:** Nora Quist, Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "director"}),
        ("Trustees absent: Nora Quist", {"Nora Quist": "board"}),
        ("Councillors present were Nora Quist and Adam Birch.",
         {"Nora Quist": "politician", "Adam Birch": "politician"}),
        ("Directors present Nora Quist with a lamp.", {"Nora Quist": ""}),
        ("Trustees attending: Nora Quist and Adam Birch",
         {"Nora Quist": "board", "Adam Birch": "board"}),
        ("**Board members present**\n\n- Ida Roth\n- Max Thorn",
         {"Ida Roth": "board", "Max Thorn": "board"}),
        ("## Directors absent\n\n- Nora Quist\n- Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "director"}),
        ("## Directors painted\n\n- Ida Roth\n- Max Thorn", {"Ida Roth": "", "Max Thorn": ""}),
        # a label for each
        ("Chair: Nora Quist; Treasurer: Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("**Director**:: Nora Quist\n**Treasurer**:: Adam Birch",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("Chaired by: Nora Quist", {"Nora Quist": "director"}),
        ("# Kell Rovers\n\n| No. | Player | Position |\n|---|---|---|\n| 1 | Adam Birch | goalkeeper |\n",
         {"Adam Birch": "athlete"}),
        ("| # | Name | Work |\n|---|---|---|\n| 3. | Adam Birch | treasurer |\n",
         {"Adam Birch": "executive"}),
        ("| # | Work | Name |\n|---|---|---|\n| 3 | treasurer of it | Adam Birch |\n",
         {"Adam Birch": ""}),
        # a column of those who did it
        ("| Club | Founded by |\n|---|---|\n| Orm | Nora Quist and Adam Birch |\n",
         {"Nora Quist": "founder", "Adam Birch": "founder"}),
        ("| Song | Written by |\n|---|---|\n| Orm | Nora Quist |\n", {"Nora Quist": "musician"}),
        ("| Film | Directed by |\n|---|---|\n| Orm | Nora Quist |\n", {"Nora Quist": "performer"}),
        ("| Ship | Sold by |\n|---|---|\n| Orm | Nora Quist |\n", {}),
        ("| Year | Opponent |\n|---|---|\n| 1902 | Nora Quist |\n", {"Nora Quist": ""}),
        # what a book is called
        ("| Book | Author |\n|---|---|\n| The Director | Nora Quist |\n", {"Nora Quist": "writer"}),
        # a name in two columns
        ("| First name | Surname | Office |\n|---|---|---|\n| Nora | Quist | Director |\n",
         {"Nora Quist": "director"}),
        ("| Surname | First name | Office |\n|---|---|---|\n| Quist | Nora | Director |\n",
         {"Nora Quist": "director"}),
        # surname first
        ("- **Quist, Nora.** Founder of the zoo.\n", {"Nora Quist": "founder"}),
        ("Quist, Nora, Ph.D. Professor of Law. Came in 1990.\n\nBirch, Adam, M.F.A. Lecturer in Drawing.",
         {"Nora Quist": "faculty", "Adam Birch": "faculty"}),
        ("- Kranz, Wubbo: cellist\n- Kranz, Music: director\n", {"Wubbo Kranz": "musician"}),
        ("**Nora Quist.** Director of the zoo.\n**Adam Birch, M.A.** Treasurer.",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("- Quist, Nora, MD, professor of surgery", {"Nora Quist": "faculty"}),
        ("| Mayor |\n|---|\n| O'Dowd, Patrick \"Paddy\" |\n",
         {"Patrick \"Paddy\" O'Dowd": "politician"}),
        ("- **Nora Quist.** Director since 2012.\n- **Adam Birch.** Dean (2012–2019).\n",
         {"Nora Quist": "director", "Adam Birch": "director"}),
        ("## Chairs\n\n- Moss, Hal, 1912–1920\n- de Boer, Pim: 1920–1931\n",
         {"Hal Moss": "director", "Pim de Boer": "director"}),
        ("| Treasurer | From |\n|---|---|\n| Kranz, Wubbo | 1914 |\n", {"Wubbo Kranz": "executive"}),
        ("## Mills\n\n- Kranz, Wubbo, 1914\n", {}),
        ("- Moss, Hal: *director* of the zoo\n- Moss, Hal: a garden\n", {"Hal Moss": "director"}),
        ("Present: Quist, Nora (chair); Birch, Adam (treasurer).",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("Present: Quist, Dame Nora (chair); Birch, Adam (treasurer).",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("- Le Roux, Anton: director\n- Vale, Sir Adam: treasurer\n- St. Clair, Nora: bishop\n",
         {"Anton Le Roux": "director", "Adam Vale": "executive", "Nora St. Clair": "clergy"}),
        ("- Birch, Adam Jr. – mayor\n- Quist, Otto, Sr.: baker\n",
         {"Adam Birch Jr.": "politician", "Otto Quist Sr.": "business"}),
        ("Clerk of the Works Abel Stone left.", {"Abel Stone": ""}),
        ("President of the Senate Nora Cook left.", {"Nora Cook": "politician"}),
        ("The director of the Royal Albert Hall left.", {}),
        ("- Quist, Nora: director\n- Birch, Adam: treasurer\n",
         {"Nora Quist": "director", "Adam Birch": "executive"}),
        ("- The painter Quist, Nora: director\n", {}),
    ],
)  # fmt: skip
def test_lines_cells_and_levels_give_roles(text: str, said: dict[str, str]) -> None:
    assert roles(text) == said
