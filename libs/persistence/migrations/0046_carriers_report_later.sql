-- A carrier may only take a message and say later what became of it; telling it again answers as the first time.
ALTER TABLE messages ADD COLUMN accepted boolean NOT NULL DEFAULT false;
