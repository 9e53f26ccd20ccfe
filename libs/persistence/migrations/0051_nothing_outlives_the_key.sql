-- Of whom the key was destroyed nothing is left by which their sex, their nationality or what their data should have said can be known
-- or guessed. Figures that were published stay as they are.
DELETE FROM dossier_dimensions WHERE dossier_id IN (SELECT dossier_id FROM dossier_deletions);
-- A plain hash of few possible values can be guessed; the same request is known by a keyed one now.
UPDATE commands SET request_hash = NULL WHERE type = 'correct-data';
