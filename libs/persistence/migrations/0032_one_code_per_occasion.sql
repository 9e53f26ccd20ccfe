-- A case has one code for each occasion, by its key: what somebody asks for on the page puts no end to the one that came with the
-- filing, and two that are asked for at once are one. Before this, the occasion stood in how long a code was to live.
ALTER TABLE access_codes ADD COLUMN occasion text;
UPDATE access_codes SET occasion = CASE
  WHEN way = 'printed' THEN 'printed'
  WHEN expires_at - created_at > interval '1 hour' THEN 'first'
  ELSE 'requested'
END;
DELETE FROM access_codes older USING access_codes newer
WHERE older.case_id = newer.case_id AND older.occasion = newer.occasion
  AND (older.created_at, older.id) < (newer.created_at, newer.id);
DROP INDEX access_codes_case;
ALTER TABLE access_codes
  DROP COLUMN id,
  DROP COLUMN way,
  ALTER COLUMN occasion SET NOT NULL,
  ADD CHECK (occasion IN ('first', 'requested', 'printed')),
  ADD PRIMARY KEY (case_id, occasion);
