"""The plan of a day, arranged to be shown: who stands in which group, what lies in each row, need against staffed."""
