from editor.expanding import expanded
from fields.documents import words_of
from support import SITE

from showcase.editor.words import word_snippets


def _bodies(site: str) -> dict[str, str]:
    return {snippet.name: snippet.body for snippet in word_snippets(words_of(site.encode()))}


def test_the_words_of_the_site_are_offered_to_choose_from() -> None:
    assert _bodies(SITE) == {
        "载体": "载体: ${1|楼宇,园区|}",
        "标签": "标签:\n  - ${1|楼宇党建,园区党建,党建联盟|}",
        "标签项": "- ${1|楼宇党建,园区党建,党建联盟|}",
        "功能区": "地区: ${1|江苏省南京市浦口区浦口经济开发区|}",
    }


def test_a_site_without_zones_offers_none() -> None:
    front, _, rest = SITE.partition("zones:")
    assert "功能区" not in _bodies(front + "tags:" + rest.partition("tags:")[2])


def test_a_word_that_yaml_would_not_leave_alone_is_quoted() -> None:
    bodies = _bodies(SITE.replace("name: 楼宇\n", 'name: "#1, 楼|宇"\n'))
    assert expanded(bodies["载体"]) == '载体: "#1, 楼|宇"'
