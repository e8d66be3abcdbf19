"""Care before publishing, as warnings: personal data, wording, sources, figures that disagree."""
