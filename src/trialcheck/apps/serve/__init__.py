"""``trialcheck serve``: the web page on this machine, with its history and its interface for programs."""
