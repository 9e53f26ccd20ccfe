-- What its receiver took once, and is sent again all the same, as where a broker lost its data: where a paper of it was lost here since, it
-- need not leave another time, and holds back nothing (docs/adr/0078).
ALTER TABLE outbox ADD taken boolean NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION outbox_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sent_at := NULL;
  NEW.confirm_by := NULL;
  IF NEW.became <> 'unconfirmed' THEN
    NEW.taken := OLD.taken OR OLD.became IS NOT DISTINCT FROM 'applied';
    NEW.became := NULL;
    NEW.reason := NULL;
    NEW.confirmed_at := NULL;
  END IF;
  RETURN NEW;
END $$;
