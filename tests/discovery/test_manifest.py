import json
from pathlib import Path

from PIL import Image
from support import SITE, assets, files, made
from typescript import type_errors

KIND = "{ JSONSchemaForWebApplicationManifestFiles }"


def manifest(site: str = SITE) -> dict[str, object]:
    read: dict[str, object] = json.loads(files(made({"site.yaml": site}))["manifest.webmanifest"])
    return read


def test_it_keeps_to_the_standard(tmp_path: Path) -> None:
    assert type_errors(tmp_path, "@schemastore/web-manifest", KIND, [manifest()]) == ""
    assert "TS2322" in type_errors(tmp_path, "@schemastore/web-manifest", KIND, [{"display": "window"}])


def test_it_names_the_site_and_stays_below_it() -> None:
    made_of = manifest()
    assert made_of["name"] == "小案例库"
    assert made_of["description"] == "用来测试的案例库。"
    assert (made_of["start_url"], made_of["scope"]) == ("index.html", "./")


def test_each_icon_has_the_size_that_is_said() -> None:
    icons = manifest()["icons"]
    assert isinstance(icons, list)
    assert [icon["purpose"] for icon in icons] == ["any", "any", "maskable"]
    for icon in icons:
        assert icon["src"] in assets()
        with Image.open(Path(__file__).parents[2] / icon["src"]) as picture:
            assert f"{picture.width}x{picture.height}" == icon["sizes"]
            assert picture.format == "PNG"
