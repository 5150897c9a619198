"""Promises of the first contact on screen: their list, handing over, and the words for them."""
