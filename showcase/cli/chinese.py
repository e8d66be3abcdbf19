"""click in Chinese: its help and its complaints."""

import re
from typing import Any

import click
from click import HelpFormatter
from click.exceptions import BadOptionUsage, BadParameter, MissingParameter, NoSuchOption

_EXTRA = re.compile(r"\((.*)\)\s*$")
_INSTEAD = {
    "build": "，这个命令总是处理全部案例，不写文件名",
    "check": "，这个命令总是处理全部案例，不写文件名",
    "new": "，标题写作 --title 标题",
    "pack": "，压缩包的名称写作 --output 文件",
}


class ChineseCommand(click.Command):
    """A command whose help is in Chinese."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - click's own parameters
        """Take click's parameters; the help option is our own."""
        kwargs.setdefault("add_help_option", False)
        kwargs.setdefault("options_metavar", "[选项]")
        super().__init__(*args, **kwargs)
        self.params.append(_help_option())

    def format_usage(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write the usage line."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="用法：")

    def format_options(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write the options."""
        rows = [row for parameter in self.get_params(ctx) if (row := parameter.get_help_record(ctx))]
        if rows:
            with formatter.section("选项"):
                formatter.write_dl(rows)


class ChineseGroup(ChineseCommand, click.Group):
    """A group of commands whose help is in Chinese."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - click's own parameters
        """Take click's parameters."""
        kwargs.setdefault("subcommand_metavar", "[命令] [命令的选项]")
        super().__init__(*args, **kwargs)

    def format_options(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write the options and the commands."""
        super().format_options(ctx, formatter)
        rows = [(name, command.get_short_help_str(80)) for name, command in self.commands.items()]
        with formatter.section("命令"):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first argument names."""
        if args[0] not in self.commands:
            raise click.UsageError(f"没有“{args[0]}”这个命令，可以用：{'、'.join(self.commands)}", ctx)
        return super().resolve_command(ctx, args)


def explained(error: click.ClickException) -> str:
    """Return what click complains of, in Chinese."""
    if isinstance(error, NoSuchOption):
        return f"没有“{error.option_name}”这个选项"
    if isinstance(error, BadOptionUsage):
        wanted = "不用写内容" if "does not take" in error.message else "要写上内容"
        return f"选项“{error.option_name}”后面{wanted}"
    if isinstance(error, MissingParameter):
        return f"少写了{f'“{error.param.human_readable_name}”' if error.param else '一个参数'}"
    if isinstance(error, BadParameter):
        option = error.param.opts[0] if error.param else ""
        kind = error.param.type if error.param else None
        limits = f"，要写 {kind.min} 到 {kind.max} 的数字" if isinstance(kind, click.IntRange) else ""
        return f"“{option}”的值不对{limits}"
    if "extra argument" in error.message and (match := _EXTRA.search(error.message)):
        command = error.ctx.command.name if isinstance(error, click.UsageError) and error.ctx else ""
        return f"多写了“{match[1]}”{_instead(match[1], command or '')}"
    return error.message


def _instead(extra: str, command: str) -> str:
    """Return what was meant by an argument that a command does not take."""
    if match := re.match("[-—–－−]+(?P<name>\\S*)", extra):
        return f"，选项前面是两个英文减号：--{match['name']}"
    if command == "serve" and extra.isdecimal():
        return f"，端口写作 --port {extra}"
    return _INSTEAD.get(command, "")


def _help_option() -> click.Option:
    def show(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's callback
        if value:
            click.echo(ctx.get_help())
            ctx.exit()

    return click.Option(
        ["-h", "--help"],
        is_flag=True,
        expose_value=False,
        is_eager=True,
        help="显示这段说明。",
        callback=show,
    )
