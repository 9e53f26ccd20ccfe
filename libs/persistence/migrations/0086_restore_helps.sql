-- With which country that got an older database back this node's operator agreed to compare (docs/adr/0053): nobody else is answered.
CREATE TABLE restore_helps (
  country    text PRIMARY KEY,
  epoch      uuid NOT NULL,                       -- as its operator read it out
  agreed_at  timestamptz(3) NOT NULL,
  ends_at    timestamptz(3) NOT NULL
);
-- What it was sent again in that restore: each event once.
CREATE TABLE restore_sent_again (
  country    text NOT NULL,
  epoch      uuid NOT NULL,
  event_id   uuid NOT NULL,
  PRIMARY KEY (country, epoch, event_id)
);
-- The number of the case as its sender said it; empty of what came before this day. Where somebody is protected, `case_id` is a number
-- that no other country may read.
ALTER TABLE inbox ADD said text;
