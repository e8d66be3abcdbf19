"""From pages to bytes."""
