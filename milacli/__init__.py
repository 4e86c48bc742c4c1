"""Facts out of a wiki-style Markdown article, each with the line it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from milacli.facts import Fact

__all__ = ["extract_facts"]
__version__ = "0.1.0"


def extract_facts(
    text: str,
    article: str = "-",
    kinds: Collection[str] = ("people", "events", "links", "references"),
) -> list[Fact]:
    """Return the facts of the Markdown *text*, called *article* in them, as flat records.

    The same for the same text, whatever the text is, in any thread or process, and always in the
    same order. Raises milacli.errors.MilaError for one of *kinds* that there is not.
    """
    # Whoever asks for the version, or for one command, does without.
    from milacli.article.parse import parse
    from milacli.facts.flat import check_kinds, flat_facts

    check_kinds(kinds)
    return flat_facts(parse(text, article), kinds)
