"""The whole site: its settings, its words and its cases."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from showcase.fields.addresses import BASE_ADDRESS, SLUG, WEB_ADDRESS
from showcase.fields.composite import ListOf, Optional, Placed, Record
from showcase.fields.declaration import written
from showcase.fields.kinds import BLOCK, DATE, LINE, TEXT, YES_NO
from showcase.frontmatter.nodes import Scalar
from showcase.model.case import Case
from showcase.model.date import PartialDate
from showcase.model.ledger import Ledger
from showcase.model.picture import Survey
from showcase.model.prose import Prose, Reference
from showcase.model.vocabulary import Carrier, TagGroup, Vocabulary, Zone
from showcase.model.wording import Wording


@dataclass(frozen=True, kw_only=True)
class FooterItem:
    """One line of the footer, with a link if it has an address."""

    text: str = written("文字", LINE, "显示的文字", required=True, example="友情链接")
    url: str = written("网址", WEB_ADDRESS, "点开去哪里", example="https://example.org/")


@dataclass(frozen=True, kw_only=True)
class Withdrawal:
    """A case that was published and is no longer: its address stays and says so."""

    slug: Reference = written(
        "案例", Placed(SLUG), "案例原来的文件名，不带 .md", required=True, example="lao-louyu"
    )
    date: PartialDate = written("日期", DATE, "撤下的日期", required=True, example="2026-11-24")
    reason: str = written("原因", LINE, "为什么撤下，读者会看到", required=True, example="园区已经合并")
    successor: Reference | None = written(
        "改看", Optional(Placed(SLUG)), "请读者改看哪个案例，写文件名，不带 .md", example="suzhou-yuanqu"
    )


def led_on(slug: str, withdrawn: Mapping[str, Withdrawal]) -> tuple[str, ...]:
    """Return `slug` and what is to be read instead, and instead of that, as long as each is `withdrawn`.

    A circle ends before it closes.
    """
    chain = [slug]
    while (gone := withdrawn.get(chain[-1])) and gone.successor and gone.successor.target not in chain:
        chain.append(gone.successor.target)
    return tuple(chain)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`site.yaml`."""

    title: str = written("标题", LINE, "网站的名称", required=True, example="党建品牌案例库")
    subtitle: str = written("副标题", LINE, "名称下面的一行字", example="产业园区与商务楼宇的实践")
    description: str = written(
        "简介", TEXT, "网站是什么，用于首页和搜索引擎", required=True, example="收集……"
    )
    base_url: str = written("网址", BASE_ADDRESS, "网站上线后的网址", example="https://example.org/")
    organiser: str = written("主办", LINE, "页脚里的主办单位", example="某某组织部")
    contact: str = written("联系", LINE, "页脚里的联系方式", example="010-00000000")
    icp: str = written("备案号", LINE, "ICP备案号", example="京ICP备00000000号")
    police: str = written("公安备案号", LINE, "公安联网备案号", example="京公网安备00000000000000号")
    featured: tuple[Reference, ...] = written(
        "精选", ListOf(Placed(SLUG)), "首页先展示的案例，写案例的文件名，不带 .md", example="suzhou-yuanqu"
    )
    footer: tuple[FooterItem, ...] = written("页脚", ListOf(Record(FooterItem)), "页脚里的其他内容")
    mourning: bool = written("哀悼", YES_NO, "写“是”则整个网站变成灰色，哀悼期过后改回“否”", example="否")
    about: Scalar = written("关于", BLOCK, "“关于”页的正文", required=True)
    carriers: tuple[Carrier, ...] = written("载体", ListOf(Record(Carrier)), "载体类型", required=True)
    zones: tuple[Zone, ...] = written("功能区", ListOf(Record(Zone)), "不是行政区划的功能区")
    wording: tuple[Wording, ...] = written(
        "用语", ListOf(Record(Wording)), "要提醒的词语，加在自带的词表之外"
    )
    tags: tuple[TagGroup, ...] = written("标签", ListOf(Record(TagGroup)), "分组的标签", required=True)
    withdrawn: tuple[Withdrawal, ...] = written(
        "撤下", ListOf(Record(Withdrawal)), "公布过、现在撤下的案例，网址留着，写明原因"
    )


@dataclass(frozen=True)
class Site:
    """Everything the pages are made from; `cases` are the published ones, in the order of the site.

    `pictures` has every picture that can be shown, under its path from the project's root; `ledger` what has
    been promised.
    """

    settings: Settings
    vocabulary: Vocabulary
    about: Prose
    cases: tuple[Case, ...]
    pictures: Mapping[str, Survey] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)

    @property
    def changed(self) -> PartialDate | None:
        """The date of the newest case or change of one; None where there is no case."""
        return max((case.facts.changed for case in self.cases), default=None)
