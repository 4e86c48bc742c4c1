"""Presidents: whether one before a name, ``President Ada``, is a state's or a body's."""

from __future__ import annotations

import re

from milacli.english.prose import fold
from milacli.patterns import lazy
from milacli.reading.alphabet import letter
from milacli.reading.neighbours import BODY, NATION
from milacli.reading.phrases import Title
from milacli.reading.streams import Stream

# What tells that a president is a company's.
_COMPANY = lazy(
    r"\b(?:CEO|board|compan(?:y|ies)|startup|firm|co-?founders?|founders?|chief \w+ officer)\b"
)
_WHEN = frozenset(
    "former ex then longtime long-time late current incumbent outgoing acting interim".split()
)
_BODY = (
    r"(?:college|university|school|union|club|airline|bank|society|association|federation|"
    r"institute|hospital|museum|league|foundation)"
)
_A_BODY = lazy(rf"(?i)\b{_BODY}\b")
_FIRM = (
    r"(?:Airways|Brewery|Company|Corporation|Group|Holdings|Inc|Industries|Labs|Laboratories|Ltd|"
    r"Mills|Motors|Pictures|Press|Records|Steel|Studios|Systems|Works)"
)
_OF_BODY = lazy(rf" of (?:the )?(?:[A-Z][\w'’-]* ){{0,4}}(?:{_BODY.title()}|{_FIRM})\b")
# "Orm Mills chairman Ada and "
_OF_FIRM = lazy(
    rf"\b{_FIRM}(?:['’]s?)? (?:[a-z-]+ )?(?:chair(?:man|woman|person)?|director|head|manager|owner|"
    r"partner|secretary|treasurer|executive)\b"
)
# "At Orm Mills, ", "The club won."
_AT_BODY = lazy(r"(?:^|[;,] )[Aa]t (?:the )?[A-Z][^,;]{1,40},$")
_ABOUT_BODY = lazy(
    r"(?:^|[.!?] )(?:The|Our|This) (?:[a-z]+ )?(?:club|orchestra|choir|band|society|association|"
    r"museum|institute|foundation|federation|college|school|academy|charity|cooperative|theatre|"
    r"troupe|league|guild)\b"
)
# "President Ada Lind's council"
_CABINET = lazy(
    r"['’]s (?:[a-z]+ )?(?:[Aa]dministration|[Cc]abinet|[Cc]ouncil|[Gg]overnment|"
    r"[Ii]nauguration|[Cc]ampaign)\b"
)
# What a president of a state has, or does.
_GOVERNING = lazy(
    r"\b(?:administration|government|cabinet|decrees?|coup|ambassador|governor|senators?|ministers?|"
    r"army|parliament|supreme court|inaugurat(?:ed|ion)|national airline|ministry)\b",
    re.IGNORECASE,
)
_FAR = 12
_S = letter("'s")


def is_of_state(title: Title, stream: Stream, first: int) -> bool:
    """Tell whether *title*, said from token *first* on, is that of a president who reigns.

    ``President Ada`` does, ``Orm's president Ada`` manages; ``Vice President Ada`` helps.
    """
    if title.families != ("executive",) or title.head != "president":
        return False
    # "former President": no more than when stands beside the noun
    text = title.text.removeprefix("Vice ")
    if not all(word in _WHEN for word in fold(text).split()[:-1]):
        return False
    name = stream.spans[title.last : title.last + 1]
    if name and title.text == "President" and _CABINET.match(stream.block.text, name[0].end):
        return True
    if _is_of_body(title, stream) or _S in stream.shape[first : title.first]:
        return False
    if _GOVERNING.search(stream.text(0, len(stream.spans))):
        return True
    return _COMPANY.search(stream.around()) is None


# "the country's ", "its "
_OWNER = lazy(
    r"\b(?:(?P<land>(?:country|nation|republic|state)['’]s)|its) (?:[a-z-]+ ){0,2}$", re.IGNORECASE
)


def is_of_land(title: Title, stream: Stream) -> bool:
    """Tell whether a president is a land's: ``the country's first president``.

    ``its president`` is where the sentence tells of a land, and of no body.
    """
    if title.families != ("executive",) or title.head != "president":
        return False
    if not title.text.lower().endswith("president"):
        return False
    owner = _OWNER.search(stream.text(title.first - _FAR, title.last - 1) + " ")
    if owner is None:
        return False
    said = fold(stream.text(0, title.first))
    return owner["land"] is not None or bool(_LAND.search(said) and not _BODIES.search(said))


_LAND, _BODIES = lazy(NATION), lazy(BODY)


def _is_of_body(title: Title, stream: Stream) -> bool:
    """Tell whether a president is no state's: ``the club named president Ada``."""
    if title.text.endswith("president") and (
        _A_BODY.search(said := stream.text(0, len(stream.spans)))
        or _OF_FIRM.search(said)
        or _AT_BODY.search(stream.text(title.first - _FAR, title.first))
        or _ABOUT_BODY.search(stream.around())
    ):
        return True
    name = stream.spans[title.last : title.last + 1]
    return bool(name and _OF_BODY.match(stream.block.text, name[0].end))
