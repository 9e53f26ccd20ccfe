"""The QR code: base45, then a CWT in a COSE_Sign1, by the libraries base45, cbor2 and cwt."""

from datetime import date, timedelta

import base45
import cbor2
from cwt import COSE, COSEKey

from jwt.utils import base64url_decode
from season import require_in_season
from trust import SKEW_SECONDS, authority_of, require_signed_in_period
from verdict import Refused, require

PREFIX = "PUENTE1:"
ALGORITHM, KID, TYPE = 1, 4, 16
ISSUER, EXPIRES, NOT_BEFORE, ISSUED_AT, RECORD = 1, 4, 5, 6, -65_537


def open_compact(text, by, now):
    require(len(text) <= 4_296, "larger than a QR code")
    require(text.startswith(PREFIX), "not the compact form")
    data = base45.b45decode(text[len(PREFIX):])
    require(cbor2.dumps(cbor2.loads(data)) == data, "not the one spelling, or something after it")
    keys = list(cose_keys(by["trust"]))
    headers, unprotected, payload = COSE.new(verify_kid=True).decode_with_headers(data, keys)
    # cwt goes by the key's algorithm and does not look at the header's.
    require(headers.get(ALGORITHM) == -7, "another algorithm")
    require(headers.get(TYPE) == 61 and not unprotected, "not a CWT, or headers that nobody signed")
    claims = cbor2.loads(payload)
    authority = authority_of(by["trust"], claims[ISSUER])
    key = key_of(authority, headers[KID])
    require_signed_in_period(key, claims[ISSUED_AT])
    require(max(claims[NOT_BEFORE], claims[ISSUED_AT]) <= now + SKEW_SECONDS, "not valid yet")
    require(EXPIRES not in claims or now < claims[EXPIRES], "expired")
    record = claims[RECORD]
    require_in_season(season_of(record), now)
    status_list, index = record[13]
    return authority, facts_of(authority, record), (f"{authority['statusLists']}/{status_list}", index * 4)


def short_kid(key):
    return base64url_decode(key["kid"])[:8]


def cose_keys(trust):
    for authority in trust["authorities"]:
        for key in authority["keys"]:
            x, y = (base64url_decode(key["jwk"][part]) for part in ("x", "y"))
            yield COSEKey.new({1: 2, 2: short_kid(key), 3: -7, -1: 1, -2: x, -3: y})


def key_of(authority, kid):
    for key in authority["keys"]:
        if short_kid(key) == kid:
            return key
    raise Refused("not a key of this authority")


def season_of(record):
    if 17 not in record:
        return None
    first, last, after = record[17]
    return {"from": first, "to": last, "after": date_of(after)}


def date_of(days):
    return (date(1970, 1, 1) + timedelta(days=days)).isoformat()


def facts_of(authority, record):
    return {
        "agency": record[4],
        "kind": ["certificate", "recognition"][record[2]],
        "country": authority["country"],
        "standard": record[6][1],
        "issuedOn": date_of(record[12]),
    }
