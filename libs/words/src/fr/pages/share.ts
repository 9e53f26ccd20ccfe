import { plural } from '../locale/locale.js';
import type { share as es } from '../../es/pages/share.js';

export const share: typeof es = {
  link: 'Partager mon attestation par un lien',
  title: 'Partager mon attestation',
  what: 'Vous choisissez quoi montrer, à qui et jusqu’à quand. Si elle est valable, suspendue ou expirée, cela se voit toujours.',
  none: 'Vous n’avez pas encore d’attestation à partager. Elle apparaîtra ici quand il y en aura une.',
  credential: 'Quelle attestation ?',
  facts: 'Que voulez-vous montrer ?',
  factsHint: 'Cochez seulement ce qu’il faut.',
  fact: {
    qualification: 'Quel certificat ou quelle reconnaissance c’est',
    units: 'Ce que je peux faire, partie par partie',
    validity: 'Depuis quand et jusqu’à quand elle est valable',
    name: 'Mon nom',
    'birth-date': 'Ma date de naissance',
    document: 'Le numéro de mon document',
  },
  label: 'Pour qui est-ce ?',
  labelHint: 'Personne d’autre ne le lit : c’est pour reconnaître le lien.',
  until: 'Sert jusqu’au',
  untilHint: (usual, atMost) => `Vide : ${String(usual)} jours. Au plus ${String(atMost)}.`,
  make: 'Faire le lien',
  incomplete:
    'Il manque quelque chose : cochez quoi montrer, dites pour qui c’est, et regardez si le jour est possible.',
  mine: 'Mes liens',
  empty: 'Les liens que vous faites apparaîtront ici, avec chaque fois que quelqu’un les ouvre.',
  works: (day) => `Sert jusqu’au ${day}`,
  ended: (when) => `Fini le ${when}`,
  copy: 'Copiez ce lien et envoyez-le :',
  shows: 'Montre',
  uses: (count) =>
    count === 0
      ? 'Personne ne l’a ouvert.'
      : `Ouvert ${plural(count, { one: 'une fois', other: `${String(count)} fois` })} :`,
  usesHint: 'Certaines applications de messages l’ouvrent une fois toutes seules, pour montrer un aperçu.',
  end: 'Mettre fin à ce lien',
  endHint: 'Il ne sert plus tout de suite. Votre attestation reste comme elle est.',
  made: 'Le lien est prêt, ci-dessous. S’il n’est pas juste, mettez-y fin au même endroit.',
  endedNow: 'Le lien est fini. Votre attestation reste comme elle est.',
  back: 'Revenir à mon dossier',
};
