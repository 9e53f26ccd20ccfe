-- A node compares its open files with the processes that run, a page at a time (docs/adr/0054): a page is one reading of this index,
-- however many files are over.
CREATE INDEX cases_open ON cases (id) WHERE process::jsonb ->> 'ended' = 'false';
