"""What the English of an article says: dates, names, clauses, roles."""
