"""What search engines and browsers ask a site for: its sitemap, its rules for robots, its manifest."""
