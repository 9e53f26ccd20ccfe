-- The watch finds an hour by its last moment: one that lies elsewhere than in its hour would be found on another day, or never.
ALTER TABLE names_shown ADD CONSTRAINT names_shown_in_hour CHECK (
  extract(epoch FROM hour)::numeric % 3600 = 0 AND first_at >= hour AND at >= first_at AND at < hour + interval '1 hour'
);
