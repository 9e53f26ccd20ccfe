-- What each side has handed in of a dossier: officers of this country, the worker, another country. Counted in the statement
-- that adds a document, so that sixty at once are not each the first; a row only grows.
CREATE TABLE document_counts (
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  brought_by  text NOT NULL CHECK (brought_by IN ('staff', 'worker', 'country')),
  documents   integer NOT NULL,
  bytes       bigint NOT NULL,
  PRIMARY KEY (dossier_id, brought_by)
);

-- Who handed in what is here already was not noted: what came with another country's dossier is counted as that country's.
INSERT INTO document_counts
  SELECT dossier_id, CASE WHEN received_from IS NULL THEN 'staff' ELSE 'country' END, count(*), sum(bytes)
  FROM documents JOIN dossiers ON dossiers.id = dossier_id GROUP BY 1, 2;
