-- Offers by which a worker's wallet fetches a credential (OpenID4VCI, pre-authorised code). Only hashes of code, PIN and
-- token are here; a row lives for a day.
CREATE TABLE wallet_offers (
  id                uuid PRIMARY KEY,              -- names the copy that is delivered
  case_id           text NOT NULL,                 -- the credential's number
  code_hash         bytea NOT NULL UNIQUE,
  pin_hash          bytea NOT NULL,
  expires_at        timestamptz(3) NOT NULL,
  wrong_tries       integer NOT NULL DEFAULT 0,
  token_hash        bytea UNIQUE,                  -- once the code was used
  token_expires_at  timestamptz(3)
);
CREATE INDEX wallet_offers_case ON wallet_offers (case_id);
CREATE INDEX wallet_offers_expiry ON wallet_offers (expires_at);

-- Nonces that a wallet has used; kept until they would have ended anyway.
CREATE TABLE wallet_nonces (
  nonce_hash  bytea PRIMARY KEY,
  expires_at  timestamptz(3) NOT NULL
);
CREATE INDEX wallet_nonces_expiry ON wallet_nonces (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON wallet_offers TO puente_app;
GRANT SELECT, INSERT, DELETE ON wallet_nonces TO puente_app;
