-- Who may assess which standard, and until when. A subject, never a name.
CREATE TABLE habilitations (
  officer   text NOT NULL REFERENCES officers (id),
  standard  text NOT NULL,                      -- code in the country's catalogue
  until     text NOT NULL,                      -- the last day: 2027-12-31
  PRIMARY KEY (officer, standard)
);
CREATE INDEX habilitations_standard ON habilitations (standard);

-- Employers and peers who co-sign what a worker says: who they are stands sealed under the dossier's key; of their
-- one-time code only a hash is kept.
CREATE TABLE reference_contacts (
  id          uuid PRIMARY KEY,
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  case_id     text NOT NULL,
  sealed      bytea NOT NULL,
  code_hash   bytea UNIQUE,
  expires_at  timestamptz(3),
  created_at  timestamptz(3) NOT NULL
);
CREATE INDEX reference_contacts_case ON reference_contacts (case_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON habilitations, reference_contacts TO puente_app;
