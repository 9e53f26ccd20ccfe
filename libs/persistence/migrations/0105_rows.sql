-- What policies ask, which the API's role sees only in part: these look as the owner, and answer just this.

CREATE FUNCTION dossiers_of_asker() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(own.id), '{}') FROM (
    SELECT dossier_id AS id FROM cases
      WHERE current_setting('puente.purpose', true) = 'code' AND cases.id = current_setting('puente.person', true)
    UNION
    SELECT id FROM dossiers
      WHERE current_setting('puente.purpose', true) = 'owner' AND owner = current_setting('puente.person', true)
  ) own WHERE own.id IS NOT NULL
$$;

-- Of whom no figure tells anything, also after they were released.
CREATE VIEW people_never_counted AS SELECT dossier_id FROM cases WHERE kind = 'protection' AND dossier_id IS NOT NULL;

-- Which files are somebody's: with the release of who is protected the processes of all of theirs go on, whatever agency has them.
CREATE VIEW files_of_people AS SELECT id, kind, version, dossier_id FROM cases WHERE dossier_id IS NOT NULL;

-- The page that a file (asked) opens: of a person who is protected that of the sealed file. OFFSET 0: else PostgreSQL looks for that page once
-- for each place that names it.
CREATE VIEW pages_shown AS
  SELECT asked.id AS asked, shown.id AS shown, page.version, page.status, asked.process LIKE '%"tell-worker"%' AS untold
  FROM cases asked CROSS JOIN LATERAL (
    SELECT coalesce((
      SELECT file.id FROM sealed_people JOIN cases file ON file.id = file_id
      WHERE sealed_people.dossier_id = asked.dossier_id ORDER BY file.opened_at, file.id LIMIT 1
    ), asked.id) AS id OFFSET 0
  ) shown JOIN worker_status page ON page.case_id = shown.id;

-- Who sits on open files, and nothing else of them: how much each officer has to do counts before who asks.
CREATE VIEW seats_taken AS SELECT assigned FROM cases WHERE holder IS NOT NULL;
