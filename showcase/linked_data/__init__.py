"""What a page says of itself to machines, in the words of schema.org: pages to JSON-LD."""
