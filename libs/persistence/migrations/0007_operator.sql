-- What this country's committees approved since the packs were written: every process of the node adds it to its book of
-- rules. Append-only: a version is published once and never taken away.
CREATE TABLE published_rules (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject       text NOT NULL,                  -- equivalence, agreement, adoption, checkpoint
  reference     text NOT NULL,                  -- MX-GT-solar v2
  content       jsonb NOT NULL,
  rule_change   text NOT NULL UNIQUE,           -- the file in which it was approved
  published_at  timestamptz(3) NOT NULL,
  UNIQUE (subject, reference)
);

-- Who sits where on the tripartite committee: a subject, never a name.
CREATE TABLE committee_seats (
  officer_id  text PRIMARY KEY,
  bench       text NOT NULL CHECK (bench IN ('state', 'employers', 'workers')),
  seated_by   text NOT NULL,
  since       timestamptz(3) NOT NULL
);

GRANT SELECT, INSERT ON published_rules TO puente_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON committee_seats TO puente_app;
