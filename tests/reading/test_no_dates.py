"""What only looks like a date, and the dates beside it."""

from __future__ import annotations

import pytest
from tables import dates_in, rows

KINDS = {
    "a sum, a count, a code or an address is no date": """
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
    "a day of every year is of none": """
She died on 12 March 1906. Her feast day is 3 May. | 1906-03-12
She died on 12 March 1906. She is commemorated by all of Orm on 20 January. | 1906-03-12
She came on 12 March 1906. The fair is held annually on 4 June. | 1906-03-12
She came on 12 March 1906. The feast was held on 4 June. | 1906-03-12, 1906-06-04
""",
    "what a line counts or numbers is no year": """
Pages: 1984 |
Seats: 1912 |
Postcode: 1950 |
Call no.: 1850 |
Budget: 1950 k€ |
It paid 1990 $ |
1984 by George Quist |
read:: "1984" by George Quist |
Portrait, 1912 by George Quist | 1912
Area: 1886 ha |
Members: 1894, 1896 | 1894, 1896
Founded: 1912 | 1912
Edition: 2018 | 2018
The date of 2035 has been quoted. | 2035
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
    "what has a number is no day of a range": """
Day 1 — 3 July 2019 | 2019-07-03
Day 2 - 4 May 2018: they came | 2018-05-04
Day 1 – Friday 3 May 2019 | 2019-05-03
Lesson 2 - Sat. 4 May 2019 | 2019-05-04
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
In 1955 the cup went to April, his niece. | 1955
In 1955 it was finished by April, his letters say. | 1955, ../1955-04
In 1955 the shares were held by March & Sons. | 1955
In 1955 the mill was finished by April, a full month late. | 1955, ../1955-04
In 1955, according to March, the line closed. | 1955
In 1955 the house was saved thanks to June. | 1955
In 1955 the house was left to August. | 1955
In 1955 the work was left until August. | 1955, ../1955-08
In Paris May 1968 was wild. | 1968-05
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
    "a place and a year in brackets": """
*Vespers* (Venice 1634) | 1634
*Vespers* (Paris 1996) | 1996
The car (Model 1634) is red. |
The army (Paris 1634 men) left. |
""",
}  # fmt: skip


@pytest.mark.parametrize(("text", "edtf"), rows(KINDS))
def test_what_only_looks_like_a_date_is_none(text: str, edtf: str) -> None:
    assert dates_in(text) == edtf
