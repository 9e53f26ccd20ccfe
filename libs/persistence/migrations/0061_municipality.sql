-- Where the worker said to be, out of the file itself, so that figures need not open every file.
ALTER TABLE cases ADD COLUMN municipality text GENERATED ALWAYS AS (state ->> 'municipality') STORED;
