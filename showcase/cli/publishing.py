"""The commands `publish` and `verify`."""

import time
from pathlib import Path

import click

from showcase.cli.console import Progress, counted, show_mendable, show_problems, show_sample_address
from showcase.cli.terminal import harmless
from showcase.deploy.place import folder_named
from showcase.deploy.run import Deployed, deploy
from showcase.deploy.verification import Verified, verify
from showcase.problems import Refused
from showcase.publish.manifest import FOLDER
from showcase.standing import build_if_needed


def publish_site(root: Path, start: Path, wanted: str, *, strict: bool) -> int:
    """Check and build the project `root`, and carry the site to the folder `wanted`, named from `start`.

    Returns the exit status.
    """
    begin = time.monotonic()
    outcome = build_if_needed(root, root / FOLDER, Progress(), strict=strict)
    show_problems(outcome.problems)
    if not outcome.published:
        click.echo(f"没有发布：{counted(outcome.problems)}。", err=True)
        show_mendable(outcome.problems)
        return 1
    try:
        target = folder_named(start, wanted)
        done = deploy(root, root / FOLDER, target)
    except Refused as refused:
        show_problems(refused.problems)
        click.echo("没有发布。", err=True)
        return 1
    _show_done(done, outcome.cases, target, time.monotonic() - begin)
    show_sample_address(outcome.base_url)
    return 0


def verify_site(start: Path, wanted: str) -> int:
    """Say how the site in the folder `wanted`, named from `start`, agrees with its list.

    Returns the exit status.
    """
    try:
        found = verify(folder_named(start, wanted))
    except Refused as refused:
        show_problems(refused.problems)
        return 1
    if found.is_whole:
        click.echo(f"核对了 {found.files} 个文件，全部完好。")
        _show_listing(found.listing)
        return 0
    _show_faults(found)
    return 1


def _show_done(done: Deployed, cases: int, target: Path, seconds: float) -> None:
    changed = f"新写了 {done.written} 个" if done.written else "和上一次完全相同"
    click.echo(f"已发布 {cases} 个案例，{done.files} 个文件，{changed}，用时 {seconds:.2f} 秒。")
    click.echo(f"网站在 {target}")
    _show_listing(done.listing)
    if done.kept:
        click.echo(f"旧网站里有不属于网站的文件，已移到 {done.kept}", err=True)
    if done.left:
        click.echo(f"旧网站还没有删干净，在 {done.left}，下一次发布时删除。", err=True)


def _show_listing(listing: str) -> None:
    click.echo(f"清单的校验值（SHA-256）：{listing}")


def _show_faults(found: Verified) -> None:
    for address in found.missing:
        click.echo(f"  缺少：{_shown(address)}", err=True)
    for address in found.altered:
        click.echo(f"  改动：{_shown(address)}", err=True)
    for address in found.extra:
        click.echo(f"  多出：{_shown(address)}", err=True)
    for address, why in found.unreadable:
        click.echo(f"  读不了：{_shown(address)}（{why}）", err=True)
    count = len(found.missing) + len(found.altered) + len(found.extra) + len(found.unreadable)
    click.echo(f"网站不完好：{count} 个文件和清单不一致。移走多出的，再发布一次，就会恢复。", err=True)


def _shown(address: str) -> str:
    """Return an address for the terminal, whatever bytes the file's name has."""
    return harmless(address.encode("utf-8", "replace").decode())
