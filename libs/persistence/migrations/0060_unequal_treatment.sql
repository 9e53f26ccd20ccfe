-- Unequal treatment on file, newest first; the public figures read what was confirmed.
CREATE INDEX cases_unequal ON cases (opened_at DESC, id) WHERE kind = 'unequal-treatment';
