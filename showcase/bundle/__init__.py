"""Everything that one case gives the site: a page bundle, made, or known to be published already."""
