"""The columns that say where a fact stands; they end every record."""

from __future__ import annotations

from milacli.table import Column

SECTION = Column("section", lambda fact: fact.cite.section)
LINE = Column("line", lambda fact: fact.cite.line, style="number")
LINES = Column("lines", lambda fact: fact.lines, shown=False)
ARTICLE = Column("article", lambda fact: fact.cite.article, shown=False)
QUOTE = Column("quote", lambda fact: fact.cite.quote, shown=False)
CITE = (SECTION, LINE, ARTICLE, QUOTE)
