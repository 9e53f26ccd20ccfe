import { du } from '../locale/countries.js';
import type { afterTest as es } from '../../es/pages/after-test.js';

export const afterTest: typeof es = {
  link: 'Choisir la suite',
  elsewhere: ({ host }) => `Vous choisissez sur la page ${du(host)}, avec le même numéro.`,
  title: 'Choisissez la suite',
  what: 'Il y a eu deux épreuves auxquelles vous n’avez pas assisté. Cela ne dit rien de ce que vous savez faire : c’est vous qui choisissez, et jusque-là personne ne décide sur cette partie.',
  question: 'Comment voulez-vous continuer ?',
  choices: {
    'test-again': {
      name: 'Je veux une autre épreuve.',
      means: 'On fixe une date et on vous le dit avant.',
      chosen: 'Vous avez choisi une autre épreuve. On fixe une date et nous vous le dirons.',
    },
    'without-test': {
      name: 'Décidez sans épreuve.',
      means: 'On décide avec ce qu’il y a dans votre dossier, et vous pouvez faire appel.',
      chosen:
        'Vous avez choisi une décision avec ce qu’il y a dans votre dossier. Nous vous le dirons quand elle sera prise.',
    },
  },
  evaluations:
    'Deux rendez-vous pour votre évaluation sont passés. Cela ne dit rien de ce que vous savez faire : c’est vous qui choisissez la suite.',
  afterEvaluations: {
    'evaluate-again': {
      name: 'Je veux d’autres dates.',
      means: 'Le bureau en propose d’autres et nous vous le dirons.',
      chosen: 'Vous avez demandé d’autres dates. Nous vous le dirons quand elles seront proposées.',
    },
    close: {
      name: 'Fermez la demande.',
      means: 'Vous ne perdez rien de ce que vous avez déjà montré, et vous pouvez la refaire quand vous voulez.',
      chosen: 'La demande est close. Vous pouvez la refaire quand vous voulez.',
    },
  },
  send: 'Choisir',
  empty: 'Cochez l’une des deux.',
  tooLate: 'C’était déjà choisi. Votre dossier dit où il en est.',
  none: 'Vous n’avez rien à choisir maintenant.',
};
