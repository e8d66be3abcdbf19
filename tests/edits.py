"""Whatever may happen to a project between two builds: edits, accidents, and damage to what builds keep."""

import os
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pictures.samples import file, photo
from publish.shop import plain_project
from render.plain import PLAIN
from support import SITE, Project, case

_BARE = "templates/bare.html"
TEMPLATES = PLAIN | {_BARE: PLAIN[_BARE].replace("</body>", "<p>{{ page | pprint }}</p>\n</body>")}
"""Templates that show all that their pages have, sets in order: nothing that is out of date stays unseen."""

SLUGS = ("jia", "yi", "bing", "ding", "wu")
KEPT = ("public", ".public.next", ".public.lock", "public-extra", ".showcase")
_LEDGER = "# 网址\t登记日期\t名称\t所在\n"
_RECORD = ".showcase/record.sqlite3"
_PLACES = ("江苏省南京市浦口区", "江苏省南京市", "四川省成都市武侯区", "重庆市")
_TEXTS = (
    *("很多企业", "不少企业", "很多楼", "很多**企业**", "高楼", "[乙](yi.md)", "[丁](ding.md#bei-jing)"),
    *("“新”事", "![大楼外景](jia/a.png)", "![大楼外景](jia/b.png)", "![大楼](b.jpg)", "[无](gone.md)", "#三"),
)
_SETTINGS = {
    "小案例库": ("小案例库", "大案例库"),
    "https://anli.example/base/": ("https://anli.example/base/", "https://anli.example/"),
    "楼宇里的党建": ("楼宇里的党建", "楼里的党建"),
    "name: 园区党建": ("name: 园区党建", "name: 园区的党建"),
    "slug: yuanqu\n": ("slug: yuanqu\n", "slug: yuan\n"),
    "关于这个网站。": ("关于这个网站。", "见[甲](cases/jia.md)。", "## 其一\n\n  [缺](cases/gone.md)"),
    "description: 结成联盟。": ("description: 结成联盟。", "description：结成联盟。"),
}
_TEMPLATES = ("bare.html", "pages/case.html", "pages/about.html", "feeds/entry.html", "data/compared.js")
_ENDINGS = (
    *("", "", "<!-- -->", "{% if"),
    *(
        "{{ 'assets/a.txt' | href }}",
        "{{ 'cases/yi.html' | href }}",
        "{{ 'tags/jizhi/dangjian-lianmeng.html' | href }}",
    ),
)


@dataclass
class Editor:
    """Somebody who does anything to a project, by `chance`; `done` tells what was done.

    `former` are the sources as they were before the last edits, `records` what builds knew then.
    """

    project: Project
    chance: random.Random
    done: list[str] = field(default_factory=list)
    former: list[dict[str, bytes]] = field(default_factory=list)
    records: list[bytes] = field(default_factory=list)

    @property
    def root(self) -> Path:
        """Where the project is."""
        return self.project.root

    def edit(self) -> None:
        """Do one thing."""
        self.former = [*self.former[-4:], sources(self.root)]
        if (self.root / _RECORD).is_file():
            self.records = [*self.records[-4:], (self.root / _RECORD).read_bytes()]
        weights = [weight for weight, _ in _ALL]
        ((_, act),) = self.chance.choices(_ALL, weights)
        self.done.append(act.__name__.strip("_"))
        act(self)

    def mend(self) -> None:
        """Bring everything into a state that can be built."""
        _mend_all(self)

    def source(self) -> Path:
        """Return one of the sources."""
        found = sorted(path for path in self.root.glob("[acst]*/**/*") if path.is_file())
        return self.chance.choice(found)

    def made(self, folders: tuple[str, ...]) -> Path | None:
        """Return one of the files that builds have made."""
        found = sorted(path for at in folders for path in (self.root / at).rglob("*") if path.is_file())
        return self.chance.choice(found) if found else None


def sources(root: Path) -> dict[str, bytes]:
    """Return the sources of the project `root`."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.relative_to(root).parts[0] not in KEPT
    }


def edited_project(root: Path) -> Project:
    """Return a project with some cases, pictures and assets."""
    project = plain_project(root)
    files: dict[str, str | bytes] = {
        **TEMPLATES,
        "cases/yi.md": case("## 背景\n\n见[甲](jia.md)。", title="乙园的故事", brand="乙品牌"),
        "cases/bing.md": case(title="丙楼的故事", region=_PLACES[2], carrier="园区"),
        "cases/jia/a.png": file(photo(40, 30), "png"),
        "assets/a.txt": b"a",
    }
    for path, content in files.items():
        project.write(path, content)
    return project


def _write_case(by: Editor) -> None:
    """Write a case anew, or for the first time."""
    pick, slug = by.chance.choice, by.chance.choice(SLUGS)
    fields = {
        "title": pick(("甲楼的故事", "乙园的故事", "“新”的故事 & 其他", f"{slug} 的事")),
        "region": pick(_PLACES),
        "tags": pick(("\n  - 楼宇党建", "\n  - 楼宇党建\n  - 园区党建", "\n  - 党建联盟")),
        "carrier": pick(("楼宇", "园区", "楼宇", "大楼")),
        "published": pick(("2026-01-02", "2025", "2026-03")),
        "草稿": pick(("", "", "", "", "是")),
        "aliases": pick(("", "", "", f"\n  - lao-{slug}", "\n  - lao")),
        "cover": pick(("", "", "", "\n  image: jia/a.png\n  alt: 大楼\n  credit: 某摄")),
    }
    body = f"## {pick(('背景', '背景', '做法'))}\n\n甲楼有{pick(_TEXTS)}，{pick(_TEXTS)}。"
    by.project.write(f"cases/{slug}.md", case(body, **fields))


def _change_a_letter(by: Editor) -> None:
    """Let a file change, and neither its size nor its time stamp."""
    path = by.source()
    at, content = path.stat(), path.read_bytes()
    path.write_bytes(
        content.replace("楼".encode(), "园".encode(), 1) if path.suffix == ".md" else content[::-1]
    )
    os.utime(path, ns=(at.st_atime_ns, at.st_mtime_ns))


def _delete_a_source(by: Editor) -> None:
    by.source().unlink()


def _delete_a_case(by: Editor) -> None:
    (by.root / f"cases/{by.chance.choice(SLUGS)}.md").unlink(missing_ok=True)


def _rename_a_case(by: Editor) -> None:
    old, new = (by.root / f"cases/{slug}.md" for slug in by.chance.sample(SLUGS, 2))
    if old.exists():
        old.replace(new)


def _swap_two_files(by: Editor) -> None:
    one = by.source()
    other = by.chance.choice(sorted(one.parent.glob("*" + one.suffix)))
    if one != other:
        aside = one.with_name("aside.tmp")
        one.rename(aside)
        other.rename(one)
        aside.rename(other)


def _touch(by: Editor) -> None:
    """Set a time stamp: of now, of long ago, of the future; or the same everywhere."""
    when = by.chance.choice((None, (0, 0), (946684800, 946684800), (4102444800, 4102444800)))
    paths = by.root.rglob("*") if by.chance.random() < 0.3 else [by.source()]
    for path in paths:
        if path.is_file() and ".showcase" not in path.parts:
            os.utime(path, when)


def _go_back(by: Editor) -> None:
    """Bring the sources back to what they were some edits ago."""
    former, now = by.chance.choice(by.former), sources(by.root)
    for path in now.keys() - former.keys():
        (by.root / path).unlink()
    for path, content in former.items():
        if now.get(path) != content:
            at = by.root / path
            if at.is_dir():
                shutil.rmtree(at)
            for above in list(at.parents)[::-1]:
                if above.is_file():
                    above.unlink()
            by.project.write(path, content)


def _change_a_template(by: Editor) -> None:
    name = f"templates/{by.chance.choice(_TEMPLATES)}"
    by.project.write(name, TEMPLATES[name] + by.chance.choice(_ENDINGS))


def _mend_all(by: Editor) -> None:
    """Mend what has been spoilt, and leave whatever else was done."""
    by.project.write("site.yaml", SITE)
    for path, content in TEMPLATES.items():
        by.project.write(path, content)
    for slug in SLUGS:
        if slug in SLUGS[:3] or (by.root / f"cases/{slug}.md").exists():
            title = by.chance.choice((slug, f"{slug}的故事"))
            body = f"## 背景\n\n甲楼有{by.chance.choice(_TEXTS[:5])}。"
            by.project.write(f"cases/{slug}.md", case(body, title=title, brand=slug))
    by.project.write("cases/jia/a.png", file(photo(40, 30), "png"))
    if (by.root / "assets/a.txt").parent.is_dir() and not (by.root / "assets/a.txt").is_dir():
        by.project.write("assets/a.txt", "a")
    by.project.write("ledger.txt", _LEDGER)


def _change_an_asset(by: Editor) -> None:
    """Add, change or delete an asset; a file may become a folder and the other way round."""
    name = by.chance.choice(("a.txt", "a.txt", "b/c.txt", "b", "css/other.css", "css/site.css"))
    path = by.root / "assets" / name
    for at in (path, *path.parents[: len(path.relative_to(by.root / "assets").parts) - 1]):
        if at.is_dir() and at == path:
            shutil.rmtree(at)
        elif at.is_file():
            at.unlink()
    if by.chance.random() < 0.7:
        texts = ("body{}", "body{color:red}", '@import "other.css";', "")
        by.project.write(f"assets/{name}", by.chance.choice(texts))


def _change_a_picture(by: Editor) -> None:
    path = by.root / by.chance.choice(("cases/jia/a.png", "cases/jia/b.png", "cases/b.jpg"))
    if by.chance.random() < 0.3:
        path.unlink(missing_ok=True)
    else:
        size = by.chance.choice(((40, 30), (30, 40), (800, 10)))
        made = file(photo(*size), "png" if path.suffix == ".png" else "jpeg")
        by.project.write(path.relative_to(by.root).as_posix(), made[: by.chance.choice((None, None, 50))])


def _change_the_settings(by: Editor) -> None:
    text = SITE
    for old in by.chance.sample(sorted(_SETTINGS), by.chance.choice((1, 1, 2))):
        text = text.replace(old, by.chance.choice(_SETTINGS[old]))
    if by.chance.random() < 0.2:
        text = text.replace("base_url: https://anli.example/base/\n", "")
    by.project.write("site.yaml", text)


def _change_the_ledger(by: Editor) -> None:
    lines = [f"cases/{slug}.html\t2026-01-01\t甲楼的故事\n" for slug in SLUGS[:2]]
    lines.append("cases/jia.html#bei-jing\t2026-01-01\t背景\n")
    chosen = [line for line in lines if by.chance.random() < 0.4]
    by.project.write("ledger.txt", _LEDGER + "".join(chosen))


def _alter_an_output(by: Editor) -> None:
    """Alter, cut, replace or delete a file of the site or of the standby, in place or as a new file."""
    path = by.made(("public", ".public.next"))
    if path is None or path == by.project.public / "checksums.txt":  # by which the site is known as ours
        return
    way = by.chance.choice(("cut", "flip", "delete", "replace", "empty"))
    content = path.read_bytes()
    if way in ("delete", "replace"):
        path.unlink()
    if way == "replace":
        path.write_bytes(content[::-1])
    elif way in ("cut", "empty"):
        path.write_bytes(content[: len(content) // 2 if way == "cut" else 0])
    elif way == "flip":
        at = path.stat()
        path.write_bytes(content[::-1])
        os.utime(path, ns=(at.st_atime_ns, at.st_mtime_ns))


def _delete_outputs(by: Editor) -> None:
    """Delete the site, the standby, or a folder in them."""
    folders = [by.root / at for at in ("public", ".public.next")]
    folders += sorted(path for at in folders for path in at.glob("*") if path.is_dir())
    shutil.rmtree(by.chance.choice(folders), ignore_errors=True)


def _swap_outputs(by: Editor) -> None:
    """Let two files of the site change places."""
    one, other = by.made(("public",)), by.made(("public",))
    if one and other and one != other and "checksums.txt" not in (one.name, other.name):
        aside = one.with_name("aside")
        one.rename(aside)
        other.rename(one)
        aside.rename(other)


def _swap_folders(by: Editor) -> None:
    """Let the standby be the site."""
    site, standby, aside = by.project.public, by.root / ".public.next", by.root / "aside"
    if site.exists() and standby.exists():
        site.rename(aside)
        standby.rename(site)
        aside.rename(standby)


def _put_something_into_the_site(by: Editor) -> None:
    where = by.chance.choice(("public", ".public.next"))
    if (by.root / where / "checksums.txt").is_file():
        name = by.chance.choice(("extra.html", "cases/extra.html", "new/a.html", ".hidden"))
        by.project.write(f"{where}/{name}", "别人的")


def _damage_what_is_kept(by: Editor) -> None:
    """Delete, cut, flip or bring back a file below `.showcase`."""
    path = by.made((".showcase",)) if by.chance.random() < 0.4 else by.root / _RECORD
    if path is None or not path.is_file():
        return
    content = bytearray(path.read_bytes())
    way = by.chance.choice(("delete", "cut", "flip", "older", "folder"))
    if way == "older" and path.name == "record.sqlite3":
        path.write_bytes(by.chance.choice(by.records))
    elif way == "cut":
        path.write_bytes(content[: by.chance.randrange(len(content) + 1)])
    elif way == "flip" and content:
        for _ in range(by.chance.choice((1, 5, 100))):
            content[by.chance.randrange(len(content))] ^= 1 << by.chance.randrange(8)
        path.write_bytes(content)
    else:
        path.unlink()


_ALL: list[tuple[int, Callable[[Editor], None]]] = [
    (12, _write_case),
    (3, _change_a_letter),
    (1, _delete_a_source),
    (3, _delete_a_case),
    (3, _rename_a_case),
    (3, _swap_two_files),
    (2, _touch),
    (6, _go_back),
    (3, _change_a_template),
    (3, _change_an_asset),
    (3, _change_a_picture),
    (5, _change_the_settings),
    (2, _change_the_ledger),
    (4, _alter_an_output),
    (1, _delete_outputs),
    (1, _swap_outputs),
    (1, _swap_folders),
    (1, _put_something_into_the_site),
    (4, _damage_what_is_kept),
]
