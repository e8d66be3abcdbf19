from importing.press import vocabulary

from showcase.importing.blocks import Block, Kind, PageFacts
from showcase.importing.facts.figures import Count
from showcase.importing.facts.recognised import Recognised, recognised
from showcase.importing.facts.regions import Verdict
from showcase.importing.lines.imprint import Imprint
from showcase.importing.sorting.article import Article

LEAD = "杭州市西湖区云锦大厦综合党委于2020年11月30日正式成立，推出“红领带”党建品牌。"


def test_everything_that_an_article_says_is_one_value() -> None:
    words = vocabulary()
    imprint = Imprint("甲报", "2022-06-30", ("张三",))
    article = Article(
        "云锦大厦的党建圈", (Block(Kind.TEXT, f"{LEAD}目前有企业186家，云锦大厦综合党委很忙。"),), imprint, ()
    )
    (west_lake,) = words.gazetteer.resolve("浙江省杭州市西湖区")
    assert recognised(article, PageFacts(url="https://example.org/a"), words) == Recognised(
        title="云锦大厦的党建圈",
        brands=("“红领带”",),
        slogans=(),
        place="云锦大厦",
        carrier=words.carrier_by_name["楼宇"],
        region=Verdict(west_lake),
        organisation="云锦大厦综合党委",
        founded="2020-11-30",
        tags=(),
        summary=f"{LEAD}目前有企业186家，云锦大厦综合党委很忙。",
        mechanisms=(),
        figures=(Count("企业", "186", "家", "2022-06", "目前有企业186家，云锦大厦综合党委很忙。"),),
        imprint=imprint,
        url="https://example.org/a",
        first_words=LEAD[:30],
    )


def test_a_region_whose_name_the_title_carries_is_the_place_where_no_park_is() -> None:
    article = Article(
        "涪陵强化党建",
        (Block(Kind.TEXT, "重庆市涪陵区坚持党建，涪陵的企业多，涪陵的党员多。" * 2),),
        Imprint(),
        (),
    )
    found = recognised(article, PageFacts(), vocabulary())
    assert (found.place, found.carrier, found.founded) == ("重庆市涪陵区", None, "")
