import type { ownStep as es } from '../../es/pages/own-step.js';

export const ownStep: typeof es = {
  title: 'Demander quelque chose dans votre dossier',
  steps: {
    'move-appointment': {
      link: 'Changer le rendez-vous',
      title: 'Changer le rendez-vous',
      what: 'Vous pouvez le changer une fois, avant qu’il arrive, sans dire pourquoi ; une autre fois, en disant pourquoi. Cela ne compte pas contre vous. Le bureau propose d’autres dates et vous choisissez.',
      send: 'Demander d’autres dates',
      done: 'Votre rendez-vous est changé',
      next: 'Vous n’avez pas à aller à l’ancien. Quand on vous proposera d’autres dates, nous vous le dirons, et vous choisirez dans votre dossier.',
    },
    reapply: {
      link: 'Demander une autre évaluation',
      title: 'Demander une autre évaluation',
      what: 'Ce que vous avez déjà montré n’est pas perdu : on évalue seulement ce qui manque. Si vous pouviez encore faire appel de la décision, vous ne perdez pas ce droit : quand l’autre évaluation finit sans résultat, vous avez de nouveau tout le délai.',
      send: 'Oui, demander une autre évaluation',
      done: 'Vous avez demandé une autre évaluation',
      next: 'Le bureau examine votre demande et vous propose des dates. Nous vous le dirons.',
    },
    reopen: {
      link: 'Rouvrir le dossier',
      title: 'Rouvrir le dossier',
      what: 'Il continue où il s’est arrêté, avec tout ce que vous avez remis : vous ne recommencez pas. Si on vous avait demandé quelque chose, vous avez de nouveau tout le délai.',
      send: 'Oui, le rouvrir',
      done: 'Votre dossier est rouvert',
      next: 'Si vous l’avez demandé sur la page de l’autre pays, il faut un moment pour le voir ici. Votre dossier dit la suite.',
    },
    'contest-alert': {
      link: 'Dire que l’alerte est fausse',
      title: 'L’alerte est fausse',
      what: 'On l’examine en quelques jours et cela ne coûte rien. Qui l’a mise, ou a décidé votre dossier, ne peut pas décider de la garder : une autre personne le fait, vous dit pourquoi, et vous pouvez faire appel.',
      send: 'Demander de la retirer',
      done: 'Vous avez demandé de retirer l’alerte',
      next: 'Maintenant c’est à l’autorité d’agir. Votre dossier dit jusqu’à quand, et nous vous le dirons.',
    },
  },
  movedFor: 'Pourquoi vous ne pouvez pas venir',
  movedForHint:
    'Seulement si vous avez déjà changé un rendez-vous. Avec vos mots ; la personne qui propose les dates le lit.',
  ground: 'Pourquoi elle est fausse',
  groundHint: 'Avec vos mots. La personne qui l’examine le lit, et cela reste dans le dossier.',
  empty: 'Écrivez pourquoi elle est fausse.',
  tooLate: 'Cela n’a pas pu se faire. Votre dossier dit où il en est.',
  nothing: 'Il n’y a rien que vous puissiez demander ici maintenant.',
  notHere:
    'Avec le code par lequel vous êtes ici, cela ne peut pas se faire : demandez un code qui arrive à votre téléphone, ou donnez un mandat à qui vous aide.',
};
