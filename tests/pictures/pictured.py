"""A site with pictures of every kind, in every place where a text can have one."""

from pathlib import Path

from pictures.samples import file, moving, photo
from support import SITE, Project, case, project_at

BODY = """## 背景

甲楼有很多企业。

![阅览室](jia/a.jpg "阅览室每天开放｜张三摄")

甲楼有很多企业。

![大厅](jia/b.png "大厅") ![走廊](jia/c.webp)

文字里的图标 ![小图](jia/small.png) 和 [![大厅](jia/b.png){width=100}](https://example.org/)。

![架构图](jia/d.svg "三级架构")

![动画](jia/e.gif "流程")

![竖图](jia/tall.jpg)
"""
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 300">'
    '<rect width="900" height="300" fill="red"/></svg>'
)
COVER = "\n  image: fengmian.jpg\n  alt: 大楼外景\n  credit: 王五摄"


def pictured(root: Path) -> Project:
    """Return the project in `root`, built, whose case `jia` and about page show pictures."""
    project = project_at(root)
    files: dict[str, str | bytes] = {
        "fengmian.jpg": file(photo(2400, 1500), "jpeg"),
        "a.jpg": file(photo(2000, 1500), "jpeg"),
        "b.png": file(photo(1200, 800), "png"),
        "c.webp": file(photo(900, 900), "webp"),
        "small.png": file(photo(40, 40), "png"),
        "d.svg": SVG,
        "e.gif": moving("gif", 4, (600, 300)),
        "tall.jpg": file(photo(1200, 2400), "jpeg"),
    }
    for name, content in files.items():
        project.write(f"cases/jia/{name}", content)
    project.write("assets/img/ab.jpg", file(photo(800, 400), "jpeg"))
    project.write("site.yaml", SITE.replace("关于这个网站。", "![大楼外景](assets/img/ab.jpg)"))
    project.write("cases/jia.md", case(BODY, cover=COVER))
    built = project.build()
    assert (built.published, built.made.problems) == (True, ())
    return project
