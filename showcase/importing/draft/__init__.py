"""From what was recognised to the text of a draft."""
