from showcase.importing.facts.repeated import repeated_name


def test_the_longest_form_that_is_repeated_is_the_name() -> None:
    text = "走进云锦大厦，云锦大厦综合党委说，云锦大厦里企业多，这座大厦很高。"
    assert repeated_name(text, "大厦") == "云锦大厦"


def test_a_name_in_the_title_counts_more() -> None:
    assert (
        repeated_name("金桥创意园和银湖产业园都来了。", "创意园|产业园", title="对话金桥创意园书记")
        == "金桥创意园"
    )


def test_generic_names_name_nothing() -> None:
    assert repeated_name("经济开发区很好。", "开发区", generic="经济开发区|.?开发区") == ""
