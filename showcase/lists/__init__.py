"""Everything of a site that belongs to no case: pages that list cases, data, feeds."""
