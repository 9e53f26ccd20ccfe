-- Whether the officer had something to do with what they looked at: it stood in their queue or was drawn for them, or they
-- filed it or dealt with it. Known when they look, and for looks before this not at all.
ALTER TABLE looks ADD COLUMN needed boolean;
CREATE INDEX looks_by_officers ON looks (at) WHERE looker = 'officer';
CREATE INDEX looks_unexplained ON looks (officer, at) WHERE NOT needed AND stated IS NULL;

-- What the node noticed about those who work in it: for auditors, oldest due first.
CREATE INDEX cases_integrity ON cases (due_at, id) WHERE kind = 'integrity-event';
