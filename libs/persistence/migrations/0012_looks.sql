-- Credential number and identity-document number under a keyed hash: what a check asks for is found in one step, or not at
-- all, and neither can be searched for without the other. Empty where the person had no document number.
ALTER TABLE credential_records ADD COLUMN check_mark bytea;
CREATE UNIQUE INDEX credential_records_check ON credential_records (check_mark);

-- What a worker shows to one party until a date. Only the hash of the link's token is kept; to whom is sealed.
CREATE TABLE credential_shares (
  id          uuid PRIMARY KEY,
  case_id     text NOT NULL,                    -- the credential's number
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  token_hash  bytea NOT NULL UNIQUE,
  facts       text[] NOT NULL,
  sealed      bytea NOT NULL,                   -- the worker's name for whom it is for
  created_at  timestamptz(3) NOT NULL,
  until       date NOT NULL,                    -- last day, in the node's time zone
  ends_at     timestamptz(3) NOT NULL,
  ended_at    timestamptz(3)                    -- by the worker, before its day
);
CREATE INDEX credential_shares_dossier ON credential_shares (dossier_id, created_at);

-- Who looked at what is somebody's, when and why: for the worker, and for auditors. Rows are added and never changed.
CREATE TABLE looks (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           timestamptz(3) NOT NULL,
  dossier_id   uuid NOT NULL REFERENCES dossiers (id),
  what         text NOT NULL CHECK (what IN ('case', 'dossier', 'document', 'match', 'credential')),
  case_id      text,                            -- the file or the credential, where it is one
  looker       text NOT NULL CHECK (looker IN ('officer', 'verifier', 'anybody', 'share')),
  officer      text,                            -- a subject, for auditors; the worker reads agency and role
  agency       text,
  role         text,
  client       text,                            -- a verifier, by its client id and the name it is registered under
  client_name  text,
  share_id     uuid,
  purpose      text,                            -- a code that whoever checks chose
  stated       text,                            -- in the officer's own words
  once         text UNIQUE                      -- the same officer, file and hour is one look
);
CREATE INDEX looks_dossier ON looks (dossier_id, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON credential_shares TO puente_app;
GRANT SELECT, INSERT ON looks TO puente_app;
