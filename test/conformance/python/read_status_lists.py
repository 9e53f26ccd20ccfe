"""python read_status_lists.py lists.json: both lists of a node, as openvc reads them, each after its signature."""

import json
import sys

from freezegun import freeze_time
from openvc.status.bitstring import decode_bitstring, get_status_bit
from openvc.status.issue import verify_status_list_token
from openvc.status.token_status_list import decode_status_list, get_status

from jose import verified
from trust import authority_of, key_named


def bitstring(told):
    _authority, claims = verified(told["bitstring"], "vc+jwt", told["trust"], 500_000)
    bits = decode_bitstring(claims["credentialSubject"]["encodedList"])
    length = len(bits) * 8
    return {"length": length, "set": [index for index in range(length) if get_status_bit(bits, index)]}


def tokens(told):
    key = key_named(authority_of(told["trust"], told["did"]), told["kid"])
    claims = verify_status_list_token(told["tokens"], public_key_jwk=key["jwk"], expected_uri=told["tokensUrl"])
    size, packed = claims["status_list"]["bits"], decode_status_list(claims["status_list"]["lst"])
    places = range(len(packed) * 8 // size)
    found = ((place, get_status(packed, place, bits=size)) for place in places)
    return {"length": len(places), "statuses": {place: status for place, status in found if status}}


def main(path):
    with open(path, encoding="utf-8") as file:
        told = json.load(file)
    with freeze_time(told["now"]):
        json.dump({"bitstring": bitstring(told), "tokens": tokens(told)}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
