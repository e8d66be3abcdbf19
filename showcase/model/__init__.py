"""The values of the site: frozen, complete at birth, tuples inside."""
