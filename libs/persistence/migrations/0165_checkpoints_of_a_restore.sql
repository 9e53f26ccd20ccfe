-- A restored node opens only when checkpoints agree too, and not event ids alone (docs/adr/0080).
ALTER TABLE restores
  ADD COLUMN leaves        bigint;                    -- entries of the log that the backup has; none where the node found out by itself
ALTER TABLE restore_partners
  ADD COLUMN signed        text,                      -- the note of what it signed last of this node's log of before
  ADD COLUMN continued_at  timestamptz(3);            -- since when its own log is seen to continue what this node keeps of it
