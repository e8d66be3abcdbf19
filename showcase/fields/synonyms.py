"""Other words that people write for the names of fields: a guess is made of them, they are not taken."""

import re
from difflib import get_close_matches
from functools import cache

from showcase.fields.declaration import Spec
from showcase.problems import nearest

_A_SLIP = 0.72  # how much alike two English words are that differ by a slip: `slogen`, not `location`
_OTHER_WORDS = {
    "title": "題名 标题名 名称 題目 题目 案例标题 案例名称 标 标题 標題 headline name 站名 网站名称 篇名",
    "subtitle": "副題 副標題 sub_title",
    "brand": "品牌名 品牌名称 党建品牌 brand_name name",
    "slogan": "标语 口號 宣传语 宣传口号 品牌口号 motto",
    "place": "地點 位置 园区 楼宇名称 园区名称 地址 address venue",
    "carrier": "載體 载体类型 类型 type category 分类 类别",
    "region": "地區 区域 所在地 所在地区 行政区划 location area city 城市 省市",
    "organisation": "組織 单位 党组织 建设单位 主体 organization org",
    "founded": "成立日期 成立时间 创建时间 设立 established since",
    "tags": "標籤 标签名 关键词 关键字 主题词 keywords keyword labels",
    "summary": "簡介 简介 概要 提要 导语 內容 内容 內容提要 内容提要 描述 abstract excerpt description intro",
    "description": "描述 介绍 summary intro 簡介 说明 說明",
    "published": "發布 发布日期 发布时间 發布日期 发表 发表日期 日期 时间 pubdate publish created",
    "updated": "更新日期 更新时间 修改 修改日期 修订 modified lastmod update",
    "mechanisms": "機制 运行机制 工作机制 做法 mechanism",
    "figures": "數據 数据项 指标 统计 statistics stats data figure",
    "sources": "來源 资料来源 出处 参考 参考资料 参考文献 引用 references reference refs source",
    "teaching": "教學 教学建议 培训 training",
    "cover": "封面图 封面图片 头图 题图 配图 图片 image thumbnail banner featured_image",
    "aliases": "舊網址名 旧网址 别名 alias redirect",
    "draft": "草稿状态 是否草稿 状态 status",
    "name": "名稱 名字 标题 title 机制 label",
    "parts": "組成 组成部分 items",
    "text": "說明 描述 内容 文本 summary description content name title 名称",
    "label": "指標 指标名 名称 名稱 项目 数据 name title",
    "value": "數值 数字 数量 值 number amount",
    "unit": "單位 计量单位 units",
    "date": "日期时间 时间 時間 截止 截至日期 时点 统计时间 年份 year time published 发布日期",
    "source": "來源 出处 来源编号 sources ref",
    "note": "備註 注 注释 说明 remark remarks comment notes",
    "notes": "備註 注 说明 建议 remark remarks comment note",
    "trainer": "講師 教师 老师 主讲 主讲人 授课 授课人 teacher speaker lecturer",
    "introduction": "導語 简介 介绍 说明 课程简介 导言 intro description summary",
    "items": "內容 目录 列表 案例列表 课程内容 cases list contents",
    "case": "链接 网址 案例名 文件名 url link slug",
    "id": "編號 序号 代号 key 标识 ID number",
    "publisher": "發布單位 发布机构 出版社 出版单位 媒体 媒體 报纸 单位 press media site",
    "authors": "作者名 记者 署名 author reporter by",
    "url": "網址 链接 鏈接 网页 原文链接 link href address",
    "accessed": "訪問日期 访问时间 查看日期 access",
    "objectives": "目標 教学目标 学习目标 goals objective",
    "questions": "討論題 问题 思考题 讨论 question",
    "duration": "時長 时间 用时 课时 time",
    "image": "圖片 图 文件 文件名 照片 src file path img",
    "alt": "替代文本 說明 说明 描述 图片说明 alttext caption",
    "credit": "作者 摄影 拍摄 来源 摄影者 author photographer",
    "slug": "網址名 网址 拼音 英文名 url id path",
    "group": "組名 组 分组 名称 name",
    "within": "所在地 所在地区 地区 位置 region location city",
    "base_url": "網址 网站地址 域名 url site_url domain",
    "organiser": "主辦 主办单位 组织 organizer host",
    "contact": "聯繫 联系方式 联系电话 电话 邮箱 email phone tel",
    "icp": "備案號 备案 ICP备案 ICP备案号 beian",
    "police": "公安备案 公安联网备案 公安網備",
    "featured": "精選 推荐 置顶 top recommended",
    "footer": "頁腳 底部 尾页",
    "mourning": "哀悼日 灰色 变灰 grey gray",
    "about": "關於 关于我们 关于本站 介绍",
    "carriers": "載體 载体类型 carrier",
    "zones": "功能區 开发区 zone",
    "wording": "用詞 词表 敏感词 规范用语 words",
    "term": "詞語 词 原词 word",
    "use": "改為 改为 规范 替换 replace replacement",
    "reason": "原因 說明 说明 why",
    "unless": "例外 排除 except",
    "given": "前提 条件",
}


def meant_name(wrong: str, declared: tuple[Spec, ...], taken: frozenset[str]) -> str:
    """Return the name among the `declared` that `wrong` may stand for, "" where none comes near.

    Fields whose names are `taken` stand there already: other words are no guess for them. The guess is in the
    language of `wrong`.
    """
    plain = wrong.strip().casefold()
    for spec in declared:
        words = (spec.key, f"{spec.key}s", spec.key.removesuffix("s"), spec.name)
        if plain in {word.casefold() for word in words}:
            return _in_language_of(wrong, spec)
        if plain.isascii() and re.sub("[ _-]", "", plain) == _spelled(spec.name):
            return spec.name
    names = [name for spec in declared for name in (spec.name, spec.key)]
    if wrong.isascii() and (slip := get_close_matches(plain, names, n=1, cutoff=_A_SLIP)):
        return slip[0]
    for spec in declared:
        is_free = not {spec.key, spec.name} & taken
        if is_free and plain in _OTHER_WORDS.get(spec.key, "").casefold().split():
            return _in_language_of(wrong, spec)
    return "" if wrong.isascii() else nearest(wrong, names)


@cache
def _spelled(name: str) -> str:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - its dictionaries take a quarter of a second to load

    return "".join(lazy_pinyin(name))


def _in_language_of(wrong: str, spec: Spec) -> str:
    return spec.key if wrong.isascii() else spec.name
