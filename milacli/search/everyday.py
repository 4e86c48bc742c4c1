"""Everyday English in other words: what people ask by and what articles say. Data, and its reader.

Words between two slashes may stand for each other. Words after a colon answer those before it,
but are not asked by: "who runs it" is told of by a director, and a question about a director is
not about running. A phrase is hyphenated and is only asked by. Plurals and tenses do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from milacli.search.words import stem

# "set-up" in "/ set-up start : began /"
_ENTRY = re.compile(r"[\w-]+")
_KEY = 3
"""Letters that a word keeps whatever its ending."""


def meanings(stems: Sequence[str]) -> list[dict[str, None]]:
    """Return, for each word of a query, those that may stand for it; all are stems.

    What stands for a phrase is returned for the phrase's first word.
    """
    found: list[dict[str, None]] = [{} for _ in stems]
    for beginning in sorted({word[:_KEY] for word in stems}):
        for offset, text in _entries().get(beginning, ()):
            entry = [stem(word) for word in text.split("-")]
            for place in range(len(stems) - len(entry) + 1):
                if stems[place : place + len(entry)] == entry:
                    found[place].update(dict.fromkeys(_others(offset)))
    return found


def is_everyday(word: str) -> bool:
    """Tell whether the stem *word* is in a group: a word, and so no typo of another."""
    return any(stem(entry) == word for _, entry in _entries().get(word[:_KEY], ()))


@cache
def _entries() -> dict[str, list[tuple[int, str]]]:
    """Return all entries and their offsets by how they begin: to stem them all costs a start."""
    entries: dict[str, list[tuple[int, str]]] = {}
    for match in _ENTRY.finditer(GROUPS):
        entries.setdefault(match[0][:_KEY], []).append((match.start(), match[0]))
    return entries


def _others(offset: int) -> Iterator[str]:
    """Yield the words of the group around *offset*, if it is asked by what stands there."""
    line = GROUPS.rfind("\n", 0, offset) + 1
    first = max(line, GROUPS.rfind("/", line, offset) + 1)
    end = GROUPS.find("\n", offset)
    group = GROUPS[first:end].split("/", 1)[0]
    if ":" not in GROUPS[first:offset]:
        yield from (stem(word) for word in group.split() if word.isalpha())


GROUPS = """
# People and their work
boss leader chief head in-charge run manage : ceo director president chair executive serves
lead head direct run chair oversee : ceo director president
ceo executive chief president managing director / cto technology technical engineering
founder creator establish cofounder set-up start launch create found begin : origin form inception
employee worker staff workforce personnel headcount team people employ
employ hire recruit appoint join bring-in take-on
job position role post career occupation profession work-as work serve : title
colleague coworker collaborator partner associate
professor teacher lecturer academic faculty scholar : teaches
teach instruct lecture educate train coach : professor
student pupil learner graduate trainee undergraduate
scientist researcher scholar academic expert / engineer developer programmer coder builder
inventor creator author designer pioneer : invented developed created
expert specialist authority veteran professional
adviser advisor counsel consultant mentor supervisor supervise guide
board director trustee overseer governor
successor replace succeed take-over replacement : appointed became
predecessor former formerly previous prior ex
politician minister lawmaker official legislator senator president
official authority government regulator state / lawyer attorney counsel
journalist reporter press media / doctor physician medical
customer client user consumer buyer subscriber / friend ally supporter
enemy opponent rival critic / leave quit depart resign exit step-down departure stepping
fire sack dismiss oust remove let-go lay-off layoff : removal terminated laid
return come-back reinstate rejoin / promote promotion rise elevate / retire retirement emeritus
volunteer unpaid
# Family and life
wife husband spouse partner marry marriage wed : divorced / child son daughter kid offspring
family relative kin parent relation / parent father mother dad mum mom : born
brother sister sibling / grandfather grandmother grandparent
born birthday birthplace birthdate native : grew
grow-up grow childhood upbringing raise youth young early-life
die pass-away decease demise killed : late / kill murder assassinate slay / old age aged
ill sick disease illness health / nationality citizen citizenship passport
live reside home dwell residence inhabit : lived based
move relocate emigrate immigrate migrate relocation / religion faith belief church
nickname known-as alias pseudonym handle called / name title call dub term label : known
formerly previously originally before earlier : former initially renamed
rename rebrand change-name : formerly originally / stand-for abbreviation acronym short-for
# Learning
study attend school education educate university college : graduated degree earned received
doctorate phd doctoral thesis dissertation postgraduate
degree diploma bachelor master qualification phd msc
university college school campus institution : polytechnic academy
graduate alumnus alumni former-student / learn study train
course class lesson curriculum tutorial program / scholarship grant fellowship / classroom lecture
# Prizes and standing
prize award medal honor honour win trophy recognition laureate accolade : received recipient
win victory triumph beat defeat champion outdo outperform top surpass / lose defeat fail
famous well-known renowned noted notable prominent leading celebrated
best top leading first finest greatest superior / record milestone feat achievement accomplishment
contest competition challenge race tournament match rivalry
compete rival competitor competition vie
goal aim mission purpose objective target intend vision hope / reputation image standing
pioneer first earliest / praise acclaim applaud laud commend / rank rating place score
# Organisations
company firm business startup corporation enterprise organization
institute lab laboratory center centre organization institution
organization organisation group body association agency foundation nonprofit
nonprofit charity non-profit philanthropy philanthropic foundation
branch office subsidiary division unit department arm
headquarters base located location situated hq where : offices / parent owner own belong
own possess have hold : ownership owner / buy acquire purchase takeover acquisition pay-for
sell sale offload divest / merge merger combine unite join amalgamate
partner collaborate cooperate team-up work-with alliance : partnership agreement joint
join together joint shared common
member belong participate take-part join : membership consortium partnership
shut close end stop discontinue shutdown shutter cease halt wind-down : dissolved defunct
bankrupt insolvent collapse fail bankruptcy insolvency
split spin-off separate divide spinoff spinout / expand grow expansion scale enlarge extend
shrink reduce cut decline fall drop decrease lower lessen / structure organize arrange
supplier vendor provider / contract deal agreement pact arrangement
ethics moral ethical values principle
# Money
money funding finance investment capital cash financial dollar budget : million billion raised
raise collect secure obtain gather
invest investor backer back fund finance funder supporter sponsor : investment venture led
donate give donor donation gift contribute benefactor grant philanthropist : funding
fund pay-for bankroll support sponsor finance : donations grants
worth value valuation net-worth : billion capitalization
price cost pay expensive fee charge : million billion
cheap inexpensive affordable low-cost : cost / free no-cost gratis costless free-of-charge
expensive costly pricey
earn revenue income profit turnover sales make-money : annualized monetization
profit gain earnings / loss debt deficit / salary wage pay compensation remuneration
rich wealthy fortune billionaire wealth / poor poverty / public ipo listed stock share
tax levy tariff / market trade exchange / bet wager gamble
coin token cryptocurrency crypto currency
cryptocurrency crypto bitcoin ethereum token coin blockchain
# Making and doing
make create build develop produce design construct generate
start begin launch open found commence initiate kick-off onset : initially
first initial initially original originally at-first beginning early earliest
release launch publish unveil introduce debut come-out announce roll-out ship issue
announce reveal declare unveil disclose state proclaim
use employ utilize apply usage utilise application adopt / work function operate run
help assist aid support enable let / help-with support
improve enhance better boost upgrade refine polish improvement
change alter modify transform shift adapt revise / stop prevent avoid block halt curb avert
allow permit let enable / forbid ban prohibit block outlaw restrict bar
need require demand necessary must / want desire seek wish demand
try attempt effort seek endeavor / ask request call-for urge demand seek appeal
answer respond reply response / choose select pick elect choice decide
decide decision determine ruling resolve / show demonstrate display reveal prove indicate
prove demonstrate evidence proof / find discover detect identify discovery
find-out discover learn / look-for search seek hunt
hide conceal secret withhold confidential covert : secrecy secretly withheld undisclosed
secret confidential classified undisclosed
lie deceive mislead dishonest deception : candid misled / trust confidence faith reliable
share distribute spread / send deliver transmit transfer / give provide offer supply grant deliver
get receive obtain gain acquire / keep retain maintain preserve hold
add include integrate incorporate introduce / delete remove erase take-out eliminate drop
turn-off disable deactivate switch-off drop zero / turn-on enable activate
throw-away discard dispose / break damage destroy harm ruin tear
destroy demolish ruin wreck tear-up / fix repair solve mend resolve correct
solve resolve tackle address / test exam examination trial evaluate evaluation benchmark assess
check verify validate inspect review / measure gauge metric quantify evaluate
compare comparison versus contrast / control govern manage oversee power
protect guard defend secure safeguard safety / attack assault strike hit invade
fight battle combat war struggle / win-over persuade convince
gather collect assemble compile obtain scrape / tag label annotate mark classify : annotation
sort classify categorize category class / mix combine blend merge
copy replicate imitate duplicate clone mimic / resemble similar alike like / connect link join tie
come-from source origin derive obtain : comes powered / take-part participate involved member
take-up adopt adoption use embrace / bring-together unite gather convene
carry-out perform conduct execute / set-out describe outline
speed fast quick rapid accelerate quickly speedy : faster / slow delay sluggish late
# Talk and text
say state tell claim argue remark comment assert
explain describe clarify account explanation reason / argue claim contend maintain assert
discuss debate talk / believe think opinion view feel consider / think reason
warn caution alert alarm / worry concern fear anxiety afraid : risks
object oppose criticize complain objection complaint critic : criticism concerns controversy
criticism critique controversy backlash objection / agree consent approve accept endorse
disagree dispute differ argue object / promise pledge commit vow commitment
write author pen compose publish : book / book memoir volume novel publication
paper article publication study report preprint / publish release issue print / author writer
letter petition message note / speech talk address lecture keynote / story tale narrative plot
news press report coverage / language tongue speech dialect linguistic
translate convert translation interpret : translator / word term vocabulary
text writing prose document / meaning definition define / definition define mean what-is : refers
symbol logo emblem sign / quote saying cite / motto slogan tagline / interview conversation
video film movie clip footage / picture image photo photograph / draw paint sketch illustrate
music song album / art artist artwork artistic
# Law and government
law legislation act statute bill regulation rule legal
rule regulation guideline policy requirement
court lawsuit sue legal litigation trial judge taken-to-court tribunal : infringement alleged filed
sue lawsuit legal-action take-to-court : filed alleging / crime criminal illegal offense unlawful
guilty convict conviction sentence / jail prison imprison arrest detain
fine penalty punish sanction punishment / police law-enforcement
investigate inquiry investigation probe examine / accuse allege charge blame accusation
copyright piracy intellectual-property infringement / patent invention / license licence permit
government state federal administration public-sector / vote election elect ballot poll
president leader / country nation state national / abroad foreign overseas international worldwide
city town municipal urban / region area province territory district zone
border boundary frontier / war conflict battle
army military troops defense defence soldiers armed / weapon arms / peace truce treaty
right freedom liberty / privacy consent data-protection surveillance / security safety secure
spy surveillance monitor espionage / resist oppose resistance / signed sign-up
policy strategy plan
# Size, amount, time
big large huge giant enormous massive major vast / small little tiny modest minor compact smaller
many numerous lots several multiple various / few little scarce limited / most majority bulk
half fifty / whole entire total complete all / part portion share piece component segment
number amount count quantity total / percent percentage proportion rate share
increase rise grow climb surge / long duration / often frequent frequency regularly
always constantly permanent / never not
now currently today present current nowadays presently : serves / recent latest new newest
new novel fresh modern latest / old ancient former early / future plan upcoming next
later afterward subsequently eventually after / previous former prior earlier past / date day year
year annual annually yearly / month monthly / week weekly / daily day / deadline due
end finish conclude complete final / last final latest / long-term lasting enduring
temporary interim brief acting / quickly fast rapidly / early beginning
random chance randomly arbitrary by-chance / double twice
# Things and qualities
reason why cause because motive motivation rationale grounds : due
cause lead-to result trigger produce / result outcome effect consequence impact lead
effect influence impact affect / important significant key crucial major vital
main primary chief principal central flagship / difficult hard challenge tough
easy simple straightforward effortless
problem issue challenge difficulty trouble limitation drawback
drawback disadvantage weakness limitation shortcoming downside flaw
weakness limitation drawback flaw / advantage benefit strength upside pro
good positive beneficial / bad negative poor harmful
dangerous risky hazardous harmful unsafe : risk / danger risk threat hazard peril harm
error mistake fault bug failure inaccuracy wrong / accurate accuracy correct precise exact
fake false fraud fraudulent counterfeit hoax / scam fraud rug-pull scheme
true real genuine actual authentic / different distinct unlike differ distinguish : whereas
same identical equal / strange odd unusual weird / special particular unique specific
unique distinct distinctive / open public accessible available
open-source freely-available source public / available accessible offered
popular widespread common well-liked : stars downloads / common widespread typical frequent
complex complicated sophisticated / strong powerful robust mighty / weak feeble
safe secure safety / clean pure / empty vacant / way method approach technique means how manner
method technique approach algorithm procedure / idea concept notion theory hypothesis
theory hypothesis conjecture / example instance case / kind type sort category variety
feature characteristic property capability ability / ability capability skill capacity power
skill ability talent / tool software application app program platform utility
program software application code / step stage phase / part role function / level degree extent
rule principle guideline / plan strategy scheme project proposal
project initiative program effort undertaking / event incident occasion happening
crisis emergency turmoil / accident crash disaster / meeting conference summit gathering assembly
place location site venue spot where / building house structure / room office space
apartment flat house / electricity power energy hydroelectric electric / fuel oil gas petroleum
water river sea ocean / weather climate / environment climate nature planet ecological
fire wildfire burn / food agriculture farming / car vehicle automobile automotive driving
plane aircraft aviation / ship vessel boat / road street highway
machine device computer robot system / robot robotics android humanoid embodied
physical embodied real-world / human person man woman / man male / woman female
brain neural mind cognitive / body physical / eye vision visual see
see vision view watch observe visual / hear listen audio sound / voice speech audio
animal creature / plant vegetation / hospital clinic medical healthcare
medicine drug pharmaceutical / cure treat treatment therapy
# More of everyday life
waste squander inefficient wasteful / efficient economical efficiency
faulty defective defect flaw broken / factory plant manufacturing assembly industrial production
instruction command direction prompt guidance / goods product item merchandise commodity
shop store retail retailer / shopper customer / rush hurry haste hasty race
resist lobby oppose fight / curb restriction limit cap restrict limitation
travel trip journey tour visit / visit tour attend / sport team league athletic / player athlete
angry furious outraged upset anger / happy pleased satisfied glad
surprise shock unexpected sudden unexpectedly
doubt skeptical skepticism question uncertain uncertainty unclear / sure certain confident clear
predict forecast expect prediction projection / prepare ready readiness
estimate guess approximate / exceed surpass above / reach attain achieve hit
standard norm benchmark / maximum highest peak limit / minimum lowest least
separate distinct independent apart / independent autonomous separate
depend rely dependent reliance / inspire influence inspiration / base foundation basis
background origin heritage roots / social societal community society / society social public
community group members / near close nearby adjacent / far distant remote / inside within internal
outside external beyond / wide broad extensive / crowdsource crowd turk volunteers
by-hand manual manually / rent lease / borrow loan lend / debt owe loan / steal theft
shortage scarcity lack scarce / lack missing without absence / abundant plentiful
substitute alternative replacement swap replace / alternative option choice
option choice alternative / opportunity chance / probability chance likelihood odds
likely probable / possible potential feasible / useful helpful practical utility
useless worthless / aware conscious consciousness / remember memory recall
puzzle riddle task problem / task job assignment problem / logic reasoning
mathematics math mathematical mathematician / physics physicist / biology biologist biological
chemistry chemist chemical / philosophy philosopher / economics economist economy
statistics statistical / chart graph diagram / list table ranking / sequence series order
path route way / chat conversation message talk / message text post tweet
post publish share tweet / blog post article / follower subscriber audience fan
fan supporter follower / audience public viewer / celebrity star famous / actor actress cast star
service offering product solution / pipeline workflow process / workflow process pipeline
process procedure method / schedule timetable / library archive collection package
exhibit exhibition display / king queen monarch emperor ruler / rule reign govern / empire kingdom
colony settlement settle / ethnic race racial / immigrant refugee migrant
illness disease diagnose diagnosis / diagnose detect identify / physician doctor clinician medical
scan x-ray mri imaging / wage-war fight invade / explode explosion blast bomb
flood storm hurricane / earthquake quake / mountain hill peak / island isle / coast shore beach
north northern / south southern / east eastern / west western / euro european europe
america american us / britain british england english uk / france french / germany german
china chinese / japan japanese / canada canadian / india indian / russia russian soviet
italy italian / spain spanish
# More of what articles tell of
register sign-up enroll registration / lie falsehood misinformation disinformation untruth
fake synthetic deepfake forged / piece chunk part fragment segment / passage chunk excerpt document
store database repository / young-company startup / computing-power compute computation
film movie script cinema / apply effective force / handful few several / author writer screenwriter
correct revise fix critique / judge court ruling / account wallet address / holder owner
plunge crash fall drop collapse / hype excitement enthusiasm buzz / bubble speculation speculative
anonymous pseudonymous unnamed unknown / identity identify verify verification
reward incentive bonus yield / deploy launch release install / trader speculator
joke meme humor parody satire / viral popular spread / dialogue conversation chat
personality character persona / guardrail safeguard safety protection filter
jailbreak bypass circumvent evade / leak expose disclosure
military defense pentagon / export ban restriction sanction / strike union walkout
layoff job-cut redundancy unemployment / unemployment jobless displacement
automate automation replace / leaderboard ranking benchmark / score accuracy result
emission carbon climate / data-center datacenter server / weights parameters
attention focus / context window memory / output response result answer generate
input prompt / image-generator text-to-image diffusion / testify testimony hearing
hometown born grew / hobby interest / interest hobby passion / memoir autobiography book
thesis dissertation doctoral phd / citation cite cited / journal publication magazine
dispute disagreement conflict controversy / scandal controversy affair
apologize apology regret sorry / blame fault responsible / responsible charge accountable
ally partner / summit conference meeting / keynote speech address talk / audience attendee
demo demonstration prototype / prototype early / beta test preview trial
subscription plan tier pay / tier plan level / customer-service support helpdesk
bank financial / insurance insurer / hospital healthcare clinic / school education
hacker attacker / fraudster scammer / victim target / crime theft fraud
tool-use function-calling / step-by-step reasoning chain / guess predict prediction
picture-recognition vision / speech-recognition audio voice / face facial
self-driving autonomous driving vehicle / drone unmanned aerial
tongue language multilingual / multilingual languages / dictionary lexicon vocabulary
grammar syntax / spelling orthography / reader audience / copy plagiarism reproduce
library package framework / framework library toolkit / plug-in extension integration
integrate connect combine / interface api / api interface / database store
deadline timeline date / delay postpone postponed / cancel scrap drop discontinue abandon
abandon give-up drop / restart resume relaunch / rescue save bail-out / survive persist
# Computing
ai artificial-intelligence machine-learning / computer pc machine hardware
chip processor gpu semiconductor hardware / graphics-card gpu graphics / gpu accelerator chip
memory storage ram / store storage save / website site web online internet webpage
internet online web / phone mobile smartphone / virtual simulated simulation synthetic
chatbot assistant bot conversational / bot agent chatbot / dataset data corpus collection database
data information records / train teach learn / model system algorithm network / layer level
code programming software / programmer developer coder / bug flaw vulnerability
hack breach exploit attack intrusion / password credential / encrypt cryptography encryption
cloud server hosting / size parameters scale / speed latency throughput / smart intelligent clever
intelligence smart / search query lookup / search-engine google search
social-network facebook meta twitter / social-media twitter facebook / pixel image
game play player / play perform act portray / language-model llm / question query prompt
version edition release iteration / successor next-generation / compress compression
automatic autonomous automated automatically self-driving / hallucinate fabricate hallucination
bias prejudice discrimination unfair / fair fairness equitable
"""
