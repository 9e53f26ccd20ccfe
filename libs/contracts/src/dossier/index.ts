export { Certificate, documentBytesAtMost, DocumentEntry, Dossier, NewDossier } from './dossier.js';
export { Contact, ContactChannel, IdentityDocument, Person, sexes } from './person.js';
