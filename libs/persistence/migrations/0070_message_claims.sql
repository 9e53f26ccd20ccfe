-- Who is telling a worker something now: a try is claimed before it is sent, so that no second one sends it meanwhile. Whoever claimed
-- it and died is taken over from when the claim is over.
CREATE TABLE message_claims (
  case_id    text NOT NULL,
  notice_id  text NOT NULL,                      -- of a later try, with its number
  claimant   uuid NOT NULL,
  until      timestamptz(3) NOT NULL,
  PRIMARY KEY (case_id, notice_id)
);
