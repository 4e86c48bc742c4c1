"""Sentences, words and folding."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milacli.english.prose import fold, fold_word, sentences, words
from milacli.english.slugs import slug


@pytest.mark.parametrize(
    "parts",
    [
        ["It closed in 1874.", "de Brandt left in 1876.", "van der Lind and al-Orm came."],
        ["It was of 1874. de facto rule, said J. de Brandt of no. 3. de Lind."],
        ["One.", "Two!", "Three?", "Four."],
        ["Dr. Ada N. King met Mr. Hyde.", "He ran."],
        ["Acme Inc. sold it.", "It was late."],
        ["She joined Acme Inc.", "The firm failed."],
        ["He lives in the U.S. Senate house.", "She left the U.S.", "In May she came back."],
        ['He said "No."', "Then he left."],
        ["It rose 3.5 percent.", "Version 2.0 followed."],
        ["It weighed 80 kg.", "40 men came."],
        ["See e.g. Smith and vol. 3 of it."],
        ["It ended.[12]", "Then more.[a][3]", "End."],
        ["J. R. R. Tolkien wrote.", "C. S. Lewis read."],
        ["Born c. 1815 in St. Ives."],
        ["She has a Ph.D. in music.", "He has none."],
        ["What happened then...", "Nobody knows."],
        ["It was No. 5 of them.", "He said no.", "She agreed."],
        ["Released by iTunes.", "iPhone users came."],
        ["(It was odd.)", "[Very.]", "Yes."],
        ["J.K. Lindholm met E.O. Wilmar, a.k.a. Brandt.", "She left."],
        ["He came on 9 May 1879 (O.S. 27 April 1879) to Venn.", "It rained."],
        ["She was of the N.K.V.D.", "The office closed."],
        ["She joined Orm Ltd.", "Tom Brandt died."],
        ["In 1904 Orm Ltd. Chairman Otto Pell left.", "Orm Inc. Tom Brandt, its head, left."],
        ["She moved to the U.S.", "Brandt died."],
        ["The law that the U.S. Senate passed in the U.S. Virgin Isles was good."],
        ["By 5 p.m. Tom Brandt was gone.", "He left at 5 p.m.", "Tom Brandt was there."],
        ["They met Orm F.C.", "Bruno Lark scored.", "It was sold to Orm N.V.", "Ada Lind retired."],
        ["It is by F.C. Brandt.", "Pupils of Clara J.M. Brandt came."],
        ["Staff park in Lot C.", "Ada Lind came.", "He sat in Row F.", "Tom Lind left."],
        ["It was moved by Hon. Sec. Ada Lind in 1932."],
        ["In 1978 Dipl.-Ing. Uwe Lind and Mag. Ida Brandt left."],
        ["He holds a B.Sc.", "Ada Lind retired."],
        ["It was Class B.", "Tom Brandt led it.", "Vitamin C.", "The rest."],
        ["He met Mary A. Lind and K. He, B. Lind and J. A. Brandt.", "At 50 degrees C.", "In May."],
        ["The train leaves at 6 p.m.", "Ada Lind came.", "At 6 p.m. Ada Lind had left."],
        [
            "It lacks vitamins A and C.",
            "Ada Lind came.",
            "The books of Groups A, B or C.",
            "Tom left.",
        ],
        ["A letter of Asst. Sec. Ada Lind was found.", "It took a sec.", "Tom left."],
        [
            "She wrote for What? Magazine in 1980.",
            "In 1990 she founded Ahoy! Theatre with Tom Brandt.",
        ],
        ["Ada Lind, Ph.D.", "Adjunct Professor of Law."],
        ["She met Ada Lind, Ph.D. Professor Tom Brandt left."],
        ["Did she meet Tom?", "Theatre in 1980.", "And who met Bo?", "Magda in 1950."],
        ["It stood on Larch St.", "Tom Brandt died.", "The church of St. Agnes stood."],
        ["They sold oats, etc.", "Tom left."],
        ["The medal of Cpl. Tom Brandt, Lt.Gov. Ada Lind and Maj.-Gen. Hale."],
        ["It was led by Vice-Adm. Tom Brandt and L.Cpl. Ada Lind in 1980."],
        ["In 1980 I. Brandt was mayor."],
        ["1867. Death of Ada Lind.", "Nobody came."],
        ["17 May 1867. The mill burned.", "In May 1868.", "It rained."],
        ["In 1867 Tom Brandt (Lib.) 412, Ada Lind (Con.) 398.", "He left (in Dec.)", "Tom came."],
        ["It was sung on 15 March (3 March O.S.) 1868.", "It failed."],
        ["Albert I. Lindqvist founded it.", "After World War I.", "Germany lost."],
        ["I. K. Brandt met V. I. Lind.", "I. Rabin died.", "It was by I. Lind.", "He left."],
        ["Mill I.", "Ada Lind ran it.", "You and I.", "Brandt and I. Hale met."],
        ["The band Yell! Orchestra was good.", "What a day!", "Tom Brandt left."],
        ["See (cat. 6) and vol. 3.", "She had a cat.", "It died."],
        ["The pot (acc. no. 6, coll. R. Dray; pl. VII) is old.", "It has a lid."],
        ["It fell in Dec.", "The mill closed on Dec. 5."],
        ["It was sold.", "$5 million was paid.", "€3 were lost.", "£.50 more."],
        ["It was approx. $5 and vs. #3.", "#mill it was.", "@ada left."],
        [
            "It was fined.",
            "~200 left.",
            "≈ 30 came.",
            "±3 fell.",
            "§4 fell.",
            "+5 came by approx. ~3.",
        ],
        ["It opened.", "🎉 It closed.", "→ See it.", "„So“ he said.", "«Oui» too.", "¿Qué?", "No."],
        ["Élan grew.", "Über came."],
        ["It bought Orm Mek. (1958) and sold it.", "It was late."],
        ["Ida Falk, Ph.D. (Orm), Dean of Arts, left.", "Jost, M.A. (Ely), sang."],
        ["In 1889 J.-B. Lind met Ch.-M. Brandt.", "She left."],
        ["It was sold by Benj. Lind and Wm. Brandt to the Rt. Rev. Tom Hale.", "He left."],
        ["Flt. Lt. Lind, Sqn. Ldr. Hale and Bp. Brandt met at Ste. Anne.", "It rained."],
        ["They met Eng. Tom Lind.", "She is a good eng.", "The rest are not."],
        ["He sold it to Alex.", "Tom Brandt died.", "Alex. Brandt bought it."],
        ["They won Serie A.", "Tom Brandt died.", "It lay in Room B.", "Tom Brandt died."],
        ["She lived in Venn, D.C.", "Brandt died.", "He joined the F.B.I.", "Brandt stayed."],
        ["He had earned a Ph.D.", "Brandt died.", "He came at 5 p.m.", "Brandt died."],
        ["It was led by J.P. Brandt and was sold.", "It was the J.R. Brandt prize."],
        ["She lived in Venn, N.Y. Mayor Brandt died."],
        ['The novel "Who Sold It? Anna" came out.', "“What Now? A Farce of Orm” is a play."],
        ['"Who is it?', 'Anna is here," he said.'],
        ["It is of the 18th c.", "The jug is older.", "The 18th c. Brandt jug was lost."],
        ["It was sold in the 19th cent.", "Tom Brandt died.", "An 18th cent. Orm jug was lost."],
        ["The painter, c. 1590–c. 1660, was a pupil.", "He left."],
        ["It ran 1890-c. 1914 in Orm.", "It ended."],
        ["It is built by Orm, Inc.", "First announced in 1901, the pump is large."],
        [
            "She joined Orm Ltd.",
            "Based in Venn, it sells pumps.",
            "He led Orm Inc. First Bank of Venn.",
        ],
        ["She was a clerk with Orm Bros. Inc.", "Ms. Lind sold it to Venn Inc. of Orm."],
        ["It was opened by Preb. Paul Tarn in 1980.", "He left."],
        ["It was led by Zugf. Tom Lind.", "He moved to Venn.", "Ada Lind runs it."],
        ["She came with Tom.", "Ada Lind of Orm died.", "He moved to Venn.", "In 1980 it rained."],
        ["The Osk Elec. Co. and the Osk Glasw. Co. closed.", "Joined the Osk Mfg. Co. as clerk."],
        ["See Proc. Soc. Antiq. Osk, 3rd ser. and (O.R. App. Div., 9 May) or (Bibl. Nat. 4)."],
        ["The magazine Why? Quarterly grew.", "Who sang in the film Gold?", "Tom Lind did."],
        ["She joined Jump! Theatre in May.", "They had won with Hope!", "Ada Lind left."],
        ["Yahoo! Japan was founded.", "Help!", "Ada Lind was lost."],
        ["He was succeeded by George V.", "Tom Marsh wrote it.", "It was by Paul V. Marsh of Orm."],
        ["It stood at No. 5 Osk St.", "In 1950 it burned."],
        ["He served Boris I.", "Upon his death he fled.", "She met Karl I.", "Later she left."],
    ],
)
def test_a_text_splits_into_its_sentences(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [text[start:end] for start, end in sentences(text)] == parts


def test_a_newline_ends_a_sentence_and_blanks_belong_to_none() -> None:
    text = "  one \n\n two. Three "
    assert [text[start:end] for start, end in sentences(text)] == ["one", "two.", "Three"]


@given(st.text(alphabet="aB1.!? \n\"'()[]é", max_size=80))
def test_sentences_cover_every_word_once_and_in_order(text: str) -> None:
    spans = sentences(text)
    assert "".join(text[a:b] for a, b in spans).replace(" ", "") == "".join(text.split())
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "unit",
    [
        "A. ",
        "a.",
        ". ",
        ".",
        "?!",
        '"',
        "U.S. ",
        "x" * 9 + ". ",
        ".[1]",
        "\n",
        "Aa! ",
        "Aa Ltd. Tom Lee ",
    ],
)
def test_splitting_takes_linear_time(unit: str) -> None:
    started = time.process_time()
    sentences(unit * 100_000)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Joëlle", "joelle"),
        ("Jose\u0301", "jose"),
        ("STRASSE straße", "strasse strasse"),
        ("Łódź Ærø Þór ıq", "lodz aero thor iq"),
        ("don’t – “yes”", 'don\'t - "yes"'),
        ("ﬁve ①", "five 1"),
        ("co\u00adop", "coop"),
    ],
)
def test_folding_leaves_what_counts_for_comparison(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("word", "folded"), [("Ada's", "ada"), ("O’Neill’s", "oneill"), ("its", "its"), ("’s", "")]
)
def test_a_word_folds_without_possessive_and_apostrophe(word: str, folded: str) -> None:
    assert fold_word(word) == folded


def test_words_keep_their_apostrophes_and_accents_and_part_at_hyphens() -> None:
    text = "don't Jose\u0301's deep-sea snake_case 3rd C++"
    found = ["don't", "Jose\u0301's", "deep", "sea", "snake", "case", "3rd", "C"]
    assert [text[start:end] for start, end in words(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ʼ", []),
        ("\uff9e\uff9f", []),
        ("ʼalif", ["alif"]),
        ("A ʼ b", ["a", "b"]),
        ("donʼt", ["dont"]),
    ],
)
def test_what_folds_to_nothing_is_no_word(text: str, found: list[str]) -> None:
    assert [fold_word(text[start:end]) for start, end in words(text)] == found


@pytest.mark.parametrize(
    ("title", "anchor"),
    [("Research Focus", "research-focus"), ("A/B: C’s (2020)", "ab-cs-2020"), ("Élan_x", "élan_x")],
)
def test_slugs_are_those_of_github(title: str, anchor: str) -> None:
    assert slug(title) == anchor
