-- When a file's last entry was made: no later one is dated before it, whatever a node's clock was put back to.
ALTER TABLE cases ADD COLUMN last_entry_at timestamptz(3);

UPDATE cases SET last_entry_at = (SELECT max(at) FROM journal WHERE case_id = cases.id);
