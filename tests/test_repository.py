"""What must hold of the repository as a whole."""

import re
import subprocess
from pathlib import Path

import pytest

from console.environment import ROOT

TOP_LEVEL = {
    ".ci", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "README.md", "build.spec", "console", "constraints.txt",
    "docs", "incidents", "pyproject.toml", "resources", "tests", "widgets",
}  # fmt: skip
ALIEN = re.compile(rb"/[w]ork/|/[r]oot/|/[h]ome/\w|/[t]mp/\w|[p]ypi\.|[p]ythonhosted|[d]eb\.debian")


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("no git checkout here: nothing to list")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [Path(line) for line in listed.stdout.splitlines()]


def test_nothing_stands_at_the_top_that_does_not_belong(tracked):
    assert {path.parts[0] for path in tracked} <= TOP_LEVEL


def test_no_path_of_a_machine_and_no_registry_host(tracked):
    text = [path for path in tracked if path.suffix in {".py", ".md", ".toml", ".yaml", ".txt", ".spec", ".ts", ""}]
    found = [str(path) for path in text if (ROOT / path).is_file() and ALIEN.search((ROOT / path).read_bytes())]
    assert found == []


def test_every_link_in_the_documents_leads_somewhere(tracked):
    documents = [ROOT / path for path in tracked if path.suffix == ".md"]
    links = [(file, target) for file in documents for target in re.findall(r"\]\(([^)#:]+)\)", file.read_text("utf-8"))]
    assert len(links) > 5
    assert [str(file) for file, target in links if not (file.parent / target).exists()] == []
