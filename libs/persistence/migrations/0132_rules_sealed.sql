-- A rule counts where it bears a seal that follows from the node's key file, which no role of the database has: a rule and the file that
-- approves it are two rows that one password can write (docs/adr/0071). What nobody sealed takes no version's place either.
ALTER TABLE published_rules
  ADD COLUMN seal          text UNIQUE,
  ADD COLUMN sealed_later  boolean NOT NULL DEFAULT false,   -- published before there were seals: an operator looks, and adopts it
  DROP CONSTRAINT published_rules_subject_reference_key,
  DROP CONSTRAINT published_rules_rule_change_key;
CREATE INDEX published_rules_subject_reference_idx ON published_rules (subject, reference);
UPDATE published_rules SET sealed_later = true;
