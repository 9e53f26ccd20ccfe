-- The record of one sovereign node. Statements run as the owner; the application connects as a member of the role
-- puente_app (created by the migration runner), which may not change or delete what the journal says.

-- Personal data lives sealed (AES-256-GCM) under a key of its own per dossier; destroying the key deletes the person.
CREATE TABLE dossiers (
  id             uuid PRIMARY KEY,
  owner          text,                          -- identity provider's subject, where the worker has one
  agencies       text[] NOT NULL,               -- agencies that may open it
  wrapped_key    bytea,                         -- the dossier's key under the node's; NULL once destroyed
  sealed_person  bytea NOT NULL,
  warnings       jsonb NOT NULL DEFAULT '[]',   -- codes only: IDENTITY_NUMBER_CHECKSUM
  received_from  text,                          -- country that sent it, NULL where it was opened here
  version        integer NOT NULL DEFAULT 1,
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL
);
CREATE INDEX dossiers_owner ON dossiers (owner) WHERE owner IS NOT NULL;

CREATE TABLE documents (
  id          uuid PRIMARY KEY,
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  kind        text NOT NULL,
  media_type  text NOT NULL,
  bytes       integer NOT NULL CHECK (bytes > 0),
  sha256      text NOT NULL,                    -- of the plain bytes
  created_at  timestamptz(3) NOT NULL
);
CREATE INDEX documents_dossier ON documents (dossier_id);

-- One row per case of this node: the state that its journal adds up to, and what queues sort and filter by.
CREATE TABLE cases (
  id                 text PRIMARY KEY,
  kind               text NOT NULL,
  version            integer NOT NULL,          -- sequence of the last journal entry
  head_hash          bytea NOT NULL,            -- hash of the last journal entry
  stage              text NOT NULL,
  state              jsonb NOT NULL,
  process            text NOT NULL,             -- RFC 8785 form of what its process sees; a wake follows a change of it
  dossier_id         uuid NOT NULL,
  agencies           text[] NOT NULL,           -- hold it or held it: nobody else sees it
  holder             text,
  awaiting           text[] NOT NULL,           -- roles whose turn it is
  assigned           text[] NOT NULL,
  due_at             timestamptz(3),
  opened_at          timestamptz(3) NOT NULL,
  updated_at         timestamptz(3) NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX cases_queue ON cases (holder, (coalesce(due_at, 'infinity')), id) WHERE holder IS NOT NULL;
CREATE INDEX cases_assigned ON cases USING gin (assigned) WHERE holder IS NOT NULL;
CREATE INDEX cases_dossier ON cases (dossier_id);

-- What the worker's page shows; one row answers it.
CREATE TABLE worker_status (
  case_id  text PRIMARY KEY REFERENCES cases (id),
  version  integer NOT NULL,
  status   jsonb NOT NULL
) WITH (fillfactor = 70);

-- Every command and its one outcome. A known id returns the stored outcome.
CREATE TABLE commands (
  id            text PRIMARY KEY,
  case_id       text NOT NULL,
  type          text NOT NULL,
  request_hash  text,                           -- tells a repeated key from a reused one
  actor         jsonb NOT NULL,
  at            timestamptz(3) NOT NULL,
  outcome       jsonb NOT NULL
);

-- Append-only, hash-chained per case: hash = SHA-256(previous hash || RFC 8785 form of the entry).
CREATE TABLE journal (
  case_id     text NOT NULL,
  seq         integer NOT NULL,
  type        text NOT NULL,
  at          timestamptz(3) NOT NULL,
  event       jsonb NOT NULL,
  actor       jsonb NOT NULL,
  command_id  text NOT NULL,
  prev_hash   bytea NOT NULL,
  hash        bytea NOT NULL,
  PRIMARY KEY (case_id, seq)
);

CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE ON journal
  FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

-- What other countries are to be told, in order per case. Holds references; the relay packs what they name.
CREATE TABLE outbox (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id  uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id   text NOT NULL,
  type      text NOT NULL,
  country   text NOT NULL,                      -- receiver
  message   jsonb NOT NULL,
  at        timestamptz(3) NOT NULL,
  sent_at   timestamptz(3)
);
CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;

-- Processes to wake; several wakes of one case are one row.
CREATE TABLE wakes (
  case_id  text PRIMARY KEY,
  kind     text NOT NULL,
  version  integer NOT NULL,
  at       timestamptz(3) NOT NULL
);
CREATE INDEX wakes_at ON wakes (at);

-- Events of other countries that were settled, in the same transaction as their command.
CREATE TABLE inbox (
  event_id     text PRIMARY KEY,
  country      text NOT NULL,                   -- sender
  type         text NOT NULL,
  case_id      text NOT NULL,
  happened_at  timestamptz(3) NOT NULL,
  received_at  timestamptz(3) NOT NULL
);

-- What could not be accepted, with the reason, for an operator; it never blocks what comes behind it.
CREATE TABLE quarantine (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic        text NOT NULL,
  partition    integer NOT NULL,
  "offset"     bigint NOT NULL,
  reason       text NOT NULL,                   -- a code: see libs/messaging
  detail       text NOT NULL,                   -- never the content
  country      text,                            -- claimed sender
  event_id     text,
  headers      jsonb NOT NULL,
  body         bytea NOT NULL,                  -- as it came, up to 64 kB, for forensics
  received_at  timestamptz(3) NOT NULL,
  resolved_at  timestamptz(3),
  UNIQUE (topic, partition, "offset")
);

-- One-time codes for the worker's page: only their hash is kept.
CREATE TABLE access_codes (
  id          uuid PRIMARY KEY,
  case_id     text NOT NULL,
  purpose     text NOT NULL CHECK (purpose IN ('receipt', 'requested')),
  code_hash   bytea NOT NULL,
  expires_at  timestamptz(3) NOT NULL,
  used_at     timestamptz(3),
  created_at  timestamptz(3) NOT NULL
);
CREATE INDEX access_codes_case ON access_codes (case_id, created_at DESC);

-- Wrong tries per case number, so that guessing locks and tells nothing.
CREATE TABLE access_attempts (
  case_id       text PRIMARY KEY,
  failures      integer NOT NULL,
  locked_until  timestamptz(3)
);

-- What the worker was told, sealed with the dossier's key.
CREATE TABLE messages (
  id          uuid PRIMARY KEY,
  case_id     text NOT NULL,
  notice_id   text NOT NULL,
  channel     text NOT NULL,
  sealed      bytea NOT NULL,
  sent_at     timestamptz(3) NOT NULL,
  UNIQUE (case_id, notice_id)
);

-- Staff as the draw knows them: a subject, never a name.
CREATE TABLE officers (
  id         text PRIMARY KEY,
  agency     text NOT NULL,
  roles      text[] NOT NULL,
  active     boolean NOT NULL DEFAULT true
);
CREATE INDEX officers_agency ON officers (agency);

-- Answers to requests that create something other than a case's event, so that a repeated key gets the first answer.
CREATE TABLE requests (
  id            text PRIMARY KEY,
  request_hash  text NOT NULL,
  resource      text NOT NULL,                  -- id of what was created
  at            timestamptz(3) NOT NULL
);

-- Both are trusted extensions: a database's owner may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words as they are written, without accents: what people type on a telephone. Spanish stems come from `spanish`.
CREATE TEXT SEARCH CONFIGURATION plain_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION plain_words ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- The catalogue as search reads it; loaded from the packs when their digest changes.
CREATE TABLE catalogue_standards (
  country        text NOT NULL,
  code           text NOT NULL,
  code_key       text NOT NULL,                 -- letters and digits only: EC058601
  title          text NOT NULL,
  level          integer NOT NULL,
  sector         text,
  committee      text,
  isco08         text,
  occupations    text[] NOT NULL,
  demonstration  boolean NOT NULL,
  words          text NOT NULL,                 -- title and occupations without accents, for words spelt wrongly
  search         tsvector NOT NULL,
  PRIMARY KEY (country, code)
);
CREATE INDEX catalogue_search ON catalogue_standards USING gin (search);
CREATE INDEX catalogue_words ON catalogue_standards USING gin (words gin_trgm_ops);
CREATE INDEX catalogue_code_key ON catalogue_standards (country, code_key text_pattern_ops);
CREATE TABLE catalogue_loads (
  country    text PRIMARY KEY,
  digest     text NOT NULL,
  loaded_at  timestamptz(3) NOT NULL
);

GRANT USAGE ON SCHEMA public TO puente_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  dossiers, documents, cases, worker_status, commands, outbox, wakes, quarantine, access_codes, access_attempts,
  messages, officers, requests, catalogue_standards, catalogue_loads TO puente_app;
GRANT SELECT, INSERT ON journal, inbox TO puente_app;
