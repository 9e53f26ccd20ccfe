-- By which rule a person was deleted: the years of rest, their own request, or that there never was more than a draft.
ALTER TABLE dossier_deletions ADD COLUMN ground text NOT NULL DEFAULT 'rest';

-- A draft that is over is deleted that day; the sweep finds it without looking at every dossier.
CREATE INDEX cases_drafts_over ON cases (dossier_id) WHERE stage IN ('draft-deleted', 'withdrawn');
