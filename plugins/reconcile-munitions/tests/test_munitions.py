"""The plugin keeps every law of the kit."""

from reconcile.testing import conforms
from reconcile_munitions import plugin

test_munitions = conforms(plugin)
