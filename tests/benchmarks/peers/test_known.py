from pathlib import Path

from benchmarks.corpus import Shape
from benchmarks.peers.installing import TOOLS
from benchmarks.peers.known import NAMES, installed
from benchmarks.project import source

CASES = [source(number, Shape()) for number in range(3)]


def install(tools: Path, *paths: str) -> None:
    """Put something where the commands of a peer would be."""
    for path in paths:
        (tools / path).parent.mkdir(parents=True, exist_ok=True)
        (tools / path).touch()


def everything(tools: Path) -> None:
    install(tools, *(f"{name}/bin/{name}" for name in ("hugo", "pelican", "mkdocs", "zensical", "nikola")))
    install(tools, "eleventy/node_modules/node/bin/node", "eleventy/node_modules/@11ty/eleventy/cmd.cjs")
    install(tools, "astro/node_modules/node/bin/node", "astro/node_modules/astro/bin/astro.mjs")


def test_nothing_is_measured_that_is_not_installed(tmp_path: Path) -> None:
    assert list(installed(tmp_path)) == []
    install(tmp_path, "mkdocs/bin/mkdocs")
    assert [peer.name for peer in installed(tmp_path)] == ["mkdocs"]


def test_all_that_can_be_installed_can_be_measured(tmp_path: Path) -> None:
    everything(tmp_path)
    assert tuple(peer.name for peer in installed(tmp_path)) == NAMES
    assert {name.partition("+")[0] for name in NAMES} == set(TOOLS)


def test_every_peer_has_every_case_in_its_own_site_with_the_style_sheet(tmp_path: Path) -> None:
    everything(tmp_path / "tools")
    for peer in installed(tmp_path / "tools"):
        site = tmp_path / peer.name
        peer.write(site, CASES)
        assert all((site / peer.file_of(case.slug)).is_file() for case in CASES)
        assert len(list(site.rglob("style.css"))) == 1


def test_material_finds_a_page_for_every_tag(tmp_path: Path) -> None:
    everything(tmp_path / "tools")
    (peer,) = (peer for peer in installed(tmp_path / "tools") if peer.name == "mkdocs")
    peer.write(tmp_path / "site", CASES)
    for tag in {tag for case in CASES for tag in case.facts.tags}:
        stub = (tmp_path / f"site/docs/tags/{tag.name}.md").read_text("utf-8")
        assert f"include: [{tag.name}]" in stub
