(window.showcaseGathered ??= {})["{{ page.content.name }}"] = {{ page.content | script }};
