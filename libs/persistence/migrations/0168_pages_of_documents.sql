-- How many pages a PDF says it has, as it was read before it was kept; of a picture, and of what was here already, nothing is said.
ALTER TABLE documents ADD COLUMN pages integer CHECK (pages > 0);
