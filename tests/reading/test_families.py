"""Families of roles: what a noun says with what stands before and behind it."""

from __future__ import annotations

import pytest

from milacli.reading.families import families_of

# What stands before the noun, the noun, and what stands behind it, by what they say.
CASES = {
    "": """
police|officer|; health|officer|; mafia|boss|; |chief|of staff; vocal|coach|; acting|coach|; |member|; policy|adviser|;
|adviser|; |leader|in looms; doctoral|supervisor|; |supervisor|; |partner|; |nominee|; |nominee|for the prize; |speaker|;
secret|agent|; FBI|agent|; chess|master|; quiz|master|; |master|; talent|judge|; idol|judge|; legal|adviser|to the king;
|lady|; |baroness|; |knight|; |lord|; |sheikh|; |lady-in-waiting|; airline|captain|; crime|fighter|; fire|fighter|;
parks|officer|; IAS|officer|; mine|captain|; release|manager|; project|manager|;
free|agent|; double|agent|; |agent|of influence; developer|evangelist|; internet|evangelist|; industry|veteran|; |veteran|of the film business;
fortune|teller|; decision|maker|; role|model|; body|double|; beauty|queen|; train|conductor|; locomotive|engineer|; tree|surgeon|;
spin|doctor|; guest|judge|; gang|leader|; thought|leader|; career sack|leader|of the league; all-time points|leader|; |juror|; |intermediary|; |proponent|of peace; |spokesman|; |enthusiast|;
|unionist|; |reader|; |curator|; |curator|of paintings at the museum; |pilot|
""",
    "activist": """
union|leader|; civil rights|leader|in Orm; suffrage|leader|;
housing|advocate|; |advocate|of free trade; trade|unionist|; labour|unionist|;
freedom|fighter|; resistance|fighter|
""",
    "alumni": """
|graduate|of Ely; |graduate|
""",
    "artist": """
|artist|; fashion|designer|; |architect|
""",
    "athlete": """
team|captain|; football|captain|; |captain|of the team; football|manager|; football|coach|;
football|player|; football|star|; |member|of the squad; |member|of the national team;
|manager|of the club; long|jumper|; shot|putter|; cup|winner|; gold|medalist|; |champion|of the tour; race|winner|; tour|champion|;
prize|fighter|; cage|fighter|; |prizefighter|; racing|driver|; football|forward|; wide|receiver|; point|guard|;
first|baseman|; leg|spinner|; |all-rounder|
""",
    "board": """
independent|director|; board|member|; |member|of the board; |member|of the board of governors;
board|observer|; board|advisor|
""",
    "business": """
property|developer|; real estate|developer|; sales|manager|; brand|manager|; milk|producer|; oil|producer|; business|leader|in Orm; literary|agent|
""",
    "clergy": """
vicar|general|of the see; minister|general|of the friars; superior|general|;
spiritual|leader|; religious|leader|in Orm; church|leader|; methodist|minister|; ordained|minister|;
|minister|of the United Reformed Church; |minister|at Orm Kirk; |dean|of Salisbury; |dean|of St Paul's;
|rector|of the parish; |dean|of the cathedral; religious|sister|; lay|brother|of the priory
""",
    "director": """
|curator|of the museum; |supervisor|of the mill; |curator|of the glass gallery; executive|director|; museum|director|; bank|manager|; campaign|manager|; |chairman|; |leader|; |rector|of the
university; |chancellor|of Ely University; |master|of the college; |warden|of the school;
|head|of sales;
|director-general|of the trade league; director|general|; |dean|of the law school; |rector|of Ely University
""",
    "director board": """
|chair|of the board; |chairwoman|of the supervisory board; board|chair|
""",
    "director executive": """
executive|chairman|
""",
    "clergy writer": """
|poet-priest|
""",
    "executive": """
managing|director|; vice|president|; assistant|secretary|; |president|of Ely University;
|president|of the club; |president|; |president|of the Trades Union Congress; |president|of the Ghana Bishops' Conference; general|secretary|; |secretary|; chief executive|officer|;
Argentine|president|of Orm Steel; chief data|officer|; financial|officer|; |officer|of the society; chief|executive|; |executive|;
general|manager|; managing|partner|;
club|officer|; party|officer|
""",
    "executive researcher": """
chief|engineer|; chief|economist|; chief|scientist|
""",
    "faculty": """
faculty|member|; |member|of the law faculty; |reader|in volcanology; teaching|fellow|;
|chair|of botany; |chair|of organic chemistry
""",
    "founder director": """
founding|director|; |founder-director|of the paper
""",
    "founder investor": """
co-founding|partner|
""",
    "founder musician": """
founding|member|of the band
""",
    "investor": """
venture|partner|; general|partner|; venture|capitalist|; hedge fund|manager|; portfolio|manager|
""",
    "laureate": """
|knight|of the Legion of Honour; honorary dame|commander|; prize|winner|; Nobel|laureate|; medal|recipient|; |winner|of the Ellwood Prize; |holder|of the
order
""",
    "lawyer": """
|advocate|; king's|advocate|; judge|advocate|; |judge|;
senior|advocate|
""",
    "maker": """
software|developer|; game|designer|; chip|designer|; software|architect|; systems|architect|;
original|author|
""",
    "military": """
|officer|; |general|; |captain|of the ship; |captain|; rebel|leader|; squadron|leader|in Orm; guerrilla|leader|;
lieutenant|general|; |commander|; |chief|of the air force; wing|commander|; |pilot|in the army; |chief|of the general staff; bomber|pilot|
""",
    "musician": """
music|director|; record|producer|; |producer|of albums; guitar|player|; cello|player|; cornet|player|;
rock|star|; opera|star|; recording|artist|; jazz|artist|; band|member|; |member|of the choir;
|member|of the string quartet; band|leader|; choir|leader|in Orm; disc|jockey|; sound|engineer|
""",
    "performer": """
film|director|; documentary|producer|; content|creator|; |tiktoker|; voice-over|artist|; drag|artist|; drag|queen|
""",
    "politician": """
|president|of the senate; |president|of the republic of France; |president|of Kenya;
Chilean|president|; French|president|; |secretary|of state; |secretary|for trade;
foreign|secretary|; state|secretary|in the ministry; |secretary|of the navy; surgeon|general|; governor|general|; |member|of
parliament; |member|of the diet; house|member|; cabinet|member|; security|adviser|;
majority|leader|; party|leader|; supreme|leader|; |leader|of the opposition; |leader|of the
labour party; |leader|of Kenya; prime|minister|; |minister|of lands; |candidate|for mayor;
|speaker|of the house; majority|whip|; chief|whip|; |whip|; |chancellor|; |head|of state;
|head|of government;
|governor-general|of Kenya; |minister|of church affairs; |president|of Peru; |president|of Bolivia; former|president|of South Africa; vice|president|of the United States; |vice-president|of Ghana;
accountant|general|; inspector|general|; Argentine|president|; consul|general|; commissioner|general|; city|manager|
""",
    "politician lawyer": """
attorney|general|; solicitor|general|
""",
    "physician": """
nursing|sister|; ward|sister|at the clinic
""",
    "relative": """
|sister|; younger|sister|of the nurse
""",
    "researcher": """
|engineer|; research|fellow|; visiting|fellow|; research|associate|; research|assistant|
""",
    "student": """
doctoral|candidate|; PhD|student|; graduate|student|
""",
}
ROWS = [
    pytest.param(*(part.strip() for part in title.split("|")), said, id=title.replace("|", " "))
    for said, titles in CASES.items()
    for title in titles.replace("\n", " ").split(";")
]


@pytest.mark.parametrize(("before", "head", "behind", "said"), ROWS)
def test_a_noun_says_with_its_neighbours_of_which_family_it_is(
    before: str, head: str, behind: str, said: str
) -> None:
    assert " ".join(families_of(head, before, behind)) == said
    assert " ".join(families_of(head.upper(), before.upper(), behind.upper())) == said


@pytest.mark.parametrize(
    ("behind", "families"),
    [
        ("of weaving", ()),
        ("of Indian opera", ()),
        ("of Ada Lind", ("relative",)),
        ("of Ada twins", ("relative",)),
        ("of two daughters", ("relative",)),
        ("of the bride", ("relative",)),
        ("", ("relative",)),
    ],
)
def test_the_father_of_a_field_is_nobodys_relative(behind: str, families: tuple[str, ...]) -> None:
    assert families_of("father", "", behind) == families
    assert families_of("father", "founding", behind) == ("founder",)
