"""Incidents looked at afterwards: as they happened, which clocks were kept, how long things took over months."""
