"""Births, deaths, lives and terms of office: whose they are, and which of them years are."""

from __future__ import annotations

import pytest
from owners import POTTER, told, who

from milacli import extract_facts


@pytest.mark.parametrize(
    "text",
    [
        "- 1974–1981: Sir Paul Weber (Green)",
        "- Paul Weber – drums (1974–1981)",
        "- Paul Weber – played the drums (1974–1981)",
        "| Head | Term |\n|---|---|\n| Paul Weber | 1974–1981 |",
    ],
)
def test_a_name_and_its_years_are_of_one(text: str) -> None:
    assert who(text)["1974–1981"] == ["Paul Weber"]


def test_a_life_that_ends_in_either_year_is_one_row() -> None:
    assert list(who("Ada Lind (1304 – 1368/1369) was a potter.")) == ["1304 – 1368"]


def kinds(text: str) -> list[tuple[str, list[str]]]:
    found = extract_facts(f"# Notes\n\n{text}", kinds=["events"])
    return [(fact["name"], fact["tags"]) for fact in found]


@pytest.mark.parametrize(
    "told",
    [
        "阿達, 1901–1950",
        "née Holm; 3 May 1901 – 4 June 1950",
        "Kell, 3 May 1901 – Orm, 4 June 1950",
        "x; 1901–1950",
    ],
)
def test_a_life_may_stand_behind_another_name_or_amid_places(told: str) -> None:
    (found,) = kinds(f"Ada Lind ({told}) was a poet.")
    assert found[1] == ["life"]


def test_years_of_office_are_no_life_and_the_nearer_word_counts() -> None:
    assert kinds("## Directors\n\n- Paul Weber (1995–2015)") == [("1995/2015", ["event"])]
    assert kinds("## Editors of the paper\n\n2. Bo Holm (1867–1889)")[0][1] == ["event"]
    assert kinds("Paul Weber, smith, born 1920, died 1990.") == [
        ("1920", ["born"]),
        ("1990", ["died"]),
    ]
    assert kinds("Early work (1960s-1970s): all began.")[0][1] == ["event"]


def test_a_birth_before_a_colon_is_of_whom_it_stands_behind() -> None:
    text = "The potters are Bo Holm, b. 1903: a smith; and Ada Lind, b. 1905: a cook."
    assert who(text) == {"1903": ["Bo Holm"], "1905": ["Ada Lind"]}


def test_a_term_in_front_is_of_whom_the_clause_tells() -> None:
    text = "From 1895 to 1900 the impresario Paul Weber managed the house."
    assert who(text) == {"From 1895 to 1900": ["Paul Weber"]}


def test_a_reign_is_no_life_and_may_go_on() -> None:
    text = "# Notes\n\n## Counts of Venn\n\n- Osric II (r. 1480–1522)\n- Osric III (1988– )"
    found = extract_facts(text, kinds=["events"])
    assert [(fact["name"], fact["who"], fact["tags"]) for fact in found] == [
        ("1480/1522", ["Osric II"], ["event"]),
        ("1988/..", ["Osric III"], ["event"]),
    ]


def test_a_life_stands_behind_a_style_and_a_second_term_behind_the_first() -> None:
    assert kinds("Paul Weber, 1st Baron Holm (1901–1950) was a banker.")[0][1] == ["life"]
    terms = who("## Directors\n\n- Paul Weber (1968–1974; 1979–1980)")
    assert terms == {"1968–1974": ["Paul Weber"], "1979–1980": ["Paul Weber"]}


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("She died in the hospital that Paul Weber had founded in 1901.", "event", []),
        ("She died in Kell, founded in 1901 by Paul Weber.", "event", []),
        ("She was born in the cottage that was built in 1801.", "event", []),
        ("Ada Lind died in the house her uncle had bought in 1901.", "event", []),
        ("She was born in the year her uncle died, 1901.", "died", []),
        ("She knew Ida Moss before she died in 1901.", "died", []),
        ("She nursed her sister until she died in 1901.", "died", []),
        ("She nursed her husband until he died in 1901.", "died", []),
        ("She ran the mill when her uncle died in 1901.", "died", []),
        ("She nursed her uncle until his death in 1901.", "event", []),
        ("She lived in Kell until her death in 1901.", "event", ["Ada Lind"]),
        ("She lived in Kell until she died in 1901.", "died", ["Ada Lind"]),
        ("She lived with Paul Weber until he died in 1901.", "died", ["Paul Weber"]),
        ("She died in hospital in Kell, Orm, on 3 May 1901.", "died", ["Ada Lind"]),
        ("She was born in Kell, the daughter of Bo Holm, in 1901.", "born", ["Ada Lind"]),
    ],
)
def test_a_birth_or_death_is_dated_by_its_own_clause(
    text: str, kind: str, expected: list[str]
) -> None:
    assert told(text) == [([kind], expected)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He was followed by Paul Weber (1841–1868), Bo Dray (1870–1897) and others.", "event"),
        ("The directors were Paul Weber (1841–1868) and Bo Dray (1870–1897).", "event"),
        ("Paul Weber (1868–1897) was the second abbot.", "event"),
        ("The seat was held by the smith Paul Weber (1868–1897).", "event"),
        ("During the presidency of Paul Weber (1891–1923) it grew.", "event"),
        ("It was led by Paul Weber (1868–1897).", "event"),
        ("The tower, begun under Abbot Paul Weber (1868–1897), fell.", "event"),
        ("The mill had Paul Weber (1841–1868) and Bo Dray (1868–1897).", "event"),
        ("It was led by Paul Weber (1820–1897).", "life"),
        ("Paul Weber (1868–1897) was the second son.", "life"),
        ("The smiths were Paul Weber (1841–1868) and Bo Dray (1870–1897).", "life"),
        ("He was followed by Paul Weber (1841–1898).", "life"),
    ],
)
def test_years_beside_an_office_are_a_term(text: str, kind: str) -> None:
    assert {tags[0] for _, tags in kinds(text)} == {kind}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind (born **María Ruiz**; 1 May 1940) is a potter.", [("born", ["Ada Lind"])]),
        ("Sir Bo Lind, 3rd Bt. (1750–1811), left.", [("life", ["Bo Lind"])]),
        ("Bo Lind (né Ray, 4 May 1950) is a potter.", [("born", ["Bo Lind"])]),
        ("Bo Lind (* 12 July 1843 in Kell; † 3 May 1911 in Orm) sang.", [("life", ["Bo Lind"])]),
        ("Bo Lind (fl. 1700–1740) was a potter.", [("event", ["Bo Lind"])]),
        (
            "Ada Lind (b. Kell, Haut-Osk, Arden, 9 May 1931; d. Salt Mill, AR 2 June 2019) left.",
            [("born", ["Ada Lind"]), ("died", ["Ada Lind"])],
        ),
        (
            "Ada Lind (b Kell, 9 May 1931; d Orm, AR, 2 June 2019) left.",
            [("born", ["Ada Lind"]), ("died", ["Ada Lind"])],
        ),
        (
            "He was married twice: to Ada Lind (1922–1961) and Ida Moss.",
            [("event", ["Ada Lind"])],
        ),
        ("Bo Lind, Baron Lind of Kell, PC QC (1909–1989) left.", [("life", ["Bo Lind"])]),
        ("Bo Lind, 1st Earl of Kell, KG (1909–1989), left.", [("life", ["Bo Lind"])]),
        ("Ada Lind (d 1950) left.", [("died", ["Ada Lind"])]),
        ("Lind, Ada Eva, who died on 9 May 1931, was a cook.", [("died", ["Ada Eva Lind"])]),
        ("LIND, OTTO, died on 9 May 1931.", [("died", ["Otto Lind"])]),
        (
            "Ada Lind, potter, born 9 May 1931; died 2 June 2019.",
            [("born", ["Ada Lind"]), ("died", ["Ada Lind"])],
        ),
        (
            "Bo Lind, b. Kell 1834, d. unmarried 1890",
            [("born", ["Bo Lind"]), ("died", ["Bo Lind"])],
        ),
        (
            "She wed Ada Lind (b. Kell, England 1636; d. Orm, CT 1698).",
            [("born", ["Ada Lind"]), ("died", ["Ada Lind"])],
        ),
        (
            "In Orm was Ada Lind (b. Kell, 1 Jan 1662; d. Kell, 12 Dec 1697), who wed Bo Holm.",
            [("life", ["Ada Lind"])],
        ),
        ("Bo Lind sold it in 1968 to Cy Holm, who planned to burn it.", [("event", ["Bo Lind"])]),
        ("Bo Lind plans to open it in 2068.", [("plan", ["Bo Lind"])]),
        (
            "Her sons were Karl Lind (born 1886) and Otto Lind (born 1889).",
            [("born", ["Karl Lind"]), ("born", ["Otto Lind"])],
        ),
        (
            "Karl Lind died in 1950 and his wife Ida Holm died in 1956.",
            [("died", ["Karl Lind"]), ("died", ["Ida Holm"])],
        ),
        (
            "Her sons were Karl Lind, born in 1880; Qux, born in 1882; and Otto Lind, born in 1885.",
            [("born", ["Karl Lind"]), ("born", []), ("born", ["Otto Lind"])],
        ),
        ("She wed Karl Lind, born in 1880.", [("born", ["Karl Lind"])]),
        ("She is a sister of Karl Lind, born in 1880.", [("born", [])]),
    ],
)
def test_a_life_is_told_in_many_ways(text: str, expected: list[tuple[str, list[str]]]) -> None:
    found = extract_facts(f"# Notes\n\n{text}", kinds=["events"])
    assert [(fact["tags"][0], fact["who"]) for fact in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Book about Ada Lind (1932)", []),
        ("Villa Oriel, for Ada Lind (1932)", []),
        ("- Ada Lind (1932)", ["Ada Lind"]),
        ("1931: Ada Lind, 1932: Karl Brandt, 1933: Ida Lind", []),
    ],
)
def test_a_year_beside_a_name_is_not_always_of_whom_it_names(
    text: str, expected: list[str]
) -> None:
    assert who(text)["1932"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lind was a lecturer at Kell College (1901–1905).", ["Ada Lind"]),
        ("Ada Lind was a lecturer at Kell College (1901–1905) and Orm School.", ["Ada Lind"]),
        ("Ada Lind was the daughter of a lecturer at Kell College (1901–1905).", []),
        ("Ada Lind was a nurse in the Kell War (1901–1905).", []),
    ],
)
def test_a_bracket_says_how_long_somebody_was_something(text: str, expected: list[str]) -> None:
    assert who(f"{POTTER} {text}") == {"1901–1905": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one sentence
        ("- Bo Lind, b. 1834; emigrated to Ely in 1848; d. unmarried 1890", ["Bo Lind"] * 3),
        ("Bo Lind b. 2 May 1834, Kell; d. 4 Nov 1890, Ely.", ["Bo Lind"] * 2),
        ("- Bo Lind, smith, m. (1) Ada Moss 1855; m. (2) Ida Dow, 1872", ["Bo Lind"] * 2),
        ("- Bo Lind, b. Kell 1834, bapt. 3 May 1834, d. Ely 1890", ["Bo Lind"] * 3),
        ("* Bo Lind - b. 1834 - d. 1890 - farmer", ["Bo Lind"] * 2),
        # several
        ("- Bo Lind, born 1834. Moved to Ely in 1848. Died 1890.", ["Bo Lind"] * 3),
        ("1. Bo Lind. Born: 3 May 1834, Kell. Died: 1890.", ["Bo Lind"] * 2),
        ("- **Bo Lind** – curator. Joined in 1848. Left in 1855.", ["Bo Lind"] * 2),
        # under a heading
        ("## Ida Moss\n\n- Born 1834 in Kell\n- Moved to Ely in 1848", ["Ida Moss"] * 2),
        ("## Ida Moss\n\nb. 2 May 1834, Kell; d. 3 May 1890.", ["Ida Moss"] * 2),
        ("## Ida Moss (1834–1890)\n\nTeacher. Emigrated in 1850.", ["Ida Moss"] * 2),
        ("## Moss, Ida (1834–1890)\n\nEmigrated in 1850.", ["Ida Moss"] * 2),
        ("**Ida Moss**, Senior Clerk (on leave until May 2025)", ["Ida Moss"]),
        ("**Dr. Ida Moss**\nLecturer in Looms\nB.S., Kell College, 1998", ["Ida Moss"]),
        ("- Ida Moss, Ph.D. (Kell), dean of Looms, 1961–1994", ["Ida Moss"]),
        ("- Sen. Ida Moss (BA 1971), U.S. senator from Venn", ["Ida Moss"]),
        ("- Bo Lind, b. 1822; m. 1847 Ida Moss (b. 1825)", ["Bo Lind", "Ida Moss", "Bo Lind"]),
        ("- Bo Lind, b. 1822; m. 1847 Ida Moss (d. 1885)", ["Bo Lind", "Bo Lind", "Ida Moss"]),
        ("# Ida Moss\n\n**Birthday:** 9 April 1972", ["Ida Moss"]),
        ("## Ida Moss\n\n- BSc, Kell College, 1934\n- m. 1935 Bo Lind", ["Ida Moss"] * 2),
        ("# Ida Moss\n\n- **Born**: 1934\n- **Joined**: May 1955", ["Ida Moss"] * 2),
        ("- [[Ida Moss]]\n    - role:: Director\n    - born:: 1934", ["Ida Moss"]),
        # of others
        ("- Bo Lind, b. 1834, son of Tom Lind, d. 1840", ["Bo Lind", "Tom Lind"]),
        ("- Ada Moss (1834–1900), his wife; Tom Lind, d. 1840", ["Ada Moss", "Tom Lind"]),
        ("- Bo Lind sold the mill to Ida Dow in 1834. Moved to Ely in 1848.", ["Bo Lind", ""]),
        ("Bo Lind wrote about the weavers, who came to Ely in 1834.", [""]),
        ("- Bo Lind's mill. Moved to Ely in 1848.", [""]),
        ("## The mill\n\nBorn in 1834 of a dispute. Burned in 1848.", ["", ""]),
    ],
)
def test_scraps_of_a_life_are_of_whom_the_entry_names(text: str, expected: list[str]) -> None:
    found = extract_facts(f"# Notes\n\n{text}", kinds=["events"])
    assert [", ".join(fact["who"]) for fact in found] == expected


@pytest.mark.parametrize(
    "title",
    ["Curriculum vitae", "CV – Ada Moss", "Obituary: Ada Moss", "CV"],
)
def test_a_life_is_of_whom_the_page_is_about(title: str) -> None:
    text = f"# {title}\n\n**Ada Moss**\nCurator\n\n## Work\n\n- PhD, Kell, 1920\n- **1921–1930** Lecturer"
    found = extract_facts(text, kinds=["events"])
    assert [fact["who"] for fact in found] == [["Ada Moss"], ["Ada Moss"]]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("## Ada Moss (1901–1990)\n\nPainter.", ["1901/1990"]),
        ("## Dray, Ada (b. Venn, 2 May 1901)\n\nPainter.", ["1901-05-02"]),
        ("## Ada Moss (1901–1990)\n\nAda Moss (2 May 1901 – 1990) sang.", ["1901-05-02/1990"]),
        ("## Ada Moss (1901–1905)\n\nShe led.", []),
        ("## Growth (1901–1990)\n\nThe town grew.", []),
    ],
)
def test_a_heading_tells_of_a_life(text: str, rows: list[str]) -> None:
    assert [fact["name"] for fact in extract_facts(f"# X\n\n{text}", kinds=["events"])] == rows


def test_years_right_below_the_title_are_a_life() -> None:
    text = "# Ada Moss\n\n*1934 – 2021*\n\nShe was a nurse.\n"
    (fact,) = extract_facts(text, kinds=["events"])
    assert (fact["tags"], fact["who"], fact["text"]) == (["life"], ["Ada Moss"], "1934 – 2021")


@pytest.mark.parametrize(
    ("heading", "item", "expected"),
    [
        ("Births", "5 April – Karl Lind, skier (d. 1984)", [("born", "1905"), ("died", "1984")]),
        (
            "Deaths",
            "5 May – Karl Lind, Kellian poet (born 1831)",
            [("born", "1831"), ("died", "1905")],
        ),
        ("Events", "5 April – Karl Lind leaves", [("event", "1905")]),
    ],
)
def test_a_list_of_births_or_deaths_of_a_year(
    heading: str, item: str, expected: list[tuple[str, str]]
) -> None:
    text = f"# 1905 in Kell\n\nOf this year.\n\n## {heading}\n\n- {item}\n"
    found = extract_facts(text, kinds=["events"])
    assert [(fact["tags"][0], fact["name"][:4]) for fact in found] == expected
    assert {name for fact in found for name in fact["who"]} == {"Karl Lind"}


def test_years_behind_a_maiden_name_are_of_who_bears_it() -> None:
    text = "Ada Lind, née Holm (1844–1901), was a potter. Her father, Bo Holm, died in 1850."
    assert who(text) == {"1844–1901": ["Ada Lind"], "1850": ["Bo Holm"]}
