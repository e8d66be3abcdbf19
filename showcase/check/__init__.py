"""What has to agree between the texts, the pages and the files, once all of them are known."""
