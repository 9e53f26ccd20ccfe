-- Wrong tries of a number, from all addresses (whose mark is empty) and from each: a stranger's tries lock the stranger,
-- and slow the number down for everybody without ever closing it. Where somebody tried stands here only as an HMAC, and
-- for an hour. What was counted before is forgotten.
DROP TABLE access_attempts;
CREATE TABLE access_attempts (
  number        text NOT NULL,
  from_mark     bytea NOT NULL,
  failures      integer NOT NULL,
  locked_until  timestamptz(3),
  turn_at       timestamptz(3),
  forget_at     timestamptz(3) NOT NULL,
  PRIMARY KEY (number, from_mark)
);
CREATE INDEX access_attempts_end ON access_attempts (forget_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON access_attempts TO puente_app;
