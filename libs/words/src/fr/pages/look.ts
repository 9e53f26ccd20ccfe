import type { look as es } from '../../es/pages/look.js';
import { check } from './check.js';

export const look: typeof es = {
  link: 'Qui a regardé mon dossier',
  title: 'Qui a regardé mon dossier',
  what: 'Chaque fois que quelqu’un a ouvert quelque chose à vous dans ce pays : qui, quand et pourquoi. Pour les bureaux, on dit l’institution et la fonction.',
  empty: 'Personne ne l’a encore ouvert. Chaque fois apparaîtra ici, avec sa date.',
  whats: {
    case: 'A ouvert votre dossier',
    dossier: 'A ouvert vos données',
    document: 'A ouvert un document à vous',
    match: 'A comparé vos données avec celles d’une personne au guichet',
    joined: 'A confirmé que deux dossiers sont à vous ; l’ancien est maintenant ouvert à cette institution',
    code: 'A imprimé un code pour que vous entriez, après avoir regardé votre document',
    credential: 'A vérifié votre attestation',
  },
  anybody: 'Quelqu’un qui avait le numéro de votre attestation et de votre document',
  verifier: 'Un vérificateur qui a son propre compte',
  share: (label) =>
    label === undefined ? 'Par un lien que vous avez partagé' : `Par le lien que vous avez partagé : ${label}`,
  purpose: 'Pourquoi',
  stated: 'Avec ses mots',
  purposes: {
    ...check.purposes,
    assist: 'Pour vous servir au guichet',
    defend: 'Pour vous défendre ou vous conseiller',
    'check-complete': 'Pour voir si votre dossier est complet',
    'verify-certificate': 'Pour voir si votre certificat est authentique',
    evaluate: 'Pour vous évaluer',
    decide: 'Pour décider de votre dossier',
    advise: 'Pour donner une opinion qu’on a demandée',
    'decide-appeal': 'Pour décider de votre appel',
    protect: 'Pour vous protéger',
    govern: 'Pour se mettre d’accord sur les règles entre l’État, les employeurs et les travailleurs',
    supervise: 'Pour superviser le travail du bureau',
    audit: 'Pour voir si votre dossier a été bien traité',
    operate: 'Pour que le service marche',
  },
  more: 'Voir les précédents',
  first: 'Revenir aux derniers',
  hourly: 'Si le même bureau l’ouvre plusieurs fois en une heure, cela compte une fois.',
};
