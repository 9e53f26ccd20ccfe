-- Data are kept as long as the country's law says, and no longer. A blocked dossier is opened by its worker and by auditors;
-- deletion destroys its key, the bytes of its documents and its sign-in.
ALTER TABLE dossiers ADD COLUMN blocked_at timestamptz(3);

-- What shows that it happened, when, and by which rule. Append-only; the journal of each of its files says so as well.
CREATE TABLE dossier_deletions (
  dossier_id     uuid PRIMARY KEY REFERENCES dossiers (id),
  deleted_at     timestamptz(3) NOT NULL,
  edition        text NOT NULL,                 -- of the country's rules
  months         integer NOT NULL,              -- after the last procedure had ended
  due            date NOT NULL,
  documents      integer NOT NULL,
  sealed_sha256  text NOT NULL                  -- of what was sealed: nobody can open it, and it cannot be swapped
);

GRANT SELECT, INSERT ON dossier_deletions TO puente_app;
