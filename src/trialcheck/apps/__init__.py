"""The entrances: what starts the program, and so the only room that knows the clock, arguments and exit statuses."""
