-- The keys of what is sealed can be changed beside running processes (docs/runbooks/keys.md).

ALTER TABLE dossiers
  ADD COLUMN former_key bytea,        -- the key before, wrapped: until all that it sealed is sealed with the other
  ADD COLUMN rekeyed_at timestamptz(3),  -- when the key was changed last; NULL: it is the first
  ADD CONSTRAINT dossiers_destroyed_whole CHECK (wrapped_key IS NOT NULL OR former_key IS NULL);

-- The key of a register's rows, wrapped; NULL in registers of before, whose key follows from the node's.
ALTER TABLE bulk_reports ADD COLUMN wrapped_key bytea;
