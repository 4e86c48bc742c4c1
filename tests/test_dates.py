"""The date grammar as a table: what an article writes, and what EDTF makes of it."""

from __future__ import annotations

import time

import pytest
from edtf import parse_edtf

from milacli.dates import find_dates, parse_date
from milacli.dates.grammar import (
    DATES,
    DATES_OF_A_YEAR,
    EDGES,
    INTERVALS,
    PARTS,
    TYPED,
    Pattern,
)
from milacli.errors import MilaError

# text, EDTF of every date in it; blank for none
DATED = """
It opened in 1993. | 1993
Founded in 2017 and headquartered in Arden | 2017
the 2012 Granite Prize | 2012
The 2018 award was shared. | 2018
a 2023 study found | 2023
Dray's 1995 debut | 1995
In 2017 researchers found more. | 2017
In 2014 and 2015, interest grew. | 2014, 2015
in 1985, 1987, and 1990 | 1985, 1987, 1990
(2014) | 2014
(PhD 2009) | 2009
(Dray, 2008) | 2008
(closed 2024) | 2024
2010: Winner: Team Arden | 2010
2020's best tool | 2020
By 2015, it had closed. | ../2015
the winners at NORX 2017 | 2017
(NORX 2015) | 2015
a year of 1999 | 1999
In 1066, the king fell. | 1066
By 1344 Osric had fallen. | ../1344
It began as early as 1340. | 1340
since 1648 | 1648/..
The club dates from 1789. |
In 1789, the club met. | 1789
1510-1520: The governor rebuilt it. | 1510/1520
(1685–1750) | 1685/1750
batches of (1024–2048) |
1200–1300 words |
1312: The tower burned. | 1312
1024 tokens |
on July 8, 1960, in Arden | 1960-07-08
July 8 1960 | 1960-07-08
July 8th, 1960 | 1960-07-08
8 July 1960 | 1960-07-08
the 8th of July, 1960 | 1960-07-08
8-Jul-1960 | 1960-07-08
Oct. 15, 1999, priced at 84.90 | 1999-10-15
Sept. 27, 1989 | 1989-09-27
Sep 27, 1989 | 1989-09-27
Friday, November 17, 2023 | 2023-11-17
MARCH 3, 2021 | 2021-03-03
1999-10-15 | 1999-10-15
2024-05-13T12:30:00Z | 2024-05-13
1999/10/15 | 1999-10-15
05/22/1995 | 1995-05-22
22/05/1995 | 1995-05-22
22.05.1995 | 1995-05-22
05/05/1995 | 1995-05-05
03/04/1995 | 1995
February 29, 2024 | 2024-02-29
February 30, 2024 |
June 1998 | 1998-06
Dec. 2020 | 2020-12
May 2025 | 2025-05
March of 1999 | 1999-03
October, 1999 | 1999-10
in 2020-12 | 2020-12
August 1988's cease-fire | 1988-08
the 1990s | 199X
the 1990's | 199X
in the late 1990s | 199X
mid-1980s | 198X
the '60s | 196X
the ’80s | 198X
the early 90s | 199X
the 2010s and 2020s | 201X, 202X
late 1990s and early 2000s | 199X, 200X
the first half of the 1990s | 199X
from the 1950s to the 1970s | 195X/197X
the 19th century | 18XX
the nineteenth century | 18XX
the twenty-first century | 20XX
mid-19th-century mills | 18XX
the 5th century BCE | -04XX
the 18th and 19th centuries | 17XX/18XX
summer 2022 | 2022-22
in the fall of 1998 | 1998-23
Autumn 2021 | 2021-23
spring of 2024 | 2024-21
winter 2022-23 | 2022-24
Q3 2024 | 2024-35
2024 Q3 | 2024-35
Q1 of 2023 | 2023-33
the third quarter of 1984 | 1984-35
first-quarter 2024 sales | 2024-33
the 1988 second quarter | 1988-34
H1 2024 | 2024-40
the second half of 2023 | 2023-41
the first two quarters of 1990 | 1990-40
fiscal 1989 | 1989
fiscal year 2023 | 2023
FY2024 | 2024
the 1989 period | 1989
1988–1996 | 1988/1996
1988-1996 | 1988/1996
(2005-2006) | 2005/2006
1988-96 | 1988/1996
1988–96 | 1988/1996
2008-09 | 2008/2009
1999–00 | 1999/2000
2021/22 | 2021/2022
2021/2022 | 2021/2022
2013 – 2018 | 2013/2018
from 2013 to 2018 | 2013/2018
served 2013 to 2018 | 2013/2018
from 2013 through 2018 | 2013/2018
from 2013 until 2018 | 2013/2018
between 1911 and 1913 | 1911/1913
between March and May 2016 | 2016-03/2016-05
between 5 and 10 May 2010 | 2010-05-05/2010-05-10
from 1998 to date | 1998/..
the 17th and early 18th centuries | 16XX/17XX
the novel 1984 |
near mile 1999 |
the 1999-2000 season | 1999/2000
June 5th–10th, 1967 | 1967-06-05/1967-06-10
CVE-2021-44228 |
Section 1981 of the code |
from late 2019 to early 2020 | 2019/2020
May–June 2016 | 2016-05/2016-06
May/June 2016 | 2016-05/2016-06
May to June 2016 | 2016-05/2016-06
December 2019 – January 2020 | 2019-12/2020-01
November 18-19, 2023 | 2023-11-18/2023-11-19
18–19 November 2023 | 2023-11-18/2023-11-19
July 3 – August 5, 2021 | 2021-07-03/2021-08-05
June 2019 to 2021 | 2019-06/2021
2021–2019 | 2021, 2019
2003–present | 2003/..
2003-Present | 2003/..
2003 to the present | 2003/..
from 2003 until today | 2003/..
(2018–) | 2018/..
Long-term (2030+): unclear | 2030/..
2021+: models grew | 2021/..
2000+ users |
since 2018 | 2018/..
Since March 2018 | 2018-03/..
ever since 2018 | 2018/..
since the 1990s | 199X
since Q3 2024 | 2024-35
from Q1 to Q3 2024 | 2024-01/2024-09
from 2018 onwards | 2018/..
1990 and beyond | 1990/..
1994 or later | 1994/..
post-1959 politics | 1959/..
after 2012 | 2012/..
Starting in 2006 | 2006/..
until 2017 | ../2017
Until at least 2017 | ../2017
by 2030 | ../2030
by March 2024 | ../2024-03
by the end of 1990 | ../1990
Before 2012 | ../2012
prior to June 2019 | ../2019-06
through 1990 | ../1990
by the third quarter of 1990 | 1990-35
since spring 2020 | 2020-21/..
in June last year, in 1990 | 1990
in March this year, as in March 2001 | 2001-03
pre-2012 methods | ../2012
circa 1850 | 1850~
c. 1850 | 1850~
ca. 1850 | 1850~
around 2013 | 2013~
~2015 | 2015~
early 2026 | 2026
mid-1996 | 1996
mid 1996 | 1996
late October 2023 | 2023-10
the end of 1990 | 1990
for a good part of 1990 | 1990
the year 2000 | 2000
44 BCE | -0043
500 B.C. | -0499
300–200 BCE | -0299/-0199
AD 79 | 0079
A.D. 79 | 0079
79 AD | 0079
1 BCE | 0000
November 17, 2023; on November 22 | 2023-11-17, 2023-11-22
In March 2023 it opened. In May it closed. | 2023-03, 2023-05
In 2023, it opened in October. | 2023, 2023-10
June and July 2017 | 2017-06, 2017-07
In December 2019 it opened. In January it closed. | 2019-12
On March 3 and March 9, 2021 | 2021-03-03, 2021-03-09
On November 22 it opened. |
In October it opened. |
$2000 |
€1995 |
US$2000 |
2,000 people |
2000 people |
over 2000 entries |
more than 1900 of them |
nearly 2000 |
1950 students |
with 2020 tokens |
in 2000 cities |
in 1024 dimensions |
in 1500 hours |
a 2048-token window |
1920x1080 |
1080p |
1900 GMT |
2000 km |
2020% |
an index of 2082.1 |
fell to 1462.93 |
grew to 1950 |
RTX 3090 |
GPT-4 1106 |
Highway 2020 |
Flight 1903 |
Windows 2000 |
No. 1917 |
page 1984 |
AI Act 2024 |
the Digital Rules Act 2022 |
on the NORX 2014 task |
Office 2010 and later |
v2024 |
2024.1 |
model-2024-05-13 |
norx-2017 |
#2019 |
E-1999 |
ISBN 978-0-19-853453-2 |
ISBN 1984 2011 x |
arXiv:1706.03762 |
doi:10.1000/2017.1999 |
https://example.org/2017/05/08/story |
www.example.org/2019 |
it may 2 |
we may march |
the March on Arden |
May Dray |
April Dray and June Dray |
an august body |
12345 |
20241022 |
555-2020 |
1990,000 |
"""

ROWS = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in DATED.strip().split("\n")]


@pytest.mark.parametrize(("text", "edtf"), ROWS)
def test_every_date_is_found_and_nothing_else(text: str, edtf: str) -> None:
    dates = find_dates(text)
    assert ", ".join(date.edtf for date in dates) == edtf
    for date in dates:
        parse_edtf(date.edtf)
        assert date.first <= date.last


@pytest.mark.parametrize("pattern", TYPED, ids=lambda pattern: pattern.name)
def test_every_typed_pattern_reads_its_example(pattern: Pattern) -> None:
    assert parse_date(pattern.example).edtf == pattern.edtf


@pytest.mark.parametrize(
    "pattern",
    [*DATES, *DATES_OF_A_YEAR, *PARTS, *INTERVALS, *EDGES],
    ids=lambda pattern: pattern.name,
)
def test_every_pattern_reads_its_example(pattern: Pattern) -> None:
    (date,) = find_dates(pattern.example, 2023 if pattern in DATES_OF_A_YEAR else None)
    assert date.edtf == pattern.edtf


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("2017", "2017"),
        ("1990s", "199X"),
        ("dec 2020", "2020-12"),
        ("  Dec   2020 ", "2020-12"),
        ("2020-12", "2020-12"),
        ("2010-11", "2010-11"),
        ("2010-2015", "2010/2015"),
        ("1988/1996", "1988/1996"),
        ("2020-12-24", "2020-12-24"),
        ("july 8, 1960", "1960-07-08"),
        ("8 JULY 1960", "1960-07-08"),
        ("summer 2022", "2022-22"),
        ("q3 2024", "2024-35"),
        ("the 19th century", "18XX"),
        ("44 bc", "-0043"),
        ("850", "0850"),
        ("1024", "1024"),
        ("199X", "199X"),
        ("2022-22", "2022-22"),
        ("2024-35", "2024-35"),
        ("2003/..", "2003/.."),
        ("../2018", "../2018"),
        ("2013~", "2013~"),
    ],
)
def test_a_reader_may_type_a_date_in_many_ways(typed: str, edtf: str) -> None:
    assert parse_date(typed).edtf == edtf


@pytest.mark.parametrize(
    "typed", ["", "foo", "2017 or so", "03/04/1995", "May", "2020-13", "99999"]
)
def test_what_cannot_be_read_says_what_can(typed: str) -> None:
    with pytest.raises(MilaError, match='try 2017, 1990s, 2020-12 or "Dec 2020"'):
        parse_date(typed)


@pytest.mark.parametrize(
    "text",
    [
        "A. " * 20000,
        "Aa " * 50000,
        "1990 " * 10000,
        "1990-" * 10000,
        "1990" * 50000,
        "May 5 " * 10000,
        "since the early " * 20000,
        "[[" * 20000,
        "https://" * 20000,
        "x@" * 50000,
        "'60" * 50000,
    ],
    ids=lambda text: text[:8],
)
def test_any_text_is_read_in_linear_time(text: str) -> None:
    started = time.process_time()
    find_dates(text, 2020)
    assert time.process_time() - started < 10
