-- A case number in another country's event is that country's name for a case, as any other id is for its thing.
ALTER TABLE names_abroad ALTER COLUMN said TYPE text, ALTER COLUMN local TYPE text;
