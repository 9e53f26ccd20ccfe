-- Who stops a whole country. An operator does; and the relay, which hears from a partner what this node signed and has no more, keeps that as
-- evidence and stops nobody: the worker does, once it has found this node's own signature under it. So nobody stops it with the password of one
-- process's role (docs/adr/0067).
ALTER TABLE restores
  ADD COLUMN evidence      text,                      -- the note of a checkpoint, with a partner's signature; none where an operator began it
  ADD COLUMN confirmed_at  timestamptz(3),            -- from then on nobody settles anything but what other countries send
  ADD COLUMN refused_at    timestamptz(3);            -- it was no evidence
UPDATE restores SET confirmed_at = began_at;

DROP INDEX restores_under_way;
CREATE UNIQUE INDEX restores_under_way ON restores ((opened_at IS NULL)) WHERE opened_at IS NULL AND confirmed_at IS NOT NULL;
-- One that is not judged yet at a time, however many are brought.
CREATE UNIQUE INDEX restores_unjudged ON restores ((confirmed_at IS NULL)) WHERE confirmed_at IS NULL AND refused_at IS NULL;
