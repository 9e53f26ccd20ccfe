-- A rule is published of the file in which a committee approved it, word for word: one that nobody approved takes no version's place,
-- so that none that is approved later is refused for it.
CREATE FUNCTION rules_of_their_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM cases WHERE id = NEW.rule_change AND kind = 'rule-change' AND state -> 'approved' = NEW.content
  ) THEN
    RAISE EXCEPTION 'no committee approved this in that file' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER published_rules_approved BEFORE INSERT ON published_rules FOR EACH ROW EXECUTE FUNCTION rules_of_their_files();
