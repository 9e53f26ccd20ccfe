-- A broker that lost its data counts its places anew: what could not be accepted then lay where something else had lain before, and was written
-- down nowhere, while its sender was told that it waits for an operator. Nothing is said of rows from before, each of which has its place alone.
ALTER TABLE quarantine
  ADD COLUMN sha256 bytea NOT NULL DEFAULT '',
  DROP CONSTRAINT quarantine_topic_partition_offset_key,
  ADD CONSTRAINT quarantine_topic_partition_offset_sha256_key UNIQUE (topic, partition, "offset", sha256);
