-- An hour holds so many people and no more: filled with one person over and over, it would take in none of those who are shown after.
CREATE OR REPLACE FUNCTION names_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(NEW.people) <> (SELECT count(DISTINCT person) FROM unnest(NEW.people) AS person) THEN
    RAISE EXCEPTION 'each person an officer was shown stands there once' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (NOT NEW.people @> OLD.people OR NEW.at < OLD.at) THEN
    RAISE EXCEPTION 'what an officer was shown stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER names_shown_grow ON names_shown;
CREATE TRIGGER names_shown_grow BEFORE INSERT OR UPDATE ON names_shown FOR EACH ROW EXECUTE FUNCTION names_only_grow();
