-- What people decide on: the version in which a file last changed so that it must be read again before it is decided on. What a
-- file's own process records, a message sent or a paper issued, raises the version and not this one.
ALTER TABLE cases ADD COLUMN revision integer;

-- Of the files that are there, by what was said of events on this day; the law says it from now on.
UPDATE cases SET revision = coalesce((
  SELECT max(command.last) FROM (
    SELECT max(entry.seq) AS last, bool_or(
      entry.actor ->> 'kind' NOT IN ('clock', 'effect') OR coalesce(entry.actor ->> 'file', entry.case_id) <> entry.case_id
      OR entry.type NOT IN ('errand-run', 'notice-served', 'notice-raised', 'notice-attempted', 'reminded', 'verifiers-told',
        'reference-asked', 'certificate-filed', 'reliance-found', 'sweep-progressed', 'dossier-reopened', 'issuer-asked',
        'transmitted', 'rules-published', 'bulk-batch-issued')
      -- The last batch ends the stage.
      OR entry.event ->> 'last' = 'true' OR entry.type = 'sweep-progressed' AND entry.event ->> 'after' IS NULL
    ) AS weighs
    FROM journal entry WHERE entry.case_id = cases.id GROUP BY entry.command_id
  ) command WHERE command.weighs
), version);
ALTER TABLE cases ALTER COLUMN revision SET NOT NULL;
