-- The database itself chains what a node bound itself to: whoever may add to it adds the next link and breaks no chain. A day is bound
-- to shortly before it, or late, and never far ahead of when it says that it was.
CREATE FUNCTION commitments_chained() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  committed timestamp := NEW.committed_at AT TIME ZONE 'UTC';
BEGIN
  IF NEW.day > committed::date + 3 THEN
    RAISE EXCEPTION 'no day is bound to so far ahead' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- One at a time: each is chained to the last.
  PERFORM pg_advisory_xact_lock(7400006);
  SELECT seq + 1, hash INTO NEW.seq, NEW.prev_hash FROM seed_commitments ORDER BY seq DESC LIMIT 1;
  IF NOT FOUND THEN
    NEW.seq := 1;
    NEW.prev_hash := decode(repeat('00', 32), 'hex');
  END IF;
  NEW.hash := sha256(NEW.prev_hash || convert_to(
    concat_ws(' ', NEW.day, NEW.commitment, to_char(committed, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'UTF8'));
  RETURN NEW;
END $$;
CREATE TRIGGER seed_commitments_chained BEFORE INSERT ON seed_commitments FOR EACH ROW EXECUTE FUNCTION commitments_chained();
