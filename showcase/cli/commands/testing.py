"""The command that tests the program itself."""

import os
import subprocess
import sys

import click

from showcase.cli.chinese import ChineseCommand
from showcase.cli.commands.shared import STARTED_IN

_ON_ALL_CORES = ("--numprocesses=auto", "--dist=worksteal")


@click.command(
    cls=ChineseCommand,
    help="运行程序自己的测试；后面的参数交给 pytest。",
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
)
@click.pass_context
def test(ctx: click.Context) -> None:
    """Run the project's tests."""
    environment = {name: value for name, value in os.environ.items() if name != STARTED_IN}
    environment["PYTHONHASHSEED"] = "0"  # the processes have to agree on the order of the tests
    command = [sys.executable, "-m", "pytest", *_ON_ALL_CORES, *ctx.args]
    sys.exit(subprocess.call(command, env=environment))  # noqa: S603 - our own interpreter
