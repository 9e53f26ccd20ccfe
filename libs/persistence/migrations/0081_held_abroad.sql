-- What a restored node and its partners tell one another (docs/adr/0053): which events each has, until both have the same.
CREATE TABLE restore_partners (
  epoch       uuid NOT NULL REFERENCES restores,
  country     text NOT NULL,
  after       uuid,                               -- how far its list was compared in this round
  round       integer NOT NULL DEFAULT 1,
  missing     integer NOT NULL DEFAULT 0,         -- what it sent and is not here, in this round
  agreed_at   timestamptz(3),                     -- a whole round found nothing missing
  PRIMARY KEY (epoch, country)
);
-- What it was asked to send again, and how often: what is never taken must not keep a node closed.
CREATE TABLE restore_wanted (
  epoch       uuid NOT NULL REFERENCES restores,
  country     text NOT NULL,
  event_id    uuid NOT NULL,
  times       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (epoch, country, event_id)
);
-- What this node told another country and does not know any more. A case that it knows as decided by us is not decided again.
CREATE TABLE held_abroad (
  country     text NOT NULL,                      -- who has it
  event_id    uuid NOT NULL,
  case_id     text NOT NULL,                      -- which need not be here
  type        text NOT NULL,
  at          timestamptz(3) NOT NULL,
  stage       text NOT NULL,                      -- in which its own file is
  decides     boolean NOT NULL,
  epoch       uuid NOT NULL REFERENCES restores,
  released_at timestamptz(3),                     -- an operator let it be decided here after all
  PRIMARY KEY (country, event_id)
);
CREATE INDEX held_abroad_decided ON held_abroad (case_id) WHERE decides AND released_at IS NULL;
