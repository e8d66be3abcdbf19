"""`python -m showcase`."""

import sys


def _incomplete(name: str | None) -> int:
    """Say that a package is missing from the environment, which somebody must have damaged."""
    sys.stderr.write(f"运行环境不完整（缺少 {name}）。请删除 .venv 文件夹，再运行一次。\n")
    return 1


if __name__ == "__main__":
    try:
        from showcase.cli.main import run

        run()
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("showcase"):
            raise
        sys.exit(_incomplete(error.name))
