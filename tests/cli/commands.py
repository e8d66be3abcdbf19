"""Running the command line as a user does."""

import subprocess
import sys
from pathlib import Path

from support import surroundings


def said(done: subprocess.CompletedProcess[bytes], encoding: str = "utf-8") -> tuple[int, str, str]:
    """Return exit status, output and complaints of a finished command."""
    return done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding)


def command(folder: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run the command line in `folder`; return its exit status, output and complaints."""
    whole = [sys.executable, "-m", "showcase", *arguments]
    done = subprocess.run(
        whole, cwd=folder, env=surroundings(**environment), capture_output=True, check=False
    )
    return said(done, environment.get("PYTHONIOENCODING", "utf-8"))


def python(folder: Path, program: str) -> tuple[int, str, str]:
    """Run a Python program in `folder` that may import the package."""
    whole = [sys.executable, "-c", program]
    return said(subprocess.run(whole, cwd=folder, env=surroundings(), capture_output=True, check=False))
