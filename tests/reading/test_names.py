"""Who is taken for a person, and who and what is not; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article
from persons import names

from milacli.facts.people import extract


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # a given name and a surname
        ("The mill burned before Nora Quist came.", ["Nora Quist"]),
        # initials, particles, suffixes, hyphens, apostrophes, accents, capitals inside
        ("It was read by J. R. R. Oakden.", ["J. R. R. Oakden"]),
        ("Critics included Mary K. Ellwood.", ["Mary K. Ellwood"]),
        ("It was founded by J.-P. Oakden and Ch.-M. Quist.", ["J.-P. Oakden", "Ch.-M. Quist"]),
        ("F.-X. Oakden is the director.", ["F.-X. Oakden"]),
        ("It was founded by Wm. Oakden and Benj. Quist.", ["Wm. Oakden", "Benj. Quist"]),
        ("Its director was Dr.-Ing. Nora Quist.", ["Nora Quist"]),
        ("Nora Quist, Ph.D., founded it. Her Ph.D. Quist called a lamp.", ["Nora Quist"]),
        ("They won Serie A. Nora Quist founded the club.", ["Nora Quist"]),
        ("The tower was designed by Pieter van den Holm.", ["Pieter van den Holm"]),
        ("It was written by Omar al-Rashid in 1961.", ["Omar al-Rashid"]),
        ("The founder, Samuel Pike Jr., retired.", ["Samuel Pike Jr."]),
        ("Inès Arrow-Lund resigned in May.", ["Inès Arrow-Lund"]),
        ("Liam O'Keary and Fiona McAllen left.", ["Liam O'Keary", "Fiona McAllen"]),
        ("Later Anna DeWitt died there.", ["Anna DeWitt"]),
        ("Jarosław Żbik was born in Ely.", ["Jarosław Żbik"]),
        ("Farouk ElOrm and Mona AlVenna left.", ["Farouk ElOrm", "Mona AlVenna"]),
        ("Clara à Lind met Gerard 't Holm.", ["Clara à Lind", "Gerard 't Holm"]),
        ("Pieter van ’t Holm met Jan op de Brandt.", ["Pieter van ’t Holm", "Jan op de Brandt"]),
        ("Peter thor Lind met Judah ha-Venni.", ["Peter thor Lind", "Judah ha-Venni"]),
        ("Werner im Holm met Siti binti Ahmad.", ["Werner im Holm", "Siti binti Ahmad"]),
        ("Prince Otto of the Venne died in Ely.", ["Otto of the Venne"]),
        ("Prince Otto of Orm-Werra and Kell died.", ["Otto of Orm-Werra and Kell"]),
        ("Prince Otto of Orm-Werra and Ida of Kell died.", ["Otto of Orm-Werra", "Ida of Kell"]),
        # an initial, and a name, that look like a number
        (
            "I. K. Oakden met V. I. Quist. I. Sorrel died.",
            ["I. K. Oakden", "V. I. Quist", "I. Sorrel"],
        ),
        ("Xi Brandt met Ms. Vi Oakden.", ["Xi Brandt", "Vi Oakden"]),
        # East Asian order and unknown given names, with evidence
        ("Astronomer Chen Yu-ting found it.", ["Chen Yu-ting"]),
        ("Its chief engineer, Zorbo Quarn, left.", ["Zorbo Quarn"]),
        # a title makes a person of one name; a number of a king is part of it
        ("The case went to Judge Zelnik.", ["Zelnik"]),
        ("Pope Urban IV wrote to King Ruprecht III.", ["Urban IV", "Ruprecht III"]),
        ("Archbishop Rainald of Ely spoke.", ["Rainald of Ely"]),
        ("It was taken by King Ubbo III of Tarn.", ["Ubbo III of Tarn"]),
        # so does a rank before a surname that is a plain word or a trade
        ("Captain Storm fled.", ["Storm"]),
        ("General Fielding left and later died in Ely.", ["Fielding"]),
        ("They saw that Sergeant Baker was killed.", ["Baker"]),
        ("Judge Miller retired, and Professor Potter taught botany.", ["Miller", "Potter"]),
        ("It fell when Major Snow died.", ["Snow"]),
        (
            "Head of Research Nora Quist founded it.",
            ["Nora Quist"],
        ),
        ("Pope Clement XIX spoke.", ["Clement XIX"]),
        # a name known by itself takes no surname; kin share theirs
        ("Napoleon and Clara Doyle never met.", ["Napoleon", "Clara Doyle"]),
        ("Brothers Adam and Max Birch left.", ["Adam Birch", "Max Birch"]),
        # a surname that is told of a person elsewhere
        ("Lady Isolde Marrow ruled. Marrow, a former chancellor, fell.", ["Isolde Marrow"]),
        ('It was led by Fritz "Dot" Lomann.', ['Fritz "Dot" Lomann']),
        ("Critics of Nora Quist and the Head of it all left.", ["Nora Quist"]),
        # kin go by their given names
        ("His mother, Greta, was a nurse.", ["Greta"]),
        ("Nora Quist and her son Ivo moved.", ["Nora Quist", "Ivo"]),
        # two who share a surname, and those of a list who do not
        (
            "It starred Nora Quist, Clara and Max Thorne. Present: Adam Birch, Bo and Ida Vale",
            ["Nora Quist", "Clara", "Max Thorne", "Adam Birch", "Bo Vale", "Ida Vale"],
        ),
        (
            "Sheikh Sultan bin Marl and Prince Sultan ibn Quist left.",
            ["Sultan bin Marl", "Sultan ibn Quist"],
        ),
        (
            "An Jung-geun left. It was sold by Guy de Marl, Lorenzo de' Marli and Usman dan Birch.",
            ["An Jung-geun", "Guy de Marl", "Lorenzo de' Marli", "Usman dan Birch"],
        ),
        ("It was paid for by Max and Ella Thorne.", ["Max Thorne", "Ella Thorne"]),
        ("In Germany Ada Thorne founded it.", ["Ada Thorne"]),
        ("They met in Norway Ada Thorne and, near Paris Tom Hale.", ["Ada Thorne", "Tom Hale"]),
        ("In Jordan Thorne saw it.", ["Jordan Thorne"]),
        # beside a person stands a person
        (
            "It was founded by Nora Quist, Ubbo Krat, and Tam Yelk.",
            ["Nora Quist", "Ubbo Krat", "Tam Yelk"],
        ),
        # works are cited by surnames
        ("The method (Keller & Zimmer, 2015) is slow.", ["Keller", "Zimmer"]),
        # small words inside names of many lands
        (
            "Rhys ap Marlow, Quist arap Thorne, Nora ferch Birch and Hugh atte Marl were killed.",
            ["Rhys ap Marlow", "Quist arap Thorne", "Nora ferch Birch", "Hugh atte Marl"],
        ),
        (
            "Otomo no Tamiko was killed. Adam Birch had no Thorne.",
            ["Otomo no Tamiko", "Adam Birch"],
        ),
        ("The verses of Du Mi and of Saad ed-Marl were burnt.", ["Du Mi", "Saad ed-Marl"]),
        ("DU:Aa", []),
        ("Du", []),
        (
            "Newly-elected Nora Quist left. Half-blinded Adam Birch died.",
            ["Nora Quist", "Adam Birch"],
        ),
        # a possessive belongs to a name too
        ("Nora Quist's lab grew.", ["Nora Quist"]),
    ],
)
def test_people_are_found_by_shape_and_context(text: str, people: list[str]) -> None:
    assert names(text) == people


@pytest.mark.parametrize(
    "chair",
    ["Chair", "Chair of Law", "Professor of Law", "Professorship", "Professor Emeritus",
     "Professor Emerita", "Emeritus Professor", "chair", "professor of law"],
)  # fmt: skip
def test_a_chair_is_not_whom_it_is_named_after(chair: str) -> None:
    assert names(f"Adam Birch holds the Nora Quist {chair}.") == ["Adam Birch"]
    capital = chair[0].isupper()
    assert not capital or names(f"She held the King Otto V {chair}.") == []


def test_a_swami_is_somebody() -> None:
    assert names("She met Swami Omkarananda in 1950.") == ["Omkarananda"]


def test_a_work_or_a_church_is_nobody() -> None:
    assert names("She sang in Adam Birch's The Emperor Lund.") == ["Adam Birch"]
    assert names("She sang in the Basilica of St. Olaf's. It stands near St. Mark's in Ely.") == []
    assert names("St. Olaf's daughter left. St. Olaf died in 1030.") == ["Olaf"]


def test_who_has_a_life_and_a_role_is_somebody() -> None:
    text = "# Wild Horse\n\nWild Horse (c. 1840 – September 5, 1877) was a war leader."
    assert names(text) == ["Wild Horse"]
    assert names("# Wild Horse\n\nWild Horse was a river. It left.") == []


@pytest.mark.parametrize(
    "text",
    [
        "It joined the Nora Quist Institute in 1990.",
        "Major League Fencing started in 1903.",
        "Karl Birch Allee, Prince Albert Infirmary and Queen Anne Inn were closed.",
        "Judge Adam Birch Courthouse and Lady Margaret Hall opened.",
        "The Captain General died, and so did a General Fielding Trust.",
        "General Lamps left Ely in 1990.",
        "She taught at the University of Ely.",
        "He won the Ellwood Prize.",
        "They met in San Toro and in New Ely, Ohio.",
        "It was named Ada Premium, a database by Acme Labs.",
        "The company Marlow Keen was sold.",
        "Marlow Keen is a platform for trading.",
        "Deep Learning and Open Source are topics.",
        "Marlow Keen Inc. was founded in 1990.",
        "The law, the Clean Rivers Act, passed.",
        "Claude 3 and Vera 2 were released.",
        "The Marlow Keene Group (MKG) invested.",
        "- **Natural Light**: a study\n- **Better Wells**: another",
        "The White House and the Red Army disagreed.",
        "In January Monday fell on a First.",
        "Only the heading speaks.\n\n## Marlow Keen\n",
        "She sailed on the *Nora Quist* and said so.",
        "She sailed on the frigate *Lady Nora* and said so.",
        "They met on Saint Gerda's Bridge and at Widow Agatha's Mill.",
        "The lens by Maison Fabre & Roy was lit.",
        'He sang "Annie Fallow" and left.',
        "In May 2019 a Fellow of the town left.",
        "The sale went to Nora Quist Co. in May. Nora Quist Co. said it would pay.",
        "The hall was built by Nora Quist Architects. Adam Birch Associates left.",
        "They swam to Adam Birch Reef. Nora Quist Limited opened the Quist Dam.",
        "They saw Nora Quist Creek, Marlow Glacier and Ada Marlow Falls that day.",
        "They saw the Nora Quist Singers, the Ada Marlow Brigade and Marlow Bros. that day.",
        "They saw the Ada Quist Affair end in the Marlow Pact.",
        "Camp Thorne and Mount Birch were named in 1901.",
        "The girl was born to Swazi and Xhosa parents.",
    ],
)
def test_things_with_capital_letters_are_no_people(text: str) -> None:
    assert names(text) == []


def test_neither_references_nor_see_also_nor_code_name_people() -> None:
    text = """
        # Ely

        A town.

        ```
        Nora Quist was born here.
        ```

        ## See also

        - [[Nora Quist]]

        ## References

        1. Quist, N. (2001). "Wells." Nora Quist was born in Ely.
        """
    assert names(text) == []


def test_an_author_of_the_references_is_known_by_surname_and_initial() -> None:
    text = "# Wells\n\nIt goes back to Zorbo Quarn.\n"
    assert names(text) == []
    assert names(text + '\n## References\n\n1. Quarn, Z. (2001). "Wells."\n') == ["Zorbo Quarn"]


def test_people_come_in_the_order_in_which_they_appear() -> None:
    assert names("Zoe Marsh met Adam Birch. Then Nora Quist came.") == [
        "Zoe Marsh",
        "Adam Birch",
        "Nora Quist",
    ]


def test_the_heading_of_a_list_vouches_for_an_unusual_name() -> None:
    text = """
        ## Bakers

        - Laura Thorne
        - Tamsin Olbracht, 12 years here
        - Adam Birch
        """
    assert names(text) == ["Laura Thorne", "Tamsin Olbracht", "Adam Birch"]
    assert names(text.replace("Bakers", "Streets")) == ["Laura Thorne", "Adam Birch"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A woman, Zorbo Quarn, drowned.", ["Zorbo Quarn"]),
        ("Its keeper's successor is Zorbo Flood.", ["Zorbo Flood"]),
        ("**Present:** Nora Birch (chair), Zorbo Tate, Orm Vandermeer",
         ["Nora Birch", "Zorbo Tate", "Orm Vandermeer"]),
        ("It pleased Nora Birch & Adam Quist.", ["Nora Birch", "Adam Quist"]),
        ("J. W. Lubbers was mayor.", ["J. W. Lubbers"]),
        ("She was born in Ely to Alf, a miner, and Edna, a dressmaker.", ["Alf", "Edna"]),
        ("She was born on 3 May 1900 in Ely, Orm, to Alf, a miner, and Edna.", ["Alf", "Edna"]),
        ("Nora Birch was born to Otto Birch and Sigrun.", ["Nora Birch", "Otto Birch", "Sigrun"]),
        ("The Ely Lubbers won. Nora Birch was born near the road to Orm and Venn.", ["Nora Birch"]),
        ("Donors were Nora Birch, Guy Fontaine and Adam Quist.",
         ["Nora Birch", "Guy Fontaine", "Adam Quist"]),
        ("Second violin: Zorbo Tate", []),
        ("It was shut at the death of Mrs Edith Cope.", ["Edith Cope"]),
        ("Miss Baker sang. Miss Saigon opened in 1989. She was Miss Kentucky.", ["Baker"]),
        ("Miss World Zorbo Lind opened it. The crown of Miss Photogenic was lost.", []),
        ("Lighting: Jens Tate\nSet design: Mateo Quarn", ["Jens Tate", "Mateo Quarn"]),
        ("**Present:** Guy Fontaine (chair), Fay Quist", ["Guy Fontaine", "Fay Quist"]),
        ("Cllr Zorby thanked Councillor Marlow. Alderman Quarn left.",
         ["Zorby", "Marlow", "Quarn"]),
        ("* Zorbo Quarn <zq@orm.example>\n* Release Team <rt@orm.example>\n* Keto Brill (@keto)",
         ["Zorbo Quarn", "Keto Brill"]),
        ("**Zorbo Quarn** [10:42 AM]\nhi\n\n12/03/2021, 18:04 - Keto Brill: Hi",
         ["Zorbo Quarn", "Keto Brill"]),
        ("## Members\n\n- Nora Birch (host)\n- Ida Quarn\n- Zorbo Systems",
         ["Nora Birch", "Ida Quarn"]),
        ("Pte T. Gill and Lieut. J. Quarn fell. Eliz. Dodd left.",
         ["T. Gill", "J. Quarn", "Eliz. Dodd"]),
        ("Mr J Plater met Mr George Plater.", ["J Plater", "George Plater"]),
        ("Cllr A Hookham and Mrs A Lind left. Miss A sang.", ["A Hookham", "A Lind"]),
        ("Cllr. A Hookham and Revd. A Quarn left.", ["A Hookham", "A Quarn"]),
        ("Igwe Otto Quarn met Thyra the Dane.", ["Otto Quarn", "Thyra the Dane"]),
        ("It was sold by Lord Zorbel. Prince Menshof agreed. Admiral Zorby sank the fleet.",
         ["Lord Zorbel", "Menshof", "Zorby"]),
        ("They met at the Lord Zorbel in Ely. Lady Frere is a town. The Lady Zorbel sank.", []),
        # what only people do, suffer or have
        ("Zorbo was hanged. Keto and his brother Morl fled. Ilka succeeded her father.",
         ["Zorbo", "Keto", "Morl", "Ilka"]),
        ("Zorbo's widow Morla fled. The Bishop's wife Nora left. Orm and her sister ship sank.",
         ["Zorbo", "Morla", "Nora"]),
        ("She studied under Zorbu Qenkil. He married Iluma in 1950. The widow of Morl fled.",
         ["Zorbu Qenkil", "Iluma", "Morl"]),
        ("She was succeeded by Zorbu Qenkil. The letter to Qeni Thulbo is lost.",
         ["Zorbu Qenkil", "Qeni Thulbo"]),
        ("The wife of Bath left. Letters from Zorbu Qenkil came.", []),
        # names that are told where their nation is
        ("The Sioux heard Sitting Bear. Lame Wolf left. Red Cloud was there, and so was Crow Bird.",
         ["Sitting Bear", "Lame Wolf", "Red Cloud", "Crow Bird"]),
        ("It closed. Red Cloud was there, and so was the Black Bear.", []),
    ],
)  # fmt: skip
def test_words_that_only_people_are_called_make_a_person(text: str, people: list[str]) -> None:
    assert names(text) == people


def test_a_surname_that_is_an_old_trade_makes_a_name_no_title() -> None:
    assert names("It was found by a shepherd, Jem Cotter, in 1822.") == ["Jem Cotter"]
    assert names("It was found by the Orm Ambassador in 1822.") == []


@pytest.mark.parametrize(
    "text",
    ["Ada told the Board of it.", "In August Orm was sold.", "She lives in Hong Kong.", "The Great Fire of Ely burned on."],
)  # fmt: skip
def test_a_month_a_place_or_a_fire_is_nobody(text: str) -> None:
    assert names(text) in ([], ["Ada"])


def test_letters_in_a_list_of_places_name_nobody() -> None:
    assert names("It rained in Venn, A, and Orm, B.") == []


def test_a_roll_of_members_names_people() -> None:
    text = "# Club\n\n## Members\n\n- Joy Adorm\n- Thibo Marchel\n- Wim de Brorm\n"
    people = extract(article(text))
    assert [(person.name, person.titles) for person in people] == [
        ("Joy Adorm", ("Member",)),
        ("Thibo Marchel", ("Member",)),
        ("Wim de Brorm", ("Member",)),
    ]
    assert names(text + "- Venn, a town\n") == ["Joy Adorm"]


def test_who_smiles_is_somebody() -> None:
    text = (
        "# Session 2\n\n- [[Zogmor]] looked through a hole; [[Mirkel]] smiled.\n- [[Lamp]] shone.\n"
    )
    assert [person.name for person in extract(article(text))] == ["Zogmor", "Mirkel"]


def test_a_peer_is_one_with_rank_and_number() -> None:
    text = (
        "Robert, 3rd Baron Hungerlow, and Sir Edmund Brandt refused. Hungerlow was beheaded. "
        "Edmund, 1st Viscount Lindley, left. Tom Venn, 5th Earl Colne, was a Welsh painter."
    )
    people = extract(article(f"# A\n\n{text}\n"))
    assert [(person.name, person.aliases, person.titles) for person in people] == [
        ("Robert, 3rd Baron Hungerlow", ("Hungerlow",), ("3rd Baron Hungerlow",)),
        ("Edmund Brandt", (), ("Sir",)),
        ("Edmund, 1st Viscount Lindley", (), ("1st Viscount Lindley",)),
        ("Tom Venn", (), ("Welsh painter", "5th Earl Colne")),
    ]


def test_those_of_a_list_are_no_peers() -> None:
    assert names("The guests were Robert Brook, Lady Anna and Lord Brandt.") == [
        "Robert Brook", "Anna", "Lord Brandt",
    ]  # fmt: skip


def test_a_place_is_nobody_whose_siege_took_a_year() -> None:
    text = "# Siege of Tarnholm\n\nThe siege of Tarnholm (3 May 1431 – 9 June 1432) was lost.\n"
    assert extract(article(text)) == ()
