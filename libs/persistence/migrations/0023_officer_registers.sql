-- Officers, their absences and what they may assess stand in the register of their agency: a file like any other, whose journal
-- says who proposed each change, who approved it and why, and whose pool of each day is committed when it begins (ADR 27). What
-- these tables said has no journal, so it is not taken over: supervisors register their officers anew.
DROP TABLE absences;
DROP TABLE habilitations;
DROP TABLE officers;

CREATE INDEX cases_registers ON cases (id) WHERE kind = 'officer-register';
