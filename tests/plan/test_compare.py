import json

from plan.sites import planned
from support import case, files, made

FILES = {
    "cases/jia.md": case(
        title="</script x “甲楼”",
        founded="2020-11",
        figures="\n  - label: 企业\n    value: 超过4\n    unit: 家\n    date: 2021\n    source: ribao",
        mechanisms="\n  - name: 五力\n    parts:\n      - name: 组织力",
    )
}


def test_a_comparison_knows_the_facts_mechanisms_and_figures_of_a_case() -> None:
    compared = planned(FILES)["compare/jia.js"].content
    assert (compared.region, compared.founded, compared.tags) == (
        "江苏省南京市浦口区",
        "2020年11月",
        ("楼宇党建",),
    )
    assert [(m.id, m.name, m.parts) for m in compared.mechanisms] == [
        ("mechanism-wu-li", "五力", ("组织力",))
    ]
    (figure,) = compared.figures
    assert (figure.id, figure.value, figure.unit, figure.date) == ("figure-qi-ye", "超过4", "家", "2021年")


def test_the_data_are_a_script_that_no_text_can_break_out_of() -> None:
    script = files(made(FILES))["compare/jia.js"].decode()
    assert "</script x" not in script
    assert json.loads(script.partition(" = ")[2].rstrip(";\n"))["title"] == "</script x “甲楼”"


def test_a_comparison_that_was_sent_finds_a_case_by_its_former_name() -> None:
    found = planned({"cases/jia.md": case(aliases="\n  - lao-jia")})
    former = found["compare/lao-jia.js"].content
    assert (former.name, former.slug, former.address) == ("lao-jia", "jia", "cases/jia.html")
