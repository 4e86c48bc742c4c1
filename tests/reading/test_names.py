"""Who is taken for a person, and who and what is not; every name here is invented."""

from __future__ import annotations

import pytest
from conftest import article

from milacli import extract_facts
from milacli.facts.people import extract


def names(text: str) -> list[str]:
    return [person.name for person in extract(article(text))]


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
        # two who share a surname
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
    ],
)  # fmt: skip
def test_words_that_only_people_are_called_make_a_person(text: str, people: list[str]) -> None:
    assert names(text) == people


def test_a_surname_that_is_an_old_trade_makes_a_name_no_title() -> None:
    assert names("It was found by a shepherd, Jem Cotter, in 1822.") == ["Jem Cotter"]
    assert names("It was found by the Orm Ambassador in 1822.") == []


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Codes were first proposed by Tomuru Isaki of Colne Tower University.", ("Tomuru Isaki",)),
        ("It was sung by Ada Finn of Split Orm.", ("Ada Finn",)),
        ("King Osric III of Ely fell.", ("Osric III of Ely", "Osric III")),
        ("Walter Venn III of Ely wrote it.", ("Walter Venn III",)),
        ("The sons of Emperor Shah Jolan fought.", ("Jolan", "Shah Jolan")),
        ("It was written by Osmer the Elder.", ("Osmer the Elder",)),
        ("The play was written by Edmund the Bald in 1901.", ("Edmund the Bald",)),
        ("Ada Lind left; the Ada Lind-directed film won.", ("Ada Lind",)),
        ("Ada Lind-Berg co-founded Orm.", ("Ada Lind-Berg",)),
        ("She married the weaver August Lind.", ("August Lind",)),
        ("Ontario Green Party Jim Lind lost.", ("Jim Lind",)),
        ("Hall of Famer Paul Lind held it.", ("Paul Lind",)),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(text: str, forms: tuple[str, ...]) -> None:
    (person,) = extract(article(f"# A\n\n{text}\n"))
    assert (person.name, *person.aliases) == forms


@pytest.mark.parametrize(
    "text",
    ["Ada told the Board of it.", "In August Orm was sold.", "She lives in Hong Kong.", "The Great Fire of Ely burned on."],
)  # fmt: skip
def test_a_month_a_place_or_a_fire_is_nobody(text: str) -> None:
    assert names(text) in ([], ["Ada"])


def test_authors_of_a_list_are_named_in_their_usual_order() -> None:
    text = "The glycan was made. Wilkin, S.; Liew, C. T. and Mackay-Orm, J.; Salleh H, Tam, Y. It works."
    people = extract(article(f"# A\n\n{text}\n"))
    assert [(person.name, *person.aliases) for person in people] == [
        ("S. Wilkin", "Wilkin, S."),
        ("C. T. Liew", "Liew, C. T."),
        ("J. Mackay-Orm", "Mackay-Orm, J."),
        ("H. Salleh", "Salleh H"),
        ("Y. Tam", "Tam, Y."),
    ]


def test_letters_in_a_list_of_places_name_nobody() -> None:
    assert names("It rained in Venn, A, and Orm, B.") == []


def test_a_given_name_is_not_an_initial() -> None:
    assert names("A. D. Lind wrote of Anna, a queen. Anna left her husband.") == [
        "A. D. Lind",
        "Anna",
    ]


def test_a_roll_of_members_names_people() -> None:
    text = "# Club\n\n## Members\n\n- Joy Adorm\n- Thibo Marchel\n- Wim de Brorm\n"
    people = extract(article(text))
    assert [(person.name, person.titles) for person in people] == [
        ("Joy Adorm", ("Member",)),
        ("Thibo Marchel", ("Member",)),
        ("Wim de Brorm", ("Member",)),
    ]
    assert extract(article(text + "- Venn, a town\n")) == ()


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


@pytest.mark.parametrize(
    "text",
    [
        "| Character | Actor |\n|---|---|\n| Mrs Ada Alder | Nora Quist |",
        "## Cast\n\n- Nora Quist as Captain Ada Alder",
        "## Plot\n\nAda Alder, a widow, seeks her son Bo Alder.\n\n## Cast\n\n- Nora Quist as Ada Alder",
    ],
)
def test_who_is_played_or_told_of_in_a_plot_is_nobody(text: str) -> None:
    assert [person.name for person in extract(article(f"# The Mill\n\n{text}\n"))] == ["Nora Quist"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # a surname is lent to who comes with the next, not to who stands alone
        ("Karl and Tom Brandt came.", ["Karl Brandt", "Tom Brandt"]),
        ("It was founded by Karl and Tom Brandt.", ["Karl Brandt", "Tom Brandt"]),
        ("Nora Quist sang Clara and Victor Hale sang Tom.", ["Nora Quist", "Clara", "Victor Hale"]),
        ("Nora Quist was praised in the part of Clara and Victor Hale in that of Tom.",
         ["Nora Quist", "Victor Hale"]),
        ("Her shelves held Homer, Karl and Nora Quist.", ["Nora Quist"]),
        ("His sons Karl, Tom and Adam Birch came.", ["Karl Birch", "Tom Birch", "Adam Birch"]),
        ("It was founded by the Mayor of Kestrel Bay Adam Birch.", ["Adam Birch"]),
        ("The mural shows the apostle Karl and Nora Quist.", ["Karl", "Nora Quist"]),
        # a nickname in brackets and quotes, and the name of birth between the others
        ('Adam ("Dot") Birch left. Adam (“Dot”) Birch died.', ['Adam ("Dot") Birch']),
        ("Adam «Dot» Birch met Karl „Rex“ Quist.", ["Adam «Dot» Birch", "Karl „Rex“ Quist"]),
        ("Nora (née Birch) Quist was mayor.", ["Nora Quist"]),
        ("He met Nora (born Birch) Quist.", ["Nora Quist"]),
        ("He met Nora Quist (born 1950) and Karl Birch.", ["Nora Quist", "Karl Birch"]),
        # an office for, in or to something, and how somebody high is spoken of
        ("Minister for Health Nora Quist left.", ["Nora Quist"]),
        ("The Secretary of State for Health Nora Quist left.", ["Nora Quist"]),
        ("It was run by Professor in Law Nora Quist.", ["Nora Quist"]),
        ("Ambassador to Venn Nora Quist left, and Senator for Holme Karl Birch.",
         ["Nora Quist", "Karl Birch"]),
        ("Dean of Arts Nora Quist met Master of Music Karl Birch.", ["Nora Quist", "Karl Birch"]),
        ("He became Dean of Venn and has a Master of Music.", []),
        ("Her Honour Nora Birch left. His Worship Adam Lind left.", ["Nora Birch", "Adam Lind"]),
        ("The Duke of Clarence and Adam Quist left.", ["Adam Quist"]),
        ("The bishop of Florence and Otto Quist met.", ["Otto Quist"]),
        ("They sang at the Royal Albert Hall.", []),
        ("The abbey was founded by Desideria of Arden.", ["Desideria of Arden"]),
        ("Its army was led by Wulfric of Arden.", ["Wulfric of Arden"]),
        ("The Statutes of Arden were read, and Wrath of Arden was sung.", []),
        ("His Excellency Karl Birch left. Her Royal Highness Nora Quist left.",
         ["Karl Birch", "Nora Quist"]),
        ("Her Grace Nora Quist met the Venerable Karl Birch.", ["Nora Quist", "Karl Birch"]),
        ("Grace Quist met her.", ["Grace Quist"]),
        # of works, letters or a thing that is called so, each is told alone
        ("The library owns works by Karl and Nora Quist.", ["Karl", "Nora Quist"]),
        ("She staged a play by Karl and Nora Quist.", ["Karl", "Nora Quist"]),
        ("It keeps the letters of Karl and Nora Quist.", ["Nora Quist"]),
        ("The film is about Karl and Nora Quist.", ["Nora Quist"]),
        ("The horse Karl and Nora Quist won.", ["Nora Quist"]),
        ("The opera Clara and Nora Quist made it known.", ["Nora Quist"]),
        ("The city of Florence and Nora Quist signed it.", ["Nora Quist"]),
        ("The home of Karl and Nora Quist burned.", ["Karl Quist", "Nora Quist"]),
        ("She is a daughter of Karl and Nora Quist.", ["Karl Quist", "Nora Quist"]),
        ("It was later set up by Karl and Nora Quist.", ["Karl Quist", "Nora Quist"]),
        ("Karl and Zorbinde Quist came.", ["Karl Quist", "Zorbinde Quist"]),
        ("Karl and Monte Carlo are told of.", []),
        ("- Send slides to [[Karl Quist]] #followup", ["Karl Quist"]),
        ("- #later Ask Karl Quist #talks", ["Karl Quist"]),
        ("It was drawn by the Welsh architect I. M. Quist.", ["I. M. Quist"]),
        ("They fought in World War I. Adam Birch left.", ["Adam Birch"]),
        ("The Misses Clara and Nora Quist taught.", ["Clara Quist", "Nora Quist"]),
        # what is a title before two words, and a name before one
        ("Pandit Adam Quist met Ustad Karl Birch and Alhaja Nora Orm.",
         ["Adam Quist", "Karl Birch", "Nora Orm"]),
        ("Fräulein Nora Quist met Graf Otto Birch and Señora Clara Thorne.",
         ["Nora Quist", "Otto Birch", "Clara Thorne"]),
        ("Datuk Seri Adam Quist met Dato’ Sri Karl Birch.", ["Adam Quist", "Karl Birch"]),
        ("Lama Karl Birch met Don Diego Quist.", ["Karl Birch", "Diego Quist"]),
        ("Don Birch met Lama Quist and Don Michael Thorne.",
         ["Don Birch", "Lama Quist", "Don Michael Thorne"]),
        ("**Chief Tunde Oyelo** (1929–2008) was a publisher.", ["Tunde Oyelo"]),
        ("Crown Prince Karl of Werra founded the school.", ["Karl of Werra"]),
        ("Grand Duke Otto of Werra met Crown Princess Ida of Kell.", ["Otto of Werra", "Ida of Kell"]),
        ("Sultan Selim signed the lease. Tsar Boris left.", ["Selim", "Boris"]),
        ("The tsar of Werra left.", []),
        # houses and bridges
        ("The show moved to Ada Brandt Gallery and John Moberg Theatre.", []),
        ("She taught at Ada Brandt Hall. Fire destroyed John Moberg Bridge.", []),
        ("Nora Quist met Charles Martin Hall.", ["Nora Quist", "Charles Martin Hall"]),
        # small words, and letters behind an apostrophe
        ("The clerk is Wambui Ndung'u.", ["Wambui Ndung'u"]),
        ("The clerk, Matteo dell'Acqua, left.", ["Matteo dell'Acqua"]),
        ("Under Karl VII of Larkland, the towns grew.", ["Karl VII of Larkland"]),
        ("August Brandt founded the mill.", ["August Brandt"]),
        ("August Exhibition opened.", []),
        ("He was a supporter of False Peter II.", ["False Peter II"]),
        ("He was a leader of Parliament Adam Birch.", ["Adam Birch"]),
        ('"The Long Mill" by Quistor-Renner is new. Orm-Venn and "The Mill" by Orm left.',
         ["Quistor-Renner"]),
        # surnames that are words for things
        ("In 1970 singer Adam Plant left. Adam Plant came back.", ["Adam Plant"]),
        ("Nora Court (born 1901) met Adam Ocean, a Welsh tenor.", ["Nora Court", "Adam Ocean"]),
        ("Adam Plant was born in Ely. Mr. Karl Beach died.", ["Adam Plant", "Karl Beach"]),
        ("The owner sold Adam Plant. Nora Beach, a home of artists, lies on Karl Bay.", []),
        ("The Adam Prize (1901, shared by two) is of gold.", []),
        # a month and a chamber in front
        ("In June Adam Birch resigned.", ["Adam Birch"]),
        ("The mill fell, and by early May Nora Quist was mayor.", ["Nora Quist"]),
        ("On 5 June Nora Quist (born 1931) and Adam Birch met.", ["Nora Quist", "Adam Birch"]),
        ("Since April Quist joined it, it has grown. It was sold in June Birch's house.",
         ["April Quist", "June Birch"]),
        ("While in Congress Adam Birch fought for mills.", ["Adam Birch"]),
        ("In Congress Hall was a fire.", []),
        ("Police arrested 24-year-old Zoltan Imrey.", ["Zoltan Imrey"]),
        ("The winner was 71-year-old Otto Gross.", ["Otto Gross"]),
        ("Kell has a 200-year-old Venn Hall.", []),
        ("Police arrested 44-year-old Kwame Oduro.", ["Kwame Oduro"]),
        ("Twelve-year-old Nora Quist won.", ["Nora Quist"]),
        ("[[Leopold Anstey|L. Anstey]] led it. [[Leopold Anstey|Leo Anstey]] left.", ["Leopold Anstey"]),
        ("She was headmistress of St Anne's.", []),
        ("## Honorary members\n\n- Wes Tarrant\n- Bly Corran\n- Xiadani Quispe",
         ["Wes Tarrant", "Bly Corran", "Xiadani Quispe"]),
        ("## Members of the choir\n\n- Wes Tarrant\n- Bly Corran\n- Xiadani Quispe",
         ["Wes Tarrant", "Bly Corran", "Xiadani Quispe"]),
        ("**Founding members**\n\n- Tom Hale\n- Sigmar Oakes\n- Wystan Pell",
         ["Tom Hale", "Sigmar Oakes", "Wystan Pell"]),
        ("**Ingredients**\n\n- Xiadani Quispe\n- Sigmar Oakes\n- Wystan Pell", []),
        ("## People\n\n- [[Jonas Quist]] (design)\n- [[Rosa Telling]] – lead\n- Ship it",
         ["Jonas Quist", "Rosa Telling"]),
        ("- Nora Pask: Born 3 May 1881, Osk County.\n- Max Thorn: Birth 3 May 1881.",
         ["Nora Pask", "Max Thorn"]),
        ("- Orm Works: Born in 1881.\n- Osk Mill: Died 1890.", []),
        # surname first
        ("- Brandt, Ada, potter\n- Falk, Karl, weaver", ["Ada Brandt", "Karl Falk"]),
        ("**Brandt, Ada** (1899–1971), founder of the Kell Ballet.", ["Ada Brandt"]),
        ("| Years | Mayor |\n|---|---|\n| 1912 | Brandt, Ada |\n| 1920 | Falk, Karl |",
         ["Ada Brandt", "Karl Falk"]),
        ("1. Brandt, Ada, 1880–1891\n2. Falk, Karl, 1891–1902", ["Ada Brandt", "Karl Falk"]),
        ("- 1880–1891: Brandt, Ada\n- 1891 – Falk, Karl", ["Ada Brandt", "Karl Falk"]),
        ("- von Brandt, Ada (1880)\n- Falk, Karl (1891)", ["Ada von Brandt", "Karl Falk"]),
        ("- Brandt, Georgia, 1880\n- 1881: Falk, Georgia", []),
        ("- Brandt, Ada and Falk left.", []),
        ("Brandt, Ada Mary (born 1901) was a nurse.", ["Ada Mary Brandt"]),
        ("**QUIST, Eleazar** (1714–1779), architect, was baptised.", ["Eleazar Quist"]),
        ("BRANDT, ADA (1901-1970), potter.", ["Ada Brandt"]),
        ("Venice, Italy (1901–1970), was a state.", []),
        ("## Brandt, Ada; came to Orm in 1901\n\nShe sang.", ["Ada Brandt"]),
        ("## Quist, Karl (b. Venn 1831)\n\nHe sang.", ["Karl Quist"]),
        ("## Paris, Georgia\n\nIt is a town.", []),
        # of several, whoever is told of as only people are
        ("- Sean Morlaar and Nora Birch were re-elected.", ["Sean Morlaar", "Nora Birch"]),
        ("Committee: Alex Quist, Cory Broad", ["Alex Quist", "Cory Broad"]),
        # a given name of whom somebody met
        ("- Lunch w/ Kyle. Call with Harbour.", ["Kyle"]),
        ("- Tea with [[Kyle]]: he moves to Orm", ["Kyle"]),
        ("- Tea with [[Harbour]]: it moves to Orm", []),
        # a letter before a small word
        ("It is no Y-chromosome Brandt descent, and an X-ray Quist told so.", []),
        # what is put inside
        ("Adam 'Wild Bill' Cutter and J. R. “Big Jim” Tate left.",
         ["Adam 'Wild Bill' Cutter", "J. R. “Big Jim” Tate"]),
        ('Adam "the Cat" Birch and Nora (Little Nan) Quist left.',
         ['Adam "the Cat" Birch', "Nora (Little Nan) Quist"]),
        ('Adam Birch "Hard Rain" Tour shirts were sold.', ["Adam Birch"]),
        ('Adam "The Rock" Quist met Nora “The Big Cat” Birch. Quist left.',
         ['Adam "The Rock" Quist', "Nora “The Big Cat” Birch"]),
        ('Nora Quist wrote "The Mill" in 1901.', ["Nora Quist"]),
        ('The pole honours Peter Holm, a leader. It bears the inscription "Peter Holm".',
         ["Peter Holm"]),
        ('The pole honours Peter Holm, a leader. Its novel is "Peter Holm".', []),
        # authors who are told with others
        ("**2017**: Shazorn et al. scaled it to more cells.", ["Shazorn"]),
        ("Shazorn et al. (2017) scaled it. It was sold to Shazorn.", []),
        ("Lord (Adam) Birch and Sir (Karl) Quist left.", ["Adam Birch", "Karl Quist"]),
        # small words, and a word for kin, that are parts of Korean names
        ("He was succeeded by Moon Jae-in.", ["Moon Jae-in"]),
        ("She was beaten by Park Seung-hwa. Son Young-min left.", ["Park Seung-hwa", "Son Young-min"]),
        ("His son Adam Birch-in left.", ["Adam Birch"]),
        # all in capitals
        ("DR ADA BRANDT met PETER MOSS.", ["Ada Brandt", "Peter Moss"]),
        ("Ada BRANDT met Jacques de MOLLARDE and Nora O'LINDEN.",
         ["Ada Brandt", "Jacques de Mollarde", "Nora O'Linden"]),
        ("Ada Brandt, MBE, met ADA BRANDT of NATO.", ["Ada Brandt"]),
        ("Ada McLINDEN met PETER MACMOSS and Nora MCQUIST.",
         ["Ada McLinden", "Peter Macmoss", "Nora McQuist"]),
        # spelled out
        ("Ida-Lynn Quist left. I. L. Quist is a potter.", ["Ida-Lynn Quist"]),
        ("Staff: Ada Quist\nAbsent: Pete Lindqvist", ["Ada Quist", "Pete Lindqvist"]),
        # a life in scraps
        ("- Ada Quist, b. 1834\n- Ida Lind, d. 1890", ["Ada Quist", "Ida Lind"]),
        ("JOHN QUIST LTD of VIRGINIA BEACH won the GRANT AWARDS.", []),
        ("In 1994 the activist Nora Quist The Walks became annual.", ["Nora Quist"]),
    ],
)  # fmt: skip
def test_a_name_ends_where_its_own_words_end(text: str, people: list[str]) -> None:
    assert names(f"# Notes\n\n{text}\n") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ruth Ste. Brandt left, and Max St. Brandt founded it.",
            ["Ruth Ste. Brandt", "Max St. Brandt"],
        ),
        ("The abbey was founded by St. Boniface.", ["Boniface"]),
        ("St Hilda ruled the abbey, and Saint Columba landed in Venn.", ["Hilda", "Columba"]),
        (
            "Ibn Quista wrote the book, and Ibn Bruta travelled to Venn.",
            ["Ibn Quista", "Ibn Bruta"],
        ),
        ("The town was founded by St. Louis settlers.", []),
        ("They saw the St. Louis Cardinals and the Saint Petersburg Mint.", []),
        ("Saint Ignatius Marlow was killed.", ["Ignatius Marlow"]),
        ("St Hilda was rebuilt. The club beat St Helens. He lives in St. Louis.", []),
        ("Ibn Quista Mall opened in 2005.", []),
    ],
)
def test_a_saint_lives_and_no_town_of_the_name(text: str, people: list[str]) -> None:
    assert names(f"# Notes\n\n{text}\n") == people


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Ada Baker was a poet. Baker died in 1901.", [["Baker"]]),
        ("Ada Smith was a poet. Smith later wrote it in 1901.", [["Smith"]]),
        ("Ada Miller was a poet. In 1901 Miller left.", [["Miller"]]),
        ("Ada Harper was a poet. Harper's mill burned in 1901.", [["Ada Harper"]]),
        ("Ada Baker was a poet. Baker, who was ill, left in 1901.", [["Baker"]]),
        ("Ada Baker was a poet. The Baker left in 1901.", [[]]),
        ("Ada Baker was a poet. Baker Hall opened in 1901.", [[]]),
        ("Ada Head was a poet. Head of sales since 1901.", [[]]),
        ("Ada Baker was a poet.\n\n- Baker: Bo Quist (1901)", [["Bo Quist"]]),
        ("Orm has many mills. Smith and wright came in 1901.", [[]]),
    ],
)
def test_a_surname_that_is_a_trade_stands_alone(text: str, owners: list[list[str]]) -> None:
    found = extract_facts(f"# Notes\n\n{text}\n", kinds=["events"])
    assert [fact["who"] for fact in found] == owners
