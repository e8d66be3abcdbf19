"""The feeds of new cases: planned feeds to Atom and JSON Feed."""
