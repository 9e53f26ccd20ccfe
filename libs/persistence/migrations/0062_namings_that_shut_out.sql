-- What was shut to integrity officers by two of them is looked at by auditors: the watch finds these entries of a day.
CREATE INDEX journal_namings_that_shut_out ON journal (at) WHERE event ? 'shuts';
