"""The site's data as static files that programs and spreadsheets read."""
