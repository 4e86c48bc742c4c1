"""An invented article on a boat yard, and how sure an answer is."""

from __future__ import annotations

from conftest import article

from milacli.article.model import Article
from milacli.commands.search import search
from milacli.table import Table

YARD = article(
    """
    # Ambel Boat Yard

    The **Ambel Boat Yard** builds ferries in Sorrow Bay. It opened in 1931 and has 14,500 members.

    ## People

    Rosa Telling drew the first hull. Jonas Quist paid for the crane. The smith Anna Prell made
    the anchor in 1940.

    - Rosa Prell, keeper of the keys
    - Tom O'Dell-Vane, pilot

    ## Money

    The yard owed the Bank of Orm 12 million crowns. A storm took the crane. The harbour is
    shallow there.
    """
)


def record(table: Table, row: int = 0) -> dict[str, object]:
    return dict(zip([column.name for column in table.columns], table.rows[row], strict=True))


def grade(query: str, of: Article = YARD) -> object:
    return record(search(of, query))["doubt"]
