"""The past of incidents as figures: as it happened, which clocks were kept, how long things took over months."""
