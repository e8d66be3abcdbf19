"""From the texts of the project to the values of the site, with every problem found on the way."""
