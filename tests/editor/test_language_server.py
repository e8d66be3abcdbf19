"""What an author sees in VS Code: the schemas in the language server that it uses."""

from collections.abc import Iterator

import pytest
from editor.language_server import LanguageServer
from fields.documents import WORDS, complete, written
from support import REPOSITORY

from showcase.editor.files import fixed_files, site_files
from showcase.fields.declaration import specs
from showcase.model.case import Facts

SOUND = written(complete(Facts))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    folder = tmp_path_factory.mktemp("project")
    for name, text in (fixed_files() | site_files(WORDS)).items():
        (folder / name).write_text(text, "utf-8")
    schemas = {
        (folder / "site.schema.json").as_uri(): "site.yaml",
        (folder / "case.schema.json").as_uri(): "cases/*.yaml",
    }
    with LanguageServer(folder, schemas) as started:
        yield started


def test_sound_files_have_no_problems(server: LanguageServer) -> None:
    assert server.problems("site.yaml", (REPOSITORY / "site.yaml").read_text("utf-8")) == []
    assert server.problems("cases/jia.yaml", SOUND) == []


@pytest.mark.parametrize(
    ("sound", "wrong", "message"),
    [
        ("载体: 楼宇", "载体: 楼", "“载体”应当写：site.yaml 里登记的载体类型"),
        ("- 楼宇党建", "- 红色", "每项应当写：site.yaml 里登记的标签"),
        ("发布: 2026-11-24", "发布: 2026-13-24", "“发布”应当写：日期，如 2022-06-29；"),
        ("成立: 2020-11-30", "成立: 2020-11-31", "“成立”应当写：日期，如 2022-06-29；"),
        ("草稿: 是", "草稿: 也许", "“草稿”应当写：是 或 否"),
        ("口号:", "口 号:", "这里可以写：标题、品牌、"),
        ("口号:", "slogan: 乙\n口号:", "“口号”和“slogan”是同一项，只留一处"),
        ("品牌: 五力提升\n", "", "必填的“品牌”没有写"),
    ],
)
def test_what_is_wrong_is_told_in_chinese(
    server: LanguageServer, sound: str, wrong: str, message: str
) -> None:
    found = server.problems("cases/jia.yaml", SOUND.replace(sound, wrong, 1))
    assert found
    assert all(told.startswith(message) for _, told in found)


def test_the_fields_are_offered_under_both_names(server: LanguageServer) -> None:
    offered = server.completions("cases/jia.yaml", "标题: 甲\n")
    names = {name for spec in specs(Facts) for name in (spec.name, spec.key)}
    assert offered.keys() == names - {"标题"}
    assert offered["来源"].startswith("来源:\n  - ")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("载体: ", WORDS.carrier_by_name.keys()),
        ("标签:\n  - ", WORDS.tag_by_name.keys()),
        ("tags:\n  - 楼宇党建\n  - ", WORDS.tag_by_name.keys()),
        ("草稿: ", {"是", "否", "true", "false"}),
    ],
)
def test_the_words_of_the_site_are_offered(server: LanguageServer, text: str, words: set[str]) -> None:
    assert server.completions("cases/jia.yaml", text).keys() == words


def test_a_region_is_offered_by_its_own_name_and_becomes_its_full_name(server: LanguageServer) -> None:
    offered = server.completions("cases/jia.yaml", "地区: ")
    assert offered["浦口区 江苏省南京市浦口区 pukou"] == "江苏省南京市浦口区"
    assert len(offered) == len(WORDS.gazetteer.regions)


def test_nothing_is_offered_that_would_leave_a_field_blank(server: LanguageServer) -> None:
    for spec in specs(Facts):
        assert "null" not in server.completions("cases/jia.yaml", f"{spec.name}: ")


def test_the_settings_of_the_site_are_offered(server: LanguageServer) -> None:
    assert {"标题", "base_url", "功能区"} <= server.completions("site.yaml", "").keys()
    assert "所在" in server.completions("site.yaml", "功能区:\n  - 名称: 甲\n    ")
