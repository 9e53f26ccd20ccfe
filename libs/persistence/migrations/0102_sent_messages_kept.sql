-- That a message was sent is known for a year. Nobody who has a password of the node makes real messages "not ours": the node forgets
-- what is old, and what it sent a moment ago and reached nobody; the database lets nothing else go. The country's day may be one away
-- from this one, and a session chooses its own time zone.
CREATE FUNCTION sent_messages_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := (now() AT TIME ZONE 'UTC')::date;
BEGIN
  IF EXISTS (SELECT FROM gone WHERE sent_on BETWEEN today - 364 AND today - 2) THEN
    RAISE EXCEPTION 'that a message was sent is known for a year' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER sent_messages_kept AFTER DELETE ON sent_messages REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION sent_messages_kept();
