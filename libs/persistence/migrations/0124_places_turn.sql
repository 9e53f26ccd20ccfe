-- In which municipality and at which border office figures count a person, as of the last turn of a day: who watches the figures while
-- somebody says another place of one person reads no difference. Until the first turn, what was said so far.
ALTER TABLE dossier_dimensions ADD COLUMN municipality text, ADD COLUMN office text;
UPDATE dossier_dimensions d SET
  municipality = (SELECT c.municipality FROM cases c WHERE c.dossier_id = d.dossier_id AND c.municipality IS NOT NULL
    ORDER BY c.opened_at DESC, c.id LIMIT 1),
  office = (SELECT c.office FROM cases c WHERE c.dossier_id = d.dossier_id AND c.office IS NOT NULL
    ORDER BY c.opened_at DESC, c.id LIMIT 1);
-- Each day once, whoever asks again.
CREATE TABLE place_turns (day date PRIMARY KEY);
