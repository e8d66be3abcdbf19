"""A case: what its front matter says, and its body."""

from dataclasses import dataclass
from posixpath import normpath

from showcase.fields.addresses import SLUG, WEB_ADDRESS
from showcase.fields.composite import ListOf, Optional, Placed, Record
from showcase.fields.declaration import written
from showcase.fields.kinds import DATE, LINE, NUMBER, TEXT, YES_NO
from showcase.fields.references import CARRIER, TAG
from showcase.fields.region_name import REGION
from showcase.model.date import PartialDate
from showcase.model.ledger import Promise
from showcase.model.prose import Prose, Reference
from showcase.model.quantity import Quantity
from showcase.model.region import Region
from showcase.model.vocabulary import Carrier, Tag


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of a mechanism."""

    name: str = written("名称", LINE, "组成部分的名称", required=True, example="组织力")
    text: str = written("说明", TEXT, "它包括什么", example="按党员需求设计主题党日。")


@dataclass(frozen=True, kw_only=True)
class Mechanism:
    """A named way in which the brand works, with its parts."""

    name: str = written("名称", LINE, "机制的名称", required=True, example="五力提升")
    summary: str = written("说明", TEXT, "一句话说明", example="把党建工作拆成五个方面推进。")
    parts: tuple[Part, ...] = written("组成", ListOf(Record(Part)), "由哪几部分组成")


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One number that describes the case."""

    label: str = written("指标", LINE, "这个数据说的是什么", required=True, example="孵化党组织")
    value: Quantity = written("数值", NUMBER, "照来源写的数值", required=True, example="4")
    unit: str = written("单位", LINE, "数值的单位", example="个")
    date: PartialDate | None = written("截至", Optional(DATE), "数据截至的日期", example="2022-12")
    source: str = written("来源", LINE, "取自哪一个来源，写来源的编号", required=True, example="rb")
    note: str = written("备注", LINE, "口径、范围等说明", example="共涉及9家企业")


@dataclass(frozen=True, kw_only=True)
class Source:
    """A publication from which the facts of the case come."""

    id: str = written("编号", SLUG, "简短的编号，供“数据”引用", required=True, example="rb")
    title: str = written("题名", LINE, "文章或材料的题名", required=True, example="某某园区这样做")
    publisher: str = written("发布单位", LINE, "报纸、网站或单位", example="某某日报")
    authors: tuple[str, ...] = written("作者", ListOf(LINE), "署名的作者", example="张三")
    date: PartialDate | None = written("日期", Optional(DATE), "发布的日期", example="2022-06-30")
    url: str = written("网址", WEB_ADDRESS, "原文的网址", example="https://example.org/article")
    accessed: PartialDate | None = written("访问日期", Optional(DATE), "查看网页的日期", example="2026-11-24")


@dataclass(frozen=True, kw_only=True)
class Teaching:
    """What a trainer needs to teach with the case."""

    objectives: tuple[str, ...] = written("目标", ListOf(LINE), "教学目标", example="说清楼宇党建的难点")
    questions: tuple[str, ...] = written(
        "讨论题", ListOf(LINE), "供课堂讨论的问题", example="你所在的楼宇怎样做？"
    )
    duration: str = written("时长", LINE, "建议用时", example="45分钟")
    notes: str = written("备注", TEXT, "给讲师的建议", example="可先请学员画出组织架构。")


@dataclass(frozen=True, kw_only=True)
class Cover:
    """The picture that stands for the case."""

    image: Reference = written(
        "图片", Placed(LINE), "图片文件，放在与案例同名的文件夹里", required=True, example="cover.jpg"
    )
    alt: str = written(
        "替代文字", LINE, "给看不见图片的人：图上是什么", required=True, example="党群服务中心的阅览室"
    )
    credit: str = written("署名", LINE, "摄影者或提供者", example="某某摄")


@dataclass(frozen=True, kw_only=True)
class FormerAnchor:
    """An anchor that was published and is on the page no more: where its links go now, or why nowhere."""

    former: Reference = written(
        "旧", Placed(LINE), "公布过的编号，不带 #", required=True, example="gong-zuo-bei-jing"
    )
    current: Reference | None = written(
        "新", Optional(Placed(LINE)), "现在的编号，不带 #", example="bei-jing"
    )
    reason: str = written("原因", LINE, "没有新编号时，写为什么删去", example="内容已并入别的案例")


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The front matter of a case."""

    title: str = written("标题", LINE, "案例的标题", required=True, example="“五力提升”：八栋楼里的熟人社区")
    brand: str = written("品牌", LINE, "党建品牌的名称", required=True, example="五力提升")
    slogan: str = written("口号", LINE, "品牌的口号", example="把支部建到楼上")
    place: str = written("地点", LINE, "园区或楼宇的名称", required=True, example="深圳国际创新中心")
    carrier: Carrier = written("载体", CARRIER, "载体类型", required=True, example="楼宇")
    region: Region = written("地区", REGION, "所在地区", required=True, example="广东省深圳市福田区")
    organisation: str = written("组织", LINE, "建设品牌的党组织或单位", example="某某大厦综合党委")
    founded: PartialDate | None = written(
        "成立", Optional(DATE), "品牌或组织成立的日期", example="2020-11-30"
    )
    tags: tuple[Tag, ...] = written(
        "标签", ListOf(TAG, distinct=True), "帮助读者找到案例的词", required=True, example="楼宇党建"
    )
    summary: str = written(
        "摘要", TEXT, "一两句话概括", required=True, example="八栋楼的党组织怎样拧成一股绳。"
    )
    published: PartialDate = written("发布", DATE, "案例发布的日期", required=True, example="2026-11-24")
    updated: PartialDate | None = written("更新", Optional(DATE), "最近修改的日期", example="2026-12-01")
    mechanisms: tuple[Mechanism, ...] = written("机制", ListOf(Record(Mechanism)), "品牌怎样运转")
    figures: tuple[Figure, ...] = written("数据", ListOf(Record(Figure)), "描述案例的数据")
    sources: tuple[Source, ...] = written("来源", ListOf(Record(Source)), "事实的出处", required=True)
    teaching: Teaching | None = written("教学", Optional(Record(Teaching)), "供培训使用")
    cover: Cover | None = written("封面", Optional(Record(Cover)), "封面图片")
    aliases: tuple[Reference, ...] = written(
        "旧网址名", ListOf(Placed(SLUG)), "案例改名以前的网址名", example="old-name"
    )
    anchors: tuple[FormerAnchor, ...] = written(
        "旧锚点", ListOf(Record(FormerAnchor)), "公布过、现在改了或删了的标题和数据的编号"
    )
    draft: bool = written("草稿", YES_NO, "写“是”则暂不发布，写完改成“否”", example="是")

    @property
    def changed(self) -> PartialDate:
        """The date of the last change that readers shall know of, or of publication."""
        return max(self.published, self.updated or self.published)


@dataclass(frozen=True)
class Case:
    """A case complete: `slug` is the file's name without `.md` and the page's name in its address.

    `promised` are the places on its page that have been published, under whatever address.
    """

    slug: str
    facts: Facts
    prose: Prose
    promised: tuple[Promise, ...] = ()

    @property
    def cover_path(self) -> str:
        """The cover's file, from the project's root; "" where there is none."""
        return cover_path(self.slug, self.facts.cover.image.target) if self.facts.cover else ""

    @property
    def source_path(self) -> str:
        """The case's file, from the project's root."""
        return f"cases/{self.slug}.md"


def cover_path(slug: str, written: str) -> str:
    """Return the file of the cover `written` in the case `slug`, from the project's root.

    It lies in the folder that has the case's name, whether or not the author writes the folder.
    """
    return normpath(f"cases/{slug}/{written.removeprefix(f'{slug}/')}")
