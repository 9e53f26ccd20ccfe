-- Credentials that an operator had revoked because they were lost with the database (0135): whoever holds one is told so once, by the case worker.
CREATE TABLE lost_credentials (
  credential  text PRIMARY KEY,                   -- its number
  case_id     text NOT NULL,                      -- whose decision it proved
  at          timestamptz(3) NOT NULL,
  told_at     timestamptz(3),
  channel     text                                -- none: no safe channel reached them, and the agency writes
);
CREATE INDEX lost_credentials_to_tell ON lost_credentials (at) WHERE told_at IS NULL;
