import { Le } from '../locale/countries.js';
import type { nextSteps as es } from '../../es/pages/next-steps.js';

export const nextSteps: typeof es = {
  nothing: () => 'Vous n’avez rien à faire.',
  'submit-draft': () => 'Relisez votre demande et envoyez-la, au bureau où vous l’avez commencée.',
  'provide-documents': () =>
    'Remettez ce qui manque sur cette page. Si vous ne pouvez pas l’obtenir, dites-le au même endroit : il y a un autre chemin. Un bureau ne peut le faire pour vous qu’avec un mandat que vous avez signé.',
  'answer-discrepancy': ({ home }) =>
    `${Le(home)} a trouvé une différence dans votre certificat. Expliquez ce qui s’est passé, ici ou au bureau où vous avez déposé votre dossier.`,
  'attend-test': () =>
    'Allez à l’épreuve : la date et le lieu sont ci-dessous. Si vous ne pouvez pas y aller, demandez avant une autre date : la première fois, vous n’avez pas à dire pourquoi.',
  'choose-after-test': () =>
    'Deux épreuves sont passées sans vous : dites si vous en voulez une autre, ou autre chose. Sur la page ou au bureau.',
  'report-compensation': () =>
    'Faites ce qu’on vous demande, ci-dessous, et dites-le sur cette page quand c’est fait. Vous pouvez le dire partie par partie. Un bureau ne peut le faire pour vous qu’avec un mandat que vous avez signé.',
  'answer-hearing': () =>
    'Lisez les raisons, ci-dessous. Dites ce que vous avez à dire avant qu’on décide, ici ou au bureau qui a délivré votre attestation.',
  'answer-fraud-review': () => 'Lisez ce qu’on vous demande, ci-dessous, et répondez ici ou au bureau qui a décidé.',
  'read-decision': () => 'Lisez la décision, ci-dessous.',
  'may-appeal': () =>
    'Lisez les raisons, ci-dessous. Si vous n’êtes pas d’accord, vous pouvez faire appel avant la fin du délai.',
  'may-appeal-or-reapply': () =>
    'Lisez ci-dessous ce qui manque. Vous pouvez faire appel avant la fin du délai, ou passer une autre évaluation à partir de la date indiquée.',
  'may-contest': () => 'Si l’alerte est fausse, dites-le : on l’examine en quelques jours et cela ne coûte rien.',
  'remind-references': () =>
    'Dites à vos références qu’un code leur a été envoyé. Si elles ne répondent pas, le dossier continue.',
  'complete-application': () => 'Complétez votre demande et envoyez-la de nouveau, au bureau où vous l’avez commencée.',
  'choose-appointment': () => 'Choisissez une des dates sur cette page, vous ou la personne qui a votre mandat.',
  'attend-evaluation': () =>
    'Allez à l’évaluation le jour de votre rendez-vous. Vous pouvez le changer une fois, et une autre fois avec une raison.',
  'carry-credential': () =>
    'Montrez votre attestation quand on vous la demande. C’est vous qui décidez à qui, et ce que vous montrez.',
  'may-reapply': () => 'Vous pouvez demander une autre évaluation, seulement de ce qui manque. La date est ci-dessous.',
  'file-again': () =>
    'Lisez ci-dessous pourquoi le dossier est revenu. Quand c’est arrangé, déposez-le de nouveau : vous ne perdez rien.',
  'may-reopen': () =>
    'Si vous le voulez encore, vous pouvez le rouvrir ici ou au bureau où vous avez déposé votre dossier.',
};
