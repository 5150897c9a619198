"""The floor counted by hand: the word BLIND, the board of counts, the comparison afterwards."""
