import re
from collections.abc import Iterator

import pytest
from click.testing import CliRunner
from support import Project

from showcase.cli.console import Progress
from showcase.cli.main import main
from showcase.cli.profile import Profile


def test_the_time_between_two_calls_belongs_to_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks: Iterator[float] = iter((10.0, 10.5, 11.0, 14.0))
    monkeypatch.setattr("showcase.cli.profile.time.perf_counter", lambda: next(ticks))
    profile = Profile(Progress())
    for what, done in (("读案例", 1), ("读案例", 2), ("写网页", 1)):
        profile(what, done, 2)
    assert profile.lines() == [
        "  读案例             1.00 秒   25%",
        "  写网页             3.00 秒   75%",
    ]


def test_a_person_sees_where_the_time_went(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project.root)
    said = CliRunner().invoke(main, ["build", "--profile"]).stdout
    stages = re.findall(r"(?m)^  (\S+) +[0-9.]+ 秒 +[0-9]+%$", said.partition("时间用在：\n")[2])
    assert stages[0] == "读源文件"
    assert {"读案例", "排网页", "做查找索引", "写网页", "更新网站"} < set(stages)
    again = CliRunner().invoke(main, ["build", "--profile"]).stdout
    assert "和上一次完全相同" in again
    assert "读案例" not in again
