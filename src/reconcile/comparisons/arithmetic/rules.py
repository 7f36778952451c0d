"""What follows by arithmetic from several claims of one source, as rules on what another source states.

Each rule takes what is stated first, then the amounts that it follows from. An amount may stand for a
number that is no claim of its own, such as the two of *doubled*.
"""

from reconcile.comparisons.arithmetic.reckoning import (
    Operand,
    changed,
    difference,
    increase_to,
    left_over,
    multiple_of,
    one_of,
    operand,
    per_time,
    ratio,
    repeated,
    shared,
    summed,
    ungrown,
)
from reconcile.comparisons.relation import Amount, Relation, derived
from reconcile.comparisons.rule import Rule, rule
from reconcile.comparisons.verdict import Verdict


@rule(
    examples=[
        (
            "All but 7 of the 90 miners were brought out of the pit.",
            "Eighty-three miners were brought out of the pit.",
            Verdict.AGREEMENT,
        ),
        (
            "All but five of the 24 hostages were freed in Kano.",
            "Twelve hostages were freed in Kano.",
            Verdict.CONFLICT,
        ),
    ],
    counterexamples=[
        (
            "All but 7 of the 90 miners were brought out of the pit.",
            "The mine in the hills employs 83 guards.",
        )
    ],
)
def remainder(stated: Operand, whole: Operand, *parts: Operand) -> Relation:
    """What is left of a whole is the whole less its parts."""
    return derived(operand(stated), left_over(whole, *parts))


@rule(
    examples=[
        (
            "The ferry carried 149 passengers and seven crew from Split.",
            "The ferry from Split carried 156 people.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The ferry carried 149 passengers and seven crew from Split.",
            "The ferry from Split carried 156 cars.",
        )
    ],
)
def total(stated: Operand, *parts: Operand) -> Relation:
    """What is said of all is the sum of what is said of each."""
    return derived(operand(stated), summed(parts))


@rule(
    examples=[
        (
            "Forty percent of the 850 farms in the valley have no well.",
            "In the valley 340 farms have no well.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        ("Forty percent of the 850 farms in the valley have no well.", "The valley is home to 340 horses.")
    ],
)
def portion(stated: Operand, whole: Operand, share: Operand) -> Relation:
    """A part is its share of the whole."""
    return derived(operand(stated), shared(whole, share))


@rule(
    examples=[
        (
            "Forty-eight of the clinic's 60 beds were taken on Sunday.",
            "Eighty percent of the clinic's beds were taken on Sunday.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "Forty-eight of the clinic's 60 beds were taken.",
            "Eighty percent of the nurses in the clinic quit.",
        )
    ],
)
def proportion(stated: Operand, whole: Operand, part: Operand) -> Relation:
    """The share of a part is the part over the whole."""
    return derived(operand(stated), ratio(part, whole))


@rule(
    examples=[
        (
            "The plant made 120 bicycles a day for 50 days.",
            "The plant made 6,000 bicycles in those 50 days.",
            Verdict.AGREEMENT,
        ),
        (
            "The plant made 120 bicycles a day for 50 days.",
            "The plant made 4,500 bicycles in those 50 days.",
            Verdict.CONFLICT,
        ),
    ],
    counterexamples=[
        ("The plant made 120 bicycles a day for 50 days.", "The plant employs 6,000 people in the town.")
    ],
)
def accrued(stated: Operand, each: Operand, times: Operand) -> Relation:
    """So much for each, or in each stretch of time, makes so much in all."""
    return derived(operand(stated), repeated(each, times))


@rule(
    examples=[
        (
            "The cyclist covered 210 kilometres in seven hours.",
            "The cyclist averaged 30 kilometres an hour.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The cyclist covered 210 kilometres in seven hours.",
            "On the pass the wind blew at 30 kilometres an hour.",
        )
    ],
)
def pace(stated: Operand, amount_: Operand, time: Operand) -> Relation:
    """The pace is what was reached over the time it took."""
    return derived(operand(stated), per_time(amount_, time))


@rule(
    examples=[
        (
            "The senate passed the water bill by 61 votes to 38.",
            "The senate passed the water bill with a majority of 23 votes.",
            Verdict.AGREEMENT,
        ),
        (
            "The senate passed the water bill by 61 votes to 38.",
            "The senate passed the water bill with a majority of 13 votes.",
            Verdict.CONFLICT,
        ),
    ],
    counterexamples=[
        ("The senate passed the water bill by 61 votes to 38.", "The senate confirmed 23 judges.")
    ],
)
def gap(stated: Operand, left: Operand, right: Operand) -> Relation:
    """A lead, a change or a deficit is the difference of two amounts."""
    return derived(operand(stated), difference(left, right))


@rule(
    examples=[
        (
            "The rent of the studio rose from 800 euros to 1,000 euros.",
            "The rent of the studio rose by 25 percent.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The rent of the studio rose from 800 euros to 1,000 euros.",
            "The price of bread in the city rose by 25 percent.",
        )
    ],
)
def growth(stated: Operand, old: Operand, new: Operand) -> Relation:
    """A change in percent is the difference over what there was before."""
    return derived(operand(stated), changed(old, new))


@rule(
    examples=[
        (
            "Profit at the shipyard tripled from 15 million crowns.",
            "The shipyard made a profit of 45 million crowns.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "Profit at the shipyard tripled from 15 million crowns.",
            "The shipyard built a dock for 45 million dollars.",
        )
    ],
)
def multiple(stated: Operand, base: Operand, times: Operand) -> Relation:
    """What was multiplied, or grew by a share, is so many times what it was."""
    return derived(operand(stated), repeated(base, times))


@rule(
    examples=[
        (
            "The university admitted 60 more students than last year's 1,340.",
            "The university admitted 1,400 students.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The university admitted 60 more students than last year's 1,340.",
            "The university library lent 1,400 books.",
        )
    ],
)
def more(stated: Operand, base: Operand, extra: Operand) -> Relation:
    """So much more than an amount is both together."""
    return derived(operand(stated), summed((base, extra)))


@rule(
    examples=[
        (
            "The fair drew 54,000 visitors, exceeding its target by 4,000.",
            "The target of the fair was 50,000 visitors.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        ("The fair drew 54,000 visitors, exceeding its target by 4,000.", "The fair sold 50,000 sausages.")
    ],
)
def less(stated: Operand, base: Operand, missing: Operand) -> Relation:
    """So much less than an amount is the one without the other."""
    return derived(operand(stated), left_over(base, missing))


@rule(
    examples=[
        (
            "The mill raised its price for flour by 20 percent to 600 euros.",
            "Before that the mill's price for flour was 500 euros.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The mill raised its price for flour by 20 percent to 600 euros.",
            "The mill was fined 500 euros before the fire.",
        )
    ],
)
def before(stated: Operand, now: Operand, factor: Operand) -> Relation:
    """Before it grew or shrank, an amount was what there is now over its growth."""
    return derived(operand(stated), ungrown(now, factor))


@rule(
    examples=[
        (
            "The cellar is approved for 80 guests, but police counted 240 at the concert.",
            "The cellar had three times the permitted number of guests at the concert.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The cellar is approved for 80 guests, but police counted 240 at the concert.",
            "The city has three times as many concerts as a decade ago.",
        )
    ],
)
def times_as_much(stated: Operand, large: Operand, small: Operand) -> Relation:
    """How many times as much one amount is as another is the one over the other."""
    return derived(operand(stated), multiple_of(large, small))


@rule(
    examples=[
        (
            "Nurses who worked at night were 1.3 times as likely to fall ill.",
            "Nurses who worked at night had a 30 percent higher risk of falling ill.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "Nurses who worked at night were 1.3 times as likely to fall ill.",
            "The hospital hired 30 percent more nurses.",
        )
    ],
)
def increase(stated: Operand, times: Operand) -> Relation:
    """So many times as much is more by one time less, in percent."""
    return derived(operand(stated), increase_to(times))


@rule(
    examples=[
        (
            "The lighthouse of Vardo, which was lit in 1862, was switched off in 1994.",
            "The lighthouse of Vardo was in use for 132 years.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The lighthouse of Vardo, which was lit in 1862, was switched off in 1994 by 12 keepers.",
            "The brewery of Bergen has been open for 132 years.",
        )
    ],
)
def elapsed(stated: Operand, between: Amount) -> Relation:
    """So long as it was from the one date to the other."""
    return derived(operand(stated), between)


@rule(
    examples=[
        (
            "She won the regatta of Poole in 1996 and came last eight years later.",
            "She came last in the regatta of Poole in 2004.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "She won the regatta of Poole in 1996 and came last eight years later.",
            "The harbour of Cork was built in 2004 by 300 men.",
        )
    ],
)
def dated(stated: Operand, named: Amount) -> Relation:
    """What was in a year was in no other."""
    return derived(operand(stated), named)


@rule(
    examples=[
        (
            "The four wells in Kassala cost 36,000 euros to dig.",
            "Each of the wells in Kassala cost 9,000 euros to dig.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The four wells in Kassala cost 36,000 euros to dig.",
            "A lorry was sold in Kassala for 9,000 euros.",
        )
    ],
)
def average(stated: Operand, whole: Operand, count: Operand) -> Relation:
    """What one of several has is the whole over their number."""
    return derived(operand(stated), one_of(whole, count))


@rule(
    examples=[
        (
            "The new mast in Alta is 240 metres tall, three times the height of the church.",
            "The church in Alta has a height of 80 metres.",
            Verdict.AGREEMENT,
        )
    ],
    counterexamples=[
        (
            "The new mast in Alta is 240 metres tall, three times the height of the church.",
            "The river in Alta is 80 metres wide.",
        )
    ],
)
def smaller(stated: Operand, large: Operand, times: Operand) -> Relation:
    """That of which another is so many times as much is so many times smaller."""
    return derived(operand(stated), one_of(large, times))


#: The rules on what follows by arithmetic, by name.
RULES: tuple[Rule, ...] = (
    *(accrued, average, before, dated, elapsed, gap, growth, increase, less, more, multiple),
    *(pace, portion, proportion, remainder, smaller, times_as_much, total),
)
