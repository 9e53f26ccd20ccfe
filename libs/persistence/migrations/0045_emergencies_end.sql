-- A pause for force majeure ends on its last day. Processes of pauses from before there was one wait for no day: each is woken
-- once, reads its file anew, and finds it.
INSERT INTO wakes (case_id, kind, version, at)
  SELECT id, kind, version, now() FROM cases
  WHERE kind = 'force-majeure' AND stage IN ('proposed', 'applying', 'in-force', 'stopped')
  ON CONFLICT DO NOTHING;
