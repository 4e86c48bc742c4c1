"""Everyday English in other words: what people ask by and what articles say. Data, one group a line.

The words of a group may stand for each other. Words after a colon answer those before it, but
are not asked by: "who runs it" is told of by a director, and a question about a director is not
about running. A phrase is hyphenated and is only asked by. Endings do not matter: words are
compared by what
their plurals and tenses share.
"""

from __future__ import annotations

from functools import cache

from milacli.search.words import inflected

_GROUPS = """
# People and their work
boss leader chief head in-charge runs-it run manage : ceo director president chair executive leads led serves
lead head direct run chair oversee : ceo director president
ceo executive chief president managing director
cto technology technical engineering
founder creator established co-founder cofounder set-up start launch create found begin establish : origins originated formed inception
employee worker staff workforce personnel headcount team people employ
employ hire recruit appoint join bring-in take-on
job position role post career occupation profession work-as work serve : title
colleague coworker collaborator partner associate
professor teacher lecturer academic faculty scholar : teaches taught
teach instruct lecture educate train coach : professor taught
student pupil learner graduate trainee undergraduate
scientist researcher scholar academic expert
engineer developer programmer coder builder
inventor creator author designer pioneer : invented developed created
expert specialist authority veteran professional
adviser advisor counsel consultant mentor supervisor supervise guide
board director trustee overseer governor
successor replace succeed take-over replacement : appointed became
predecessor former formerly previous prior ex
politician minister lawmaker official legislator senator president
official authority government regulator state
lawyer attorney counsel
journalist reporter press media
doctor physician medical
customer client user consumer buyer subscriber
friend ally supporter
enemy opponent rival critic
leave quit depart resign exit step-down departure stepping : left
fire sack dismiss oust remove let-go lay-off layoff : removal ousted terminated firing laid
return come-back reinstate rejoin : reinstated
promote promotion rise elevate
retire retirement emeritus
volunteer unpaid
# Family and life
wife husband spouse partner marry marriage wed married : divorced
child son daughter kid offspring : children
family relative kin parent relation
parent father mother dad mum mom : born
brother sister sibling
grandfather grandmother grandparent
born birth birthday birthplace birthdate native : grew
grow-up grow childhood upbringing raise youth young early-life
die death dead pass-away decease demise killed : late
kill murder assassinate slay
old age aged
ill sick disease illness health
nationality citizen citizenship passport
live reside home dwell residence inhabit : lives lived based
move relocate emigrate immigrate migrate relocation
religion faith belief church
nickname known-as alias pseudonym handle called
name title call dub term label : named known
formerly previously originally before earlier : former initially renamed
rename rebrand change-name : renamed rebranded formerly originally
stand-for abbreviation acronym short-for
# Learning
study attend school education educate university college go-to-school went-to : graduated degree earned received bachelor
doctorate phd doctoral thesis dissertation postgraduate
degree diploma bachelor master qualification phd msc
university college school campus institution : polytechnic academy
graduate alumnus alumni former-student
learn study train
course class lesson curriculum tutorial program
scholarship grant fellowship
classroom lecture
# Prizes and standing
prize award medal honor honour win trophy recognition laureate accolade : won received awarded recipient
win victory triumph beat defeat champion outdo outperform top surpass : winner won
lose defeat loss fail
famous well-known renowned noted notable prominent leading celebrated
best top leading first finest greatest superior
record milestone feat achievement accomplishment
contest competition challenge race tournament match rivalry
compete rival competitor competition vie
goal aim mission purpose objective target intend vision hope
reputation image standing
pioneer first earliest
praise acclaim applaud laud commend
rank rating place score
# Organisations
company firm business startup corporation enterprise organization
institute lab laboratory center centre organization institution
organization organisation group body association agency foundation nonprofit
nonprofit charity non-profit philanthropy philanthropic foundation
branch office subsidiary division unit department arm
headquarters base located location situated hq where : based headquartered offices
parent owner own belong
own possess have hold : ownership owned owner
buy acquire purchase takeover acquisition pay-for bought : acquired
sell sale offload divest sold
merge merger combine unite join amalgamate : merged
partner collaborate cooperate team-up work-with alliance ally join-forces : partnership collaboration agreement joint
join together joint shared common
member belong participate take-part join : membership consortium partnership
shut close end stop discontinue shutdown shutter cease halt wind-down : closed ended shuttered discontinued dissolved defunct
bankrupt insolvent collapse fail bankruptcy insolvency
split spin-off separate divide spinoff spinout
expand grow expansion growth scale enlarge extend
shrink reduce cut decline fall drop decrease lower lessen
structure organize arrange
supplier vendor provider
contract deal agreement pact arrangement
ethics moral ethical values principle
# Money
money funding fund finance investment capital cash financial dollar budget : million billion raised
raise collect secure obtain gather
invest investor backer back fund finance funder supporter sponsor : investment venture funding led
donate give donor donation gift contribute benefactor grant philanthropist : funding contributed gave
fund pay-for bankroll support sponsor finance : funding funded donations grants
worth value valuation valued net-worth : billion capitalization
price cost pay expensive fee charge charges : million billion pricing
cheap inexpensive affordable low-cost : cost
free no-cost gratis costless free-of-charge : free
expensive costly pricey
earn revenue income profit turnover sales make-money : annualized monetization
profit gain earnings
loss debt deficit
salary wage pay compensation remuneration
rich wealthy fortune billionaire wealth
poor poverty
public ipo listed stock share shares
tax levy tariff
market trade exchange
bet wager gamble
coin token cryptocurrency crypto currency
cryptocurrency crypto bitcoin ethereum token coin blockchain
# Making and doing
make create build develop produce design construct generate : made created built
start begin launch open found commence initiate kick-off onset : began started launched initially
first initial initially original originally at-first beginning early earliest
release launch publish unveil introduce debut come-out announce roll-out ship issue : released launched
announce reveal declare unveil disclose state proclaim
use employ utilize apply usage utilise application adopt
work function operate run : works
help assist aid support enable let
help-with support
improve enhance better boost upgrade refine polish improvement
change alter modify transform shift adapt revise
stop prevent avoid block halt curb avert
allow permit let enable
forbid ban prohibit block outlaw restrict bar
need require demand necessary must
want desire seek wish demand
try attempt effort seek endeavor
ask request call-for urge demand seek appeal
answer respond reply response
choose select pick elect choice decide
decide decision determine ruling resolve
show demonstrate display reveal prove indicate
prove demonstrate evidence proof
find discover detect identify discovery
find-out discover learn
look-for search seek hunt
hide conceal secret hidden withhold keep-secret confidential covert : secrecy secretly withheld undisclosed
secret confidential classified undisclosed
lie deceive mislead dishonest deception : candid misled
trust confidence faith reliable
share distribute spread
send deliver transmit transfer
give provide offer supply grant deliver
get receive obtain gain acquire
keep retain maintain preserve hold
add include integrate incorporate introduce
delete remove erase take-out eliminate drop
turn-off disable deactivate switch-off drop zero
turn-on enable activate
throw-away discard dispose
break damage destroy harm ruin tear
destroy demolish ruin wreck tear-up
fix repair solve mend resolve correct
solve resolve tackle address
test exam examination trial evaluate evaluation benchmark assess
check verify validate inspect review
measure gauge metric quantify evaluate
compare comparison versus contrast
control govern manage oversee power
protect guard defend secure safeguard safety
attack assault strike hit invade
fight battle combat war struggle
win-over persuade convince
gather collect assemble compile obtain scrape : gathered collected
tag label annotate mark classify : annotated annotation
sort classify categorize category class
mix combine blend merge
copy replicate imitate duplicate clone mimic
resemble similar alike like
connect link join tie
come-from source origin derive obtain : comes powered sourced
take-part participate involved member
take-up adopt adoption use embrace
bring-together unite gather convene
carry-out perform conduct execute
set-out describe outline
speed fast quick rapid accelerate quickly speedy : faster
slow delay sluggish late
# Talk and text
say state tell claim argue remark comment assert : said stated
explain describe clarify account explanation reason
argue claim contend maintain assert
discuss debate talk
believe think opinion view feel consider
think reason reasoning thought
warn caution alert alarm warning
worry concern fear anxiety afraid : concerned concerns risks
object oppose criticize complain criticise objection complaint critic against : criticism critics concerns criticized controversy
criticism critique controversy backlash objection
agree consent approve accept endorse
disagree dispute differ argue object
promise pledge commit vow commitment
write author pen compose publish wrote : written book
book memoir volume novel publication
paper article publication study report preprint
publish release issue print
author writer
letter petition message note
speech talk address lecture keynote
story tale narrative plot
news press report coverage
language tongue speech dialect linguistic
translate convert translation interpret : translator
word term vocabulary
text writing prose document
meaning mean definition define
definition define mean what-is : refers
symbol logo emblem sign
quote saying cite
motto slogan tagline
interview conversation
video film movie clip footage
picture image photo photograph photos pictures
draw paint sketch illustrate
music song album
art artist artwork artistic
# Law and government
law legislation act statute bill regulation rule legal
rule regulation guideline policy requirement
court lawsuit sue suing legal litigation trial judge taken-to-court tribunal : sued infringement alleged filed
sue lawsuit legal-action take-to-court : sued filed alleging
crime criminal illegal offense unlawful
guilty convict conviction sentence
jail prison imprison arrest detain
fine penalty punish sanction punishment
police law-enforcement
investigate inquiry investigation probe examine
accuse allege charge blame accusation : alleged
copyright piracy intellectual-property infringement
patent invention
license licence permit licensing
government state federal administration public-sector
vote election elect ballot poll
president leader
country nation state national
abroad foreign overseas international worldwide
city town municipal urban
region area province territory district zone
border boundary frontier
war conflict battle
army military troops defense defence soldiers armed
weapon arms
peace truce treaty
right freedom liberty
privacy consent data-protection surveillance
security safety secure
spy surveillance monitor espionage
resist oppose resistance
signed sign sign-up
policy strategy plan
# Size, amount, time
big large huge giant enormous massive major vast
small little tiny modest minor compact smaller
many numerous lots several multiple various
few little scarce limited
most majority bulk
half fifty 50%
whole entire total complete all
part portion share piece component segment
number amount count quantity total
percent percentage proportion rate share
increase rise grow climb surge growth
long length duration
often frequent frequency regularly
always constantly permanent
never not
now currently today present current nowadays presently : serves serving
recent latest new newest
new novel fresh modern latest
old ancient former early
future plan planned upcoming next plans
later afterward subsequently eventually after
previous former prior earlier past
date day year
year annual annually yearly
month monthly
week weekly
daily day
deadline due
end finish conclude complete final
last final latest
long-term lasting enduring
temporary interim brief acting
quickly fast rapidly
early beginning
random chance randomly arbitrary by-chance
double twice
# Things and qualities
reason why cause because motive motivation rationale grounds : due
cause lead-to result trigger produce
result outcome effect consequence impact lead
effect influence impact affect
important significant key crucial major vital
main primary chief principal central flagship
difficult hard challenge tough challenging
easy simple straightforward effortless
problem issue challenge difficulty trouble limitation drawback
drawback disadvantage weakness limitation shortcoming downside flaw
weakness limitation drawback flaw
advantage benefit strength upside pro
good positive beneficial
bad negative poor harmful
dangerous risky hazardous harmful unsafe : risk risks
danger risk threat hazard peril harm
error mistake fault bug failure inaccuracy wrong
accurate accuracy correct precise exact
fake false fraud fraudulent counterfeit hoax
scam fraud rug-pull scheme
true real genuine actual authentic
different distinct unlike differ distinguish : unlike whereas
same identical equal
strange odd unusual weird
special particular unique specific
unique distinct distinctive
open public accessible available
open-source freely-available source public
available accessible offered
popular widespread common well-liked : stars downloads
common widespread typical frequent
complex complicated sophisticated
strong powerful robust mighty
weak feeble
safe secure safety
clean pure
empty vacant
way method approach technique means how manner
method technique approach algorithm procedure
idea concept notion theory hypothesis
theory hypothesis conjecture
example instance case
kind type sort category variety
feature characteristic property capability ability
ability capability skill capacity power
skill ability talent
tool software application app program platform utility
program software application code
step stage phase
part role function
level degree extent
rule principle guideline
plan strategy scheme project proposal
project initiative program effort undertaking
event incident occasion happening
crisis emergency turmoil
accident crash disaster
meeting conference summit gathering assembly
place location site venue spot where
building house structure
room office space
apartment flat house
electricity power energy hydroelectric electric
fuel oil gas petroleum
water river sea ocean
weather climate
environment climate nature planet ecological
fire wildfire burn
food agriculture farming
car vehicle automobile automotive driving
plane aircraft aviation
ship vessel boat
road street highway
machine device computer robot system
robot robotics android humanoid embodied
physical embodied real-world
human person people man woman
man male
woman female women
brain neural mind cognitive
body physical
eye vision visual see
see vision view watch observe visual
hear listen audio sound
voice speech audio spoken
animal creature
plant vegetation
hospital clinic medical healthcare
medicine drug pharmaceutical
cure treat treatment therapy
# More of everyday life
waste squander inefficient wasteful
efficient economical efficiency
faulty defective defect flaw broken
factory plant manufacturing assembly industrial production
instruction command direction prompt guidance
goods product item merchandise commodity
shop store retail retailer shopping
shopper customer
rush hurry haste hasty race
resist lobby oppose fight
curb restriction limit cap restrict limitation
travel trip journey tour visit
visit tour attend
sport team league athletic
player athlete
angry furious outraged upset anger
happy pleased satisfied glad
surprise shock unexpected sudden unexpectedly
doubt skeptical skepticism question uncertain uncertainty unclear
sure certain confident clear
predict forecast expect prediction projection
prepare ready readiness
estimate guess approximate
exceed surpass above
reach attain achieve hit
standard norm benchmark
maximum highest peak limit
minimum lowest least
separate distinct independent apart
independent autonomous separate
depend rely dependent reliance
inspire influence inspiration
base foundation basis
background origin heritage roots
social societal community society
society social public
community group members
near close nearby adjacent
far distant remote
inside within internal
outside external beyond
wide broad extensive
crowdsource crowd turk volunteers
by-hand manual manually
rent lease
borrow loan lend
debt owe loan
steal theft stolen
shortage scarcity lack scarce
lack missing without absence
abundant plentiful
substitute alternative replacement swap replace
alternative option choice
option choice alternative
opportunity chance
probability chance likelihood odds
likely probable
possible potential feasible
useful helpful practical utility
useless worthless
aware conscious consciousness
remember memory recall
puzzle riddle task problem
task job assignment problem
logic reasoning
mathematics math maths mathematical mathematician
physics physicist
biology biologist biological
chemistry chemist chemical
philosophy philosopher
economics economist economy economic
statistics statistical
chart graph diagram
list table ranking
sequence series order
path route way
chat conversation message talk
message text post tweet
post publish share tweet
blog post article
follower subscriber audience fan
fan supporter follower
audience public viewer
celebrity star famous
actor actress cast star
service offering product solution
pipeline workflow process
workflow process pipeline
process procedure method
schedule timetable
library archive collection package
exhibit exhibition display
king queen monarch emperor ruler
rule reign govern
empire kingdom
colony settlement settle
ethnic race racial
immigrant refugee migrant
illness disease diagnose diagnosis
diagnose detect identify
physician doctor clinician medical
scan x-ray mri imaging
wage-war fight invade
explode explosion blast bomb
flood storm hurricane
earthquake quake
mountain hill peak
island isle
coast shore beach
north northern
south southern
east eastern
west western
euro european europe
america american us
britain british england english uk
france french
germany german
china chinese
japan japanese
canada canadian
india indian
russia russian soviet
italy italian
spain spanish
# Computing
ai artificial-intelligence machine-learning
computer pc machine hardware
chip processor gpu semiconductor hardware
graphics-card gpu graphics
gpu accelerator chip
memory storage ram
store storage save
website site web online internet webpage
internet online web
phone mobile smartphone
virtual simulated simulation synthetic
chatbot assistant bot conversational
bot agent chatbot
dataset data corpus collection database
data information records
train training teach learn
model system algorithm network
layer level
code programming software coding
programmer developer coder
bug flaw vulnerability
hack breach exploit attack intrusion
password credential
encrypt cryptography encryption
cloud server hosting
size parameters scale
speed latency throughput
smart intelligent clever
intelligence smart
search query lookup
search-engine google search
social-network facebook meta twitter
social-media twitter facebook
pixel image
game play gaming player
play perform act portray
language-model llm
question query prompt
version edition release iteration
successor next-generation
compress compression
automatic autonomous automated automatically self-driving
hallucinate fabricate hallucination
bias prejudice discrimination unfair
fair fairness equitable
"""


class Thesaurus:
    """The groups, by the inflected form of a word or of a phrase's words."""

    def __init__(self) -> None:
        self.words: dict[str, dict[str, None]] = {}
        self.phrases: dict[tuple[str, ...], dict[str, None]] = {}
        for line in _GROUPS.split("\n"):
            if line and line[0] != "#":
                self._read(line)

    def _read(self, line: str) -> None:
        asked, _, told = line.partition(" : ")
        entries = asked.split()
        answers = dict.fromkeys(
            inflected(word) for word in [*entries, *told.split()] if "-" not in word
        )
        for entry in entries:
            parts = tuple(inflected(part) for part in entry.split("-"))
            if len(parts) == 1:
                self.words.setdefault(parts[0], {}).update(answers)
            else:
                self.phrases.setdefault(parts, {}).update(answers)


@cache
def thesaurus() -> Thesaurus:
    """Return the groups, read on first use."""
    return Thesaurus()
