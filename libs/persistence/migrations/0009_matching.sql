-- Finding a person's earlier dossier when one is opened for them. A mark is an HMAC of a folded part of the name with the
-- birth date, under a key of the node: whoever reads this table learns no name, and cannot look for one.
CREATE TABLE dossier_match_keys (
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  mark        bytea NOT NULL,
  PRIMARY KEY (dossier_id, mark)
);
CREATE INDEX dossier_match_keys_mark ON dossier_match_keys (mark);

-- What officers found: the same person, or not. Append-only; the last word counts.
CREATE TABLE dossier_matches (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),   -- that was opened
  other_id    uuid NOT NULL REFERENCES dossiers (id),   -- that was here before
  finding     text NOT NULL CHECK (finding IN ('same-person', 'another-person')),
  purpose     text NOT NULL,                            -- why the officer looked
  score       real NOT NULL,
  by          text NOT NULL,
  agency      text NOT NULL,
  at          timestamptz(3) NOT NULL
);
CREATE INDEX dossier_matches_dossier ON dossier_matches (dossier_id);

GRANT SELECT, INSERT, DELETE ON dossier_match_keys TO puente_app;
GRANT SELECT, INSERT ON dossier_matches TO puente_app;
