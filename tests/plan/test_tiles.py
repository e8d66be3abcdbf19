from plan.sites import planned
from support import case

from showcase.plan.tiles import Tile

CASES = {
    "cases/yi.md": case(region="江苏省苏州市"),
    "cases/bing.md": case(region="北京市"),
    "cases/ding.md": case(region="香港特别行政区"),
}


def _tiles() -> tuple[Tile, ...]:
    tiles: tuple[Tile, ...] = planned(CASES)["regions/index.html"].content.tiles
    return tiles


def test_all_34_provincial_divisions_have_a_place_of_their_own() -> None:
    tiles = _tiles()
    assert len({tile.name for tile in tiles}) == 34
    assert len({tile.abbreviation for tile in tiles}) == 34
    assert len({(tile.row, tile.column) for tile in tiles}) == 34


def test_a_tile_counts_its_cases_and_leads_to_them() -> None:
    by_name = {tile.name: tile for tile in _tiles()}
    assert [(by_name[n].count, by_name[n].level) for n in ("江苏", "北京", "香港", "西藏")] == [
        (2, 4),
        (1, 2),
        (1, 2),
        (0, 0),
    ]
    assert by_name["江苏"].address == "regions/jiangsu.html"
    assert by_name["西藏"].address == ""
