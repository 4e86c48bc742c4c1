"""Kinds of dates that articles state in many ways: years, centuries and eras, and how sure they are."""

from __future__ import annotations

import pytest
from tables import dates_in, rows

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
Coins struck between AD 211 and 217 lay there | 0211/0217
Ada (b. 1899--d. 1950) sang | 1899/1950
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
    "a circa without a blank, a doubt at the start of a line, and a year before its verb": """
1704 (?): the first school opens | 1704?
Ca.1885 the brothers began. | 1885~
It was built circa1780. | 1780~
The mural from c.1340 covers the wall. | 1340~
The mural of c. 1342 fills a wall. | 1342~
The army of 1340 settlers came. |
""",
    "what began about a year": """
The strike began about 1905. | 1905~
Work began about July 1793. | 1793-07~
Work began around 1793. | 1793~
The rush begins about 1850. | 1850~
""",
}  # fmt: skip


@pytest.mark.parametrize(("text", "edtf"), rows(KINDS))
def test_dates_of_every_kind_are_found(text: str, edtf: str) -> None:
    assert dates_in(text) == edtf
