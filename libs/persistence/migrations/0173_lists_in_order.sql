-- An agency's queue of one kind, or of what nobody was drawn for, read all that the agency holds where few of it are so, and auditors' cases
-- of a kind, and in a stage of it, the whole register. Each further index is considered in every branch of every queue, so four that
-- find a handful of files go: by kind these are found along the second one.
CREATE INDEX cases_kind_queue ON cases (holder, kind, (coalesce(due_at, 'infinity')), id) WHERE holder IS NOT NULL;
CREATE INDEX cases_kind_newest ON cases (kind, opened_at DESC, id, stage);
CREATE INDEX cases_unassigned ON cases (holder, (coalesce(due_at, 'infinity')), id)
  WHERE holder IS NOT NULL AND cardinality(assigned) = 0;
DROP INDEX cases_force_majeure;
DROP INDEX cases_registers;
DROP INDEX cases_breaches;
DROP INDEX cases_unequal;
-- What is late or due soon, in its order: where little was late, its queue read on through all that the agency holds.
DROP INDEX cases_due_held;
CREATE INDEX cases_due_held ON cases (holder, due_at, id) WHERE holder IS NOT NULL AND due_at IS NOT NULL;
