"""Idioms: the words behind a verb by which its row says something else, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from milacli.article.model import MarkKind
from milacli.english.gazetteer import is_place
from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import OPAQUE, chars, letter
from milacli.reading.construction import Construction
from milacli.reading.streams import Stream
from milacli.reading.turns import THRONES

_IDIOMS = {
    "chaired": frozenset(
        "north south east west northward southward eastward westward home back off straight inland "
        "upstream downstream list lists ball poll polls bill chart charts queue".split()
    ),
    "founded": frozenset("argument arguments hope hopes case claim claims belief faith".split()),
    "established house": frozenset(
        "theory theories principle principles method methods system systems law laws office trust "
        "government treaty test order letter language model models process rule rules record "
        "records summit court machine state terms partnership partnerships alliance union "
        "relationship friendship".split()
    ),
    "invested": frozenset("faith hope hopes time energy effort trust with".split()),
    "invented": frozenset(
        "cough fever cold symptoms illness disease cancer tumour tumor pneumonia infection asthma "
        "diabetes arthritis complications rash allergy addiction habit interest interests taste "
        "love passion fondness liking dislike friendship relationship rapport crush reputation "
        "following feelings point points excuse excuses story stories character characters plan "
        "plans ties bond bonds contact contacts links alliance alliances connection connections "
        "rivalry partnership partnerships sense appreciation fascination affinity aversion hatred "
        "enthusiasm obsession sympathy sympathies attachment admiration skill skills style voice "
        "career estate estates property properties land lands mine mines".split()
    ),
    "discovered": frozenset(
        "error errors mistake mistakes leak leaks body bodies corpse corpses theft thefts fraud "
        "plot truth love passion talent joy joys letter letters note notes secret".split()
    ),
    "commanded": frozenset(
        "respect fee fees price prices salary salaries view views attention majority admiration "
        "loyalty audience audiences support".split()
    ),
}
"""What makes a verb an idiom, by the row of the verb: ``headed home``, ``commanded respect``."""


def is_idiom(row: Construction, stream: Stream, at: int) -> bool:
    """Tell whether the words around the end *at* of a verb of *row* make it mean something else."""
    says = _SAYS.get(row.name)
    if says is not None:
        return not says(stream, at)
    idioms = _IDIOMS.get(row.name)
    return idioms is not None and not idioms.isdisjoint(
        fold(stream.text(at, at + 5)).replace(",", " ").split()
    )


def _names_body(stream: Stream, at: int) -> bool:
    """Tell whether a body is led: ``led Orm Mills``."""
    body = stream.shape.find(OPAQUE, at, at + 3)
    last = fold(stream.text(body, body + 1)).split()[-1:] if body >= 0 else []
    return bool(last) and letter(last[0]) in chars("organisation", "company")


def _heads_no_land(stream: Stream, at: int) -> bool:
    """Tell whether no land is led, as a team is: ``led Brazil to victory``."""
    return not is_place(stream.text(at, at + 1))


def _makes_a_living(stream: Stream, at: int) -> bool:
    return fold(stream.text(at + 1, at + 2)) in _MADE


_MADE = frozenset("name debut living mark reputation career fortune start bow".split())
"""What somebody makes as what he is: ``made her debut as a singer``."""


def _is_credited(stream: Stream, at: int) -> bool:
    """Tell whether it is to somebody's credit: not ``charged with founding``."""
    return fold(stream.text(at - 1, at)) == "credited"


def _founds(stream: Stream, at: int) -> bool:
    """Tell whether a school begins, and no lessons or channel: not ``started law school``."""
    return _SCHOOLING.match(stream.text(at - 1, at + 4)) is None


_SCHOOLING = lazy(
    r"(?i)(?:re)?start(?:s|ed|ing)? (?!(?:an?|the|his|her|their|its|up)\b)(?:[a-z-]+ ){0,2}"
    r"(?:school|college|university|kindergarten)\b"
    r"|[a-z]+ (?:an?|the|his|her|their|its) (?:[a-z]+ )?"
    r"(?:youtube|twitch|tiktok|instagram|facebook|twitter)\b"
)


def _is_active_as(stream: Stream, at: int) -> bool:
    """Tell whether somebody works at what stands behind "as": ``is an abbess active as``."""
    return _ACTIVE.match(stream.text(at, at + _FAR)) is not None


_ACTIVE = lazy(r"[^,;]* active (?:[^,;]* )?as ")


def _is_in_italics(stream: Stream, at: int) -> bool:
    """Tell whether the title of a work begins at the token *at*: ``wrote *The Loom*``."""
    start = stream.spans[at].start if at < len(stream.spans) else 0
    marks = stream.block.marked(MarkKind.EMPHASIS)
    return stream.block.text[start].isupper() and any(mark.start == start for mark in marks)


def _takes_throne(stream: Stream, at: int) -> bool:
    return not THRONES.isdisjoint(fold(stream.text(at, at + 5)).split())


def _attains(stream: Stream, at: int) -> bool:
    """Tell whether what somebody is to become came of the verb: ``rose``, ``beat Bo``."""
    verb = fold(stream.text(at - 1, at))
    way = verb in _WORKING and fold(stream.text(at + 1, at + 2)) == "way"
    return way or verb in _ATTAINING


def _enlists(stream: Stream, at: int) -> bool:
    """Tell whether somebody comes into an army, and does nothing to it: ``defeated the army``."""
    return fold(stream.text(at - 1, at)) not in _FIGHTING


_FIGHTING = frozenset(
    "fired disbanded defeated attacked supported supporting supplied supplying praised criticized "
    "criticised funded equipped hired reformed reorganized reorganised saw met told routed "
    "destroyed crushed repelled fled escaped feared hated sold".split()
)
_FAR = 12
"""Tokens behind a verb that are looked at."""
_WORKING = frozenset("worked works working made makes making fought fights fighting".split())
"""Verbs of which somebody makes his way: ``worked her way up to become``."""
_ATTAINING = frozenset(
    "rose risen rises rising ascended ascends ascending developed evolved grew grown graduated "
    "graduates graduating recovered overcame overcome overcoming beat beats beaten beating "
    "defeated defeats defeating ousted ousts ousting unseated unseats unseating surpassed "
    "surpasses surpassing overtook overtaken overtaking succeeded succeeds succeeding "
    "followed".split()
)
"""Verbs of what led to it, where others tell what for: ``studied to become``."""

_SAYS: Mapping[str, Callable[[Stream, int], bool]] = {
    "led named body": _names_body,
    "heads": _heads_no_land,
    "made name as": _makes_a_living,
    "credited with founding": _is_credited,
    "established": _founds,
    "active as": _is_active_as,
    "wrote titled": _is_in_italics,
    "ascended throne": _takes_throne,
    "rose to become": _attains,
    "joined army": _enlists,
}
"""What the words around a verb must say, by the row of the verb."""
