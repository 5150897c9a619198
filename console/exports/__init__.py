"""What leaves the console as a file: tables, an incident's report, and the whole log with its verifier."""
