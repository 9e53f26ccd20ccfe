-- What a node's log was at a moment, signed, and what other countries signed of it (docs/adr/0052). Signed notes of C2SP; nobody changes
-- or deletes one.
CREATE TABLE checkpoints (
  origin  text NOT NULL,                         -- another one after each restore
  size    bigint NOT NULL,                       -- leaves
  root    bytea NOT NULL,
  note    text NOT NULL,                         -- signed by this node
  at      timestamptz(3) NOT NULL,
  PRIMARY KEY (origin, size)
);

-- Other countries' signatures of this node's checkpoints.
CREATE TABLE cosignatures (
  country  text NOT NULL,
  origin   text NOT NULL,
  size     bigint NOT NULL,
  line     text NOT NULL,
  key      text NOT NULL,                        -- the witness's, as it told it first
  at       timestamptz(3) NOT NULL,
  PRIMARY KEY (country, origin, size)
);

-- Other countries' checkpoints that this node signed, each the continuation of the one before.
CREATE TABLE witnessed_checkpoints (
  country  text NOT NULL,
  origin   text NOT NULL,
  size     bigint NOT NULL,
  root     bytea NOT NULL,
  note     text NOT NULL,                        -- with both signatures
  key      text NOT NULL,                        -- the log's, as it told it first
  told_at  timestamptz(3) NOT NULL,              -- when its log said so
  at       timestamptz(3) NOT NULL,
  PRIMARY KEY (country, origin, size)
);

CREATE TRIGGER checkpoints_append_only BEFORE UPDATE OR DELETE ON checkpoints FOR EACH ROW EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER checkpoints_no_truncate BEFORE TRUNCATE ON checkpoints FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER cosignatures_append_only BEFORE UPDATE OR DELETE ON cosignatures FOR EACH ROW EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER cosignatures_no_truncate BEFORE TRUNCATE ON cosignatures FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER witnessed_append_only BEFORE UPDATE OR DELETE ON witnessed_checkpoints FOR EACH ROW EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER witnessed_no_truncate BEFORE TRUNCATE ON witnessed_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
