-- A second or late answer of a worker, come over the border, once took the certifier's period with it, and such a file waits for
-- nobody. The law finds it and has the certifier asked anew; each process is woken once, and takes its file as it is.
INSERT INTO wakes (case_id, kind, version, at)
  SELECT id, kind, 0, now() FROM cases
  WHERE kind = 'recognition-request' AND stage = 'home-verification' AND NOT state ? 'clock' AND NOT state ? 'waiting'
  ON CONFLICT DO NOTHING;
