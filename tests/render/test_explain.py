import pytest
from render.plain import template_problems

from showcase.render.explain import explained

UNPAIRED = "检查括号、引号和百分号是否配对"


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("{% fro x %}", 4, "模板里没有“fro”这种标签 → 是不是“for”？"),
        ("{% xyz %}", 4, "模板里没有“xyz”这种标签 → 检查拼写"),
        ("{% if x %}{% endfi %}", 14, "模板里没有“endfi”这种标签 → 是不是“endif”？"),
        ("{% if x %}{% end if %}", 14, "“end”后面不能空格 → 写成 endif、endfor、endblock 等，中间不空格"),
        ("{% if x %}{% elseif y %}{% endif %}", 14, "模板里没有“elseif”这种标签 → 写成 elif"),
        ("{% if x %}{% else if y %}{% endif %}", 1, "else 后面不能再写 if → 写成 {% elif … %}"),
        ("{% else %}", 4, "“else”前面没有打开的 if → 写在 {% if … %} 和 {% endif %} 之间"),
        ("{{ 'a' | bold }}", 10, "模板里没有“bold”这个过滤器 → 检查过滤器的拼写"),
        ("{{ 1 is bold }}", 9, "模板里没有“bold”这个判断 → 检查 is 后面的拼写"),
        ("{{ （1） }}", 4, "模板的标签里有不认识的字符“（” → 标签里只用英文标点"),
        ("{{ “1” }}", 4, "模板的标签里用了中文引号 “ → 改成英文引号"),
        ("{{ 'a }}", 4, "模板里的引号 ' 没有配对 → 补上同样的英文引号"),
        ("{% if x && y %}{% endif %}", 9, "模板的标签里不能用“&” → “并且”写 and，“或者”写 or，“不是”写 not"),
        ("{% if x = y %}{% endif %}", 9, "这里的“=”不是判断 → 判断相等写两个等号：=="),
        ("{{ (1 }}", 7, f"模板里的“}}”前面少了“)” → {UNPAIRED}"),
        ("{{ {1: 2 }}", 10, f"模板里多了“}}” → {UNPAIRED}"),
        ("{{ a[1 }}", 8, f"模板里的“}}”前面少了“]” → {UNPAIRED}"),
        ("{{ a b }}", 6, f"模板这里应当是“}}}}”，却写了“b” → {UNPAIRED}"),
        ("{% for x b %}{% endfor %}", 10, f"模板这里应当是“in”，却写了“b” → {UNPAIRED}"),
        ("{% if %}{% endif %}", 7, "模板的“%}”前面少了内容 → 把标签里的式子写完整"),
        ("{% extends %}", 12, "模板的标签写到“%}”就结束了，式子没有写完 → 把标签里的式子写完整"),
        ("{{ a..b }}", 1, "模板的点号后面少了名字 → 补上名字，或删掉多余的点"),
        ("{% %}", 1, "模板的标签是空的 → 写上标签的内容，或删掉它"),
        ("{% block a-b %}{% endblock %}", 1, "块的名字只能用字母、数字和下划线 → 把减号换成下划线"),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", 10, "模板里块“a”定义了两次 → 只留一处"),
    ],
    ids=repr,
)
def test_a_mistake_of_writing_is_told_in_chinese_at_its_column(text: str, column: int, message: str) -> None:
    assert template_problems({"page.html": f"甲\n{text}"}) == [f"templates/page.html:2:{column}: {message}"]


def test_what_jinja_says_and_nobody_has_translated_is_told_in_chinese_all_the_same() -> None:
    assert explained("something new") == (
        "模板的这一行读不懂",
        "检查这一行的括号、引号、百分号和名字",
        "",
    )
