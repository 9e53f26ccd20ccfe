-- What statistics are made of, apart from the files: which stages a case went through, and in whose hands.
CREATE TABLE case_facts (
  case_id     text PRIMARY KEY REFERENCES cases (id),
  corridor    text NOT NULL,                    -- MX-GT
  occupation  text,                             -- ISCO-08 unit group
  tacit       boolean NOT NULL                  -- decided by silence
);
CREATE TABLE case_stages (
  case_id     text NOT NULL,
  version     integer NOT NULL,                 -- of the file when the stage was entered
  stage       text NOT NULL,
  entered_at  timestamptz(3) NOT NULL,
  left_at     timestamptz(3),
  holder      text,                             -- agency that had the clock when the stage was left
  due_at      timestamptz(3),                   -- of that clock: left later, it was late
  PRIMARY KEY (case_id, version)
);

-- Of whom: nothing else of the person is outside the sealed dossier. People under 18 have no row, so that no figure can
-- count them, whatever else goes wrong.
CREATE TABLE dossier_dimensions (
  dossier_id   uuid PRIMARY KEY REFERENCES dossiers (id),
  sex          text NOT NULL,
  nationality  text NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON case_facts, case_stages, dossier_dimensions TO puente_app;
