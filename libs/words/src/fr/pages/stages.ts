import { au, le, Le } from '../locale/countries.js';
import type { stages as es } from '../../es/pages/stages.js';

export const stages: typeof es = {
  draft: () => 'Votre demande est un brouillon : elle n’est pas encore envoyée.',
  submitted: ({ home }) => `${Le(home)} vérifie que votre dossier est complet.`,
  'awaiting-documents': ({ home }) => `Il manque des documents : ${le(home)} attend que vous les remettiez.`,
  'home-verification': ({ home }) => `${Le(home)} vérifie que votre certificat est authentique.`,
  transmitted: ({ home, host }) => `${Le(home)} a vérifié votre certificat et a envoyé votre dossier ${au(host)}.`,
  'host-review': ({ host }) => `${Le(host)} examine votre certificat.`,
  'compensation-pending': ({ host }) => `${Le(host)} reconnaît une partie et vous dit comment compléter ce qui manque.`,
  'fraud-review': ({ host }) =>
    `${Le(host)} examine s’il y a eu fraude. Votre reconnaissance reste valable pendant ce temps.`,
  recognised: ({ host }) => `${Le(host)} reconnaît votre certificat.`,
  'partially-recognised': ({ host }) => `${Le(host)} reconnaît une partie de votre certificat.`,
  refused: ({ host }) => `${Le(host)} ne reconnaît pas votre certificat.`,
  'gathering-evidence': () => 'Les personnes qui ont vu votre travail confirment ce que vous avez déclaré.',
  application: ({ home }) => `${Le(home)} examine votre demande d’évaluation.`,
  returned: () => 'Il manque quelque chose dans votre demande. Lisez quoi, ci-dessous.',
  admissible: () => 'Votre demande est admise. On fixe maintenant le jour de l’évaluation.',
  'evaluation-scheduled': () => 'Votre évaluation a un jour et un lieu.',
  evaluated: () => 'L’évaluation est terminée et une autre personne revoit le résultat.',
  'certificate-issued': ({ home }) => `${Le(home)} a certifié ce que vous savez faire.`,
  'not-yet-competent': () => 'Pas encore, pour certaines unités. Ce que vous avez déjà montré est gardé.',
  'application-closed': () => 'La demande est close. Vous ne perdez rien et vous pouvez la refaire.',
  'closed-without-prejudice': () =>
    'Le dossier est clos sans préjudice : vous ne perdez rien. Ci-dessous on vous dit pourquoi.',
  withdrawn: () => 'Vous avez retiré le dossier.',
  'draft-deleted': () => 'Le brouillon a été effacé parce qu’il n’a pas été envoyé à temps.',
  appealed: () => 'Vous avez fait appel : une autre autorité, qui n’a pas pris part à la décision, décide maintenant.',
  'appeal-review': () => 'Une autorité qui n’a pas pris part à la décision examine votre appel.',
  'appeal-upheld': () => 'L’appel n’a pas changé la décision, qui est maintenant définitive.',
  'appeal-overturned': () => 'Votre appel a changé la décision.',
  'appeal-ordered': () =>
    'On a répondu à votre plainte : il a été ordonné de décider, avec une date. Vous la voyez sur la page de votre dossier.',
  'complaint-answered': () =>
    'L’étape due a été faite avant qu’on l’ordonne, ou elle n’a plus lieu d’être : votre plainte est close. Lisez la page de votre dossier.',
  'appeal-remitted': ({ host }) => `Votre appel oblige ${le(host)} à décider de nouveau, avec d’autres personnes.`,
  'correction-review': () => 'Vous avez demandé de corriger une donnée et on l’examine.',
  'correction-accepted': () => 'La donnée est corrigée, et l’autre pays le sait déjà.',
  'correction-refused': () => 'La donnée reste comme avant. Lisez les raisons et ce que vous pouvez faire.',
  'deletion-review': () => 'Vous avez demandé de supprimer vos données et on examine votre demande.',
  'deletion-accepted': () =>
    'C’est accepté : vos données sont bloquées, et elles seront supprimées le jour indiqué ci-dessous.',
  'deletion-refused': () =>
    'Une loi garde vos données pour le moment. Lisez laquelle, jusqu’à quand, et ce que vous pouvez faire.',
  alerted: () => 'Il y a une alerte sur votre certificat. Lisez ce qu’elle couvre et comment la contester.',
  'alert-contested': () => 'Quelqu’un dit que l’alerte est fausse et on l’examine.',
  'alert-closed': () => 'L’alerte est retirée. Votre certificat est valable comme avant.',
  protected: () => 'Une personne spécialisée vous contactera pour vous aider. Vous n’avez rien à faire.',
  'protection-released': () => 'Vous pouvez commencer votre demande quand vous voulez.',
  'protection-referred': () => 'Une autre autorité continue à vous aider. Vous n’avez rien à faire.',
  'credential-issuing': () => 'On prépare votre attestation. Cela prend quelques secondes.',
  'credential-active': () =>
    'Votre attestation est valable. Portez-la sur papier, sur votre téléphone ou dans un portefeuille numérique.',
  'credential-suspended': () => 'Votre attestation est suspendue pour un temps. Lisez jusqu’à quand et pourquoi.',
  'credential-revoked': () =>
    'Votre attestation est révoquée et n’est plus valable. Lisez les raisons et ce que vous pouvez faire.',
  'credential-expired': () => 'Votre attestation a expiré. Vous pouvez encore la montrer : sa date se voit clairement.',
  'credential-replaced': () => 'Une autre attestation, d’une décision plus récente, remplace celle-ci.',
};
