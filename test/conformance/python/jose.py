"""JWS by PyJWT: ES256 and nothing else."""

import jwt

from trust import SKEW_SECONDS, authority_of, key_named, require_signed_in_period
from verdict import require


def verified(token, typ, trust, limit=200_000):
    """Claims of a JWT that one of the authority's keys signed in its period."""
    require(len(token) <= limit, "larger than any credential")
    header = jwt.get_unverified_header(token)
    require(header.get("typ") == typ, "another type of token")
    unverified = jwt.decode(token, options={"verify_signature": False})
    did = issuer_of(unverified)
    authority = authority_of(trust, did)
    key = key_named(authority, header.get("kid"))
    claims = jwt.decode(
        token,
        jwt.PyJWK(key["jwk"]),
        algorithms=["ES256"],
        options={"require": ["iat"], "verify_aud": False},
        leeway=SKEW_SECONDS,
    )
    require_signed_in_period(key, claims["iat"])
    return authority, claims


def issuer_of(claims):
    issuer = claims.get("iss") or claims.get("issuer")
    return issuer["id"] if isinstance(issuer, dict) else issuer
