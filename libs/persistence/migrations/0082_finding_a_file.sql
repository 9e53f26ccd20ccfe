-- An officer finds a file again by what the person brings: the number of an identity document, or the folio of a certificate. A mark is
-- an HMAC under a key of the node, as a name's is (0009): whoever reads this table learns no number. Dossiers that are here already
-- are marked when they change.
CREATE TABLE dossier_number_marks (
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  mark        bytea NOT NULL,
  PRIMARY KEY (dossier_id, mark)
);
CREATE INDEX dossier_number_marks_mark ON dossier_number_marks (mark);

-- Who searched, by what kind of thing, for which purpose, and how many files they were shown; never what they typed. Append-only.
CREATE TABLE searches (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at       timestamptz(3) NOT NULL,
  officer  text NOT NULL,
  agency   text NOT NULL,
  sought   text NOT NULL CHECK (sought IN ('name', 'document', 'folio')),
  purpose  text NOT NULL,
  found    integer NOT NULL CHECK (found >= 0)
);
CREATE INDEX searches_at ON searches (at);
