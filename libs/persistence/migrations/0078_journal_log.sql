-- The journal of a node as leaves of one Merkle log (docs/adr/0050, RFC 9162): so that nobody, with whatever password, changes or
-- takes away an entry once another country has signed for what the log was.

-- The transaction that wrote an entry: a number that PostgreSQL gives by itself, so settlement says nothing of it. A leaf is made of what
-- transactions wrote before the oldest that still runs: what comes late comes later, and is not skipped. What was here before is first.
ALTER TABLE journal ADD tx bigint NOT NULL DEFAULT 0;
ALTER TABLE journal ALTER tx SET DEFAULT pg_current_xact_id()::text::bigint;
CREATE INDEX journal_tx ON journal (tx, case_id, seq);

CREATE FUNCTION log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TABLE log_leaves (
  leaf     bigint PRIMARY KEY,                   -- 0 for the first; without gaps
  tx       bigint NOT NULL,
  case_id  text NOT NULL,
  seq      integer NOT NULL,
  hash     bytea NOT NULL,                       -- SHA-256(0 || hash of the entry): nothing else of it
  UNIQUE (case_id, seq)
);

-- Roots over 256 leaves, over 256 of these, and so on, each once all of them are there.
CREATE TABLE log_nodes (
  level  integer NOT NULL,                       -- 1 and up
  index  bigint NOT NULL,
  hash   bytea NOT NULL,
  PRIMARY KEY (level, index)
);

CREATE TRIGGER log_leaves_append_only BEFORE UPDATE OR DELETE ON log_leaves FOR EACH ROW EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER log_leaves_no_truncate BEFORE TRUNCATE ON log_leaves FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER log_nodes_append_only BEFORE UPDATE OR DELETE ON log_nodes FOR EACH ROW EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER log_nodes_no_truncate BEFORE TRUNCATE ON log_nodes FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
