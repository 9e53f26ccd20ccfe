-- The one record from which every form of a credential is made, sealed with the dossier's key; the journal has its SHA-256.
CREATE TABLE credential_records (
  case_id     text PRIMARY KEY,                 -- the credential's number
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  sealed      bytea NOT NULL,
  created_at  timestamptz(3) NOT NULL
);
CREATE INDEX credential_records_dossier ON credential_records (dossier_id);

-- Which copy has which place in which Bitstring Status List. Places are drawn at random and never given twice: neighbours
-- in a list say nothing about when or to whom two credentials were issued.
CREATE TABLE status_places (
  list     integer NOT NULL,
  index    integer NOT NULL CHECK (index BETWEEN 0 AND 131071),
  case_id  text NOT NULL,
  copy     text NOT NULL,
  PRIMARY KEY (list, index),
  UNIQUE (case_id, copy)
);

-- What a status list has to say: few of all credentials.
CREATE INDEX cases_listed ON cases (id) WHERE kind = 'credential' AND (state ->> 'listed') = 'true';

GRANT SELECT, INSERT, DELETE ON credential_records TO puente_app;
GRANT SELECT, INSERT ON status_places TO puente_app;
