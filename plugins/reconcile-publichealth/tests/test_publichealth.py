"""The plugin keeps every law of the kit."""

from reconcile.testing import conforms
from reconcile_publichealth import plugin

test_publichealth = conforms(plugin)
