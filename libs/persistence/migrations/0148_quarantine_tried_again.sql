-- Whether all of an event is there is seen by whoever may not read it, and who had it judged afresh stands beside it.
ALTER TABLE quarantine
  ADD bytes integer NOT NULL GENERATED ALWAYS AS (octet_length(body)) STORED,
  ADD released_by text;                         -- an account of the console; a terminal has none
