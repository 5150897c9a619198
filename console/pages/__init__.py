"""The pages of the console; `*_part.py` are the tabs of Response, one a topic, `*_acts.py` what its buttons do."""
