"""Kinds of dates that articles state in many ways, and what only looks like a date.

Each table: what an article writes, and the EDTF of every date in it, blank for none.
"""

from __future__ import annotations

import pytest

from milacli.reading.dates import find_dates

KINDS = {
    "a line of a chronicle begins or ends with its year": """
1907 enters the academy | 1907
1913 marries Harriet | 1913
1926 dies | 1926
1907 moves to Arden | 1907
1907 settlers came |
1850 horses in the stable |
Emigrated 1891 | 1891
Moved to Arden 1892 | 1892
Knighted 1897. | 1897
Appointed captain of the Orla 1892 | 1892
United Arden 1950 |
Alfred Dray 1892 |
""",
    "a telephone or a card has no years": """
Call Ada on 1998 445 212. |
tel 2004 553 119 |
fax 1950 22 33 44 |
Phone: 1984 223 119 (Ada Dray) |
card 1987 2003 1950 2010 |
Her number is 1998 445 212, her name Ada. |
In 1998 445 212 people came. | 1998
She came in 1998, 2003 and 2010. | 1998, 2003, 2010
""",
    "a fiscal year may be of two years": """
FY 2018/19 budget | 2018/2019
FY18/19 budget | 2018/2019
FY2018-19 budget | 2018/2019
FY18 budget | 2018
""",
    "a count of years from another is no date": """
The mill burnt two years after 1990. |
The mill was sold a year before 1850. |
It fell the year after 1990. |
It fell 12 years before 1990. |
It was sold shortly before 1850. | ../1850
It grew in the years before 1914. | ../1914
It grew for 20 years after 1945. | 1945/..
""",
    "a day may stand behind its year": """
1905 (3 May): fire | 1905-05-03
1866 Aug 3 – great fire | 1866-08-03
1866, August 3 - great fire | 1866-08-03
2019-10-03/05 | 2019-10-03/2019-10-05
2019-10-03--05: fair | 2019-10-03/2019-10-05
2019-10-05/03 | 2019-10-05
""",
    "a year before and after Lady Day": """
She died on 2 Feb 1701/2. | 1702-02-02
baptised 14 January 1698/9 | 1699-01-14
She died on February 2, 1701-2 | 1702-02-02
married 5 May 1701/2 | 1701-05-05
sold in January 1868/9 | 1868-01
from 2 Feb 1701-2 Mar 1703 | 1701-02-02/1703-03-02
a fair on Christmas Day 1701/2 | 1701-12-25
""",
    "a year of another era is none of ours": """
She died in 1492 AH. |
She died in AH 1492. |
built in 812 AUC |
built from 812 to 830 AUC |
dated to 1850 cal BP |
dated to 2450 BP. |
She died in 1372 DR. |
(1340–1372 DR) |
1203 TA: the king fell |
He fell on 4 May 1492 BB, at Venn. |
died in 1020 of the Third Age |
She died in 1492 CE. | 1492
She died in 1992 UK. | 1992
In 1992 ZX, Ltd. was sold. | 1992
The song (in 1992 on an EP) | 1992
she joined in 1992 ZX Radio | 1992
""",
    "what has a number is no day of a range": """
Day 1 — 3 July 2019 | 2019-07-03
Day 2 - 4 May 2018: they came | 2018-05-04
Session 3 – 14 May 2018 | 2018-05-14
Meeting No. 3 — 14 May 2018 | 2018-05-14
held in Room 3 - 14 May 2018 | 2018-05-14
Episode 3 – 14 May 2018 | 2018-05-14
version #3 – 14 May 2018 | 2018-05-14
the fair, 3 – 14 May 2018 | 2018-05-03/2018-05-14
in the week 3 – 9 May 2018 | 2018-05-03/2018-05-09
Lecture 3–4 May 2018 | 2018-05-03/2018-05-04
""",
    "a year before 1800 is believed on evidence": """
In 1545 English ships burned the port. | 1545
In 1686 she sailed home. | 1686
In 1785 he presented it. | 1785
He died in 1546 at Venn. | 1546
the mill was built in 1546 of brick | 1546
The abbey was dissolved in 1538, and its lands sold. | 1538
a charter of 1281 | 1281
the 1263 charter | 1263
the king's 1672 war | 1672
Osric (1281) and Wulf (1288) | 1281, 1288
between 1402 and 1405 | 1402/1405
from 1073 to 1074 | 1073/1074
The mine worked from 1640 until 1702. | 1640/1702
Aldo Venn (981–1037) | 0981/1037
Tilda Brandt 1684–1749 kept it | 1684/1749
the plague years 1347–1351 | 1347/1351
during the period 1717 – 23, when | 1717/1723
a fair, first held in 1237, | 1237
It was sacked in 1204, 1261 and 1453. | 1204, 1261, 1453
The fleet of 1588 was lost. | 1588
The war of 1672 ruined them. | 1672
By 1250 there were three mills. | ../1250
Since 1655 the mill has run. | 1655/..
dating from 1600 to the present | 1600/..
It is told no earlier than 1551. | 1551/..
(d. 1345) | 1345
d. 869 | 0869
(died 642) | 0642
In 642, the town fell. | 0642
(fl. 1390–1410) | 1390/1410
1066 was a year of three kings. | 1066
Border War | 1431 | 1431
(1782 Arden – 15 August 1836 Venn) | 1782, 1836-08-15
(589 – July 2, 626) | 0589/0626-07-02
(Arden, Press of Orm, 1716) | 1716
""",
    "a number that counts, measures or names is no year": """
it stood in 1500 villages |
a herd of 1500 |
MIT © 2017–2024 Mira Orm |
Copyright (c) 2019 Ana Orm |
the copyright of 1911 | 1911
She read "1984" at school. |
They sang "Songs of 1999". |
the “Class of 1999” |
Marie wrote "I left Paris in 1931". | 1931
the label "In 1931" | 1931
1200 knights |
1750 tonnes |
a force of 1200 men |
worth 1500 crowns |
The camp held 1640 wounded men. |
sold at 1720 guilders |
the 1500 m race |
a 1350 foot tower |
Room 1312 |
Number 1750 was empty. |
prices fell from 1500 to 1300 |
It rose from 1400 to 1600. |
at 360 degrees |
close at 185 pence |
at 118 Venn Avenue |
tackles (118) |
a Model 747 |
in 300 pages |
by 450 votes |
the 500 best |
In 1024 dimensions it fails. |
in 1280 by 720 |
batches of 1024 |
a print run of 1500 |
the distance is 1450. |
The hall seats 1900. |
a fee of 1900 |
some 1300 villagers |
1700 of them died |
1950 of them stayed |
the minor planets 1162 Orma and 1310 Venna |
the book 1001 Mills You Must See |
VWV 1007-1012 |
555-2020 |
1950 registered voters |
2000 rusty old nails |
The ship carried 1934 Arden settlers. |
with 1900 armed guards |
at 1933 Oak Avenue, |
The office, 1933 South Oak Boulevard, |
a house at 1875 North Hill Road |
""",
    "a year beside such a word is one all the same": """
In 1900 troops came | 1900
In 1900 its council met at Venn. | 1900
As of 2006 its streets | 2006
By 2000 houses had light. | ../2000
In 1988 perhaps forty came | 1988
In 1988 towards dusk it fell | 1988
In 2001 always | 2001
the 1998 world finals | 1998
1998 world finals | 1998
analysts expected 1990 Venn earnings of | 1990
Inspired by Venn's 1963 children's book | 1963
That 1978 resolution calls for peace. | 1978
the follow up to 2004's song | 2004
The 2023 and 2025 reports argue | 2023, 2025
up to 2009, when it closed | ../2009
the 1929 Oak Street crash | 1929
In 1929 Oak Street fell | 1929
In a 2019 staff email he left. | 2019
in a 1948 Gazette report | 1948
""",
    "what opens, closes, grows or shrinks does so in a year": """
The museum was closed from 1939 to 1945. | 1939/1945
The mine was closed by 1964. | ../1964
the shop, opened from 1910 to 1931 | 1910/1931
The town grew from 1850 to 1900. | 1850/1900
The town grew in 1870. | 1870
The pier was reduced by 1890 to a single post. | ../1890
expanded by 1912 to a second hall | ../1912
The reef shrank from 1990 to 2010. | 1990/2010
The line was opened from Orm in 1899. | 1899
shares closed at 1990 |
sales grew to 1990 |
grew by 1900 to 2,400 |
Membership climbed from 1900 to 2600. |
""",
    "a span is judged once": """
Ada Brandt was mayor of Venn 1991–1994. | 1991/1994
She sat in the Orm Senate 1991 – 1994, replacing him. | 1991/1994
at the Department of Mills 1993 to 1994 | 1993/1994
consul 1991–1994 and 1997–2001 | 1991/1994, 1997/2001
Arden 1844–1850; Venn 1851–1860 | 1844/1850, 1851/1860
the letters of the painter Ada Lind 1844–1927 | 1844/1927
from 1798 to 1802 and again from 1802 to 1805 | 1798/1802, 1802/1805
who ruled Orm 1798 to 1802 and Venn 1802 to 1805 | 1798/1802, 1802/1805
Mayor of Venn 1991–94 | 1991/1994
in 1862 – 63 | 1862/1863
Mayor of Venn 1991 |
""",
    "a hundred years told as a decade are a century": """
in the late 1800s | 18XX
in the mid-1600s | 16XX
the first half of the 1800s | 18XX
the 1700's | 17XX
in the early 1900s | 19XX
in the late 1700s or early 1800s | 17XX/18XX
from the 1500s to the 1700s | 15XX/17XX
in the 600s | 06XX
the 500s BC | -0598/-0499
the early 2000s | 200X
the 1900s and 1910s | 190X, 191X
the 1900s, 1910s and 1920s | 190X, 191X, 192X
from the 1890s to the 1900s | 189X/190X
""",
    "about, perhaps and a question mark are kept": """
built c.1860 | 1860~
built c1270 CE | 1270~
built ca.1500 | 1500~
built ca 1640 | 1640~
built c 1860 | 1860~
in 1860 or thereabouts | 1860~
ca. 870 | 0870~
(c1720–1790) | 1720~/1790
circa 1640–1702 | 1640~/1702
c. 43 AD | 0043~
built about 1860 | 1860~
born about 1741 | 1741~
in or around 1741 | 1741~
about March 1860 it fell | 1860-03~
approx. 1860 | 1860~
c.17 June 1943 | 1943-06-17~
a book about 1968 | 1968
a song about 1955 and love | 1955
approximately 1860 people |
possibly in 1741 | 1741?
perhaps built in 1741 | 1741?
probably on 4 May 1880 | 1880-05-04?
perhaps c. 1741 | 1741%
(1741?) | 1741?
1880(?) | 1880?
(1880?–1951) | 1880?/1951
(?1860–1914) | 1860?/1914
the mill dates from 1862? | 1862?
Was it founded in 1862? | 1862
"How many will be left in 1995?" he asked. | 1995
perhaps the best of all mills, built in 1741 | 1741
""",
    "a span keeps its blurred and its open end": """
worked 1856–c. 1865 | 1856/1865~
(c. 1855 – c. 1936) | 1855~/1936~
(c. 1455 – c. 1536) | 1455~/1536~
(c. 870 – 901) | 0870~/0901
(about 1780 – 4 September 1804) | 1780~/1804-09-04
(c.1810 – 12 November 1868) | 1810~/1868-11-12
from about 1790 to about 1850 | 1790~/1850~
between c. 1790 and 1850 | 1790~/1850
(1855 – after 1936) | 1855/..
(before 1855 – 1936) | ../1936
(1880 – before 1890) | 1880/1890
from 1890 or 1891 to 1914 | 1890/1914
since about 1900 | 1900~/..
before approximately January 1928 | ../1928-01~
until about 1890 | ../1890~
""",
    "one of two that follow each other is one date": """
born 1975 or 1976 | 1975/1976
by 1928 or 1929 | ../1929
since 1928 or 1929 | 1928/..
in May or June 1990 | 1990-05/1990-06
on 3 or 4 May 1990 | 1990-05-03/1990-05-04
in the 1950s or 1960s | 195X/196X
in the late 1950s or early 1960s | 195X/196X
in 1880, 1881 or 1882 | 1880, 1881/1882
in 1975 or 1985 | 1975, 1985
""",
    "words say which end is open": """
earlier than 1928 | ../1928
later than 1928 | 1928/..
not later than 1900 | ../1900
no later than May 1900 | ../1900-05
not before 1900 | 1900/..
no earlier than 1900 | 1900/..
in 1773 or earlier | ../1773
by 1900 at the latest | ../1900
up until 1900 | ../1900
1525 forward | 1525/..
named after early 20th century painters | 19XX
""",
    "centuries stand in pairs": """
the 2nd or 3rd century BC | -02XX/-01XX
the late 4th or early 3rd century BC | -03XX/-02XX
the 17th or 18th century | 16XX/17XX
the 2nd to 3rd century BC | -02XX/-01XX
the 12th/13th century | 11XX/12XX
the 9th–10th century | 08XX/09XX
the sixth or fifth century b.c.e. | -05XX/-04XX
between the 3rd and the 1st century BC | -02XX/-00XX
twelfth- or thirteenth-century walls | 11XX/12XX
first decade of the 20th century | 190X
the 1880s–90s | 188X/189X
the late 1980s-90s | 198X/199X
19^th^ century | 18XX
Twentieth Century Mills opened. |
20th Century Brandt released it. |
""",
    "an era counts in any letters and for both ends": """
the 2nd century bc | -01XX
in 44 bc | -0043
in 31 b.c. | -0030
14 a.d. | 0014
the 1990s BC | -1998/-1989
the 90s BC | -0098/-0089
between 431 and 404 BC | -0430/-0403
49–44 BC | -0048/-0043
in 44 and 43 BC | -0043, -0042
from 37 to 41 AD | 0037/0041
from AD 211 to 217 | 0211/0217
AD 117–138 | 0117/0138
between AD 60 and 61 | 0060/0061
27 BC to AD 14 | -0026/0014
in March 412 BCE | -0411-03
15 March 44 BC | -0043-03-15
March 15, 44 BC | -0043-03-15
9 September 9 AD | 0009-09-09
in 2012 ad spending rose | 2012
via 4AD records |
""",
    "a named day has its date, or its year": """
On Christmas Day 1066 she was crowned. | 1066-12-25
Christmas Eve 1944 | 1944-12-24
On New Year's Eve 1999 | 1999-12-31
On Boxing Day, 2004 | 2004-12-26
on All Saints' Day 1755 | 1755-11-01
On May Day 1951 it opened. | 1951-05-01
On Armistice Day in 1920 | 1920-11-11
at Michaelmas 1640 | 1640-09-29
On Good Friday 1930 | 1930
On Corpus Christi 1381 | 1381
On the feast of St Mark 1340 | 1340
on the eve of St John 1340 | 1340
On Lady Day 1750 | 1750-03-25
Easter Monday 1916 | 1916
on Trinity Sunday 1555 | 1555
On St John's Day 1911 | 1911
On Labour Day 1894 | 1894
Christmas 1914: it fell | 1914
By Christmas 1914 | ../1914
since Whitsun 1920 | 1920/..
the Open Day 2019 | 2019
""",
    "several days of one month are each told": """
from the 13th to the 15th of July 1913 | 1913-07-13/1913-07-15
from 13 to 15 of July 1913 | 1913-07-13/1913-07-15
from 2 until 9 May 1990 | 1990-05-02/1990-05-09
from May 1st to 4th, 1990 | 1990-05-01/1990-05-04
between the 2nd and the 9th of May 1990 | 1990-05-02/1990-05-09
on 13, 14 and 15 July 1913 | 1913-07-13, 1913-07-14, 1913-07-15
2 & 3 May 1990 | 1990-05-02, 1990-05-03
May 1, 2 and 3, 1990 | 1990-05-01, 1990-05-02, 1990-05-03
the night of 13/14 July 1913 | 1913-07-13/1913-07-14
In 1913 it met. It ran from the 13th to the 15th of July. | 1913, 1913-07-13/1913-07-15
they won 3–2, 5 May 1990 | 1990-05-05
aged 5, 12 May 1990 | 1990-05-12
In 2010, on May 5 and 10 people died | 2010, 2010-05-05
June–July 2025 | 2025-06/2025-07
June/July 2025 | 2025-06/2025-07
June--July 2025 | 2025-06/2025-07
3 June -- 4 July 2025 | 2025-06-03/2025-07-04
from February till May 2014 | 2014-02/2014-05
June, July and August 2025 | 2025-06, 2025-07, 2025-08
""",
    "a day stands in figures, in words and behind any dash": """
on the 14th day of October 1927 | 1927-10-14
The mill was sold about 1870. | 1870~
on the twelfth of May 1902 | 1902-05-12
on the twenty-seventh of May, 1902, it fell | 1902-05-27
The first of March 1902 was mild. | 1902-03-01
In 1902 it met. It closed on the third of March. | 1902, 1902-03-03
a third of May's trade |
the thirty-first of June 1902 |
in the summer of the year 1755 | 1755-22
in May of the year 1755 | 1755-05
27^th^ May 2011 | 2011-05-27
May 2^nd^, 1990 | 1990-05-02
16-JUL-2020 | 2020-07-16
31/Oct/1974 | 1974-10-31
1973.02.16 | 1973-02-16
20.3.2003 to 1.5.2003 | 2003-03-20/2003-05-01
3/20/2003 to 5/21/2003 | 2003-03-20/2003-05-21
from Aug-2001 to Feb-2002 | 2001-08/2002-02
in 7/2008 | 2008-07
from 7/2008 to 9/2009 | 2008-07/2009-09
(Orm-21 March 1851, Arden) | 1851-03-21
in the nineteen-sixties | 196X
in the late sixties | 196X
in the early 'sixties | 196X
she was in her 'sixties |
during the seventies | 197X
In 1855 it rained; in the late sixties it froze. | 1855, 186X
he was in his late sixties |
a scale of 1/2000 |
version 1.2.2003 |
FY25 | 2025
the last half of 1989 | 1989-41
the final quarter of 1989 | 1989-36
the opening quarter of 1989 | 1989-33
the 3rd quarter of 1989 | 1989-35
the latter half of 1989 | 1989-41
the last decade of the 19th century | 189X
the closing decade of the 19th century | 189X
the opening decade of the 19th century | 180X
the first decade of the 20th century | 190X
the second decade of the 18th century | 171X
""",
    "every blank and every dash will do": """
1990‐1995 | 1990/1995
1990‑1995 | 1990/1995
1990‒1995 | 1990/1995
1990—1995 | 1990/1995
1990−1995 | 1990/1995
1872‑76 | 1872/1876
5\u00a0May\u00a02011 | 2011-05-05
May\u202f5, 2011 | 2011-05-05
1990\u2009–\u20091995 | 1990/1995
c.\u00a01860 | 1860~
New Year’s Eve 1999 | 1999-12-31
""",
    "one day in two calendars is one": """
March 3/March 15, 1868 | 1868-03-15
28 December 1708/8 January 1709 | 1709-01-08
28 December 1908/8 March 1909 | 1908-12-28/1909-03-08
5/17 June 1880 | 1880-06-17
21 February/5 March 1917 | 1917-03-05
27 April/9 May 1879 | 1879-05-09
9 May [O.S. 27 April] 1879 | 1879-05-09
February 10 (O.S. January 29), 1890 | 1890-02-10
9 May 1879 (O.S. 27 April 1879) | 1879-05-09
27 April – 9 May 1879 | 1879-04-27/1879-05-09
2/3 May 1990 | 1990-05-02/1990-05-03
""",
    "a day may lie before the year 1000": """
on 12 May 531 (aged 50) | 0531-05-12
(c. 480 – 12 May 531) | 0480~/0531-05-12
on 6 February 780 at Arden | 0780-02-06
July 4, 987 | 0987-07-04
in May 780, the | 0780-05
on 9 April 93 AD | 0093-04-09
On 6 February 780 people came |
In 1990, on 3 May 300 soldiers left | 1990, 1990-05-03
""",
    "a day that no calendar has is nothing": """
31 June 2014 |
32 August 2014 |
0 May 1990 |
on the 31st of June 1990 |
February 30, 2014 |
29 February 2023 |
2014/22/29 |
2014-13-01 |
30/02/1990 |
""",
    "a capital at the start of a sentence hides no date": """
Winter 1872: it fell | 1872-24
Winter of 2010–11 was cold. | 2010-24
Twelfth century: it was built | 11XX
Eleventh-century walls stand. | 10XX
Third quarter of 1984: it closed | 1984-35
Fourth quarter of 2020 | 2020-36
Early 1990: it closed | 1990
""",
    "May, March and August may be people": """
She was appointed by Thea May in 2016. | 2016
The film starred Hedda March in 1932. | 1932
signed by April Dray in 2011 | 2011
In 1990 the vote was lost by May, who left. | 1990
In 1990 Orm met. From May to the mayor all agreed. | 1990
In 1990 April Dray left. | 1990
In March 2011 April Dray left. | 2011-03
In May in 2016 it closed. | 2016-05
May in 1990 was mild | 1990-05
In 1990 it met; it closed in May. | 1990, 1990-05
In 1990 it met. From May to the end it rained. | 1990, 1990-05
""",
    "two or three dashes are one": """
Karl Marl led it 1908--1912. | 1908/1912
Karl Marl (1871---1932) | 1871/1932
Karl Marl (1671--1732) | 1671/1732
May 1908--June 1912 | 1908-05/1912-06
3--9 May 1908 | 1908-05-03/1908-05-09
1908—12 | 1908/1912
he led it 1937 —1938 | 1937/1938
(1990--present) | 1990/..
It closed -- in 1990 -- for good. | 1990
""",
    "a year of one figure ends a span": """
her diary (1871–3) | 1871/1873
the letters of 1880–1, | 1880/1881
the notes (1914-8) | 1914/1918
Hugo Orde (1701/2 – 1763) | 1701/1763
report 2020-3 | 2020
in 1998–2 cases of fever | 1998
""",
    "a century in figures": """
the late 1500s and early 1600s | 15XX/16XX
the 1500s and 1600s | 15XX/16XX
the 1500s and 1900s | 15XX, 19XX
Before the 16th century it was a marsh. | ../1500
After the 1950s it stood empty. | 1959/..
By the late 1600s it stood. | 16XX
""",
    "about, older and younger": """
It dates from approximately 1650. | 1650~
built before roughly 1240, | ../1240~
deserted by about 1400. | ../1400~
finished roughly in 1890 | 1890~
built around about 1840 | 1840~
They sold about 1400. |
The wall is older than 1350. | ../1350
younger than 1700 | 1700/..
The hall predates 1300. | ../1300
It is no older than 1710. | 1710/..
used from 1931. | 1931/..
a letter from 1931. | 1931
""",
    "who writes family trees shortens": """
b. abt 1802, d. bef. 1871 | 1802~, ../1871
b. abt. 1702, d. aft. 1761 | 1702~, 1761/..
b. bet. 1740 and 1745 | 1740/1745
Hugo Marl (abt 1744 – bef 1801) | 1744~/1801
b. est. 1740 | 1740~
The mill (est. 1840) | 1840
""",
    "a month in brackets": """
1905 (May): it burned | 1905-05
1905 (May 3): it burned | 1905-05-03
""",
    "a count has what it counts behind an adjective, or a verb in front": """
The town lent 1800 woollen blankets to the army. |
The camp held 1918 wounded men. |
They freed 1865 enslaved people. |
a store of 1920 glass negatives was found |
a herd of 1900 wild reindeer |
About 1900 people live there. |
Around 2000 armed rebels attacked. |
Around 2000 the mill closed. | 2000~
By 1918 wounded men lay there. | ../1918
In 1920 glass negatives were found. | 1920
The map of 1920 shows farms. | 1920
A letter from 1931 survives. | 1931
the failed 1355 coup | 1355
1700 sheep and 1900 head of cattle |
1875 tons of ore and 1900 of slag |
The fair drew 2000, most of them children. |
In 2000, most of them left. | 2000
reduced by 1760 to forty men | ../1760
It grew by 1900 to sixty boats. | ../1900
It grew by 1900 to 5000 boats. |
the firm of 1934 Canal Street |
The bus leaves at 1830. |
from 1830 to 1930 hours |
a 1998 cc engine |
the asteroid 1950 DA |
raised from 1900 to 2100 crowns |
1950 EUR and 1999 USD |
The PIN is 1984. |
The index rose to 5000 from 1900. |
x = 1950; y = 2001 |
see fig. 1911 and verse 1999 |
He owes 1999. |
Rooms 1901–1910 are shut. |
""",
    "when somebody looked it up, and a model's year, date nothing": """
Orm Gazette, January 30, 1996, accessed July 25, 2016, | 1996-01-30
(retrieved May 2016) |
Archived 2019-05-04. |
Last accessed: 4 May 2019 |
It was accessed in 2016. | 2016
The wreck was retrieved in 1987. | 1987
drove a 1987 Oakland |
their red 1987 Ford was found |
In 1987 Ford sold it. | 1987
won a 1998 Venn Prize | 1998
the 2003 Honda Sports Award | 2003
""",
    "at least leaves a date its end": """
The inn has stood here since at least 1640. | 1640/..
The sign was in use by at least 1512. | ../1512
He was busy from at least 1840 to 1880. | 1840/1880
busy from at least 1640 until 1680 | 1640/1680
She taught from at least 1840. | 1840/..
a mill from at least the 1740s to the 1880s | 174X/188X
busy from 1921 to at least 1938 | 1921/1938
between at least 1840 and 1880 | 1840/1880
There from 1921 until after 1938 | 1921/..
Membership rose to at least 1900. |
Membership rose from at least 1900 in all. |
It took from at least 1900 people their homes. |
They got at least 1640. |
""",
    "a blur or a second year at one end of a span": """
made c. 1780–85 | 1780~/1785
made ca. 1588-92 in Orm | 1588~/1592
(c. 1780/90) | 1780~/1790
perhaps 1780–85 | 1780?/1785
(1780–85?) | 1780/1785?
around the 1980s–90s | 198X/199X
Hugo Orde (1588/89 – 1640) | 1588/1640
Hugo Orde (c. 1588/89 – 1640) | 1588~/1640
Hugo Orde (1588 – 1640/41) | 1588/1641
Hugo Orde (1588/9–1640) | 1588/1640
Hugo Orde (1588–1640/1) | 1588/1641
from 1988/89 to 1990/91 | 1988/1991
here since 1988–89 | 1988/..
here in 1980-81 and 1983-84 | 1980/1981, 1983/1984
the cards 1871/3-4 |
after the 1946–47 season | 1947/..
before the 1946–47 season | ../1946
""",
    "likely, may have, a question mark in front and or so are kept": """
The tomb was likely built in 1780. | 1780?
most likely built in 1880 by Orde | 1880?
The mill may have been sold in 1780. | 1780?
He may have died in 1880. | 1880?
The chapel, apparently raised in 1480, is gone. | 1480?
He may have been in Arden in 1880. | 1880
He was the likely winner in 1990. | 1990
Likely voters in 1990 were asked. | 1990
It is unlikely in 1990. | 1990
the tomb (probably 1780) | 1780?
built in probably 1780 | 1780?
A crowd (perhaps 1200) came. |
The hall dates from ?1780. | 1780?
| Tomb | 1780? | | 1780?
Why? 1990 was wet. | 1990
built in 1780 or so | 1780~
It drew 1900 or so people. |
In 1900 or so people left. | 1900~
""",
    "circa in capitals, without a full stop or with one": """
Ca. 1780, the tomb was built. | 1780~
C. 1780 the tomb was built. | 1780~
the tomb (C.1780) | 1780~
the tomb (C.1880) | 1880~
built c 1780 | 1780~
(c 1780) | 1780~
vitamin c 1500 mg a day |
vitamin C 1500 times |
the card C1880 |
""",
    "a century shortened, two of two eras, a millennium and thousands of years": """
in the early 18th c. in Arden | 17XX
The vase (18th c.) is blue. | 17XX
from the 2nd c. BC | -01XX
| 18th cent. | | 17XX
of the 17th–18th c. | 16XX/17XX
In the nineteenth c. it burned. | 18XX
the 4th c. 1780 | 1780~
for 50 c. a piece |
in the 1st century BC or 1st century AD | -00XX/00XX
from the 2nd century BC to the 3rd century AD | -01XX/02XX
about 4,000 BC | -3999~
by 4,500 BC | ../-4499
around 10,000 B.C. | -9999~
4,000 CE marks |
4,000 men |
in the late 3rd millennium BC | -2999/-2000
in the first millennium AD | 0001/1000
into the third millennium |
the first day of May, 1720 | 1720-05-01
the first day of May in the year 1720 | 1720-05-01
on 4 June in the year of our Lord 1699 | 1699-06-04
on June 4, in the year 1699 | 1699-06-04
in May of the year 1699 | 1699-05
the twenty-first day of May 1720 | 1720-05-21
the first day of work in 1920 | 1920
""",
    "a year below 1800 stands last behind a comma": """
Pulpit, oak, 1734 | 1734
*Vespers*, Arden, 1638 | 1638
"Vespers", Arden, 1638. | 1638
He fell at Orm, 1738 | 1738
| Vespers, Arden, 1638 | | 1638
Population, 1734 |
Price: 1734 |
lots 12, 1734 |
sold in lots of ten, 1500 |
They counted sheep, 1734 of them, and goats. |
""",
    "a count without a noun behind it is no year": """
The population in 1890 was 1920. | 1890
The population was 1920. |
The circulation is 1950. |
It averaged 1950. |
It left 1850 dead. |
In 1918 wounded men came home. | 1918
About 1800 died. |
About 1800 he died. | 1800~
Over 2000 voted. |
a ship of 1900 GRT and 1850 hp |
The height of the trade was 1920. | 1920
""",
    "the other calendar's day stands in brackets": """
on 7 (19) February 1842 | 1842-02-19
on 31 January (12 February) 1842 | 1842-02-12
on May 12 (24), 1842 | 1842-05-24
on 24 May (12 May, old style), 1842 | 1842-05-24
on 14 January [2 January] 1832 | 1832-01-14
on 2 January (14 January New Style) 1832 | 1832-01-14
on 14 [O.S. 2] January 1832 | 1832-01-14
on 14 January 1832 (2 January 1832, Old Style) | 1832-01-14
on 14 January 1832 (2 January O.S.) | 1832-01-14
on 14 January 1832 (old style 2 January) | 1832-01-14
on 2 January 1832 (14 January 1832 N.S.) | 1832-01-14
on 25 December 1831 (6 January 1832) | 1832-01-06
(19 (31) March 1821 – 4 (16) June 1871) | 1821-03-31/1871-06-16
on 28 January (8 February) 1725 | 1725-02-08
on 25 December (6 January) 1832 | 1832
on 7 (9) February 1842 | 1842-02
on 5 May (17 June) 1842 | 1842
on 2 May 1990 (14 May 1990) | 1990-05-02, 1990-05-14
on 31 June (12 July) 1842 | 1842
""",
    "what was not until then was then, and a denied bound is the other one": """
The mill did not open until 1866. | 1866
It was not until 1766 that the mill opened. | 1766
She never left Orm until 1866. | 1866
The mill didn't close until May 1866. | 1866-05
He did not last until 1866. | ../1866
He did not like it and stayed until 1866. | ../1866
Not far off, he lived until 1866. | ../1866
It did not burn, and stood until 1866. | ../1866
Nothing in the crypt is earlier than 1611. | 1611/..
No part of it is older than 1866. | 1866/..
The porch cannot be earlier than 1866. | 1866/..
The porch cannot have been built earlier than 1866. | 1866/..
The porch could not have opened before 1866. | 1866/..
The wall is hardly older than 1350. | 1350/..
None of the coins is later than 1350. | ../1350
No stone fell, and the wall is older than 1866. | ../1866
The porch is more recent than 1866. | 1866/..
The hall is of later date than 1540. | 1540/..
The wing is newer than 1640. | 1640/..
the works subsequent to 1866 | 1866/..
There were more than 1900. |
""",
    "an era stands before the year of a day, and a line may begin with its year": """
on May 3, AD 402 | 0402-05-03
on 11 October AD 69 | 0069-10-11
in May A.D. 402 | 0402-05
On 6 May 300 members came. |
1920, May: the mill burned | 1920-05
1920 May 5: the mill burned | 1920-05-05
In 1920, May Orde left. | 1920
""",
    "a day of the next sentence is of the year that ended the one before": """
The society was formed in 1884. Its first show ran from the 2nd to the 6th of April. | 1884, 1884-04-02/1884-04-06
The society was formed in 1884. The fair ran from 28 June to 3 July. | 1884, 1884-06-28/1884-07-03
The bridge was built in 1884. It fell on 13 July. | 1884, 1884-07-13
The bridge was built in 1884. The fair on 13 July is well known. | 1884
""",
    "a circa without a blank, a doubt at the start of a line, and a year before its verb": """
1704 (?): the first school opens | 1704?
Ca.1885 the brothers began. | 1885~
It was built circa1780. | 1780~
The mural from c.1340 covers the wall. | 1340~
The mural of c. 1342 fills a wall. | 1342~
The army of 1340 settlers came. |
""",
    "months in figures": """
The board sat 08/2001 - 02/2002. | 2001-08/2002-02
The board sat from 08/2001 to 02/2002. | 2001-08/2002-02
Clerk, 03/1999-present | 1999-03/..
03/1999 – now: clerk | 1999-03/..
Chair, 8/2001–2/2002 | 2001-08/2002-02
7/2008: the mill opens | 2008-07
The score was 7/2008. |
Chair, 18/2001 - 20/2002 |
""",
    "days and decades in words": """
She died on July fourth, 1826. | 1826-07-04
She died on July the fourth, 1826. | 1826-07-04
In July second prizes were won. |
It was used from the fifties to the seventies. | 195X/197X
It was used from the 1950s to the seventies. | 195X/197X
In May temperatures were in the sixties. |
Temperatures ranged from the fifties to the seventies. |
The score was in the low sixties. |
Its scores from the sixties survive. | 196X
""",
    "what is made is counted": """
She wrote 1900 sad songs. |
He sold 1920 first editions. |
They had printed 1930 further copies. |
Ada Lind wrote 1900 letters. |
The songs were written 1900 by monks. | 1900
She wrote in 1900 sad songs. | 1900
Coins issued 1930 show letters. | 1930
She took 1920 as her year. | 1920
""",
    "what began about a year": """
The strike began about 1905. | 1905~
Work began about July 1793. | 1793-07~
Work began around 1793. | 1793~
The rush begins about 1850. | 1850~
""",
    "a surname that is a month, and a year": """
In 2016 the party was led by May and Hurd. | 2016
In 2016 Hurd lost to May in the end. | 2016
In 2016 Hurd gave way by May as leader. | 2016
In 2016 it was begun by May and ended by June. | 2016, ../2016-05, ../2016-06
In 2016 it ran from March to May and Hurd left. | 2016, 2016-03/2016-05
In 2016 it was done by May and June. | 2016, ../2016-05, 2016-06
the speech of Senator May 1990 |
Dr. March, 1904 winner, came. | 1904
Tom May, 1990 champion, came. | 1990
They met in Florence May 1990. | 1990-05
Easter & May 1990 | 1990-05
In 1955 the match was refereed by August, a retired sailor. | 1955
In 1955 the cup was won by April, a bay mare. | 1955
In 1955 the cup was bought by June, Lady Orm. | 1955
In 1955 the shares were held by March & Sons. | 1955
In 1955 the mill was finished by April, a full month late. | 1955, ../1955-04
In 1955, according to March, the line closed. | 1955
In 1955 the house was saved thanks to June. | 1955
In 1955 the house was left to August. | 1955
In 1955 the work was left until August. | 1955, ../1955-08
In Paris May 1968 was wild. | 1968-05
""",
    "a time before or after a feast is of its year": """
on the Saturday before Easter 1938 | 1938
the day after Christmas 1938 | 1938
two weeks before Easter 1938 | 1938
shortly after Whitsun 1738 | 1738
It closed before Easter 1938. | ../1938
After Christmas 1938 it closed. | 1938/..
the day before 5 May 1938 | ../1938-05-05
on Yom Kippur 1973 | 1973
at Rosh Hashanah 1873 | 1873
on Epiphany 1993 | 1993-01-06
an epiphany in 1993 | 1993
""",
    "an address has its number": """
The bakery, 1901 Broadway, is shut. |
The bakery, 1901 West 4th Street, is shut. |
The bakery, 1901 Larch Alley, is shut. |
Address: 1850 Abbey Crescent, Orm |
Bakery, 1901 5th Avenue |
from 1850 Elm Street to 1901 Hill Road | 1850
It moved from 1850 Elm Street to 1901 Hill Road. |
at 1901 Rue Marl |
at Rue Marl 12, 1950 Venn, Arden |
In 1901 Via Venn was paved. | 1901
Her 1901 Broadway debut | 1901
In 1901 Broadway was paved. | 1901
On May 4, 1901 Elm Street burned. | 1901-05-04
On May 12, 1950 Venn fell. | 1950-05-12
It moved from 1850 to 1901. | 1850/1901
""",
    "a year that ends a sentence lends itself to a day that opens the next": """
A fever came in 1849. On 6 September the harbour was shut. | 1849, 1849-09-06
They fought the war of 1849. In June it ended. | 1849, 1849-06
A fever came in 1849. The next year, on 6 September, it ended. | 1849
A fever came in 1849 and went. On 6 September the harbour was shut. | 1849
A fever came in 1849. May Orde died. | 1849
""",
    "a decade in words leans on the decade before it": """
from the 1820s to the late thirties | 182X/183X
It grew in the 1820s and shrank in the late thirties. | 182X, 183X
built in the eighteen-fifties and sold in the late fifties | 185X, 185X
built in the 1920s and sold in the late fifties | 192X, 195X
It grew in the 1820s. In 1965 it was sold; by the late sixties it was shut. | 182X, 1965, 196X
In 1855 it rained; in the nineteen-sixties it froze. | 1855, 196X
It opened in 1882. In the late nineties it closed. | 1882, 199X
""",
    "a place and a year in brackets": """
*Vespers* (Venice 1634) | 1634
*Vespers* (Paris 1996) | 1996
The car (Model 1634) is red. |
The army (Paris 1634 men) left. |
""",
}  # fmt: skip
ROWS = [
    pytest.param(*(part.strip() for part in row.rsplit("|", 1)), id=f"{kind}: {row}")
    for kind, table in KINDS.items()
    for row in table.strip().split("\n")
]


@pytest.mark.parametrize(("text", "edtf"), ROWS)
def test_dates_of_every_kind_are_found(text: str, edtf: str) -> None:
    assert ", ".join(date.edtf for date in find_dates(text)) == edtf
