"""Where a store may lie: a local file under one name. Elsewhere SQLite's locks do not hold and a log gets damaged."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from console.storage.troubles import StoreRefused, TroubleCode

NETWORK_TYPES = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncp", "ncpfs", "afs", "afpfs", "davfs", "webdav"),
        *("ceph", "glusterfs", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2"),
        *("vboxsf", "vmhgfs", "prl_fs", "drvfs"),
        *("fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.s3fs", "fuse.ceph", "fuse.smbnetfs"),
        *("fuse.vmhgfs-fuse", "fuse.davfs2", "fuse.curlftpfs"),
    }
)
_DRIVE_REMOTE = 4  # GetDriveTypeW


class Mount(NamedTuple):
    """A mounted file system."""

    at: str
    type: str


def check_place(file: Path, mounts: Sequence[Mount] | None = None) -> None:
    """Refuses network shares, symbolic links and files with several names. Raises StoreRefused."""
    if file.is_symlink():
        raise StoreRefused.because(TroubleCode.SYMBOLIC_LINK, path=file)
    if file.is_file() and file.stat().st_nlink > 1:
        raise StoreRefused.because(TroubleCode.HARD_LINK, path=file)
    kind = _share_type(file, mounts)
    if kind:
        raise StoreRefused.because(TroubleCode.NETWORK_SHARE, path=file, type=kind)


def mounts_here() -> list[Mount]:
    """The mount table of this machine; empty where it cannot be read."""
    table = Path("/proc/self/mountinfo")
    if table.exists():
        return parse_mountinfo(table.read_text(encoding="utf-8", errors="surrogateescape"))
    if sys.platform == "darwin":
        listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout
        return [Mount(at, kind) for at, kind in re.findall(r" on (.+?) \((\w+)", listing)]
    return []


def parse_mountinfo(text: str) -> list[Mount]:
    """Mounts of a Linux mountinfo file (proc_pid_mountinfo(5)); a Windows drive under WSL counts as a share."""
    found = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields, rest = before.split(" "), after.split(" ")
        if len(fields) > 4 and rest[0]:
            kind = "drvfs" if "aname=drvfs" in after else rest[0]
            found.append(Mount(_unescape(fields[4]), kind))
    return found


def _share_type(file: Path, mounts: Sequence[Mount] | None) -> str:
    if str(file).startswith(("\\\\", "//")):
        return "UNC"
    resolved = file.parent.resolve() / file.name
    if sys.platform == "win32":
        import ctypes

        return "drive" if ctypes.windll.kernel32.GetDriveTypeW(resolved.anchor) == _DRIVE_REMOTE else ""
    return next((m.type for m in _covering(resolved, mounts_here() if mounts is None else mounts)), "")


def _covering(path: Path, mounts: Sequence[Mount]) -> list[Mount]:
    """The mount that holds `path`, if it is a network file system: the longest prefix wins, then the last mounted."""
    holding = [mount for mount in mounts if path.is_relative_to(mount.at)]
    if not holding:
        return []
    deepest = max(enumerate(holding), key=lambda item: (len(Path(item[1].at).parts), item[0]))[1]
    return [deepest] if deepest.type.lower() in NETWORK_TYPES else []


def _unescape(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)
