"""China's 34 provincial divisions as tiles: a sketch of where they lie, without any border.

A map that draws borders has to be approved before it is published (《地图管理条例》); a table of tiles draws
none.
"""

from dataclasses import dataclass

from showcase.plan import address
from showcase.plan.shelves import Shelves

_LEVELS = 4  # of colour, from few cases to many

# The first two digits of the code (GB/T 2260), the row and the column, the usual short name and abbreviation.
_TILES = (
    ("23", 1, 9, "黑龙江", "黑"),
    ("15", 2, 6, "内蒙古", "蒙"),
    ("11", 2, 7, "北京", "京"),
    ("21", 2, 8, "辽宁", "辽"),
    ("22", 2, 9, "吉林", "吉"),
    ("65", 3, 1, "新疆", "新"),
    ("63", 3, 2, "青海", "青"),
    ("62", 3, 3, "甘肃", "甘"),
    ("64", 3, 4, "宁夏", "宁"),
    ("14", 3, 5, "山西", "晋"),
    ("13", 3, 6, "河北", "冀"),
    ("12", 3, 7, "天津", "津"),
    ("54", 4, 2, "西藏", "藏"),
    ("51", 4, 3, "四川", "川"),
    ("61", 4, 4, "陕西", "陕"),
    ("41", 4, 5, "河南", "豫"),
    ("37", 4, 6, "山东", "鲁"),
    ("50", 5, 4, "重庆", "渝"),
    ("42", 5, 5, "湖北", "鄂"),
    ("34", 5, 6, "安徽", "皖"),
    ("32", 5, 7, "江苏", "苏"),
    ("31", 5, 8, "上海", "沪"),
    ("53", 6, 3, "云南", "滇"),
    ("52", 6, 4, "贵州", "黔"),
    ("43", 6, 5, "湖南", "湘"),
    ("36", 6, 6, "江西", "赣"),
    ("33", 6, 7, "浙江", "浙"),
    ("45", 7, 4, "广西", "桂"),
    ("44", 7, 5, "广东", "粤"),
    ("35", 7, 6, "福建", "闽"),
    ("71", 7, 8, "台湾", "台"),
    ("46", 8, 4, "海南", "琼"),
    ("82", 8, 5, "澳门", "澳"),
    ("81", 8, 6, "香港", "港"),
)


@dataclass(frozen=True)
class Tile:
    """A division in its place; `level` goes from 0, no case, to 4, as many as any has."""

    row: int
    column: int
    name: str
    abbreviation: str
    count: int
    level: int
    address: str


def tiles(shelves: Shelves) -> tuple[Tile, ...]:
    """Return all tiles, row by row; `address` is "" where there is no case and so no page."""
    provinces = {region.code[:2]: region for region in shelves.by_region if region.parent is None}
    counts = {code: len(shelves.by_region[region]) for code, region in provinces.items()}
    most = max(counts.values(), default=0)
    return tuple(
        Tile(
            row,
            column,
            name,
            abbreviation,
            counts.get(code, 0),
            _level(counts.get(code, 0), most),
            address.of_region(provinces[code]) if code in provinces else "",
        )
        for code, row, column, name, abbreviation in _TILES
    )


def _level(count: int, most: int) -> int:
    return -(-count * _LEVELS // most) if count else 0
