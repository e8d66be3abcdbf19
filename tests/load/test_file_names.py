import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import CASE, made

from showcase.load.file_names import alike, file_name_problems

RENAME = " → 给它换一个名字"
RETYPE = " → 在 Windows 上给文件重新输入一遍同样的名字"
WINDOWS = "在 Windows 上"


def told(*paths: str) -> list[str]:
    return [str(problem) for problem in file_name_problems(paths)]


@pytest.mark.parametrize(
    "path",
    [
        "assets/css/base.css",
        "cases/jia/封面 一.jpg",
        "cases/jia/l\u00fc.jpg",
        "cases/jia/console.png",
        "cases/jia/com.png",
        "cases/jia/.a",
        f"cases/jia/{'楼' * 80}.jpg",
        "cases/con.md",  # told with the case
    ],
)
def test_a_name_that_every_system_can_have_is_sound(path: str) -> None:
    assert told(path) == []


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("cases/jia/aux.png", f"“aux.png”是 Windows 留给设备的名字，{WINDOWS}复制不了{RENAME}"),
        ("cases/jia/COM1.tar.png", f"“COM1.tar.png”是 Windows 留给设备的名字，{WINDOWS}复制不了{RENAME}"),
        ("assets/NUL", f"“NUL”是 Windows 留给设备的名字，{WINDOWS}复制不了{RENAME}"),
        ("assets/a:b.css", f"文件名里的“:”{WINDOWS}不能用 → 去掉它，或改成全角的符号"),
        ("assets/a?.css", f"文件名里的“?”{WINDOWS}不能用 → 去掉它，或改成全角的符号"),
        ("cases/jia/a.", f"文件名以点结尾，{WINDOWS}打不开 → 去掉末尾的点"),
        ("cases/jia/a.png ", f"文件名以空格结尾，{WINDOWS}打不开 → 去掉末尾的空格"),
        (
            f"cases/{'楼' * 85}.jpg",
            f"文件名太长，有 259 个字节；在 Linux 服务器上最多 255 个，约 85 个汉字{RENAME}",
        ),
        (
            "cases/jia/lu\u0308.jpg",
            f"提醒：文件名里的“ü”是拆成两个字符存的（macOS 会这样），别处可能找不到{RETYPE}",
        ),
        (
            f"cases/{'楼' * 70}/{'楼' * 70}/{'楼' * 70}",
            f"提醒：文件夹和文件名加起来有 218 个字，{WINDOWS}可能打不开 → 改短一些，不要超过 200 个字",
        ),
    ],
    ids=lambda value: value[:20],
)
def test_a_name_that_breaks_elsewhere_is_told(path: str, message: str) -> None:
    assert told(path) == [f"{path}:1:1: {message}"]


def test_the_folder_is_told_once_however_many_files_it_has() -> None:
    assert told("cases/aux/a.png", "cases/aux/b.png") == [
        f"cases/aux:1:1: “aux”是 Windows 留给设备的名字，{WINDOWS}复制不了{RENAME}"
    ]


SAME = "，在 Windows 和 macOS 上是同一个文件 → 给其中一个换一个名字"


def test_names_that_differ_by_case_or_by_how_they_are_stored_are_one_elsewhere() -> None:
    assert told("cases/Jia.md", "cases/jia.md") == [f"cases/jia.md:1:1: 和 cases/Jia.md 只差大小写{SAME}"]
    assert told("cases/jia.MD", "cases/jia.md") == [f"cases/jia.md:1:1: 和 cases/jia.MD 只差大小写{SAME}"]
    assert told("cases/Jia/a.png", "cases/jia/a.png") == [f"cases/jia:1:1: 和 cases/Jia 只差大小写{SAME}"]
    how = "看起来一样，只是字符的存法不同"
    assert told("assets/lu\u0308.css", "assets/l\u00fc.css")[-1] == (
        f"assets/l\u00fc.css:1:1: 和 assets/lu\u0308.css {how}{SAME}"
    )
    assert told("cases/jia/A.png", "cases/yi/a.png") == []


def test_the_site_is_not_built_with_such_names() -> None:
    site = made({"cases/yi.md": CASE}, ("cases/yi/A.png", "cases/yi/a.png"))
    assert [str(problem) for problem in site.problems] == [
        f"cases/yi/a.png:1:1: 和 cases/yi/A.png 只差大小写{SAME}"
    ]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_is_alike_stays_so(name: str) -> None:
    assert alike(alike(name)) == alike(name)
    assert alike(name.upper()) == alike(name.upper().lower().upper()) or not name.isascii()
