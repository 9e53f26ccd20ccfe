-- At which border office it was filed, out of the file itself, so that figures need not open every file.
ALTER TABLE cases ADD COLUMN office text GENERATED ALWAYS AS (state ->> 'assistedAt') STORED;
