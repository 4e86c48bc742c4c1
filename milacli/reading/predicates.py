"""Roles told by what a name is the subject of: ``is a``, ``as``, and verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from milacli.reading.role_verbs import NEGATED, role_verbs
from milacli.reading.role_words import is_role_noun, tags_of, words_of

_COPULA = re.compile(
    r"\b(?:is|was|became|becomes|remains|remained|been|being|named|appointed|elected|promoted to|"
    r"made) "
    r"(?:also |currently |now |then |previously |formerly |later |still |both |"
    r"widely regarded as |considered )?"
    r"(?=(?:the|an?|one|its|his|her|their|[\w-]+)\b)"
)
_AS = re.compile(
    r"(?<!such )(?<!well )(?<!known )(?<!same )(?<!much )(?<!soon )(?<!far )\bas "
    r"(?!well\b|an? result|part\b|if\b|much\b)"
    r"|\b(?:while|when) (?:still )?(?=an? )"
)
_PREDICATE_END = re.compile(
    r"[;:()—]|(?<!\b[A-Z])\.(?!\w)|,(?! and (?:the |an? )?(?:co-)?(?:founder|director|chief|"
    r"president|professor|author))| who | which | that | while | where | when | after | before |"
    r" until | during | following | because | but | by | to (?!the )"
)
_NEWER = re.compile(r"\b(?:of|at|for|in|from|with)\b")


def predicate(region: str, *, is_object: bool) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield tags and title of the roles that *region*, the words after a subject, states."""
    if is_object:
        region = _own_part(region)
    for pattern in (_COPULA, _AS):
        for match in pattern.finditer(region):
            if not NEGATED.search(region[: match.start()]):
                for phrase in _noun_phrases(region[match.end() :]):
                    yield tags_of(phrase), phrase
    for verbs in role_verbs():
        if not verbs.subject or (is_object and not region.startswith((", who", " who"))):
            continue
        if (found := verbs.subject.search(region)) and not NEGATED.search(
            region[: found.start() + 1]
        ):
            yield (verbs.tag,), ""


def _own_part(region: str) -> str:
    """Return the part of *region* about a name that is no subject: ``, who …``, ``as …``."""
    if region.startswith((", who ", " who ")):
        return region
    match = re.match(r"(?:,[^,]{0,80},)? as [^,;.]{3,80}", region)
    return match[0] if match else ""


_ROLE_WITH_OF = (
    "one of", "part of", "member of", "a member of", "head of", "chair of", "vice president of",
    "president of", "on the",
)  # fmt: skip


def _noun_phrases(text: str) -> Iterator[str]:
    """Yield the roles of an enumeration: ``a dean, founder of Acme, and a member of the board``."""
    phrase = _noun_phrase(text)
    while phrase:
        yield phrase
        at = text.find(phrase) + len(phrase)
        match = _NEXT_ROLE.match(text, at)
        text = text[match.end() :] if match else ""
        phrase = _noun_phrase(text) if _opens_with_role(text) else ""


# ", and a member of", " and founder of"
_NEXT_ROLE = re.compile(
    r"(?:,? and |, )(?:also )?(?=[a-z])(?!(?:and|who|which|where|later|then|his|her|their)\b)"
)


def _opens_with_role(text: str) -> bool:
    words = words_of(text[:80])[:5]
    return any(map(is_role_noun, words)) and not _VERB.match(text)


# "the bold, outspoken founder": adjectives go on after a comma.
_ADJECTIVE = re.compile(r"(?:the |an? )[\w-]+, (?!and |who |which |but )[a-z]")


def _noun_phrase(text: str) -> str:
    """Return the phrase at the start of *text* if its head is a role."""
    end = _PREDICATE_END.search(text)
    if end and _ADJECTIVE.match(text):
        end = _PREDICATE_END.search(text, end.end())
    phrase = _first_part((text[: end.start()] if end else text[:160]).strip(" .,"))
    head = _NEWER.split(phrase, maxsplit=1)[0]
    if phrase.startswith(_ROLE_WITH_OF):
        head = phrase
    ends_in_role = any(is_role_noun(word) for word in words_of(head)[-4:])
    return phrase if phrase and len(phrase) < 160 and ends_in_role else ""


_VERB = re.compile(r"(?:is|was|has|had|became|becomes|served|serves|\w+ed) ")


def _first_part(phrase: str) -> str:
    """Return *phrase* up to an ``and`` after which no role follows."""
    left, joined, right = phrase.partition(" and ")
    if joined and (
        not any(is_role_noun(word) for word in words_of(right)[:4]) or _VERB.match(right)
    ):
        return left
    return phrase
