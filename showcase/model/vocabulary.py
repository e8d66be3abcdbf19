"""The words a site has agreed on: carriers, tags and functional zones, as `site.yaml` declares them."""

from dataclasses import dataclass
from functools import cached_property

from showcase.fields.addresses import SLUG
from showcase.fields.composite import ListOf, Record
from showcase.fields.declaration import written
from showcase.fields.kinds import LINE, TEXT
from showcase.record.values import digest_of
from showcase.regions.gazetteer import Gazetteer


@dataclass(frozen=True, kw_only=True)
class Carrier:
    """What carries a brand: an office building, a park, a development zone, a region."""

    name: str = written("名称", LINE, "载体类型的名称", required=True, example="楼宇")
    slug: str = written("网址名", SLUG, "用在网址里的名称", required=True, example="louyu")
    description: str = written("说明", TEXT, "一句话说明", example="商务楼宇。")


@dataclass(frozen=True, kw_only=True)
class Zone:
    """A functional zone (开发区、高新区), which is no administrative division but lies in one."""

    name: str = written("名称", LINE, "功能区的名称", required=True, example="成都高新区")
    slug: str = written("网址名", SLUG, "用在网址里的名称", required=True, example="chengdu-gaoxinqu")
    within: str = written("所在", LINE, "所在的城市或区县", required=True, example="四川省成都市")


@dataclass(frozen=True, kw_only=True)
class Tag:
    """A word by which cases are found."""

    name: str = written("名称", LINE, "标签的名称", required=True, example="楼宇党建")
    slug: str = written("网址名", SLUG, "用在网址里的名称", required=True, example="louyu-dangjian")
    description: str = written(
        "说明", TEXT, "一句话说明", required=True, example="以商务楼宇为单元的党建工作。"
    )


@dataclass(frozen=True, kw_only=True)
class TagGroup:
    """Tags of one aspect."""

    group: str = written("组名", LINE, "标签组的名称", required=True, example="领域")
    slug: str = written("网址名", SLUG, "用在网址里的名称", required=True, example="lingyu")
    tags: tuple[Tag, ...] = written("标签", ListOf(Record(Tag)), "这一组的标签", required=True)


@dataclass(frozen=True)
class Unread:
    """What of a list of words cannot be read: some of its names, or all of it.

    It is told where it is written; who refers to it is not to blame.
    """

    names: frozenset[str] = frozenset()
    is_whole: bool = False

    def covers(self, text: str) -> bool:
        """Tell whether `text` may be one of the names."""
        return self.is_whole or text in self.names

    def covers_end(self, text: str) -> bool:
        """Tell whether `text` may end with one of the names, as that of a place does."""
        return self.is_whole or any(name and text.endswith(name) for name in self.names)


@dataclass(frozen=True)
class Vocabulary:
    """What the fields of a case may refer to; no site is made of one that has gaps."""

    carriers: tuple[Carrier, ...]
    tag_groups: tuple[TagGroup, ...]
    gazetteer: Gazetteer
    unread_carriers: Unread = Unread()
    unread_tags: Unread = Unread()
    unread_zones: Unread = Unread()

    @property
    def without_gaps(self) -> "Vocabulary":
        """The same words, for what may refer to nothing else."""
        return Vocabulary(self.carriers, self.tag_groups, self.gazetteer)

    @cached_property
    def digest(self) -> bytes:
        """The digest of the site's own words; those that every site has are known by the generator."""
        zones = tuple(region for region in self.gazetteer.regions if region.is_zone)
        unread = self.unread_carriers, self.unread_tags, self.unread_zones
        return digest_of(self.carriers, self.tag_groups, zones, unread)

    @cached_property
    def tag_by_name(self) -> dict[str, Tag]:
        """Every tag under its name, in the order of the vocabulary."""
        return {tag.name: tag for group in self.tag_groups for tag in group.tags}

    @cached_property
    def carrier_by_name(self) -> dict[str, Carrier]:
        """Every carrier under its name, in the order of the vocabulary."""
        return {carrier.name: carrier for carrier in self.carriers}
