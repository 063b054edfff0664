"""``python -m trialcheck``: the command line, where the script itself is not on the path."""

from trialcheck.apps.cli import main

if __name__ == "__main__":
    main()
