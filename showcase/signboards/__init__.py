"""Signboards drawn as pictures for places that take no SVG: chats, microblogs, search engines."""
