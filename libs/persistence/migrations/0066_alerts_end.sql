-- Another country's alert ends here at the latest when any other would, counted from when it came. Files of alerts from before
-- do not say when that was, and their journals do; their processes wait for no day: each is woken once, reads its file anew, and
-- finds it.
UPDATE cases SET state = jsonb_set(state, '{receivedAt}', entry.event -> 'at')
  FROM journal entry
  WHERE kind = 'alert' AND NOT state ? 'receivedAt' AND entry.case_id = cases.id AND entry.type = 'alert-received';
INSERT INTO wakes (case_id, kind, version, at)
  SELECT id, kind, version, now() FROM cases
  WHERE kind = 'alert' AND stage IN ('received', 'noted') AND state ? 'receivedAt' AND NOT state -> 'notice' ? 'until'
  ON CONFLICT DO NOTHING;
