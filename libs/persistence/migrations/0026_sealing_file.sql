-- By which file somebody is protected: what other countries tell of theirs meanwhile is kept there.
CREATE OR REPLACE VIEW sealed_people AS
  SELECT dossier_id, id AS file_id FROM cases WHERE sealed AND stage <> 'released' AND dossier_id IS NOT NULL
  UNION ALL
  SELECT found.other_id, file.id FROM dossier_matches found JOIN cases file ON file.dossier_id = found.dossier_id
    WHERE found.confirmed AND file.sealed AND file.stage <> 'released'
  UNION ALL
  SELECT found.dossier_id, file.id FROM dossier_matches found JOIN cases file ON file.dossier_id = found.other_id
    WHERE found.confirmed AND file.sealed AND file.stage <> 'released';

-- Which dossiers are one person's, as two officers confirmed; in both directions.
CREATE VIEW same_people AS
  SELECT dossier_id, other_id FROM dossier_matches WHERE confirmed
  UNION ALL
  SELECT other_id, dossier_id FROM dossier_matches WHERE confirmed;
