-- Auditors' files of a corridor, newest first: which are of it stands beside the files, so in what order has to stand there as well. A process
-- from before this migration says no moment; the next stage of the file does.
ALTER TABLE case_facts ADD COLUMN opened_at timestamptz(3);
UPDATE case_facts SET opened_at = cases.opened_at FROM cases WHERE cases.id = case_facts.case_id;
CREATE INDEX case_facts_newest ON case_facts (corridor, opened_at DESC, case_id);
