-- What an officer has typed into the form of a command and not given yet, sealed with the key of the file's dossier: nothing is lost on a
-- closed page or an ended session, and it goes with the person. One for each officer, file and command; gone once the command is given.
CREATE TABLE form_drafts (
  id          uuid PRIMARY KEY,
  officer     text NOT NULL,
  case_id     text NOT NULL REFERENCES cases (id),
  command     text NOT NULL,
  dossier_id  uuid NOT NULL REFERENCES dossiers (id),
  version     integer NOT NULL,                       -- of the file, as the officer had read it
  sealed      bytea NOT NULL,
  updated_at  timestamptz(3) NOT NULL,
  UNIQUE (officer, case_id, command)
);
CREATE INDEX form_drafts_dossier ON form_drafts (dossier_id);
CREATE INDEX form_drafts_case ON form_drafts (case_id);
