"""Things that bear names of people: places in a list of them, firms of two names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from milacli.article.model import Block, BlockKind
from milacli.english.gazetteer import is_given
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.mentions import Mention

_PLACES = frozenset(
    "boroughs cities communities counties districts hamlets islands lakes localities mountains "
    "municipalities neighborhoods neighbourhoods parishes places rivers settlements stations "
    "streets suburbs towns townships villages wards".split()
)
"""Words over a list of places."""
# "Stone, Lundgren Corner, Ida and Mill Creek": names and nothing else.
_ONLY_NAMES = lazy(r"(?:[\s,;]*(?:[^\W\d_a-z][^\s,;]*|and|of|the|de|la)(?![^\s,;]))+[\s,;]*")


def without_places(block: Block, title: str, names: Sequence[Mention]) -> list[Mention]:
    """Make *names* of places opaque: with their state, or single ones in a list of places.

    *title* is that of the section.
    """
    names = [n._replace(opaque=True) if _is_in_state(block.text, n) else n for n in names]
    listed = block.kind is not BlockKind.HEADING and not _PLACES.isdisjoint(fold(title).split())
    if not listed or not _ONLY_NAMES.fullmatch(block.text):
        return names
    return [name._replace(opaque=True) if len(name.words) == 1 else name for name in names]


# "Ada Lind, Bala Orm, Pa.", "born in Ida Falls, Mo."
_IN_STATE = lazy(
    r", (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Mass|Md|Me|Mich|Minn|Miss|"
    r"Mo|Mont|Nebr?|Nev|N\.[CDHJMY]|Okla|Ont|Ore|Pa|Que|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|W\.Va|Wash|"
    r"Wisc?|Wyo)\."
)
_OF_WHERE = (", ", "in ", "of ", "at ", "from ", "near ", "to ")


def _is_in_state(text: str, name: Mention) -> bool:
    before = text[max(0, name.start - 5) : name.start]
    return (
        len(name.words) > 1
        and before.endswith(_OF_WHERE)
        and _IN_STATE.match(text, name.end) is not None
    )


def without_brands(block: Block, names: Sequence[Mention]) -> list[Mention]:
    """Make names of firms in *names* opaque: ``Ada & Bo's``, and ``Ada Lind, Ormsoft`` listed."""
    brands = {1} if _is_of_firm(block, names) else set[int]()
    for at, (one, other) in enumerate(pairwise(names)):
        if block.text[one.end : other.start] == " & ":
            firm = _partners(block.text, names[max(0, at - 4) : at + 2])
            cited = _CITED.match(block.text, other.end)
            if (firm > 2 and not cited) or _is_brand(block.text, one, other):
                brands |= set(range(at + 2 - max(firm, 2), at + 2))
    return [n._replace(opaque=True) if at in brands else n for at, n in enumerate(names)]


def _is_of_firm(block: Block, names: Sequence[Mention]) -> bool:
    """Tell whether an item is a full name and a single one that no more follow: a firm's."""
    if block.kind is not BlockKind.ITEM or len(names) < 2 or names[0].start:
        return False
    one, firm = names[:2]
    full = len(one.words) > 1 and not (one.opaque or one.ordered)
    single = len(firm.words) == 1 and not (firm.title or is_given(firm.words[0]))
    if not full or not single or block.text[one.end : firm.start] != ", ":
        return False
    more = len(names) > 2 and _MORE.fullmatch(block.text, firm.end, names[2].start)
    return not more and _ENDS.match(block.text, firm.end) is not None


_MORE = lazy(r",?(?: and| &)? ")
_ENDS = lazy(r"\s*(?:$|\n)|[,;] [a-z]| \(| [–—-] ")


# ", 2015", " (2015"
_CITED = lazy(r",? [(\[]?\d{4}")


def _partners(text: str, names: Sequence[Mention]) -> int:
    """Return how many surnames end *names*, joined as partners are: ``Fabre, Quist & Roy``."""
    count = 1
    for one, other in pairwise(reversed(names)):
        joined = text[other.end : one.start] in (" & ", ", ")
        if not joined or len(other.words) > 1 or len(one.words) > 1 or other.title:
            break
        count += 1
    given = [is_given(name.words[0]) for name in names[len(names) - count :]]
    return count if not all(given) else 0


def _is_brand(text: str, one: Mention, other: Mention) -> bool:
    """Tell whether two single names are one thing: it owns, or it is or does as one."""
    if len(one.words) > 1 or len(other.words) > 1 or one.title or other.title:
        return False
    owns = is_given(one.words[0]) and is_given(other.words[0])
    return bool(_ONE.match(text, other.end) or (owns and _OWNS.match(text, other.end)))


# "Ada & Bo was", not "Ada & Bo were"
_ONE = lazy(r"(?:['’]s)? (?:is|was|has|does|became|begins|sells|makes|opens)\b")
_OWNS = lazy(r"['’]s\b")
