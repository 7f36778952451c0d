"""The plugin keeps every law of the kit."""

from reconcile.testing import conforms
from reconcile_logistics import plugin

test_logistics = conforms(plugin)
