"""The site as data, held against its schemas and read by programs of other hands."""

import csv
import json
import re
from collections.abc import Callable
from io import BytesIO, StringIO
from itertools import zip_longest
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from site_texts import FULL
from support import REPOSITORY, SITE, case, files, made

from showcase.api.csv_file import csv_file
from showcase.api.schema import case_schema, index_schema
from showcase.api.tables import Table
from showcase.api.xlsx_file import xlsx_file
from showcase.build import check

BASE = "https://anli.example/base/"
PROMISED = REPOSITORY / "tests/api/promised"
# What XML 1.0 can hold, and a workbook's cells besides.
CELLS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=40
)


def data(texts: dict[str, str] | None = None) -> dict[str, bytes]:
    """Return the files below `api/` of a small site."""
    site = made(texts or {"cases/jia.md": FULL}, ("cases/jia/cover.jpg",))
    assert not [problem for problem in site.problems if "错误" in str(problem)]
    return {where: content for where, content in files(site).items() if where.startswith("api/")}


def read(content: bytes) -> Any:  # noqa: ANN401 - whatever JSON can hold
    return json.loads(content)


def rows(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")  # without it Excel takes the file for GBK
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_case_says_everything_that_its_page_says() -> None:
    told = read(data()["api/v1/cases/jia.json"])
    assert told["title"] == "甲楼的故事"
    assert told["url"] == f"{BASE}cases/jia.html"
    assert told["founded"] == "2020-11"
    assert told["region"]["code"] == "320111"
    assert told["mechanisms"] == [
        {
            "id": "mechanism-san-bu-zou",
            "name": "三步走",
            "summary": "分三步。",
            "parts": [{"name": "摸底", "text": "摸清情况。"}],
        }
    ]
    (figure,) = told["figures"]
    assert (figure["value"], figure["low"], figure["sense"], figure["as_of"]) == (
        "超过4",
        4,
        "at least",
        "2022",
    )
    assert told["sections"][0] == {"id": "bg", "heading": "背景", "text": "甲楼有很多企业。 项 数 甲 1"}
    assert told["teaching"]["questions"] == ["怎样做？"]
    assert told["sources"][0]["authors"] == ["张三"]
    assert told["former_slugs"] == ["old-jia"]


def test_every_file_is_what_its_schema_says() -> None:
    told = data({"cases/jia.md": FULL, "cases/yi.md": case()})
    schemas = {name: read(told[f"api/v1/{name}.schema.json"]) for name in ("case", "index")}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    Draft202012Validator(schemas["index"]).validate(read(told["api/v1/index.json"]))
    for slug in ("jia", "yi"):
        Draft202012Validator(schemas["case"]).validate(read(told[f"api/v1/cases/{slug}.json"]))


def test_our_own_cases_are_what_the_schema_says() -> None:
    site = check(REPOSITORY)
    validator = Draft202012Validator(case_schema())
    found = [read(content) for where, content in files(site).items() if where.startswith("api/v1/cases/")]
    assert len(found) == site.cases
    for told in found:
        validator.validate(told)


def test_a_file_leads_to_its_schema_and_the_index_to_every_file() -> None:
    told = data({"cases/jia.md": FULL, "cases/yi.md": case()})
    index = read(told["api/v1/index.json"])
    assert index["count"] == 2
    assert {line["data"] for line in index["cases"]} == {"api/v1/cases/jia.json", "api/v1/cases/yi.json"}
    assert index["$schema"] == "index.schema.json"
    assert read(told["api/v1/cases/jia.json"])["$schema"] == "../case.schema.json"


def test_without_the_sites_address_there_is_no_whole_link() -> None:
    told = data({"site.yaml": re.sub("base_url.*\n", "", SITE)})
    assert read(told["api/v1/cases/jia.json"])["url"] is None
    assert read(told["api/v1/index.json"])["url"] is None
    assert rows(told["api/v1/cases.csv"])[1][-1] == "cases/jia.html"


def test_a_case_is_found_at_its_former_addresses_too() -> None:
    told = data({"cases/jia.md": case(aliases="\n  - lao\n  - geng-lao")})
    now = told["api/v1/cases/jia.json"]
    assert told["api/v1/cases/lao.json"] == told["api/v1/cases/geng-lao.json"] == now
    assert read(told["api/v1/index.json"])["cases"][0]["former_slugs"] == ["lao", "geng-lao"]


def test_a_case_that_was_withdrawn_is_named_with_where_to_go() -> None:
    gone = "撤下:\n  - {案例: lao, 日期: 2026-11-20, 原因: 已经拆除, 改看: jia}\n"
    index = read(data({"site.yaml": SITE + gone})["api/v1/index.json"])
    Draft202012Validator(index_schema()).validate(index)
    assert index["withdrawn"] == [
        {"slug": "lao", "date": "2026-11-20", "reason": "已经拆除", "successor": "jia"}
    ]


def test_a_draft_is_no_data() -> None:
    assert "api/v1/cases/yi.json" not in data({"cases/yi.md": case(draft="是")})


def test_the_tables_have_a_line_for_each_case_and_figure() -> None:
    told = data()
    names, line = rows(told["api/v1/cases.csv"])
    assert dict(zip(names, line, strict=True)) | {} == {
        "编号": "jia",
        "标题": "甲楼的故事",
        "品牌": "甲品牌",
        "口号": "把支部建到楼上",
        "地点": "甲大厦",
        "载体": "楼宇",
        "地区代码": "320111",
        "地区": "江苏省南京市浦口区",
        "组织": "甲楼综合党委",
        "成立": "2020-11",
        "标签": "楼宇党建",
        "摘要": "甲楼怎样做。",
        "发布": "2026-01-02",
        "更新": "2026-02-01",
        "网址": f"{BASE}cases/jia.html",
    }
    names, line = rows(told["api/v1/figures.csv"])
    figure = dict(zip(names, line, strict=True))
    assert (figure["指标"], figure["数值"], figure["下限"], figure["截至"]) == (
        "党组织",
        "超过4",
        "4",
        "2022",
    )
    assert figure["网址"] == f"{BASE}cases/jia.html#figure-dang-zu-zhi"


def test_the_workbook_says_what_the_tables_say_and_has_numbers_for_numbers() -> None:
    told = data()
    book = openpyxl.load_workbook(BytesIO(told["api/v1/cases.xlsx"]))
    for sheet, name in (("案例", "cases"), ("数据", "figures")):
        shown = [[cell.value for cell in row] for row in book[sheet].iter_rows()]
        written = rows(told[f"api/v1/{name}.csv"])
        assert [["" if cell is None else f"{cell}" for cell in row] for row in shown] == written
    assert [cell.data_type for cell in book["数据"][2]][4:6] == ["n", "n"]


@pytest.mark.parametrize("make", [lambda table: xlsx_file((table,), "甲"), csv_file])
def test_a_table_is_the_same_byte_for_byte_twice(make: Callable[[Table], bytes]) -> None:
    table = Table("案例", ("甲", "乙"), (("一", 1.5), ("二", 2.0)))
    assert make(table) == make(table)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_no_cell_is_changed_or_taken_for_a_formula(lines: list[tuple[str, str]]) -> None:
    table = Table("案例", ("甲", "乙"), tuple(lines))
    read_back = rows(csv_file(table))[1:]
    for line, back in zip(lines, read_back, strict=True):
        for cell, text in zip(line, back, strict=True):
            assert text.removeprefix("'") == cell.removeprefix("'")
            assert not text.startswith(("=", "+", "-", "@"))
    sheet = openpyxl.load_workbook(BytesIO(xlsx_file((table,), "甲")))["案例"]
    for line, row in zip_longest(lines, sheet.iter_rows(min_row=2, values_only=True), fillvalue=("", "")):
        assert [cell or "" for cell in row] == [cell or "" for cell in line]
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@pytest.mark.parametrize(("name", "schema"), [("case", case_schema()), ("index", index_schema())])
def test_what_was_promised_of_version_1_is_kept(name: str, schema: dict[str, Any]) -> None:
    """The files in `promised` are those of the first release of this form and are never renewed."""
    promised = json.loads((PROMISED / f"{name}.schema.json").read_text("utf-8"))
    assert _lost(promised, schema) == []


@pytest.mark.parametrize("name", ["cases.csv", "figures.csv"])
def test_a_table_keeps_its_columns_where_they_are(name: str) -> None:
    promised = (PROMISED / name).read_text("utf-8").strip().split(",")
    assert rows(data()[f"api/v1/{name}"])[0][: len(promised)] == promised


def test_what_is_taken_away_would_be_found() -> None:
    schema = case_schema()
    without = json.loads(json.dumps(schema))
    del without["properties"]["figures"]["items"]["properties"]["unit"]
    without["properties"]["title"]["type"] = "integer"
    assert sorted(_lost(schema, without)) == ["figures.unit", "title"]


def _lost(promised: dict[str, Any], now: dict[str, Any], where: str = "") -> list[str]:
    """Return the names that are there no more, or are of another type."""
    lost = []
    for name, was in promised.get("properties", {}).items():
        at = f"{where}{name}"
        present = now.get("properties", {}).get(name)
        if present is None or name not in now["required"] or present.get("type") != was.get("type"):
            lost.append(at)
        else:
            lost += _lost(was.get("items", was), present.get("items", present), f"{at}.")
    return lost
