"""The date grammar as a table: what an article writes, and what EDTF makes of it."""

from __future__ import annotations

import pytest
from edtf import parse_edtf

from milacli.reading.dates import find_dates, parse_date

# text, EDTF of every date in it; blank for none
DATED = """
The keep, c.AD 1140, is a ruin. | 1140~
They sailed on 7 June 1911. Ada Orm had worked with Lind in 1908. On 20 July they landed. | 1911-06-07, 1908, 1911-07-20
Ada Orm had come to Venn in 1908. On 20 July she left. | 1908, 1908-07-20
Tom Venn came in May 1880. He left in March '87. | 1880-05, 1887-03
Tom Venn came in May 1899. He left on 3 April ’05. | 1899-05, 1905-04-03
It ran in Jan.–Mar. 2004. | 2004-01/2004-03
He was a smith. Dismissed 1848. | 1848
He was a smith. Born Kell 1790, died Venn 1858. | 1790, 1858
Apprenticed 1804 to his uncle. | 1804
Ordained Kell 1812, he preached. | 1812
He was a smith. Released NORX 2014. |
He was baptised c.March 1701. | 1701-03~
A c.17th-century chest is lost. | 16XX
Between about 1240 and 1390 the friars lived there. | 1240~/1390
The priory stood c. 1130–1538. | 1130~/1538
The barn burned some time around 1570. | 1570~
The barn burned at some time about 1570. | 1570~
The barn burned sometime after 1570. | 1570/..
Prior to about 1740 the ford was used. | ../1740~
Prior to 1640 the ford was used. | ../1640
The roof is of the 14th or perhaps the 15th century. | 13XX/14XX
The flood was in a.d. 66. | 0066
From 1931 on Ada Orm was its head. | 1931/..
From 1931 on page two. | 1931
The king (r. 69–79 ce) rode out. | 0069/0079
The fleet sailed in 64 ce. | 0064
The law is of 594/593 BC. | -0593/-0592
The fair was held on 1–3 and 5 March 2011. | 2011-03-01/2011-03-03, 2011-03-05
The fair was held on 4/5 and 11/12 March 2011. | 2011-03-04/2011-03-05, 2011-03-11/2011-03-12
The chest was carved at the latest in 1622. | ../1622
The chest was carved at the earliest in 1622. | 1622/..
Issues up to and including June 1931 are bound. | ../1931-06
The inn was probably put up in 1712. | 1712?
The inn was possibly set up again in 1822. | 1822?
He was probably the first in 1904. | 1904
In the Sixties the fair moved. | 196X
The Thirties were lean years. | 193X
The Sixties Revival Band played on. |
She left in the roaring twenties. | 192X
1920 Broadway was sold. |
In 1920 Broadway was dark. | 1920
Letters go to Orm Choir, 1865 Chapel Row, Venn. |
The shop is at 1930 Dean Mews. |
2018– Thea Orm | 2018/..
2018– : Thea Orm | 2018/..
2018– the mill burns | 2018
2018 – Thea Orm | 2018
Bo Lind, 1992– | 1992/..
Bo Lind, 1995–incumbent | 1995/..
He was rector of the school from 1931. | 1931/..
He was a song from 1931. | 1931
From 1931 she led the mill. | 1931/..
From 1931 she led the mill until the fire. | 1931
She sang on her Venn Summer 2015 Tour. |
She left the Orm Autumn 2016 Festival. |
In the Summer of 2015 Ada Orm left. | 2015-22
She left in Summer 2015 Ada Orm said. | 2015-22
From 1931, concerts were held in the mill. | 1931/..
From May 1931 the mill was let. | 1931-05/..
From 1931, 1932 and 1933, letters survive. | 1931, 1932, 1933
The fair was held in 1531. The game spread from 1583 throughout the land. | 1531, 1583/..
She worked from 1931 in Venn. | 1931/..
She worked from 1931 in Venn to 1935. | 1931, 1935
Letters from 1931 in Venn are few. | 1931
The strike began in May 1931 and lasted until 1932. | 1931-05/1932
It opened in late 1931 and remained open through 1935. | 1931/1935
It opened in 1931 and closed in 1935. | 1931, 1935
The mill was sold in 1931. It stood still. That same year, it burned. | 1931, 1931
The mill was sold in May 1931. Later that year it burned. | 1931-05, 1931
The mill was sold in May 1931. That year, in June, it burned. | 1931-05, 1931-06
The mill was sold in 1931. The same year as hers, it burned. | 1931
The mill was let in 1931 and sold in 1935. That same year, it burned. | 1931, 1935
The mill was let from 1931 to 1935. In the same year, it burned. | 1931/1935
The mill was Tom Orm's (died 1931). In the same year, it burned. | 1931
It was that same year, when it burned. |
That same year, it burned. |
The mill burned in 1931. The following year Ada Orm left. | 1931, 1932
The mill burned on 30 May 1931. Three days later Ada Orm left. | 1931-05-30, 1931-06-02
The mill burned in December 1931. The next month it was sold; a year later it was let. | 1931-12, 1932-01, 1933
The mill burned in 1931, and ten years later it was let. | 1931, 1941
The mill burned about 1931. Some two years later, it was let. | 1931~, 1933~
The mill burned on 3 May 1931. A week later it was let. | 1931-05-03, 1931-05-10~
The mill burned in 1931. The next day Ada Orm left. | 1931
The mill, built in 1820, burned. Two years later Ada Orm left. | 1820
Ada Orm, who came in 1931, left. Two years later it burned. | 1931
The mill burned in 1931. It lay in ruins for years. Two years later it was let. | 1931
The mill burned in 1931. Two years later than planned, it was let. | 1931
The mill was let from 1931 to 1935. A year later, it burned. | 1931/1935
It burned in 1931. Two years later it was let, and in 1935 sold. | 1931, 1933, 1935
It burned in 1931. Two years later, in May, it was let. | 1931, 1933-05
It burned in 1931. The following year, on 3 May, it was let. | 1931, 1932-05-03
It burned in 1931 and was let in May of the following year. | 1931, 1932-05
It burned in May 1931. That autumn it was let; the following May it was sold. | 1931-05, 1931-23, 1932-05
It burned in October 1931. The following spring it was let. | 1931-10, 1932-21
It burned in October 1931. That May, Ada Orm had left. | 1931-10
It burned in 1931. She said that May had left, and that May was ill. | 1931
The abbey was founded in the year 900 by monks. | 0900
It fell in the year of our Lord 1210. | 1210
She died before 1650. | ../1650
She died in or after 1650. | 1650/..
It fell after 1650 days. |
Ada Orm (1650?-1700?) was a smith. | 1650?/1700?
She left at the turn of the 20th century. | 1900~
She left at the turn of the 18th and 19th centuries. | 1800~
She left at the turn of the 18th century. | 17XX
A beetle of 12 vii 1988 is pinned. | 1988-07-12
It was 12 x 1988 wide. |
from 1931: teaches | 1931/..
It was shut from mid-March to early May 1990. | 1990-03/1990-05
She left in the 90's. | 199X
It was let in the 1730s and '40s, and again in the '60s. | 173X, 174X, 176X
He led it from 1932 until his death in 1966. | 1932/1966
She led it from May 1919 to her retirement on 3 June 1936. | 1919-05/1936-06-03
She led it from 1919 until she resigned in 1936. | 1919/1936
She led it from 1919 until the fire of 1936. | 1919, 1936
She led it from 1919 until losing her seat in May 1936. | 1919/1936-05
She led it from 1919 until the fall of the Orm Republic on 3 June 1936. | 1919/1936-06-03
She led it from 1919 until noon. In 1936 it burned. | 1919, 1936
She led it from 1919 to 1936, from 1938 to 1940. | 1919/1936, 1938/1940
It rose to 5,000 from 1936. |
She has led it since her father's death in May 1936. | 1936-05/..
She has led it since being elected to the chair in 1936. | 1936/..
She has led it since he, in 1936, left. | 1936
He was elected to the chair about 1900. | 1900~
He moved to Venn about 1900. | 1900~
The smith died in Venn about 1900. | 1900~
He lived by a story about 1968. | 1968
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
Tom Orm moved in 1931 and died two years later. | 1931, 1933
Tom Orm moved in 1931. He left a year later, when the mill burned. | 1931, 1932
Tom Orm sold the mill in 1931, valued at 90 crowns two years later. | 1931
Tom Orm stayed from 1931 until two years later. | 1931
Her 1931 novel sold well. Two years later, she died. | 1931
She wed in 1931; her son was born the following year. | 1931, 1932
When Tom Orm left in 1931, the mill was let; a year later it burned. | 1931, 1932
She sailed in 1931, the diary of the following year says. | 1931
They met on 3 May 1931. She left in June. Tom Orm stayed. | 1931-05-03, 1931-06
They met on 3 May 1931. The next morning she sang. | 1931-05-03, 1931-05-04
They met on 3 May 1931. The next mornings were cold. | 1931-05-03
Ada DRAYWELL 1642-1656 | 1642/1656
She taught at Venn from 1931. | 1931/..
She worked as a clerk in Venn from 1931, and sang. | 1931/..
She wrote on songs used in films from 1931. | 1931
She fought in 1849 and died on 6 October of that year. | 1849, 1849-10-06
She died on 6 October of that year. |
(1988– ) | 1988/..
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
The club dates from 1789. | 1789
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
He rose to fame in films of the 1960s | 196X
the riots of the 1960s and one of the 1970s riots | 196X, 197X
In the 1950s Venn Motors sold cars | 195X
He restored trains from the late 1950s and 1960s |
one half of the 1980s pop outfit Red Door |
A 1990s revival of the play ran on |
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
2024, Q3 | 2024-35
2024, H2 | 2024-41
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
The fort of ad 144 was lost. | 0144
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
"""


ROWS = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in DATED.strip().split("\n")]


@pytest.mark.parametrize(("text", "edtf"), ROWS)
def test_every_date_is_found_and_nothing_else(text: str, edtf: str) -> None:
    dates = find_dates(text)
    assert ", ".join(date.edtf for date in dates) == edtf
    for date in dates:
        parse_edtf(date.edtf)
        assert date.first <= date.last


@pytest.mark.parametrize("text", [text for text, edtf in ROWS if edtf])
def test_what_is_written_can_be_typed(text: str) -> None:
    for date in find_dates(text):
        assert parse_date(date.edtf).period[:3] == date.period[:3]
