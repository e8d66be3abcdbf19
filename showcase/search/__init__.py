"""What readers can search: from cases to the scripts that `search.html` loads, without a server."""
