-- Work: emergencies, queues, the draw, absences.

-- Read by every decision: whether a pause for force majeure stops the clock it is about to start.
CREATE INDEX cases_force_majeure ON cases (id) WHERE kind = 'force-majeure';
