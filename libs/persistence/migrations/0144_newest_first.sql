-- Auditors read the cases of every agency newest first, a page at a time; each page sorted the whole register.
CREATE INDEX cases_newest ON cases (opened_at DESC, id) WHERE NOT sealed;
