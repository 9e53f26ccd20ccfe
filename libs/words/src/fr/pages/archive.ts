import type { archive as es } from '../../es/pages/archive.js';
import { plural } from '../locale/locale.js';

const many = (n: number, one: string, other: string): string => `${String(n)} ${plural(n, { one, other })}`;

export const archive: typeof es = {
  link: 'Emporter tout ce qui est à moi dans un fichier',
  title: 'Tout ce qui est à vous dans un fichier',
  what: 'Un fichier avec tout ce que ce pays a de vous, signé : ainsi chacun peut voir que personne ne l’a changé.',
  holds: 'Ce qu’il contient aujourd’hui',
  data: 'Vos données, comme le bureau les a',
  documents: (n) => many(n, 'document de votre dossier', 'documents de votre dossier'),
  procedures: (n) => many(n, 'démarche, avec tout ce qui s’est passé', 'démarches, avec tout ce qui s’est passé'),
  credentials: (n) => many(n, 'attestation', 'attestations'),
  looks: 'Qui a regardé votre dossier',
  size: (megabytes) =>
    megabytes <= 1 ? 'Il pèse moins de 1 Mo, comme une photo.' : `Il pèse environ ${String(megabytes)} Mo.`,
  here: 'Ce qu’un autre pays a de vous se demande sur sa page.',
  askTitle: 'D’abord : demandez un code',
  ask: 'Pour que personne d’autre ne le prenne, nous envoyons un nouveau code à votre téléphone ou à votre courriel. Il sert une fois, pendant dix minutes.',
  send: 'Envoyez-moi un code',
  sent: 'Le code est en route vers le contact que vous avez laissé. Écrivez-le ci-dessous.',
  codeHint: 'Celui qui vient d’arriver par message.',
  takeTitle: 'Ensuite : téléchargez',
  take: 'Télécharger le fichier',
  wrong:
    'Ce code ne sert pas : il est mal écrit, trop vieux, a déjà servi, ou a été imprimé à un guichet. Demandez-en un autre.',
  wait: 'Le fichier se fait pendant qu’il se télécharge. Votre téléphone montre ce qui est arrivé, pas ce qui reste ; avec peu de réseau, il faut plusieurs minutes. S’il se coupe, il ne s’ouvre pas : demandez un autre code et recommencez. Rien n’est perdu.',
  proofTitle: 'La preuve que personne ne l’a changé',
  proof:
    'Un petit fichier pour un juge ou un avocat : avec lui, chacun vérifie, sans rien demander à un bureau, que ce qui s’est passé dans vos démarches est comme au moment où d’autres pays l’ont signé. Il ne contient pas vos documents. Gardez-le avec l’autre fichier.',
  proofTake: 'Télécharger la preuve',
  notSigned:
    'Il n’y a pas encore de preuve : aucun autre pays n’a signé jusqu’ici. Essayez plus tard ; rien n’est perdu.',
  careful:
    'Il contient vos documents. Gardez-le sur un appareil qui est à vous. C’est un .zip : touchez-le pour l’ouvrir.',
};
