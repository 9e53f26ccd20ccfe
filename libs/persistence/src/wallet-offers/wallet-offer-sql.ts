export const walletOfferSql = {
  /** $2: the credential; the offer before it ends, and so do those of yesterday. */
  create: {
    name: 'wallet-offers:create',
    text: `
      WITH before AS (
        DELETE FROM wallet_offers
        WHERE (case_id = $2 AND token_hash IS NULL) OR expires_at < $6::timestamptz - interval '1 day'
      )
      INSERT INTO wallet_offers (id, case_id, code_hash, pin_hash, expires_at) VALUES ($1, $2, $3, $4, $5)`,
  },
  /** $2: the PIN's hash; $4: the token's; $6: wrong PINs at most. One statement, so that two at once are one. */
  redeem: {
    name: 'wallet-offers:redeem',
    text: `
      UPDATE wallet_offers SET
        wrong_tries = wrong_tries + CASE WHEN pin_hash = $2 THEN 0 ELSE 1 END,
        token_hash = CASE WHEN pin_hash = $2 THEN $4::bytea END,
        token_expires_at = CASE WHEN pin_hash = $2 THEN $5::timestamptz END
      WHERE code_hash = $1 AND token_hash IS NULL AND expires_at > $3 AND wrong_tries < $6
      RETURNING token_hash IS NOT NULL AS redeemed`,
  },
  find: {
    name: 'wallet-offers:find',
    text: `SELECT id, case_id FROM wallet_offers WHERE token_hash = $1 AND token_expires_at > $2`,
  },
  useNonce: {
    name: 'wallet-nonces:use',
    text: `
      WITH ended AS (DELETE FROM wallet_nonces WHERE expires_at < $3)
      INSERT INTO wallet_nonces (nonce_hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
  },
} as const;
