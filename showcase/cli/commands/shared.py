"""What several commands share: options, and where the user was."""

import os
from pathlib import Path

import click

STARTED_IN = "SHOWCASE_STARTED_IN"  # where the user was, before `build.py` went to the project's folder

strict_option = click.option("--strict", is_flag=True, help="有提醒也算没有通过。")
oneline_option = click.option("--oneline", is_flag=True, help="每个问题只写一行，供编辑器读取。")


def started_in() -> Path:
    """Return the folder from which the user named files; it may be relative."""
    return Path(os.environ.get(STARTED_IN, "."))
