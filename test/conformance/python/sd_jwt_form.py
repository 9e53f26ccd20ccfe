"""The wallet's SD-JWT VC, by openvc-core, and again by the reference implementation sd-jwt."""

import json

import jwt
from jwcrypto.jwk import JWK
from openvc.proof.sd_jwt import SdJwtVcProofSuite
from sd_jwt.verifier import SDJWTVerifier

from season import require_in_season
from trust import SKEW_SECONDS, authority_of, key_named, require_signed_in_period
from vc_form import facts_of
from verdict import require

VCT = "urn:puente:competence:1"


def open_sd_jwt(text, by, now):
    require(len(text) <= 200_000, "larger than any credential")
    require(text.count("~") <= 65, "more disclosures than any has")
    issued = text.split("~")[0]
    header = jwt.get_unverified_header(issued)
    require(header.get("typ") == "dc+sd-jwt", "another type of token")
    authority = authority_of(by["trust"], jwt.decode(issued, options={"verify_signature": False}).get("iss"))
    key = key_named(authority, header.get("kid"))
    occasion = by.get("occasion")
    claims = SdJwtVcProofSuite(leeway_s=SKEW_SECONDS).verify(
        text,
        public_key_jwk=key["jwk"],
        expected_vct=VCT,
        audience=occasion and occasion["audience"],
        nonce=occasion and occasion["nonce"],
        require_key_binding=occasion is not None,
    ).claims
    again = SDJWTVerifier(
        text,
        lambda _issuer, _header: JWK.from_json(json.dumps(key["jwk"])),
        occasion and occasion["audience"],
        occasion and occasion["nonce"],
    ).get_verified_payload()
    require(again["vct"] == VCT and again["iss"] == authority["did"], "two readings of one credential")
    require_signed_in_period(key, claims["iat"])
    require_in_season(claims.get("season"), now)
    place = claims["status"]["status_list"]
    # The node's Bitstring Status List, with the same places, is beside its Token Status List.
    return authority, facts_of(claims), (place["uri"].removesuffix("/tokens"), place["idx"] * 4)
