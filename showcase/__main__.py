"""`python -m showcase`."""

from showcase.cli.main import run

if __name__ == "__main__":
    run()
