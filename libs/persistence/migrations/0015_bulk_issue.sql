-- A certificate is issued as a credential once, however often a register is read: an HMAC of country, standard and folio.
CREATE TABLE issued_folios (
  mark     bytea PRIMARY KEY,
  case_id  text NOT NULL                        -- the credential
);

-- Rows of registers of earlier years, sealed until they are issued; from then on only what became of them is left.
CREATE TABLE bulk_rows (
  case_id  text NOT NULL,                       -- of the bulk issue
  row      integer NOT NULL,                    -- as a spreadsheet numbers it
  sealed   bytea,
  batch    integer,                             -- the one that took it
  outcome  text CHECK (outcome IN ('issued', 'known')),
  PRIMARY KEY (case_id, row)
);
CREATE INDEX bulk_rows_waiting ON bulk_rows (case_id, row) WHERE outcome IS NULL;

-- Why other rows were refused; no cell of the file stands here.
CREATE TABLE bulk_reports (
  case_id  text PRIMARY KEY,
  report   jsonb NOT NULL
);

GRANT SELECT, INSERT ON issued_folios TO puente_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON bulk_rows TO puente_app;
GRANT SELECT, INSERT ON bulk_reports TO puente_app;
