"""Verbs of questions: those that say little, those told the other way round, and mere hopes."""

from __future__ import annotations

from milacli.search.words import stem

LIGHT = frozenset(
    stem(word)
    for word in "have be do add get make take give go come become happen occur hold serve work use "
    "start need want know think call name mean stand live stay play begin last exist appear say "
    "tell cost include allow credit remain form consider refer compare describe provide result "
    "plan associate place try bring put concern limit manage hope see show find feel seem "
    "long".split()
)
"""Verbs that say little of what was done: many others may be said instead."""
MADE = frozenset(
    stem(word)
    for word in "make create pass publish write release establish found form adopt sign enact "
    "build issue paint compose introduce produce record print film erect hold win receive "
    "award".split()
)
"""Verbs that tell how something came to be: it may be called by the year of that."""
AUTHORED = frozenset(
    stem(word)
    for word in "write author pen compose paint draw direct design sculpt photograph film".split()
)
"""Verbs that a name behind "by" tells alone: a play by Ada Lind."""
CRAFTS = frozenset(
    stem(word) for word in "make create build develop produce design construct generate".split()
)
"""Verbs that may stand for one another when something is looked for, but have other doers."""
HOPING = frozenset(
    "plan plans planned hope hopes hoped want wants wanted intend intends intended try tries tried "
    "attempt attempts attempted fail fails failed refuse refused decline declined offer offered "
    "threaten threatened aim aims aimed expect expects expected".split()
)
"""Words before "to" and a deed that was not done, or not yet."""
HAVING = frozenset(map(stem, "have make get earn".split()))
"""Verbs that tell what somebody has."""
CONVERSE = {"acquire": "sell", "beat": "lose", "lose": "beat"}
"""Deeds that are told the other way round: who buys it is to whom it is sold."""
IMPLIED = {"pay": "acquire"}
"""By the stem of a verb what tells it, too: who bought a mill paid for it."""
LOST = frozenset("lose loses lost losing".split())
"""Deeds of whom the other way round something is done to: who lost was beaten."""
