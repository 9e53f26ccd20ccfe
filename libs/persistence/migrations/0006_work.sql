-- Work: emergencies, queues, the draw, absences.

-- Read by every decision: whether a pause for force majeure stops the clock it is about to start.
CREATE INDEX cases_force_majeure ON cases (id) WHERE kind = 'force-majeure';

-- Queues, most urgent first: by whose turn it is, and by stage. A case nearly always awaits one role; a late one also
-- awaits its supervisor, and hardly any awaits three.
CREATE INDEX cases_turn ON cases (holder, (awaiting[1]), (coalesce(due_at, 'infinity')), id) WHERE holder IS NOT NULL;
CREATE INDEX cases_second_turn ON cases (holder, (awaiting[2]), (coalesce(due_at, 'infinity')), id)
  WHERE holder IS NOT NULL AND cardinality(awaiting) > 1;
CREATE INDEX cases_more_turns ON cases (holder, (coalesce(due_at, 'infinity')), id)
  WHERE holder IS NOT NULL AND cardinality(awaiting) > 2;
-- Without them the planner takes every role for rare, and sorts all cases of an agency for one page of a queue.
CREATE STATISTICS cases_turns ON (awaiting[1]), (awaiting[2]), (cardinality(awaiting)) FROM cases;
CREATE INDEX cases_stage ON cases (holder, stage, (coalesce(due_at, 'infinity')), id) WHERE holder IS NOT NULL;

-- An officer's own queues; those of a role exist without a row.
CREATE TABLE saved_queues (
  officer     text NOT NULL,
  id          text NOT NULL,
  name        text NOT NULL,
  filter      jsonb NOT NULL,
  updated_at  timestamptz(3) NOT NULL,
  PRIMARY KEY (officer, id)
);

-- What the node bound itself to before a day began: SHA-256 of the seed from which that day's draws follow. Chained and
-- append-only, so that no seed is chosen once the cases are known.
CREATE TABLE seed_commitments (
  seq           integer PRIMARY KEY,
  day           date NOT NULL UNIQUE,
  commitment    text NOT NULL,                  -- hex
  committed_at  timestamptz(3) NOT NULL,
  prev_hash     bytea NOT NULL,
  hash          bytea NOT NULL
);
CREATE TRIGGER seed_commitments_append_only BEFORE UPDATE OR DELETE ON seed_commitments
  FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER seed_commitments_no_truncate BEFORE TRUNCATE ON seed_commitments
  FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

-- The draws of a day, for the auditor who repeats them.
CREATE INDEX journal_draws ON journal (at, case_id) WHERE event ? 'draw';

-- When somebody is away: they are not drawn, and their open work goes to whoever covers for them.
CREATE TABLE absences (
  id           uuid PRIMARY KEY,
  officer      text NOT NULL REFERENCES officers (id),
  from_day     date NOT NULL,
  until_day    date NOT NULL CHECK (until_day >= from_day),
  cover        text REFERENCES officers (id),
  reason       text NOT NULL,
  recorded_by  text NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  ended_at     timestamptz(3)
);
CREATE INDEX absences_officer ON absences (officer, until_day) WHERE ended_at IS NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON saved_queues, absences TO puente_app;
GRANT SELECT, INSERT ON seed_commitments TO puente_app;
