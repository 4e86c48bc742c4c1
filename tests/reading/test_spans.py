"""Spans of time, and which of their ends is open."""

from __future__ import annotations

import pytest
from tables import dates_in, rows

KINDS = {
    "a fiscal year may be of two years": """
FY 2018/19 budget | 2018/2019
FY18/19 budget | 2018/2019
FY2018-19 budget | 2018/2019
FY18 budget | 2018
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
from the 8th or 7th century BC to the 1st century AD | -07XX/00XX
from the late 12th or early 13th century until the 15th century | 11XX/14XX
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
    "a decade in words leans on the decade before it": """
from the 1820s to the late thirties | 182X/183X
It grew in the 1820s and shrank in the late thirties. | 182X, 183X
built in the eighteen-fifties and sold in the late fifties | 185X, 185X
built in the 1920s and sold in the late fifties | 192X, 195X
It grew in the 1820s. In 1965 it was sold; by the late sixties it was shut. | 182X, 1965, 196X
In 1855 it rained; in the nineteen-sixties it froze. | 1855, 196X
It opened in 1882. In the late nineties it closed. | 1882, 199X
""",
}  # fmt: skip


@pytest.mark.parametrize(("text", "edtf"), rows(KINDS))
def test_spans_of_every_kind_are_found(text: str, edtf: str) -> None:
    assert dates_in(text) == edtf
