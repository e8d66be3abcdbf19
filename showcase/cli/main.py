"""The command line: what is typed goes to a command, and what goes wrong is said in Chinese."""

import gc
import io
import sys
import traceback
import warnings

import click

from showcase import __version__
from showcase.cli.chinese import ChineseGroup, explained
from showcase.cli.commands import COMMANDS
from showcase.cli.commands.site import build

_USAGE, _INTERRUPTED, _OURS = 2, 130, 70
_MANY = 100_000  # objects between two collections of cycles: a build makes many objects and hardly a cycle


@click.group(
    cls=ChineseGroup,
    invoke_without_command=True,
    help="把 cases 里的案例生成为可以浏览的网站。不写命令就是 build。",
)
@click.version_option(__version__, "--version", message="%(version)s", help="显示版本号。")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Run the command that was named, `build` if none was."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(build)


for _command in COMMANDS:
    main.add_command(_command)


def run() -> None:
    """Run the command line: whatever goes wrong is said in Chinese first."""
    gc.set_threshold(_MANY)
    if not sys.warnoptions:  # who develops asks for them; of libraries, in English, about what we know
        warnings.simplefilter("ignore")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # an old console must not lose a message for one sign
            stream.reconfigure(errors="replace")
    try:
        main(prog_name="python build.py", standalone_mode=False)
    except click.Abort:
        click.echo("已中断。", err=True)
        sys.exit(_INTERRUPTED)
    except click.ClickException as error:
        click.echo(f"{explained(error)}。用 python build.py --help 查看用法。", err=True)
        sys.exit(_USAGE)
    except MemoryError:
        click.echo("内存不够，没有做完。关掉别的程序，再试一次。", err=True)
        sys.exit(1)
    except ModuleNotFoundError:
        raise  # the environment is damaged: see `__main__`
    except Exception:  # noqa: BLE001 - the last resort: a bug of ours
        click.echo("程序内部出错了，这不是您的问题。请把下面的内容原样发给维护人员。", err=True)
        traceback.print_exc()
        sys.exit(_OURS)
