"""A process of its own makes the pack: in the language of the desk, and what goes wrong in it comes home."""

import multiprocessing
import os
import struct

import pytest

from console.pack.beside import _print, print_beside
from console.pack.files import PackFolder
from tests.console.pack.paper import snapshot


@pytest.fixture(autouse=True)
def _no_child_is_left():
    yield
    assert multiprocessing.active_children() == []


def test_it_makes_all_three_forms_in_the_language_of_the_desk(tmp_path):
    folder = PackFolder(tmp_path)
    printed = print_beside(snapshot("zh-Hant"), folder)
    assert printed.pages > 3
    assert printed.pdf.read_bytes().startswith(b"%PDF")
    assert "下一個期限" in folder.newest(".txt").read_text("utf-8")


def test_what_the_disk_says_comes_home(tmp_path):
    (tmp_path / "pack").write_text("a file where the folder should be")
    with pytest.raises(FileExistsError) as refused:
        print_beside(snapshot(playbooks={}), PackFolder(tmp_path))
    assert refused.value.strerror == "File exists"
    assert "in put" in refused.value.__notes__[0]


def test_one_that_gives_no_answer_is_ended_and_told(tmp_path):
    with pytest.raises(ChildProcessError, match="gave no answer"):
        print_beside(snapshot(playbooks={}), PackFolder(tmp_path), longest_s=0)


def test_a_console_killed_while_it_tells_what_to_print_leaves_a_child_that_ends_in_peace():
    here = multiprocessing.get_context("spawn")
    near, far = here.Pipe()
    child = here.Process(target=_print, args=(far,))
    child.start()
    far.close()
    os.write(near.fileno(), struct.pack("!i", 1000) + b"half a word")
    near.close()
    child.join(20)
    assert child.exitcode == 0
    child.close()
