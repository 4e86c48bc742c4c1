"""Which lines end a statement, and where prose flows on."""

from __future__ import annotations

import pytest

from milacli.article.breaks import statement_ends


@pytest.mark.parametrize(
    "lines",
    [
        ["Founder: Ida", "Director: Jost"],
        ["**Founder:** Ida", "**Director:** Jost"],
        ["1921 - opened", "1930: burned"],
        ["12 March 1921 – opened", "2021-03-04: burned"],
        ["Ida Falk - founder", "[[Jost Brenner]] – director"],
        ["Ida Falk, founder", "Jost Brenner, director"],
        ["Founder: Ida Falk", "She was born in Venn and lived there for long."],
        ["Good notes", "Teyro used a crossbow against the two of them there"],
        ["A line of some length", "• Ida"],
        ["An old house, they say.", "— Ida Falk"],
        ["key:: Ida", "other:: Jost"],
        ["founder: Ida", "director: Jost"],
        ["![a](b)", "text"],
        ["[!note] Title", "and text"],
        ["1921 Orm opened", "1930 Orm burned"],
        ["Orm opened", "\u00a0"],
        ["**Note**", "The mill is old"],
        ["__Warning:__", "The mill is old"],
        ["Monday", "Ida found the lamp that she had lost"],
        ["**4 May 1902**", "Ida found the lamp that she had lost"],
        ["Ida - 03/05/2021", "The saddle that they had lent is broken"],
        ["**Ida Falk** – 3 May 2021", "The saddle that they had lent is broken"],
        ["*Founder:* [[Ida Falk]]", "*Director:* [[Jost Brenner]]"],
        ["_Founder:_ Ida", "_Director:_ Jost"],
        ["***Founder:*** Ida", "***Director:*** Jost"],
        ["==Founder:== Ida", "==Director:== Jost"],
        ["<b>Founder:</b> Ida", "<b>Director:</b> Jost"],
        ["*1921* – Orm opened", "*1930* – Orm burned"],
        ["_1921_: Orm opened", "_1930_: Orm burned"],
        ["==1921== Orm opened", "==1930== Orm burned"],
        ["Spring 1921 – Orm opened", "Autumn 1930 – Orm burned"],
        ["(1921) Orm opened", "(1930) Orm burned"],
        ["1921 → Orm opened", "1930 → Orm burned"],
        ["Piano ..... Ida Falk", "Violin ..... Jost Brenner"],
        ["[12/03/2021, 18:04:11] Ida Falk: Hello!", "[12/03/2021, 18:05:40] Jost: Hi"],
        ["Ida Falk (1840–1901)", "├── Jost (1870–1930)"],
        ["The Ghost …… Ida Falk", "The Widow …… Jost Brenner"],
        ["In 1921 Orm opened", "In 1930 Ida Falk left"],
        ["Orm opened - 1921", "Ida Falk left - 1930"],
        ["Ida Falk, director of Orm", "Jost Brenner, head of looms at the Orm Works"],
        ["Ida Falk, purveyor of rather old cheese", "Jost Brenner, dean"],
        ["Ida Falk, director (1921–1930)", "**Jost Brenner**, curator, 1930–1932"],
    ],
    ids=lambda lines: lines[0],
)
def test_lines_that_are_statements_end_one(lines: list[str]) -> None:
    assert statement_ends("\n".join(lines)) == {len(lines[0])}


@pytest.mark.parametrize(
    "lines",
    [
        ["Staff:", "Ida Falk, director", "Jost Brenner, treasurer"],
        ["The house has new people.", "Ida Falk, director", "Jost Brenner, dean of the looms"],
        ["The house has new people", "Ida Falk, director", "Jost Brenner, dean", "All are paid."],
        ["How it went:", "1921 Orm opened", "1930 Orm burned"],
        ["Who came:", "Ida Falk", "Jost Brenner", "Siv Rand"],
        ["Won by:", "1921 Ida Falk", "1922 no award", "1923 Jost Brenner"],
        ["1921 Orm opened", "1925–1927 Ida left", "1930 (spring) A fire"],
        ["1921 – Orm opened", "1925 – Ida takes over", "1998 – 75th birthday"],
        ["Generation 2", "A. Ida Falk, clerk at Venn", "B. Jost, d. 1677", "C. Siv"],
        ["**Director** Ida Falk", "**Written by** Jost", "**Release** 14 March 1998"],
        ["Children", "A1. Anna, 1668", "A2. Peder"],
        ["News: Ida Falk", "Sports: Jost", "Copy: Siv Rand, Anna Frisk", "Sold since 1921. Free"],
        ["**Ida Falk**", "Professor of Looms", "Office: Hall 2010", "Venn 4"],
        ["**Dr. Ida Falk**", "Lecturer in Looms", "B.S., Orm, 1998", "Ph.D., Venn, 2004"],
        ["*Head of Looms*", "Ida Falk left the mill in the spring of that year for Venn."],
    ],
    ids=lambda lines: lines[0] + lines[1],
)
def test_a_line_may_say_what_those_below_it_are(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert statement_ends(text) == {at for at, sign in enumerate(text) if sign == "\n"}


def test_a_label_may_be_a_link_with_a_long_address() -> None:
    one, other = (f"[{name}](people/{'orm-' * 30}.md) – " for name in ("Ida Falk", "Jost Brenner"))
    assert statement_ends(f"{one}founder\n{other}director") == {len(one + "founder")}


@pytest.mark.parametrize(
    "lines",
    [
        ["The dome was built in 1921 by Ida", "Falk and Jost Brenner, who was its", "director."],
        ["Orm was founded in 1921", "by Ida Falk, who had been director of the dome"],
        ["The dome was opened by", "Ida Falk and a crowd of people from all over"],
        ["It was said that the", "Problem: nobody knew it"],
        ["She met the painter", "Ida Falk - a friend - in Venn"],
        ["In 1921,", "Ida Falk founded Orm"],
        ["Term", ": what it means"],
        ["Founder: Ida Falk", "and Jost Brenner"],
        ["**Note**", "that the mill is old"],
        ["*The Orm Mill*", "Falk wrote was a book"],
        ["Ida Falk", "Professor of Looms was what they called a man of the house:", "Orm"],
        ["It was built by the father of", "A. Falk and of the man of", "C. Rand"],
        ["**Orm**", "Castle is an old house that nobody knew"],
        ["The lamp was found on a", "Monday", "of the year in which they came"],
        ["They found the lamp of the house on", "4 May 1902", "when it was opened"],
        ["They came to the house in the year of the flood,", "1902"],
        ["Ida Falk, the director of Orm, met", "Jost Brenner, a painter"],
        ["The saddle that they had sold to", "Ida Falk - 3 May 2021", "when it was broken"],
        ["The dome was led for years by Dr.", "Ida Falk, director"],
        ["Ida Falk, head of", "Orm Works, director"],
        ["Ida Falk, friend of a painter", "Jost Brenner, died on the way to the house"],
        ["In 1921 it was Jost Brenner that they met at", "Orm - 1930"],
    ],
    ids=lambda lines: lines[0],
)
def test_wrapped_prose_flows(lines: list[str]) -> None:
    assert statement_ends("\n".join(lines)) == frozenset()
