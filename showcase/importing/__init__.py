"""From press text to a draft case: a pure core (`article.import_text`), a thin shell (`run.run_import`)."""
