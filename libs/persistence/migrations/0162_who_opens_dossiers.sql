-- For `journal verify` (docs/adr/0084): whose each dossier is and which agencies open it, and nothing of what is sealed in it. The operator reads no row of the dossiers themselves.
CREATE VIEW dossier_doors AS
  SELECT id, owner, agencies, EXISTS (SELECT FROM dossier_deletions gone WHERE gone.dossier_id = dossiers.id) AS deleted FROM dossiers;
