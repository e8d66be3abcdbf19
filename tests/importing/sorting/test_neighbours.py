from showcase.importing.blocks import Block, Kind
from showcase.importing.sorting.neighbours import Parting, parting

OWN = (
    "综合党委把党员一个个找出来，成立了党支部，党员们在楼里办起党课，企业里的党组织有了家，党建工作跟着热闹起来。"
    * 4
)
OTHER = (
    "菜市场的改造历时三个月，更换管线两千米，摊位翻新，灯光明亮，摊主们都说回头客多了，居民买菜也放心多了。"
    * 2
)


def text(*lines: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, line) for line in lines)


def test_what_follows_the_byline_on_another_subject_is_another_article() -> None:
    blocks = text(OWN, "陆远 高小河", "菜市场改造完工", OTHER)
    assert parting(blocks) == Parting(2, "署名后面的另一篇文章", is_sure=True)


def test_what_follows_the_byline_on_the_same_subject_is_for_the_editor_to_judge() -> None:
    assert parting(text(OWN, "陆远 高小河", "又一座楼", OWN)) == Parting(2, "署名后面的内容", is_sure=False)


def test_a_box_of_the_same_article_stays() -> None:
    assert parting(text(OWN, "陆远 高小河", "链接》 集中攻坚", OTHER)) is None


def test_an_article_carried_over_from_another_page_is_none_of_ours() -> None:
    assert parting(text(OWN, "（上接03版）", OTHER)) == Parting(1, "从别的版接来的文章", is_sure=True)


def test_an_article_carried_over_may_begin_in_the_same_line() -> None:
    assert parting(text(OWN, f"（上接第01版）{OTHER}")) == Parting(1, "从别的版接来的文章", is_sure=True)


def test_a_headline_followed_by_an_opening_is_another_report() -> None:
    blocks = text(OWN, "菜市场改造完工", f"本报讯（记者 郑方）{OTHER}")
    assert parting(blocks) == Parting(1, "另一篇报道的标题和电头", is_sure=True)


def test_captions_alone_behind_a_byline_are_no_article() -> None:
    assert parting((*text(OWN, "陆远 高小河"), Block(Kind.CAPTION, "▲大厦外景"))) is None
