-- That one contact stands in the dossiers of many people, which nobody else could find: whoever opens a dossier types the contact.
-- A mark is an HMAC of a telephone or an address under a key of the node; whoever reads this table can reach nobody. Dossiers
-- that are here already are marked when they change.
CREATE TABLE dossier_contact_marks (
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  mark        bytea NOT NULL,
  PRIMARY KEY (dossier_id, mark)
);
CREATE INDEX dossier_contact_marks_mark ON dossier_contact_marks (mark);
CREATE INDEX dossiers_updated ON dossiers (updated_at);

-- Roles of those who watch over others that were taken away.
CREATE INDEX journal_watchers_taken ON journal (at) WHERE event ? 'takes';
