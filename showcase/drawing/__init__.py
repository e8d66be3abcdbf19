"""Pictures drawn from the data of a case: pure geometry, which the templates turn into SVG."""
