-- Of whom an officer was shown the name in lists: one row for each of their hours, however many pages they turn. A name in a list is no
-- look at its file; many of them are noticed like many looks.
CREATE TABLE names_shown (
  officer   text NOT NULL,
  hour      timestamptz(3) NOT NULL,
  first_at  timestamptz(3) NOT NULL,
  at        timestamptz(3) NOT NULL,                -- the last of them
  people    uuid[] NOT NULL,                      -- dossiers, each once
  PRIMARY KEY (officer, hour)
);
CREATE INDEX names_shown_at ON names_shown (at);

-- What officers searched for, and whose names they were shown, is kept for the country's period and no longer. Nobody who has a password
-- takes away what they did this year: the node deletes what is old, and the database nothing else.
CREATE FUNCTION kept_for_a_year() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM gone WHERE at > now() - interval '1 year') THEN
    RAISE EXCEPTION 'what officers did is kept for a year' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER searches_kept AFTER DELETE ON searches REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION kept_for_a_year();
CREATE TRIGGER names_shown_kept AFTER DELETE ON names_shown REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION kept_for_a_year();
