-- As the identity provider calls whoever works at an agency: for their colleagues and for auditors, who else read an account. No file, journal
-- or draw has a name, and nothing is decided by one. Who has not signed in for the country's period has none any more.
CREATE TABLE officer_names (
  agency   text NOT NULL,
  officer  text NOT NULL,
  name     text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  told_at  timestamptz(3) NOT NULL,               -- by the provider, last
  PRIMARY KEY (agency, officer)
);
