-- An event that could not be accepted opens with the node's key for as long as it lies here. After the country's period nothing of its
-- content is left, and that there was one, when and why it was set aside, stays.
ALTER TABLE quarantine
  ADD emptied_at timestamptz(3),
  ADD released_at timestamptz(3),               -- an operator lets it in after all; the relay takes it
  ADD CHECK (emptied_at IS NULL OR (octet_length(body) = 0 AND headers = '{}'));
CREATE INDEX quarantine_kept ON quarantine (received_at) WHERE emptied_at IS NULL;
CREATE INDEX quarantine_released ON quarantine (id) WHERE released_at IS NOT NULL AND resolved_at IS NULL;

-- Of how many people a country told for the first time in a day.
CREATE INDEX dossiers_received ON dossiers (received_from, created_at) WHERE received_from IS NOT NULL;
