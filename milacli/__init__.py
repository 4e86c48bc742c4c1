"""Facts out of a wiki-style Markdown article, each with the line it stands on."""

from __future__ import annotations

# Other programs look at the types of what they call, so these are no names for mypy alone.
from collections.abc import Collection
from typing import Any, cast, get_type_hints

__all__ = ["extract_facts", "fact_types"]
__version__ = "0.2.0"


def extract_facts(
    text: str,
    article: str = "-",
    kinds: Collection[str] = ("people", "events", "links", "references"),
) -> list[dict[str, Any]]:
    """Return the facts of the Markdown *text*, called *article* in them, as flat records.

    Each has the fields of ``milacli.facts.Fact``. They are the same for the same text, whatever
    the text is, in any thread or process, and always in the same order. Raises
    milacli.errors.MilaError for one of *kinds* that there is not.
    """
    # Whoever asks for the version, or for one command, does without.
    from milacli.article.parse import parse
    from milacli.facts.flat import check_kinds, flat_facts

    check_kinds(kinds)
    return cast("list[dict[str, Any]]", flat_facts(parse(text, article), kinds))


def fact_types(
    text: str = "VARCHAR", number: str = "INTEGER", many: str = "{}[]"
) -> dict[str, str]:
    """Return the type of each field of a fact as a database calls it; as they stand, as DuckDB.

    *many* is a list of what stands in the braces.
    """
    from milacli.facts import Fact

    said = {str: text, list[str]: many.format(text), list[int]: many.format(number)}
    return {name: said.get(hint, number) for name, hint in get_type_hints(Fact).items()}
