import pytest
from PIL import features

from showcase.pictures.maker import maker


@pytest.fixture(autouse=True)
def _forgetful() -> None:
    maker.cache_clear()


def test_the_maker_is_the_same_as_long_as_nothing_changes() -> None:
    first = maker()
    maker.cache_clear()
    assert maker() == first


def test_another_library_is_another_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    first = maker()
    maker.cache_clear()
    monkeypatch.setattr(features, "version", lambda name: f"{name} next")
    assert maker() != first
    maker.cache_clear()
