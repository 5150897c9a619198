"""The tests of Watchfloor; `python3 -m tests` runs everything that guards a change."""
