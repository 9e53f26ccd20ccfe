-- Places of credentials that were issued after the backup from which this node was restored (docs/adr/0053): nobody here knows them, and an
-- operator has them revoked. A place stays taken in status_places, so that no other credential gets it.
CREATE TABLE revoked_places (
  list        integer NOT NULL,
  index       integer NOT NULL,
  credential  text NOT NULL,                      -- its number, as its paper or the other country says it
  case_id     text NOT NULL,                      -- whose decision it proved
  epoch       uuid NOT NULL REFERENCES restores,
  at          timestamptz(3) NOT NULL,
  reason      text NOT NULL,
  PRIMARY KEY (list, index)
);
