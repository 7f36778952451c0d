"""What all gates answer of two claims, for the reason and for who asks why."""

from reconcile.claims.claim import Claim
from reconcile.comparisons.gates import Answer, GateAnswer, ask
from reconcile.comparisons.kinship import Things
from reconcile.comparisons.quantities import of_two_quantities
from reconcile.comparisons.rule import Gate

_OF_TWO = GateAnswer(Gate.MEASURE, Answer.DIFFERENT, "the nouns beside the figures name two quantities")


def answers(left: Claim, right: Claim, things: Things) -> tuple[GateAnswer, ...]:
    """Ask every gate of two claims.

    Args:
        left: A claim.
        right: A claim.
        things: Every known name of a thing, in lower case, and the thing.

    Returns:
        One answer for each gate, in the order of ``Gate``.
    """
    return tuple(_answer(gate, left, right, things) for gate in Gate)


def _answer(gate: Gate, left: Claim, right: Claim, things: Things) -> GateAnswer:
    """What a gate answers, that of the measure with regard to the words around the figures."""
    if gate is Gate.MEASURE and of_two_quantities(left, right):
        return _OF_TWO
    return ask(gate, left, right, things)
