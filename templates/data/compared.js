(window.showcaseCompared ??= {})["{{ page.content.slug }}"] = {{ page.content | script }};
