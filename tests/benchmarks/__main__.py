"""`python -m tests.benchmarks [NAME …]`: runs the benchmarks one after the other and prints their ratios."""

import os
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    """Run those named, or all of them."""
    known = sorted(file.stem for file in HERE.glob("*.py") if not file.stem.startswith(("_", "probe")))
    wanted = sys.argv[1:] or known
    strange = [name for name in wanted if name not in known]
    if strange:
        sys.stderr.write(f"no benchmark {', '.join(strange)}; there are {', '.join(known)}\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in wanted:
        print(f"## {name}", flush=True)
        sys.argv = [name]  # each may have options of its own, when it is run alone
        import_module(f"tests.benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
