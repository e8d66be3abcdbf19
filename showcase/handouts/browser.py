"""The browser of this machine, asked to print a page: every Windows has Edge, most others have a Chrome.

Another way to PDF (WeasyPrint, ReportLab) would lay the page out by other rules than the ones it was designed
with, and bring typefaces of its own.
"""

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
    "chrome",
)
_WINDOWS_FOLDERS = ("ProgramFiles(x86)", "ProgramFiles", "LocalAppData")
_WINDOWS_PROGRAMS = (r"Microsoft\Edge\Application\msedge.exe", r"Google\Chrome\Application\chrome.exe")
_MAC_APPLICATIONS = ("Google Chrome", "Microsoft Edge", "Chromium")
_SECONDS = 120


def find_browser() -> Path | None:
    """Return a browser that prints without a window, None where there is none."""
    found = filter(None, map(shutil.which, _NAMES))
    return next((path for path in (*map(Path, found), *_usual_places()) if path.is_file()), None)


def _usual_places() -> Iterator[Path]:
    system = platform.system()
    if system == "Windows":
        folders = [os.environ[name] for name in _WINDOWS_FOLDERS if os.environ.get(name)]
        yield from (Path(folder) / program for program in _WINDOWS_PROGRAMS for folder in folders)
    if system == "Darwin":
        yield from (Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in _MAC_APPLICATIONS)


def print_page(browser: Path, page: Path) -> bytes | None:
    """Return `page`, an HTML file, as a PDF file that `browser` has printed, None where it gives none."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        target = Path(folder) / "page.pdf"
        options = [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--no-pdf-header-footer",
            f"--user-data-dir={Path(folder) / 'profile'}",
            f"--print-to-pdf={target}",
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            options.append("--no-sandbox")  # the browser refuses to start as root with one
        # On Windows the browser's children may hold the profile a moment longer than the browser itself.
        command = [str(browser), *options, page.absolute().as_uri()]
        with suppress(subprocess.TimeoutExpired, OSError):
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603 - found above
        return target.read_bytes() if target.is_file() else None
