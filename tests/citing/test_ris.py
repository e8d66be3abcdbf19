"""RIS, read back by rispy."""

import rispy
from citing.works import ARTICLE, PAGE, WORKS
from hypothesis import given
from plan.sites import FEW

from showcase.citing.ris import ris
from showcase.citing.work import Work


def test_a_record_is_what_the_specification_has() -> None:
    assert ris([PAGE]).split("\r\n") == [
        "TY  - ELEC",
        "ID  - jia",
        "AU  - 某某组织部",
        "TI  - 甲楼的故事",
        "T2  - 小案例库",
        "PY  - 2026",
        "DA  - 2026/02/01",
        "UR  - https://anli.example/cases/jia.html",
        "LA  - zh-CN",
        "AB  - 甲楼怎样做。",
        "KW  - 楼宇党建",
        "KW  - 党建联盟",
        "ER  - ",
        "",
    ]


def test_a_day_that_is_not_known_stays_empty() -> None:
    assert "DA  - 2022/06/\r\n" in ris([ARTICLE])


@FEW
@given(first=WORKS, second=WORKS)
def test_whatever_works_are_called_a_reader_gets_them_back(first: Work, second: Work) -> None:
    records = rispy.loads(ris([first, second]))
    assert len(records) == 2
    for work, record in zip((first, second), records, strict=True):
        assert record["id"] == work.key
        assert record["title"] == work.title
        assert record.get("authors", []) == list(work.creators)
        assert record.get("secondary_title", "") == work.container
        assert record.get("publisher", "") == work.publisher
        assert record.get("urls", [""]) == [work.address]
        assert record.get("abstract", "") == work.abstract
        assert (record.get("year") or None) == (f"{work.issued.year:04}" if work.issued else None)
