"""The one declaration of the fields: it validates, documents and scaffolds."""
