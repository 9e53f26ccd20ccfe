-- That the node got an older database back, and since when it may have lost something (docs/adr/0053). Each restore is an epoch of its
-- own; a number would be given out twice where a database is restored to before an earlier restore.
CREATE TABLE restores (
  epoch       uuid PRIMARY KEY,
  began_at    timestamptz(3) NOT NULL,
  lost_since  timestamptz(3) NOT NULL,            -- what is older was in the backup for certain
  opened_at   timestamptz(3),                     -- until then nobody settles anything but what other countries send
  left_out    text[] NOT NULL DEFAULT '{}'        -- countries with which it was opened without agreeing
);
-- One at a time; every settlement looks here.
CREATE UNIQUE INDEX restores_under_way ON restores ((opened_at IS NULL)) WHERE opened_at IS NULL;
