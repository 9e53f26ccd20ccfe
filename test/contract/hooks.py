"""What the document cannot say to a fuzzer: case numbers end in a check character, and some files are there."""

import json
import os
import string
from itertools import count

import schemathesis
from hypothesis import strategies as st
from schemathesis.core.parameters import ParameterLocation

KNOWN = json.loads(os.environ.get("PUENTE_KNOWN", "{}"))
with open(os.environ["PUENTE_PROXY_KEY"], encoding="ascii") as file:
    PROXY_KEY = file.read().strip()
NOBODYS_SESSION = "00000000-0000-4000-8000-000000000000"
ALPHABET = string.digits + string.ascii_uppercase
CROCKFORD = "".join(c for c in ALPHABET if c not in "ILOU")


def with_check(body: str) -> str:
    """ISO 7064 MOD 37,36, as libs/domain/src/kernel/case-number.ts has it."""
    total = 36
    for character in body.replace("-", ""):
        total = (total + ALPHABET.index(character)) % 36 or 36
        total = (total * 2) % 37
    return f"{body}-{ALPHABET[(37 - total) % 36]}"


nobodys = st.builds(
    lambda year, serial: with_check(f"GT-{year:02d}-{serial}"),
    st.integers(0, 99),
    st.text(CROCKFORD, min_size=6, max_size=6),
)
known = KNOWN.get("caseId", [])
schemathesis.openapi.format("case-number", st.one_of(st.sampled_from(known), nobodys) if known else nobodys)

turn = count()


def tries_without_token(case) -> bool:
    """The token goes with every request, but with those that are to show what happens without one."""
    data = getattr(getattr(case.meta, "phase", None), "data", None)
    return getattr(data, "parameter", None) == "Authorization" and "missing" in str(getattr(data, "scenario", "")).lower()


def without_token(request):
    request.headers.pop("Authorization", None)
    return request


@schemathesis.hook
def before_call(context, case, kwargs):
    """Every second time, about a file that is there; and as if many people asked, or the limits would answer alone."""
    n = next(turn)
    case.headers["X-Forwarded-For"] = f"203.0.{n // 200 % 250}.{n % 200}"
    case.headers["Puente-Proxy-Key"] = PROXY_KEY
    if tries_without_token(case):
        kwargs["auth"] = without_token
    # What for: no schema says that the words are percent-encoded, nor that an auditor says them where others need not.
    if not (case.meta and case.meta.is_negative_at(ParameterLocation.HEADER)):
        case.headers["Look-Purpose"] = "revisi%C3%B3n"
    # Whoever ends their own session is asked for nothing else afterwards.
    if case.path == "/status/sessions/end" and isinstance(case.body, dict) and case.body.get("session") in ("this", "all"):
        case.body["session"] = NOBODYS_SESSION
    if n % 2 == 0 and not (case.meta and case.meta.is_negative_at(ParameterLocation.PATH)):
        for name, there in KNOWN.items():
            if there and name in (case.path_parameters or {}):
                case.path_parameters[name] = there[n // 2 % len(there)]
