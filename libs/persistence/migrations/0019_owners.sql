-- A dossier is of whom it was opened for. Whoever deletes a person forgets their sign-in; nobody gives it to somebody else, with
-- whatever role. (What each role may do stands in src/roles, and is granted after the migrations.)
CREATE FUNCTION owner_is_never_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a dossier gets no other owner' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER dossiers_keep_their_owner BEFORE UPDATE OF owner ON dossiers FOR EACH ROW
  WHEN (NEW.owner IS NOT NULL AND NEW.owner IS DISTINCT FROM OLD.owner) EXECUTE FUNCTION owner_is_never_another();
