"""An invented article on a laboratory, and the passages that answer there."""

from __future__ import annotations

from conftest import article

from milacli.article.model import Article
from milacli.commands.search import search

LAB = article(
    """
    # Orvane Glass Lab

    The **Orvane Glass Lab** is a research group based in [[Tessaly]]. It was established in 1987 by
    [[Désirée Malk]], and has grown to 45 employees.

    ## People

    - **Désirée Malk** - Director since 1987
    - Teodor Brandt - Engineer of the Deep Kiln, formerly of Amber Works
    - Chi van Loo (PhD 2014) - Inventor of the VeloGlass coating

    ## Work

    The Deep Kiln melts sand at 1,400 degrees. Brandt designed it over three winters. It doesn't
    run on Sundays. Its control program is written in C++.

    In 1999 the lab acquired Kiln Brothers for two million crowns.

    | Year | Kiln  |
    |------|-------|
    | 2003 | Amber |

    ## Criticism

    Neighbours object to the smoke.

    ## See Also

    - [[Teodor Brandt]]
    - [[Neighbours]]

    ## References

    1. "The Deep Kiln." *Tessaly Post*, 4 May 1999. https://example.org/kiln
    """
)


def texts(query: str, of: Article = LAB) -> list[str]:
    """Return the texts of the answer, best first."""
    return [str(row[0]) for row in search(of, query).rows]
