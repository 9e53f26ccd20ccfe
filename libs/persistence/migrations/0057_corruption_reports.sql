-- Reports that somebody was asked for money, each sealed under a key of its own. Who reports is nowhere: the receipt by which they
-- come back stands here as an HMAC, and no moment of theirs is finer than a day.
CREATE TABLE corruption_reports (
  case_id      text PRIMARY KEY,
  receipt      bytea NOT NULL UNIQUE,
  wrapped_key  bytea NOT NULL
);

-- What was said in one: words, a picture, whom it is about, the answer. The journal names a part by its id and its hash.
CREATE TABLE corruption_report_parts (
  id       uuid PRIMARY KEY,
  case_id  text NOT NULL REFERENCES corruption_reports,
  sealed   bytea NOT NULL
);
CREATE INDEX corruption_report_parts_of ON corruption_report_parts (case_id);

-- For integrity officers, oldest due first.
CREATE INDEX cases_corruption_reports ON cases (due_at, id) WHERE kind = 'corruption-report';
