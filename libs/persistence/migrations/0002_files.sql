-- Files that are about nobody in particular (a pause for force majeure, a change of rules), and files about another file
-- (an appeal, a correction).
ALTER TABLE cases ALTER COLUMN dossier_id DROP NOT NULL;
ALTER TABLE cases ADD COLUMN about text;
CREATE INDEX cases_about ON cases (about) WHERE about IS NOT NULL;
