(window.showcaseCompared ??= {})["{{ page.content.name }}"] = {{ page.content | script }};
