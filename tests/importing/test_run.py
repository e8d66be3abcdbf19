from importing.press import BROKEN, GBK, PIXEL, TODAY, WECHAT, paragraph, picture, word
from support import Project

from showcase.importing.run import Imported, run_import
from showcase.problems import Place, Problem, Severity

WARNING = Problem(
    Place("cases/yuelu.md"), "“标签”没有认出来，现在写的只是占位", "按原文填写", Severity.WARNING
)


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
        ),
        (WARNING,),
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
