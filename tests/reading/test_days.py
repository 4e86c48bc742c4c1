"""Days and months in words and in figures, of a feast and of two calendars."""

from __future__ import annotations

import pytest
from tables import dates_in, rows

KINDS = {
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
1871 Mar 4 | the first stone is laid | 1871-03-04
this ninth day of March, 1764 | 1764-03-09
Fourth day of July 1901: a fair | 1901-07-04
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
    "a capital at the start of a sentence hides no date": """
Winter 1872: it fell | 1872-24
Winter of 2010–11 was cold. | 2010-24
Twelfth century: it was built | 11XX
Eleventh-century walls stand. | 10XX
Third quarter of 1984: it closed | 1984-35
Fourth quarter of 2020 | 2020-36
Early 1990: it closed | 1990
""",
    "a month in brackets": """
1905 (May): it burned | 1905-05
1905 (May 3): it burned | 1905-05-03
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
    "a year that ends a sentence lends itself to a day that opens the next": """
A fever came in 1849. On 6 September the harbour was shut. | 1849, 1849-09-06
They fought the war of 1849. In June it ended. | 1849, 1849-06
A fever came in 1849. The next year, on 6 September, it ended. | 1849, 1850-09-06
A fever came in 1849 and went. On 6 September the harbour was shut. | 1849
A fever came in 1849. May Orde died. | 1849
The great strike of 1849 failed. It broke out on 6 May and ended on 15 June. | 1849, 1849-05-06, 1849-06-15
1849 was a hard year. Snow fell on 6 May. | 1849, 1849-05-06
The house of 1849 was sold. It burned on 6 May. | 1849
1849 houses burned. It rained on 6 May. |
""",
}  # fmt: skip


@pytest.mark.parametrize(("text", "edtf"), rows(KINDS))
def test_days_of_every_kind_are_found(text: str, edtf: str) -> None:
    assert dates_in(text) == edtf
