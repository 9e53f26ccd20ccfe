-- What a worker says that must not stand in a journal (what their data should say, and why), sealed with the dossier's key.
CREATE TABLE sealed_words (
  id          uuid PRIMARY KEY,
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  sealed      bytea NOT NULL,
  created_at  timestamptz(3) NOT NULL
);
CREATE INDEX sealed_words_dossier ON sealed_words (dossier_id);

-- Files of people under 18, or whose age is in doubt: in nobody's list, figure or event; only who protects them sees them.
ALTER TABLE cases ADD COLUMN sealed boolean NOT NULL DEFAULT false;
CREATE INDEX cases_sealed ON cases (opened_at) WHERE sealed;

GRANT SELECT, INSERT, UPDATE, DELETE ON sealed_words TO puente_app;
