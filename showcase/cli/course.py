"""The `course` command."""

from pathlib import Path

import click

from showcase.cli.console import Progress, counted, show_problems, show_sample_address
from showcase.cli.terminal import harmless
from showcase.course.run import make_course


def course_packages(root: Path, file: Path, folder: Path | None, *, strict: bool) -> int:
    """Make the packages of the course `file` and say where they are; return the exit status."""
    done = make_course(root, file, folder, strict=strict, report=Progress())
    show_problems(done.problems)
    if done.lessons is None:
        click.echo(f"没有做课程包：{counted(done.problems)}。", err=True)
        return 1
    noticed = f"，{counted(done.problems)}" if done.problems else ""
    lessons = done.lessons
    size = f"{len(lessons.items)} 项，{len(lessons.cases)} 个案例"
    click.echo(f"已做好课程“{harmless(lessons.title)}”：{size}{noticed}。")
    for kind, package in done.packages:
        click.echo(f"课程包（{kind.what}）在 {package}")
    if not done.base_url:
        click.echo("site.yaml 里没有写 base_url，课程包里没有固定网址。")
    show_sample_address(done.base_url)
    return 0
