from showcase.importing.facts.bounded import Bounds, End, best_name


def named(text: str, *endings: str, title: str = "", regions: tuple[str, ...] = (), generic: str = "") -> str:
    whole = f"{title}\n{text}"
    ends = [
        End(start + len(ending))
        for ending in endings
        for start in range(len(whole))
        if whole.startswith(ending, start)
    ]
    return best_name(title, whole, ends, Bounds(frozenset(regions), lambda name: name == generic))


def test_a_name_begins_where_it_is_bounded_each_time() -> None:
    assert named("走进钱江新贸中心，在钱江新贸中心里。", "中心") == "钱江新贸中心"


def test_the_longest_form_that_is_repeated_is_the_name() -> None:
    text = "走进云锦大厦，云锦大厦综合党委说，云锦大厦里企业多，这座大厦很高。"
    assert named(text, "大厦") == "云锦大厦"


def test_a_name_in_the_title_counts_more() -> None:
    text = "金桥创意园和银湖产业园都来了。"
    assert named(text, "创意园", "产业园", title="对话金桥创意园书记") == "金桥创意园"


def test_behind_the_name_of_a_region_one_mention_is_enough() -> None:
    assert named("江苏省泰州市海陵区凤栖湖医药园很大。", "医药园", regions=("海陵区",)) == "凤栖湖医药园"
    assert named("来到凤栖湖医药园很大。", "医药园") == ""


def test_the_middle_of_a_regions_name_is_no_beginning() -> None:
    assert named("苏州市吴江区运河园，运河园", "运河园", regions=("苏州", "吴江区")) == "运河园"


def test_what_is_generic_names_nothing() -> None:
    assert named("经济开发区很好，经济开发区很大。", "开发区", generic="经济开发区") == ""


def test_a_sign_other_than_the_names_own_word_needs_another_one() -> None:
    text = "长城汇已入驻八十家，长城汇里很热闹。"
    ends = [End(text.index("已入驻"), sign="used"), End(text.index("里很"), sign="told")]
    assert best_name("", text, ends, Bounds()) == "长城汇"
    assert best_name("", text, ends[:1], Bounds()) == ""
    assert best_name("", text, [End(3, sign="owner")], Bounds()) == "长城汇"
