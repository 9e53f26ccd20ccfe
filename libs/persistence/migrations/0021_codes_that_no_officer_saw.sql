-- A code opens the worker's page, and is the worker's: it goes to their own contact, and no officer sees it. One that is printed
-- at a counter may be read there, and opens less. Those of receipts stood in an answer to whoever handed the file in.
DELETE FROM access_codes WHERE purpose = 'receipt';
ALTER TABLE access_codes DROP CONSTRAINT access_codes_purpose_check;
ALTER TABLE access_codes RENAME COLUMN purpose TO way;
UPDATE access_codes SET way = 'sent';
ALTER TABLE access_codes ADD CONSTRAINT access_codes_way_check CHECK (way IN ('sent', 'printed'));

-- That one was printed is read by the worker like any look.
ALTER TABLE looks DROP CONSTRAINT looks_what_check;
ALTER TABLE looks ADD CONSTRAINT looks_what_check
  CHECK (what IN ('case', 'dossier', 'document', 'match', 'joined', 'code', 'credential'));
