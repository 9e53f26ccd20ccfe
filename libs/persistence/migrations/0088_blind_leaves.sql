-- Hashes of leaves are public (docs/adr/0052), and some entries can be guessed whole, to the command's id: a leaf is made with 32 bytes more that
-- nobody guesses. They go to whoever may see the entry, and to nobody else.
ALTER TABLE log_leaves ADD blind bytea NOT NULL DEFAULT '';
ALTER TABLE log_leaves ALTER blind DROP DEFAULT;
ALTER TABLE log_leaves ADD CONSTRAINT log_leaves_blind CHECK (octet_length(blind) = 32) NOT VALID;
