import pytest

from showcase.regions.divisions import divisions
from showcase.regions.gazetteer import Gazetteer
from showcase.scaffold.slug import free_slug

GAZETTEER = Gazetteer(divisions())


@pytest.mark.parametrize(
    ("region", "taken", "slug"),
    [
        ("江苏省南京市浦口区", (), "pukou"),
        ("江苏省南京市浦口区", ("pukou",), "pukou-2"),
        ("江苏省南京市浦口区", ("pukou", "pukou-2", "pukou-4"), "pukou-3"),
        ("四川省乐山市", (), "leshan"),
        ("安徽省六安市", (), "luan"),
        ("重庆市", (), "chongqing"),
    ],
)
def test_a_new_case_gets_the_next_free_slug_of_its_place(
    region: str, taken: tuple[str, ...], slug: str
) -> None:
    assert free_slug(GAZETTEER.resolve(region)[0], taken) == slug
