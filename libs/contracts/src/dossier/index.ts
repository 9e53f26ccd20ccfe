export {
  Certificate,
  documentBytesAtMost,
  DocumentEntry,
  Dossier,
  ListedDocument,
  mediaTypes,
  NewDossier,
} from './dossier.js';
export { CorrectedValues, fieldsOf, withFieldsOf, withValues } from './corrected-values.js';
export { Contact, ContactChannel, IdentityDocument, Person, sexes } from './person.js';
export { DeletedDossier } from './deleted-dossier.js';
