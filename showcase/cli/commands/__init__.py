"""The commands. Each imports what it needs when it runs, so that `--help` answers at once."""

import click

from showcase.cli.commands.carrying import course, handout, pack, publish, release, verify
from showcase.cli.commands.site import build, check, serve
from showcase.cli.commands.sources import fix, import_, new
from showcase.cli.commands.testing import test

COMMANDS: tuple[click.Command, ...] = (
    build,
    check,
    fix,
    serve,
    new,
    import_,
    pack,
    publish,
    verify,
    handout,
    course,
    release,
    test,
)
"""All of them, in the order of the help."""
