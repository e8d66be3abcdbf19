"""What Jinja complains of, in Chinese."""

import re

from showcase.problems import guess

_TOKENS = {
    "end of print statement": "}}",
    "end of statement block": "%}",
    "name": "一个名字",
    "integer": "一个数",
    "string": "一段引号里的文字",
}
_CHECK_SIGNS = "检查括号、引号和百分号是否配对"
_TAGS = (
    *("if", "elif", "else", "endif", "for", "endfor", "block", "endblock", "macro", "endmacro", "set"),
    *("call", "endcall", "filter", "endfilter", "with", "endwith", "include", "import", "from", "extends"),
)
_EXPLANATIONS = (
    (r"unknown tag '(else|elif)'", "“{0}”前面没有打开的 if", "写在 {{% if … %}} 和 {{% endif %}} 之间"),
    (r"unknown tag '(elseif|elsif)'", "模板里没有“{0}”这种标签", "写成 elif"),
    (r"unknown tag '(end)'", "“{0}”后面不能空格", "写成 endif、endfor、endblock 等，中间不空格"),
    (r"unknown tag '(\w+)'", "模板里没有“{0}”这种标签", "{guess}"),
    (r"[Nn]o filter named '(\w+)'", "模板里没有“{0}”这个过滤器", "检查过滤器的拼写"),
    (r"[Nn]o test named '(\w+)'", "模板里没有“{0}”这个判断", "检查 is 后面的拼写"),
    (r"'end of statement block', got 'if'()", "else 后面不能再写 if", "写成 {{% elif … %}}"),
    (r"expected token 'end of statement block', got '(=)'", "这里的“{0}”不是判断", "判断相等写两个等号：=="),
    (r"expected token '(.+?)', got '(.+)'", "模板这里应当是“{0}”，却写了“{1}”", _CHECK_SIGNS),
    (r"""unexpected char ["'](["'])["']""", "模板里的引号 {0} 没有配对", "补上同样的英文引号"),
    (r"unexpected char '([“”‘’＂＇])'", "模板的标签里用了中文引号 {0}", "改成英文引号"),
    (r"unexpected char '([&|!])'", "模板的标签里不能用“{0}”", "“并且”写 and，“或者”写 or，“不是”写 not"),
    (r"unexpected char '(.+?)'", "模板的标签里有不认识的字符“{0}”", "标签里只用英文标点"),
    (r"unexpected '(end of .+?)'", "模板的标签写到“{0}”就结束了，式子没有写完", "把标签里的式子写完整"),
    (r"Expected an expression, got '(.+?)'", "模板的“{0}”前面少了内容", "把标签里的式子写完整"),
    (r"unexpected '(.+?)', expected '(.+?)'", "模板里的“{0}”前面少了“{1}”", _CHECK_SIGNS),
    (r"unexpected '(.+?)'", "模板里多了“{0}”", _CHECK_SIGNS),
    (r"block '(\w+)' defined twice", "模板里块“{0}”定义了两次", "只留一处"),
    (
        r"(?:Block names|invalid character in identifier)()",
        "块的名字只能用字母、数字和下划线",
        "把减号换成下划线",
    ),
    (r"expected name or number()", "模板的点号后面少了名字", "补上名字，或删掉多余的点"),
    (r"tag name expected()", "模板的标签是空的", "写上标签的内容，或删掉它"),
    (r"no address '(.+)'", "网站里没有“{0}”这个文件或页面", "检查 href 前面的名字"),
    (r"has no (?:attribute|element) '?(\w+)'?", "模板里用到的“{0}”不存在", "检查这个名字的拼写"),
    (r"'(\w+)' is undefined", "模板里用到的“{0}”不存在", "检查这个名字的拼写"),
)


def explained(english: str) -> tuple[str, str, str]:
    """Return message and hint in Chinese for what Jinja says, and the text that it blames, "" for none."""
    for pattern, message, hint in _EXPLANATIONS:
        if match := re.search(pattern, english):
            words = [_TOKENS.get(group, group) for group in match.groups()]
            blamed = words[1] if message.endswith("却写了“{1}”") else words[0]
            nearest = guess(words[0], _TAGS) or "检查拼写"
            return message.format(*words), hint.format(guess=nearest), blamed
    return "模板的这一行读不懂", "检查这一行的括号、引号、百分号和名字", ""
