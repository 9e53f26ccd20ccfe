-- Sessions of the status page, so that whoever opened one sees it and ends it. No address, and of the browser only what kind of
-- device it says it runs on. `ended_at` is told by the database's clock: by it every instance of the API asks what was ended
-- since it last looked.
CREATE TABLE status_sessions (
  id         uuid PRIMARY KEY,
  case_id    text NOT NULL,
  device     text NOT NULL,
  opened_at  timestamptz(3) NOT NULL,
  used_at    timestamptz(3) NOT NULL,
  ends_at    timestamptz(3) NOT NULL,
  ended_at   timestamptz(3)
);
CREATE INDEX status_sessions_case ON status_sessions (case_id, opened_at DESC);
CREATE INDEX status_sessions_ended ON status_sessions (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX status_sessions_end ON status_sessions (ends_at);
