-- One row of a day that is far away stopped the places of figures for good: a day is turned when it has come, by any calendar of the world.
DELETE FROM place_turns WHERE day > current_date + 1;
ALTER TABLE place_turns ADD CONSTRAINT place_turns_come CHECK (day <= current_date + 1);
