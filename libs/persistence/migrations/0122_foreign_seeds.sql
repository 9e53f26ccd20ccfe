-- A row that binds a day to a seed of somebody else's keeps no node from binding it to its own: the seed follows from the node's key, by
-- which the node knows its own row.
ALTER TABLE seed_commitments DROP CONSTRAINT seed_commitments_day_key;
ALTER TABLE seed_commitments ADD CONSTRAINT seed_commitments_day_commitment_key UNIQUE (day, commitment);
