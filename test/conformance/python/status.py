"""Bitstring Status Lists by openvc: fetched beforehand, and nothing but a fresh one of the issuer counts."""

from openvc.status.bitstring import decode_bitstring, get_status_bit

from jose import verified
from trust import seconds
from verdict import require

BITS_PER_PLACE = 4
LEAST_BITS = 131_072 * BITS_PER_PLACE
MOST_BYTES = 1_048_576


def require_in_force(authority, place, by, now):
    """place: address of the list and the first of the copy's bits."""
    url, bit = place
    require(url.startswith(f"{authority['statusLists']}/"), "a status list of somebody else")
    require(url in by["statusLists"], "the status list is missing")
    bits = bits_of(authority, url, by, now)
    require(get_status_bit(bits, bit) == 0, "does not hold now")


def bits_of(authority, url, by, now):
    signed_by, claims = verified(by["statusLists"][url], "vc+jwt", by["trust"], 500_000)
    require(signed_by["did"] == authority["did"], "a status list of another authority")
    require("BitstringStatusListCredential" in claims["type"], "not a status list")
    require(claims["id"] == url, "another status list")
    subject = claims["credentialSubject"]
    require(subject["type"] == "BitstringStatusList", "not a status list")
    require(subject["statusPurpose"] == "revocation", "a list of another purpose")
    require(seconds(claims["validFrom"]) <= now < seconds(claims["validUntil"]), "the status list is stale")
    bits = decode_bitstring(subject["encodedList"])
    require(LEAST_BITS <= len(bits) * 8 <= MOST_BYTES * 8, "a list of an unlikely length")
    return bits
