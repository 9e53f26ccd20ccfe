-- An officer's own files are found through it as well: of a table that shows rows by who asks PostgreSQL reads no index of arrays, and of a
-- hundred thousand cases went through all that their agency holds. Which sealed file somebody sits on it does not say.
CREATE OR REPLACE VIEW seats_taken AS
  SELECT assigned, CASE WHEN NOT sealed THEN id END AS id FROM cases WHERE holder IS NOT NULL;
