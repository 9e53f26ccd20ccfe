-- An id in another country's event is that country's name for a thing. Where something here has it already that is not the
-- sender's, what they sent is kept under an id of this node's, and told them under their own.
CREATE TABLE names_abroad (
  country  text NOT NULL,
  said     uuid NOT NULL,                       -- as the country says it
  local    uuid NOT NULL,                       -- as it is kept here: a dossier, or a document
  PRIMARY KEY (country, said)
);
CREATE UNIQUE INDEX names_abroad_local ON names_abroad (country, local);

-- What a dossier takes is counted for each country. Of what came before for a dossier that was opened here nobody noted which
-- country brought it: that counts against none.
ALTER TABLE document_counts DROP CONSTRAINT document_counts_brought_by_check;
UPDATE document_counts SET brought_by = dossiers.received_from
  FROM dossiers WHERE dossiers.id = dossier_id AND brought_by = 'country' AND received_from IS NOT NULL;
ALTER TABLE document_counts ADD CHECK (brought_by IN ('staff', 'worker', 'country') OR brought_by ~ '^[A-Z]{2}$');

-- Two countries may use one id for an event, as for anything else.
ALTER TABLE inbox DROP CONSTRAINT inbox_pkey, ADD PRIMARY KEY (country, event_id);
