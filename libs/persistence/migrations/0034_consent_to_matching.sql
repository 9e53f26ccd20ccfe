-- The person whose dossier would open says themselves whether two dossiers are theirs. What confirms or ends a finding names it, and
-- a finding has one answer: whoever comes second, an officer or the worker, comes too late.
ALTER TABLE dossier_matches
  ADD COLUMN said_by text NOT NULL DEFAULT 'officer' CHECK (said_by IN ('officer', 'worker')),
  ADD COLUMN answers bigint UNIQUE REFERENCES dossier_matches (id),
  ADD COLUMN words uuid,                                  -- why, as the worker said it: sealed, and named here
  ALTER COLUMN purpose DROP NOT NULL,
  ADD CHECK (CASE said_by WHEN 'officer' THEN purpose IS NOT NULL ELSE answers IS NOT NULL END);
CREATE INDEX dossier_matches_found ON dossier_matches (other_id);
