"""A site in one file, to be carried to where there is no network: unpacked, it opens by a double click."""
