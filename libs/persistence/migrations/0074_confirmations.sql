-- What became of what another country was told (docs/adr/0051): its own word, in an event back, or that it says nothing. What was sent
-- before this day is waited for by nobody: its `confirm_by` is empty.
ALTER TABLE outbox
  ADD confirm_by   timestamptz(3),                -- while it is waited for: when it is sent again
  ADD became       text CHECK (became IN ('applied', 'refused', 'set-aside', 'unconfirmed', 'gone')),
  ADD reason       text,                          -- a code of the receiver's
  ADD confirmed_at timestamptz(3);
-- A confirmation names events by their ids, as an operator does.
CREATE UNIQUE INDEX outbox_event ON outbox (event_id);
CREATE INDEX outbox_awaited ON outbox (confirm_by) WHERE confirm_by IS NOT NULL;
-- Nearly all is applied: what is not is few rows, of a case that its worker asks about.
CREATE INDEX outbox_not_applied ON outbox (case_id) WHERE became <> 'applied';

-- What is sent again is waited for anew; that it was not confirmed before stays until it is.
CREATE OR REPLACE FUNCTION outbox_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sent_at := NULL;
  NEW.confirm_by := NULL;
  IF NEW.became <> 'unconfirmed' THEN
    NEW.became := NULL;
    NEW.reason := NULL;
    NEW.confirmed_at := NULL;
  END IF;
  RETURN NEW;
END $$;
