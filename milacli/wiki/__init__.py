"""A folder of articles: which files, what is kept of them in an index, and which answer."""
