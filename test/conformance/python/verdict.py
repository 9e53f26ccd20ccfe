"""What a check ends with."""

from dataclasses import dataclass


class Refused(Exception):
    """Refused by a rule of the published documents, which no library knows."""


@dataclass(frozen=True)
class Verdict:
    name: str
    accepted: bool
    # "library" where a library refused by itself, "rule" where a line of this checker did.
    by: str = ""
    reason: str = ""


def verdict(name, check):
    """Any exception of a library is its refusal; none may pass for acceptance."""
    try:
        check()
    except Refused as refusal:
        return Verdict(name, False, "rule", str(refusal))
    except Exception as error:  # noqa: BLE001
        return Verdict(name, False, "library", f"{type(error).__module__}.{type(error).__name__}: {error}"[:200])
    return Verdict(name, True)


def require(condition, reason):
    if not condition:
        raise Refused(reason)
