-- A person was released, and the release has not reached a file of theirs yet: what is left of its period, and what its notices wait
-- for, is not known before. The release names its commands by both files (activities/seal-files).
CREATE INDEX cases_releasing ON cases (dossier_id)
  WHERE sealed AND stage = 'released' AND state #>> '{reaches,done}' = 'false';
CREATE VIEW files_to_release AS
  SELECT file.id FROM cases seal
    JOIN LATERAL (
      SELECT seal.dossier_id AS id UNION ALL SELECT other_id FROM same_people WHERE same_people.dossier_id = seal.dossier_id
    ) person ON true
    JOIN cases file ON file.dossier_id = person.id AND NOT file.sealed
  WHERE seal.sealed AND seal.stage = 'released' AND seal.state #>> '{reaches,done}' = 'false'
    AND NOT EXISTS (SELECT FROM commands WHERE commands.id = seal.id || '/release/' || file.id);
