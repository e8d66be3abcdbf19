import xml.etree.ElementTree as ET

from plan.sites import planned
from support import case, files, made


def test_every_case_has_a_drawing_of_its_plaque() -> None:
    page = planned({})["plaques/jia.svg"]
    assert [piece.text for piece in page.content.legend.pieces] == ["楼宇 · 江苏省 · 南京市"]


def test_the_drawing_is_well_formed_whatever_the_brand_is_called() -> None:
    drawn = files(made({"cases/jia.md": case(brand="'<script x &“甲”'")}))["plaques/jia.svg"].decode()
    assert ET.fromstring(drawn).tag.endswith("svg")  # noqa: S314 - our own drawing
    assert "<script" not in drawn
