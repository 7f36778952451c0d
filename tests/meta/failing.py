"""What a check of the kit says of a plugin that fails it."""

import pytest
from hypothesis import Phase, settings

from reconcile.plugin import Plugin
from reconcile.testing import checks

# What fails need not be made small.
settings.register_profile("meta", derandomize=True, phases=[Phase.generate])


def message_of(plugin: Plugin, check: str) -> str:
    """What a check says of a plugin that fails it."""
    (run,) = [run for name, run in checks(plugin) if name.endswith(f": {check}")]
    with pytest.raises(AssertionError) as error:
        run()
    return str(error.value)
