"""The commands in the document for pages that are hosted from a Git repository."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from deploy.sites import NEW, OLD, site_at, texts
from guide.documents import blocks, document

from showcase.deploy.run import deploy

pytestmark = pytest.mark.skipif(
    not shutil.which("git") or os.name == "nt", reason="git or a shell is missing"
)

WHO = {f"GIT_{role}_{what}": "a@b.c" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def run(script: str, folder: Path, repository: Path) -> None:
    environment = os.environ | WHO | ALONE | {"REPOSITORY": str(repository)}
    subprocess.run(
        ["/bin/sh", "-e", "-c", script], cwd=folder, env=environment, check=True, capture_output=True
    )


def test_a_published_site_goes_into_a_repository_again_and_again(tmp_path: Path) -> None:
    (block,) = (block for block in blocks(document("docs/发布.md")) if block.language == "sh")
    first, _, again = block.text.partition("\n")
    root, site, repository = tmp_path / "项目", tmp_path / "外/pages", tmp_path / "hosted.git"
    site.parent.mkdir()
    run("git init --quiet --bare --initial-branch=main hosted.git", tmp_path, repository)
    run(first, site.parent, repository)
    for number, files in enumerate((OLD, NEW)):
        deploy(root, site_at(root / "public", files), site)
        run(again, site.parent, repository)
        run(f"git clone --quiet hosted.git shown{number}", tmp_path, repository)
        shown = tmp_path / f"shown{number}"
        shutil.rmtree(shown / ".git")
        assert texts(shown) == files | {".nojekyll": ""}
        assert texts(site) == files
        run("sha256sum --check --strict --quiet checksums.txt", shown, repository)
