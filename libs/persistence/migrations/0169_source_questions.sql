-- What a certifier without an account is asked: its address and what was asked of it, sealed with the dossier's key, and the hash of its code (docs/adr/0085).
CREATE TABLE source_questions (
  case_id     text NOT NULL,
  number      integer NOT NULL,                   -- counted from one in each file
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  sealed      bytea NOT NULL,
  code_hash   bytea NOT NULL UNIQUE,
  expires_at  timestamptz(3) NOT NULL,
  created_at  timestamptz(3) NOT NULL,
  PRIMARY KEY (case_id, number)
);
CREATE INDEX source_questions_dossier ON source_questions (dossier_id);
