import { au, du, le, Le } from '../locale/countries.js';
import { languageName } from '../locale/locale.js';
import type { status as es } from '../../es/pages/status.js';
import { stages } from './stages.js';
import { atZero } from './at-zero.js';
import { nextSteps } from './next-steps.js';

export const status: typeof es = {
  title: 'Votre dossier',
  demonstration: 'Données de démonstration : la personne et le dossier sont inventés.',
  tacitMark: 'Par silence de l’administration',
  tacit: ({ host }) =>
    `${Le(host)} n’a pas répondu à temps et l’accord décide dans ce cas. La décision est valable ; elle ne peut être revue que s’il y a eu fraude.`,
  now: stages,
  holder: 'Qui a le dossier',
  you: 'Vous',
  nobody: 'Personne : le dossier est terminé',
  onItsWay: ({ host }) => `En route vers ${le(host)}`,
  due: 'Date limite',
  howCounted: 'Comment compte-t-on les jours ?',
  ifAgencySilent: 'S’ils ne répondent pas',
  ifYouSilent: 'Si vous ne répondez pas',
  atZero,
  youNow: 'Vous, maintenant',
  next: nextSteps,
  open: 'Ce qui n’est pas encore décidé',
  openWhy: {
    remitted: 'Votre appel oblige à décider de nouveau, avec d’autres personnes.',
    measured: 'Vous pouvez la compléter, ou vous l’avez déjà montrée et il reste à décider.',
    'not-covered': 'L’équivalence ne la couvre pas : le silence ne peut pas la reconnaître et quelqu’un doit décider.',
    discrepancy: 'Ce qu’a répondu l’émetteur du certificat ne correspond pas : quelqu’un doit décider.',
    unverified: 'Personne n’a pu vérifier le document : une épreuve décidera, et ce n’est pas votre faute.',
    alerted: 'Il y a une alerte sur le certificat : quelqu’un doit décider.',
  },
  why: 'Pourquoi on a décidé ainsi',
  verdicts: { held: 'Acquise', missing: 'Non acquise' },
  lawUnsaid:
    'Cette décision ne le dit pas ici. Vous avez le droit de le savoir : demandez au bureau qui a décidé, ou à ceux qui aident gratuitement.',
  ruled: {
    upheld: 'Votre appel a confirmé la décision',
    overturned: 'Votre appel a changé la décision',
    remitted: 'Votre appel oblige à décider de nouveau',
  },
  remedy: 'Si vous n’êtes pas d’accord',
  appealUntil: (body, day) =>
    `Vous pouvez faire appel jusqu’au ${day} auprès de ${body}. C’est gratuit, une autre personne décide, et vous ne perdez rien de ce qui est reconnu.`,
  appealMeanwhile: (body) =>
    `Vous pouvez faire appel auprès de ${body}, même pendant que votre délai est arrêté parce qu’on vous doit une épreuve. C’est gratuit.`,
  appealOnceServed: (body) =>
    `Vous pouvez faire appel auprès de ${body}. Le délai commence quand l’avis vous arrive, et cette page dira son dernier jour. C’est gratuit.`,
  legalAid: 'Où trouver de l’aide gratuite',
  inventedAid: 'Données de démonstration : cette aide est inventée.',
  remand: 'Ce qui a été ordonné après votre appel',
  instructions: 'Instructions',
  reasons: 'Raisons',
  legalBasis: 'Base légale',
  measures: 'Ce que vous pouvez faire pour compléter',
  measureKinds: { 'aptitude-test': 'Une épreuve', 'adaptation-period': 'Un temps de pratique' },
  howToReport: 'Comment nous le dire',
  besideMeasures:
    'Pendant qu’on décide l’autre unité, aucun jour de votre délai ne compte pour celles-ci. Vous pouvez continuer à dire ce que vous avez fait.',
  appealAfterReview:
    'Ce qu’on vous a refusé et que vous pouvez encore contester, vous pourrez en faire appel quand l’autre partie sera décidée : vous ne perdez aucun jour pour cela.',
  whileTested: ({ host }) =>
    `Pendant que vous attendez le jour d’une épreuve, son résultat ou une autre date, le délai compte pour ${le(host)} et pas pour vous : vous ne perdez aucun de vos jours.`,
  meanwhile: ({ host }) => `Pendant ce temps, le délai ${du(host)} est arrêté ; il n’est pas perdu.`,
  beyondAppeals: {
    title: 'L’instance d’appel n’a pas répondu à temps',
    what: 'Personne, dans cette procédure, n’est au-dessus d’elle. Votre dossier continue et elle peut encore répondre ; en attendant, la loi de son pays dit à qui vous pouvez vous adresser :',
  },
  silence: {
    title: 'Personne n’a décidé à temps',
    may: (agency, from) =>
      `À partir du ${from}, vous pouvez vous plaindre auprès de ${agency}, qui ordonne de décider avant une date. C’est gratuit et vous n’avez rien à expliquer.`,
    elsewhere: (country) => `On n’a pas répondu ${au(country)} : si vous vous plaignez ici, votre plainte part là-bas.`,
    link: 'Me plaindre que personne ne décide',
    onItsWay: (country) =>
      `Votre plainte est partie vers ${le(country)}. Quand elle y sera reçue, vous verrez ici son numéro.`,
    complained: (agency, number) => `${agency} a votre plainte, avec le numéro ${number}.`,
    ordered: (agency, day) => `${agency} a ordonné de décider au plus tard le ${day}.`,
    what: 'Une autre autorité, qui n’a pas pris part à votre dossier, ordonne à qui n’a pas répondu de décider avant une date.',
    keeps:
      'Vous ne perdez rien et vous ne recommencez rien : en attendant, on peut encore décider. Si l’ordre n’est pas suivi non plus, vous pourrez vous plaindre de nouveau.',
    confirm: 'Oui, me plaindre',
    back: 'Non, revenir',
  },
  decline: {
    link: 'Je ne veux pas compléter : garder ce qui est reconnu',
    elsewhere: ({ host }) =>
      `Si vous ne voulez pas compléter, dites-le sur la page ${du(host)} : vous gardez ce qui est reconnu.`,
    title: 'Garder ce qui est reconnu',
    what: 'Vous n’aurez plus à faire ce qu’on vous a demandé. Ce qui manque reste non reconnu dans ce dossier.',
    keeps:
      'Vous ne perdez rien de ce qui est reconnu : votre attestation reste valable. Et vous pouvez faire appel pour ce qui manque ; la page dira jusqu’à quand.',
    noWayBack:
      'On ne peut pas revenir en arrière. Si vous avez déjà montré quelque chose, cela est quand même examiné.',
    confirm: 'Oui, garder ce qui est reconnu',
    back: 'Non, revenir sans rien changer',
  },
  mayDo: 'Ce que vous pouvez déjà faire',
  conditions: 'À cette condition',
  exclusions: 'Ce qui n’est pas compris',
  bridge: 'Ce qui manque et où l’obtenir',
  noCourse: 'Nous ne connaissons pas encore de cours. Demandez au bureau qui a décidé.',
  free: 'gratuit',
  askPrice: 'demandez le prix',
  inventedCourse: 'cours inventé, pour la démonstration',
  taughtIn: (language) => `en ${languageName(language)}`,
  past: 'Ce qui s’est passé',
  pastEmpty: 'Chaque étape de votre dossier apparaîtra ici, avec sa date.',
  hourOf: (country) => `Heure locale ${du(country)}.`,
  news: (country, when) => `Dernières nouvelles ${du(country)} : ${when}.`,
  noNews: (country) => `Pas encore de nouvelles ${du(country)}.`,
  unreceived: (here, there, since) =>
    `${Le(here)} l’a envoyé ; ${le(there)} ne l’a pas encore reçu, depuis ${since}. L’envoi se répète tout seul : vous n’avez rien à faire.`,
  restored: (there) =>
    `${Le(there)} remet ses registres en place à partir d’une copie. Rien n’est perdu, et rien n’y est décidé pendant ce temps : ce qui lui a déjà été envoyé, il le reçoit de nouveau, et vous n’avez rien à faire.`,
  changed: 'Il y a du nouveau dans votre dossier : cette page le montre déjà.',
  leave: 'Quitter mon dossier',
  leaveHint: 'Si le téléphone n’est pas à vous, quittez quand vous avez fini.',
};
