-- What is asked of a country's checkpoints at each event and at each question of the public.
CREATE INDEX witnessed_newest ON witnessed_checkpoints (country, told_at);
CREATE INDEX checkpoints_newest ON checkpoints (at);

-- Which transaction wrote an entry says PostgreSQL, whatever is given: one with a number to come would never be a leaf.
CREATE FUNCTION journal_tx_is_its_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.tx := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $$;
CREATE TRIGGER journal_tx BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION journal_tx_is_its_own();

-- A leaf is of an entry that there is, and made of it.
CREATE FUNCTION log_leaf_is_of_an_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM added a LEFT JOIN journal j USING (case_id, seq)
    WHERE j.tx IS DISTINCT FROM a.tx OR a.hash IS DISTINCT FROM sha256('\x00'::bytea || a.blind || j.hash)
  ) THEN
    RAISE EXCEPTION 'a leaf is of no entry of the journal' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER log_leaves_of_entries AFTER INSERT ON log_leaves REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION log_leaf_is_of_an_entry();
