"""Leaves the collector of cyclic garbage alone while one document is read.

Reading makes many values that live on together and no cycles among them, yet the more of them there are,
the oftener and the longer the collector looks through them all: an eighth of the time of a long document,
for nothing. What reading drops is freed at once, by its reference count, whether the collector runs or not.
"""

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")


def uncollected(work: Callable[Given, Made]) -> Callable[Given, Made]:
    """Pause the collector while a function runs, and have it as it was afterwards, whatever happens.

    Where it is off already, by the user or by a call further out, it stays so. The collector is one for the
    whole process: in other threads nothing is collected meanwhile either, so this is for work that ends soon.
    """

    @wraps(work)
    def alone(*args: Given.args, **kwargs: Given.kwargs) -> Made:
        if not gc.isenabled():
            return work(*args, **kwargs)
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            gc.enable()

    return alone
