-- Behind the wall of rows PostgreSQL takes no range of an expression of which it does not know that it tells nothing, as `coalesce`: a
-- queue of what is due soon read all that its agency holds. Days that end are asked for by the column itself.
CREATE INDEX cases_due_held ON cases (holder, due_at) WHERE holder IS NOT NULL AND due_at IS NOT NULL;
-- Officers and auditors ask for a corridor: which files are of it was looked for among all.
CREATE INDEX case_facts_corridor ON case_facts (corridor, case_id);
