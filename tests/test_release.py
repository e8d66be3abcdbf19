from ledgers import DAY
from support import CASE, Project, case

from showcase.release import release


def test_what_is_promised_is_recorded_once_and_sorted(project: Project) -> None:
    first = release(project.root, DAY)
    text = (project.root / "ledger.txt").read_text("utf-8")
    lines = text.splitlines()[2:]
    assert first.added
    assert len(lines) == len(first.added)
    assert lines == sorted(lines)
    assert f"cases/jia.html\t{DAY}\t甲楼的故事\t甲大厦 · 甲品牌" in lines
    assert f"cases/jia.html#bei-jing\t{DAY}\t背景" in lines
    assert release(project.root, "2027-01-01").added == ()
    assert (project.root / "ledger.txt").read_text("utf-8") == text


def test_a_new_title_is_recorded_and_the_day_stays(project: Project) -> None:
    release(project.root, DAY)
    project.write("cases/jia.md", case(title="新的标题"))
    assert release(project.root, "2027-01-01").added == ()
    assert f"cases/jia.html\t{DAY}\t新的标题\t" in (project.root / "ledger.txt").read_text("utf-8")


def test_what_was_promised_once_stays_on_record(project: Project) -> None:
    release(project.root, DAY)
    (project.root / "cases/jia.md").unlink()
    project.write("cases/yi.md", case(aliases="\n  - jia"))
    added = release(project.root, "2027-01-01").added
    assert added
    assert {promise.address for promise in added} == {"cases/yi.html"}
    assert f"cases/jia.html\t{DAY}\t甲楼的故事" in (project.root / "ledger.txt").read_text("utf-8")


def test_a_site_with_errors_promises_nothing(project: Project) -> None:
    project.write("cases/jia.md", CASE.replace("carrier: 楼宇", "carrier: 楼"))
    assert release(project.root, DAY).added is None
    assert not (project.root / "ledger.txt").exists()


def test_a_draft_is_no_promise(project: Project) -> None:
    project.write("cases/yi.md", case(draft="是"))
    release(project.root, DAY)
    assert "cases/yi" not in (project.root / "ledger.txt").read_text("utf-8")


def test_a_ledger_that_cannot_be_written_is_told(project: Project) -> None:
    (project.root / ".ledger.txt.part").mkdir()
    released = release(project.root, DAY)
    assert released.added is None
    assert released.problem
    assert "登记簿写不进去" in released.problem.message
