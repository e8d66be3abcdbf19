"""CSL-JSON, against the types that its users publish."""

import json
from pathlib import Path
from typing import Any

from citing.works import ARTICLE, PAGE, WORKS
from hypothesis import given
from hypothesis import strategies as st
from typescript import type_errors

from showcase.citing.csl import csl_json
from showcase.citing.work import Work


def items(*works: Work) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads(csl_json(works))
    return read


def test_a_page_is_a_webpage_with_its_day() -> None:
    assert items(PAGE) == [
        {
            "id": "jia",
            "type": "webpage",
            "title": "甲楼的故事",
            "container-title": "小案例库",
            "author": [{"literal": "某某组织部"}],
            "issued": {"date-parts": [[2026, 2, 1]]},
            "URL": "https://anli.example/cases/jia.html",
            "language": "zh-CN",
            "abstract": "甲楼怎样做。",
            "keyword": "楼宇党建, 党建联盟",
        }
    ]


def test_an_article_has_its_date_as_far_as_it_is_known() -> None:
    (item,) = items(ARTICLE)
    assert (item["type"], item["container-title"]) == ("article-newspaper", "某某日报")
    assert item["issued"] == {"date-parts": [[2022, 6]]}


@given(works=st.lists(WORKS, max_size=3))
def test_what_is_not_known_is_not_there(works: list[Work]) -> None:
    for work, item in zip(works, items(*works), strict=True):
        assert [name["literal"] for name in item.get("author", [])] == list(work.creators)
        assert (item["title"], item.get("URL", "")) == (work.title, work.address)
        assert all(item.values())
        assert all(min(date) > 0 for name in ("issued", "accessed") for date in _parts(item, name))


def _parts(item: dict[str, Any], name: str) -> list[list[int]]:
    found: list[list[int]] = item.get(name, {}).get("date-parts", [])
    return found


def test_items_have_the_types_of_csl_json(tmp_path: Path) -> None:
    assert type_errors(tmp_path, "csl-json", "{ Data as Item }", items(PAGE, ARTICLE)) == ""
