"""The plugin keeps every law of the kit."""

from reconcile.testing import conforms
from reconcile_casualties import plugin

test_casualties = conforms(plugin)
