from editor.expanding import expanded
from fields.documents import words_of
from support import SITE

from showcase.editor.snippets import Snippet
from showcase.editor.words import word_snippets


def _snippets(site: str) -> dict[str, Snippet]:
    return {snippet.name: snippet for snippet in word_snippets(words_of(site.encode()))}


def test_the_words_of_the_site_are_offered_to_choose_from() -> None:
    snippets = _snippets(SITE)
    assert snippets["载体"].body == "载体: ${1|楼宇,园区|}"
    assert snippets["标签"].body == "标签:\n  - ${1|楼宇党建,园区党建,党建联盟|}"
    assert snippets["标签项"].body == "- ${1|楼宇党建,园区党建,党建联盟|}"


def test_each_word_is_offered_where_its_name_is_typed_in_the_front_matter_only() -> None:
    snippets = _snippets(SITE)
    assert snippets["标签 楼宇党建"] == Snippet(
        "标签 楼宇党建", ("楼宇党建", "louyu-dangjian"), "楼宇党建", "楼宇里的党建。", ("yaml",)
    )
    assert snippets["载体 园区"].words == ("园区", "yuanqu")


def test_a_region_or_zone_is_offered_by_its_own_name_and_becomes_its_full_name() -> None:
    snippets = _snippets(SITE)
    for words, whole in (
        (("浦口区", "pukou"), "江苏省南京市浦口区"),
        (("朝阳区", "chaoyang"), "北京市朝阳区"),
        (("朝阳区", "chaoyang"), "吉林省长春市朝阳区"),
        (("浦口经济开发区", "pukou-jingkaiqu"), "江苏省南京市浦口区浦口经济开发区"),
    ):
        found = snippets[f"地区 {whole}"]
        assert (found.words, found.body, found.languages) == (words, whole, ("yaml",))


def test_what_is_offered_stands_as_it_has_to_in_yaml() -> None:
    snippets = _snippets(SITE.replace("name: 楼宇\n", 'name: "#1, $楼|宇"\n'))
    for name, lead in (("载体", "载体: "), ('载体 "#1, $楼|宇"', "")):
        assert expanded(snippets[name].body) == f'{lead}"#1, $楼|宇"'
