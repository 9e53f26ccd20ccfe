-- Two people of different roles, the second after seeing a document, say that two dossiers are one person's; only then is
-- anything opened, or sealed, because of it.
ALTER TABLE dossier_matches ADD COLUMN confirmed boolean NOT NULL DEFAULT false;
CREATE INDEX dossier_matches_other ON dossier_matches (other_id) WHERE confirmed;

CREATE INDEX cases_protecting ON cases (dossier_id) WHERE sealed AND stage <> 'released';

-- Whose dossiers, files and codes are closed to all but those who protect people. It follows from their files and is kept
-- nowhere: it holds from the commit that opens a sealed file to the one that releases the person. A view of the tables'
-- owner, so that it counts the sealed files also for somebody who may see none of them.
CREATE VIEW sealed_people AS
  SELECT dossier_id FROM cases WHERE sealed AND stage <> 'released' AND dossier_id IS NOT NULL
  UNION ALL
  SELECT found.other_id FROM dossier_matches found JOIN cases file ON file.dossier_id = found.dossier_id
    WHERE found.confirmed AND file.sealed AND file.stage <> 'released'
  UNION ALL
  SELECT found.dossier_id FROM dossier_matches found JOIN cases file ON file.dossier_id = found.other_id
    WHERE found.confirmed AND file.sealed AND file.stage <> 'released';

-- That a dossier was opened to another agency, because it is the same person's, is read by the worker like any look.
ALTER TABLE looks DROP CONSTRAINT looks_what_check;
ALTER TABLE looks ADD CONSTRAINT looks_what_check
  CHECK (what IN ('case', 'dossier', 'document', 'match', 'joined', 'credential'));
