import json

from course.courses import SITE_FILES
from plan.sites import planned
from support import SITE, files, made

from showcase.plan.pages.course import Gathered


def _script(address: str, settings: str = SITE) -> Gathered:
    content = planned({"site.yaml": settings, **SITE_FILES})[address].content
    assert isinstance(content, Gathered)
    return content


def test_a_list_can_name_every_place_of_a_case_that_is_promised() -> None:
    gathered = _script("course/jia.js")
    assert [(place.id, place.kind, place.text) for place in gathered.places] == [
        ("bei-jing", "小标题", "背景"),
        ("cheng-xiao", "小标题", "成效"),
        ("figures", "小标题", "关键数据"),
        ("mechanisms", "小标题", "运转机制"),
        ("sources", "小标题", "资料来源"),
        ("page-cite", "小标题", "引用本案例"),
        ("figure-qi-ye", "数据", "企业"),
        ("mechanism-wu-li-ti-sheng", "机制", "五力提升"),
        ("source-ribao", "来源", "甲楼这样做"),
    ]


def test_a_list_of_former_times_finds_the_case_and_the_place_as_they_are_now() -> None:
    gathered = _script("course/lao-jia.js")
    assert (gathered.name, gathered.slug, gathered.address) == ("lao-jia", "jia", "cases/jia.html")
    assert gathered.former == (("gong-zuo-bei-jing", "bei-jing"),)


def test_there_is_a_code_where_there_is_a_permanent_link() -> None:
    gathered = _script("course/jia.js")
    assert gathered.link.endswith("/cases/jia.html")
    assert gathered.code in {output.address for output in made(SITE_FILES).outputs}
    without = "".join(line for line in SITE.splitlines(keepends=True) if not line.startswith("base_url"))
    unknown = _script("course/jia.js", without)
    assert (unknown.link, unknown.code) == ("", "")


def test_the_data_are_a_script_that_no_text_can_break_out_of() -> None:
    told = {"cases/yi.md": SITE_FILES["cases/yi.md"].replace("乙园的故事", "</script x “乙园”")}
    script = files(made(SITE_FILES | told))["course/yi.js"].decode()
    assert "</script x" not in script
    assert json.loads(script.partition(" = ")[2].rstrip(";\n"))["title"] == "</script x “乙园”"
