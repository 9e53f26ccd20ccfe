import type { check as es } from '../../es/pages/check.js';

const purposes: typeof es.purposes = {
  hiring: 'Pour donner du travail',
  client: 'Comme client de la personne',
  authority: 'Comme autorité',
  other: 'Pour une autre raison',
};

export const check: typeof es = {
  link: 'Vérifier l’attestation d’une autre personne',
  title: 'Vérifier une attestation',
  what: 'Demandez à la personne son attestation et son document d’identité. Ici on ne cherche personne par son nom, et c’est gratuit.',
  number: 'Numéro de l’attestation',
  numberHint: 'Il est sur le papier et sur le téléphone. Par exemple :',
  document: 'Numéro du document d’identité',
  documentHint: 'Celui que la personne vous montre : passeport, carte d’identité ou ce qu’elle a. Avec ou sans tirets.',
  purpose: 'Pourquoi demandez-vous ?',
  noPurpose: 'Je préfère ne pas le dire',
  purposes,
  send: 'Vérifier l’attestation',
  told: 'La personne verra que quelqu’un avec ces deux numéros a demandé, quand, et pourquoi. Elle ne verra pas qui vous êtes.',
  missing: 'Écrivez les deux numéros.',
  notFound: 'Avec ce numéro et ce document, nous n’avons trouvé aucune attestation de ce pays.',
  notFoundNext: [
    'Comparez les deux numéros avec ce que la personne vous montre : une lettre fausse suffit pour ne pas la trouver.',
    'Cela ne prouve rien contre personne : le dossier de certaines personnes n’a pas de numéro de document. Demandez-leur un lien de partage, ou lisez le code QR de leur papier.',
  ],
  elsewhere:
    'Ce site connaît seulement les attestations que son propre pays a délivrées. Si c’est un autre pays, demandez là-bas :',
  directory: 'Liste des pays et des autorités',
  limited: 'On a trop essayé ce numéro, ou trop essayé depuis ici. Attendez un moment et essayez de nouveau.',
  again: 'Vérifier une autre',
};
