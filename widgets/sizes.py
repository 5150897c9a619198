"""Sizes of the window's frame in pixels, known before the first paint."""

RAIL_PX, TOP_PX, STATUS_PX = 76, 48, 26
