-- A country that is being restored is told by pages, in the order of the ids as ids, which of its events arrived here. There was no such order:
-- each page read and sorted all that came from it since.
CREATE INDEX inbox_listed ON inbox (country, (event_id::uuid));
