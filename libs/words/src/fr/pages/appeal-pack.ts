import { au } from '../locale/countries.js';
import type { appealPack as es } from '../../es/pages/appeal-pack.js';

export const appealPack: typeof es = {
  title: 'Documents pour un appel',
  link: 'Télécharger les documents pour un appel (PDF)',
  hint: 'Ce qui a été décidé, pourquoi, selon quelle règle, jusqu’à quand et auprès de qui on peut faire appel, et avec quelles preuves. Votre nom n’y est pas.',
  of: (number) => `Dossier ${number}.`,
  made: (country, day) =>
    `Fait ${au(country)} le ${day}, avec ce que le dossier disait ce jour-là. Seul, il ne prouve rien : c’est ce que dit le dossier qui compte.`,
  nothing: 'Rien n’est encore décidé dans ce dossier.',
  units: 'Ce qui a été décidé, unité par unité',
  whole: 'Ce qui a été décidé',
  lastDays: 'Derniers jours',
  appealBy: (day) => `Pour faire appel : ${day}.`,
  runsUntil: (day) => `Du délai qui court maintenant : ${day}.`,
  shownUntil: (day) => `Où ceci vous est montré : ${day}.`,
  evidence: 'Preuves qui sont dans le dossier',
  sha256: (hash) => `SHA-256 : ${hash}`,
  bodies: 'Auprès de qui, et qui aide gratuitement',
};
