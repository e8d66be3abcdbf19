"""From a document's bytes to blocks: pages, Word documents, plain text."""
