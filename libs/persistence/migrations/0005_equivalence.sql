-- Decided reviews as later reviews may look at them: what was decided, and nothing of the person. The row follows from the
-- file, as `CaseLaw.precedent` says; the number of the case is its key and is shown to nobody.
CREATE TABLE precedents (
  case_id        text PRIMARY KEY REFERENCES cases (id),
  precedent      jsonb NOT NULL,
  home           text NOT NULL GENERATED ALWAYS AS (precedent ->> 'home') STORED,
  standard       text NOT NULL GENERATED ALWAYS AS (precedent ->> 'standard') STORED,
  host_standard  text NOT NULL GENERATED ALWAYS AS (precedent ->> 'hostStandard') STORED,
  isco08         text GENERATED ALWAYS AS (precedent ->> 'isco08') STORED,
  decided_by     text NOT NULL GENERATED ALWAYS AS (precedent ->> 'by') STORED,
  days           integer NOT NULL GENERATED ALWAYS AS ((precedent ->> 'days')::integer) STORED,
  decided_at     text NOT NULL GENERATED ALWAYS AS (precedent ->> 'decidedAt') STORED  -- ISO 8601, UTC: sorts by itself
);
-- Each question reads straight along one of these, newest first, however many there are.
CREATE INDEX precedents_same ON precedents (home, standard, host_standard, decided_at DESC);
CREATE INDEX precedents_host_standard ON precedents (host_standard, decided_at DESC);
CREATE INDEX precedents_isco08 ON precedents (isco08, decided_at DESC) WHERE isco08 IS NOT NULL;
CREATE INDEX precedents_corridor ON precedents (home, decided_at DESC) WHERE decided_by <> 'rule';

GRANT SELECT, INSERT, UPDATE, DELETE ON precedents TO puente_app;
