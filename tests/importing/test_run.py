import pytest
from importing.pixels import PIXEL
from importing.press import BROKEN, GBK, TODAY, WECHAT, paragraph, picture, word
from support import Project

from showcase.importing.run import Imported, run_import
from showcase.limits import DOCUMENT_BYTES


def test_files_become_drafts_that_build(project: Project) -> None:
    project.write("稿/a.txt", GBK.encode("gb18030"))
    project.write("稿/b.html", WECHAT)
    imported = run_import(
        project.root, (str(project.root / "稿/a.txt"), str(project.root / "稿/b.html")), None, TODAY
    )
    assert [one.path for one in imported] == ["cases/yuelu.md", "cases/jianye.md"]
    assert imported[0] == Imported(
        "a.txt",
        "cases/yuelu.md",
        (
            "编码是 GBK",
            "半角标点等已改成全角",
            "提议删去（全部留在草稿末尾的注释里）：网页按钮 1 处、编辑署名 1 处、来源和日期 1 处",
            "共有 11 处“待核对”",
        ),
    )
    assert project.build().published


def test_pictures_are_written_beside_the_draft(project: Project) -> None:
    project.write("a.docx", word(paragraph("杭州市西湖区的云锦大厦里企业很多。"), picture()))
    (imported,) = run_import(project.root, (str(project.root / "a.docx"),), None, TODAY)
    assert imported.path == "cases/xihu.md"
    assert (project.root / "cases/xihu/1.png").read_bytes() == PIXEL


def test_standard_input_is_imported_and_no_file_written_over(project: Project) -> None:
    project.write("cases/guangling.md", "半篇\n")
    project.write("cases/guangling-2/1.png", b"")
    (imported,) = run_import(project.root, (), BROKEN.encode(), TODAY, frozenset({"guangling-3"}))
    assert (imported.name, imported.path) == ("标准输入", "cases/guangling-4.md")
    assert (project.root / "cases/guangling.md").read_text("utf-8") == "半篇\n"


def test_what_cannot_be_imported_is_told_and_keeps_no_other_from_it(project: Project) -> None:
    project.write("a.pdf", b"%PDF-1.7")
    project.write("b.txt", "扬州市广陵区的园区。")
    paths = tuple(str(project.root / name) for name in ("a.pdf", "missing.txt", "b.txt"))
    imported = run_import(project.root, paths, None, TODAY)
    assert [one.path for one in imported] == ["", "", "cases/guangling.md"]
    assert [
        str(problem).removeprefix(str(project.root)) for one in imported[:2] for problem in one.problems
    ] == [
        "a.pdf:1:1: 这是PDF，不能直接导入 → 打开后复制文字，存成 .txt 再导入；扫描件要先识别文字",
        "/missing.txt:1:1: 读不了或写不了（文件不存在） → 检查路径和权限",
    ]


def test_without_the_sites_words_nothing_is_imported(project: Project) -> None:
    (project.root / "site.yaml").unlink()
    (imported,) = run_import(project.root, (), b"", TODAY)
    assert [problem.message for problem in imported.problems] == ["没有找到网站的设置文件 site.yaml"]


def told(project: Project, *paths: str) -> list[str]:
    """Return the problems of importing `paths`, without the project's own path."""
    imported = run_import(project.root, paths, None, TODAY)
    return [str(problem).replace(str(project.root), "") for one in imported for problem in one.problems]


def test_what_is_not_recognised_is_told_as_a_warning(project: Project) -> None:
    project.write("a.txt", "园区里的党员都来了。")
    assert told(project, str(project.root / "a.txt")) == [
        f"cases/a.md:1:1: 提醒：“{field}”没有认出来，现在写的只是占位 → 按原文填写"
        for field in ("标题", "品牌", "地点", "载体", "地区", "标签")
    ]


def test_a_saved_pages_pictures_come_from_its_folder(project: Project) -> None:
    page = (
        "<html><body><div class=content><p>杭州市西湖区的云锦大厦里，企业很多，党员也多，大家都来了。</p>"
        "<p><img src='./稿_files/a.png'></p><p><img src='../secret.png'></p></div></body></html>"
    )
    project.write("下载/稿.html", page)
    project.write("下载/稿_files/a.png", PIXEL)
    project.write("下载/稿_files/b.js", b"x")
    project.write("secret.png", PIXEL)
    (imported,) = run_import(project.root, (str(project.root / "下载/稿.html"),), None, TODAY)
    assert [file.name for file in sorted((project.root / "cases/xihu").iterdir())] == ["1.png"]
    assert "取出图片 1 张，放在同名的文件夹里" in imported.notes


def test_a_link_in_the_folder_of_a_page_is_not_followed(project: Project) -> None:
    project.write(
        "a.html", "<html><p>杭州市西湖区的云锦大厦里，党员很多。</p><img src='a_files/x.png'></html>"
    )
    project.write("secret.png", PIXEL)
    (project.root / "a_files").mkdir()
    (project.root / "a_files/x.png").symlink_to(project.root / "secret.png")
    run_import(project.root, (str(project.root / "a.html"),), None, TODAY)
    assert not (project.root / "cases/xihu").exists()


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("https://example.org/a.html", "这是网址，不是文件；导入不上网"),
        ("www.example.org", "这是网址，不是文件；导入不上网"),
        ("cases", "这是文件夹，不是文件"),
        ("没有.docx", "读不了或写不了（文件不存在）"),
        ("a\0b.txt", "路径里有不能用的字符"),
    ],
)
def test_what_is_no_file_is_told_with_the_way_out(project: Project, path: str, message: str) -> None:
    (project.root / "cases").mkdir(exist_ok=True)
    is_address = "example.org" in path
    (problem,) = told(project, path if is_address else str(project.root / path))
    assert f": {message} → " in problem


def test_what_is_too_large_is_not_even_read(project: Project) -> None:
    with (project.root / "a.txt").open("wb") as file:
        file.truncate(DOCUMENT_BYTES + 1)
    (problem,) = told(project, str(project.root / "a.txt"))
    assert "文件超过 100 MB，没有导入" in problem
    (imported,) = run_import(project.root, (), b"x" * (DOCUMENT_BYTES + 1), TODAY)
    assert "文件超过 100 MB，没有导入" in imported.problems[0].message


def test_importing_a_file_twice_makes_two_drafts(project: Project) -> None:
    project.write("a.docx", word(paragraph("杭州市西湖区的云锦大厦里企业很多。"), picture()))
    paths = (str(project.root / "a.docx"),)
    first = run_import(project.root, paths, None, TODAY)
    kept = (project.root / "cases/xihu.md").read_bytes()
    second = run_import(project.root, paths, None, TODAY)
    assert [one.path for one in (*first, *second)] == ["cases/xihu.md", "cases/xihu-2.md"]
    assert (project.root / "cases/xihu.md").read_bytes() == kept
    assert (project.root / "cases/xihu-2/1.png").read_bytes() == PIXEL
