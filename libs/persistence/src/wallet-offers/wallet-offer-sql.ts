/**
 * SQL: one statement compares, counts and gives the token, so that two tries at once are two tries. $2: the PIN's hash; $4: the
 * token's; $6: wrong PINs at most.
 */
export const redeemOffer = {
  name: 'wallet-offers:redeem',
  text: `
    UPDATE wallet_offers SET
      wrong_tries = wrong_tries + CASE WHEN pin_hash = $2 THEN 0 ELSE 1 END,
      token_hash = CASE WHEN pin_hash = $2 THEN $4::bytea END,
      token_expires_at = CASE WHEN pin_hash = $2 THEN $5::timestamptz END
    WHERE code_hash = $1 AND token_hash IS NULL AND expires_at > $3 AND wrong_tries < $6
    RETURNING token_hash IS NOT NULL AS redeemed`,
} as const;
