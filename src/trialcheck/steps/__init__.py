"""The line: one arrow a file, from an article to what is found of it."""
