-- Of one subscription the oldest event that is still pushed goes first; whether there is an older one is looked for along this.
CREATE INDEX verifier_events_order ON verifier_events (subscription, seq) WHERE next_try_at IS NOT NULL;
