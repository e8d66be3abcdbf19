"""click in Chinese: its help and its complaints."""

import re
from typing import Any

import click
from click import HelpFormatter
from click.exceptions import BadOptionUsage, BadParameter, MissingParameter, NoSuchOption

_EXTRA = re.compile(r"extra arguments? \((.*)\)", re.DOTALL)  # click's words, which say what is too much


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
        return "少写了一个参数"
    if isinstance(error, BadParameter):
        option = error.param.opts[0] if error.param else ""
        return f"“{option}”的值不对"
    if extra := _EXTRA.search(error.message):
        return f"多写了“{extra[1]}”，这个命令后面不用写它"
    return error.message


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
