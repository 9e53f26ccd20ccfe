-- Whoever has the API's password, and was shown many names, takes none of them off again.
CREATE FUNCTION names_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT NEW.people @> OLD.people OR NEW.at < OLD.at THEN
    RAISE EXCEPTION 'what an officer was shown stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER names_shown_grow BEFORE UPDATE ON names_shown FOR EACH ROW EXECUTE FUNCTION names_only_grow();
