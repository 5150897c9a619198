"""The subcommands of `watchfloor`, one module each with `run(argv) -> exit code`."""
