from showcase.importing.blocks import Block, Kind, PageFacts, Reading


def test_a_reading_of_blocks_alone_says_nothing_else() -> None:
    reading = Reading((Block(Kind.TEXT, "甲"),))
    assert reading == Reading((Block(Kind.TEXT, "甲", 0, "", "", gap=False),), PageFacts(), (), (), ())
