import json

from showcase.search.scripts import script


def test_a_value_is_delivered_by_a_script() -> None:
    made = script("cases/7", ["党建", 1])
    assert made.address == "search/cases/7.js"
    assert made.content.decode() == 'siteSearch.deliver("cases/7",["党建",1]);\n'


def test_half_a_character_is_escaped_as_a_script_reads_it() -> None:
    content = script("x", ["党\ud842", "\udfb7建"]).content.decode()
    assert json.loads(content.partition(",")[2].removesuffix(");\n")) == ["党\ud842", "\udfb7建"]
