-- What makes two looks one is made by the database, of the row's own columns: a row that somebody writes beforehand, of another file or
-- in other words, keeps no look from being written. At which document, until now, only the key said.
ALTER TABLE looks ADD COLUMN document_id uuid;
CREATE FUNCTION looks_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamp := NEW.at AT TIME ZONE 'UTC';
BEGIN
  IF NEW.once IS NULL THEN RETURN NEW; END IF;
  NEW.once := CASE NEW.looker
    WHEN 'officer' THEN concat_ws(' ',
      NEW.officer, NEW.what, coalesce(NEW.case_id, NEW.document_id::text, NEW.dossier_id::text),
      to_char(moment, 'YYYY-MM-DD"T"HH24'), NEW.dossier_id, NEW.agency, NEW.role, NEW.needed, md5(NEW.stated))
    WHEN 'share' THEN concat_ws(' ', NEW.share_id, to_char(moment, 'YYYY-MM-DD"T"HH24:MI'), NEW.case_id, NEW.dossier_id)
  END;
  RETURN NEW;
END $$;
CREATE TRIGGER looks_made_once BEFORE INSERT ON looks FOR EACH ROW EXECUTE FUNCTION looks_once();
UPDATE looks SET document_id = substring(once FROM ' document ([0-9a-f-]{36}) ')::uuid WHERE what = 'document' AND once IS NOT NULL;
CREATE INDEX looks_of_document ON looks (document_id) WHERE document_id IS NOT NULL;
