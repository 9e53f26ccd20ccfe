-- Breaches of personal data on file, newest first.
CREATE INDEX cases_breaches ON cases (opened_at DESC, id) WHERE kind = 'data-breach';
