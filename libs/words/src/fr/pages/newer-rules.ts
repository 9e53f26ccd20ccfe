import { du, Le } from '../locale/countries.js';
import type { newerRules as es } from '../../es/pages/newer-rules.js';

export const newerRules: typeof es = {
  elsewhere: (country) =>
    `${Le(country)} demande si vous acceptez de nouvelles règles dans votre dossier : on répond sur la page ${du(country)}.`,
  note: 'On vous demande si vous acceptez de nouvelles règles dans votre dossier.',
  link: 'Lire ce qui change, et répondre',
  title: 'Nouvelles règles : les acceptez-vous ?',
  what: 'Votre dossier suit les règles avec lesquelles il a commencé. Il y en a de nouvelles, et avec elles quelque chose serait moins bon pour vous ou un délai finirait plus tôt. Elles valent pour vous seulement si vous dites oui.',
  reason: 'Pourquoi on le propose',
  worse: 'Ce qui serait moins bon pour vous',
  other: 'Ce qui changerait encore',
  due: (before, after) => `Le délai qui court maintenant finirait le ${after}, et non le ${before}.`,
  becomes: (what, before, after) => `${what} : maintenant, ${before} ; ensuite, ${after}.`,
  lapse: (before, after) => `Si personne ne répond à temps : maintenant, ${before} ; ensuite, ${after}.`,
  validity: (before, after) => `Ce qui est reconnu vaudrait pendant ${String(after)} ans au lieu de ${String(before)}.`,
  reopening: (before, after) =>
    `S’il est clos parce qu’il manque des papiers, on pourrait le rouvrir pendant ${String(after)} mois au lieu de ${String(before)}.`,
  automatic: {
    on: 'Ce que l’équivalence couvre en entier serait reconnu sans examen ; maintenant, des personnes l’examinent.',
    off: 'Ce que l’équivalence couvre en entier ne serait plus reconnu sans examen : des personnes l’examineraient, et cela prendrait plus de temps.',
  },
  seasons: 'Saisons où c’est valable après ces années',
  theSeasons: (many, months) => `${String(many)}, ${months}`,
  noSeasons: 'aucune',
  limits: {
    condition: {
      added: (words) => `On le reconnaîtrait avec une condition de plus : ${words}`,
      removed: (words) => `Ceci ne serait plus une condition : ${words}`,
    },
    exclusion: {
      added: (words) => `Ceci ne serait plus compris : ${words}`,
      removed: (words) => `Ceci ne serait plus exclu : ${words}`,
    },
  },
  lapses: {
    deem_recognised: 'votre certificat est reconnu',
    deem_refused: 'cela compte comme refusé, et vous pouvez faire appel',
    escalate: 'le dossier passe à une autorité supérieure',
  },
  coverages: {
    full: 'votre certificat la couvre',
    partial: 'il en couvre une partie',
    none: 'il ne la couvre pas',
  },
  steps: {
    'hostReview.extension': 'La prolongation que peut prendre la personne qui examine',
    'skillsTest.announced': 'Combien de temps avant une épreuve on l’annonce',
    'skillsTest.heldWithin': 'En combien de temps une épreuve se fait après qu’on a fixé son jour',
    'silence.complainAfter': 'Combien attendre avant de se plaindre que personne ne décide',
    'alert.atMost': 'Combien de temps peut durer une alerte',
    'silence.order': 'Combien de temps peut donner l’autorité qui ordonne de décider',
  },
  keeps: 'Si vous dites non, vous ne perdez rien : tout continue comme c’est, et personne ne peut vous le reprocher.',
  no: 'Non, continuer avec celles d’avant',
  yes: 'Oui, j’accepte les nouvelles règles',
  said: {
    yes: 'Vous avez dit oui : votre dossier suit maintenant les nouvelles règles.',
    no: 'Vous avez dit non : votre dossier continue comme avant.',
  },
  empty: 'Choisissez une des deux réponses.',
  tooLate:
    'On ne peut plus répondre : on y avait déjà répondu, ou ce qui était proposé a changé. Votre dossier dit où il en est.',
  none: 'On ne vous demande rien sur de nouvelles règles maintenant.',
};
