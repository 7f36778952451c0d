"""The plugin keeps every law of the kit."""

from reconcile.testing import conforms
from reconcile_geography import plugin

test_geography = conforms(plugin)
