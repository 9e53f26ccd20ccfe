-- How often somebody asked in a running window, counted by every instance of the API together. Nothing is lost with a row:
-- the table is not logged, and ended windows are swept. Who asked stands here only as an HMAC.
CREATE UNLOGGED TABLE request_counts (
  counter  bytea PRIMARY KEY,
  hits     integer NOT NULL,
  ends_at  timestamptz(3) NOT NULL
);
CREATE INDEX request_counts_end ON request_counts (ends_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON request_counts TO puente_app;
