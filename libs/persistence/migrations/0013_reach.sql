-- What a status list says now, signed, as it is served to anybody; made anew when something changed and before it is stale.
CREATE TABLE status_list_editions (
  list         integer NOT NULL,
  form         text NOT NULL CHECK (form IN ('bitstring', 'token')),
  content      text NOT NULL,                   -- compact JWS
  says         text NOT NULL,                   -- SHA-256 of what it lists; tells whether a newer one says anything else
  kid          text NOT NULL,                   -- key that signed it
  made_at      timestamptz(3) NOT NULL,
  valid_until  timestamptz(3) NOT NULL,
  PRIMARY KEY (list, form)
);

-- A verifier wants to hear what becomes of a credential that it was shown.
CREATE TABLE verifier_subscriptions (
  id          uuid PRIMARY KEY,
  verifier    text NOT NULL,                    -- OAuth client
  credential  text NOT NULL,
  callback    text,                             -- NULL: it asks
  created_at  timestamptz(3) NOT NULL,
  ended_at    timestamptz(3)
);
CREATE UNIQUE INDEX verifier_subscriptions_once ON verifier_subscriptions (verifier, credential) WHERE ended_at IS NULL;
CREATE INDEX verifier_subscriptions_credential ON verifier_subscriptions (credential) WHERE ended_at IS NULL;

-- What verifiers were told: security event tokens (RFC 8417), kept so that they can be read again.
CREATE TABLE verifier_events (
  seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  jti           uuid NOT NULL UNIQUE,
  subscription  uuid NOT NULL REFERENCES verifier_subscriptions (id),
  verifier      text NOT NULL,
  token         text NOT NULL,                  -- compact JWS, the same however often it is sent
  created_at    timestamptz(3) NOT NULL,
  received_at   timestamptz(3),                 -- the verifier said so
  tries         integer NOT NULL DEFAULT 0,
  next_try_at   timestamptz(3),                 -- NULL: nothing is pushed (any more)
  last_fault    text                            -- code only
);
CREATE INDEX verifier_events_due ON verifier_events (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX verifier_events_log ON verifier_events (verifier, seq);

GRANT SELECT, INSERT, UPDATE ON status_list_editions, verifier_subscriptions, verifier_events TO puente_app;
