"""From a drawing as a program saved it to one that is inert, also when it is opened by itself."""
