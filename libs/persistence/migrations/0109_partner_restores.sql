-- Which countries are being restored now, by their own signed questions of what they lost (docs/adr/0053): their cases’ pages say so.
-- A row for each country, written over; whoever asks no more has opened again.
CREATE TABLE partner_restores (
  country   text PRIMARY KEY,
  epoch     uuid NOT NULL,
  since     timestamptz(3) NOT NULL,              -- when it first asked in this restore
  asked_at  timestamptz(3) NOT NULL
);
