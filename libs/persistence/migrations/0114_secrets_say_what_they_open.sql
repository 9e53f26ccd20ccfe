-- A code, a link and an offer say in their HMAC what they open, how and until when: whoever only writes in the database makes none
-- open something else. Those of before do not say it, and end: the worker asks for others.
DELETE FROM access_codes;
DELETE FROM wallet_offers;
UPDATE credential_shares SET ended_at = now() WHERE ended_at IS NULL;
