"""Questions to a folder of articles: each named as the question to one article in the room above.

A function takes the wiki in place of the article, and ``inside``, titles that narrow it.
"""
