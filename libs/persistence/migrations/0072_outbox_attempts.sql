-- How often what another country is told was sent on purpose: it stands in the signed envelope, and its receiver judges afresh what it
-- had refused. Whoever asks for another time says no more than that: that it is unsent follows, and nobody but the relay says that it left.
ALTER TABLE outbox ADD attempt integer NOT NULL DEFAULT 1 CHECK (attempt BETWEEN 1 AND 1000);
CREATE FUNCTION outbox_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sent_at := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER outbox_again BEFORE UPDATE OF attempt ON outbox
  FOR EACH ROW WHEN (NEW.attempt > OLD.attempt) EXECUTE FUNCTION outbox_again();
