import { du, Le } from '../locale/countries.js';
import type { answer as es } from '../../es/pages/answer.js';

export const answer: typeof es = {
  link: 'Répondre ici',
  title: 'Votre réponse',
  credential: 'On doit décider quelque chose sur cette attestation. Avant, on vous demande votre avis.',
  asked: {
    'answer-hearing': () => 'L’autorité doit décider sur votre attestation. Avant, elle veut vous entendre.',
    'answer-fraud-review': ({ host }) =>
      `L’autorité ${du(host)} soupçonne une tromperie dans votre reconnaissance. Avant de décider, elle veut vous entendre.`,
    'answer-discrepancy': ({ home }) =>
      `${Le(home)} a trouvé une différence dans votre certificat. Avant qu’elle compte, on veut que vous l’expliquiez.`,
  },
  reasons: 'Ce qu’ils disent',
  noReasons: 'Ils n’ont rien écrit de plus. Si quelque chose n’est pas clair, dites-le dans votre réponse.',
  until: 'Vous pouvez répondre jusqu’au',
  silent: 'Si vous ne répondez pas',
  text: 'Ce que vous avez à dire',
  textHint: 'Avec vos mots. La personne qui décide le lit, et cela reste dans le dossier.',
  documents: 'Des documents qui le montrent, si vous en avez',
  documentsHint: 'PDF ou photos. Tous ensemble, jusqu’à 10 Mo.',
  documentsElsewhere:
    'Si vous avez des documents, remettez-les au bureau : de ce pays, seulement ce que vous écrivez peut partir.',
  send: 'Remettre ma réponse',
  once: 'On la remet une seule fois.',
  empty: 'Écrivez votre réponse.',
  notKept: (name) => `« ${name} » n’a pas pu être gardé. Votre réponse n’est pas encore remise.`,
  chooseAgain: 'Ce que vous avez écrit est toujours là. Choisissez de nouveau les documents.',
  tooLarge:
    'Les documents sont trop lourds : tous ensemble, jusqu’à 10 Mo. Rien n’a été remis. Choisissez-en moins, ou des photos plus petites.',
  tooLate: 'On y avait déjà répondu, ou le délai est passé. Votre dossier dit où il en est.',
  given: 'Votre réponse est remise',
  givenNext:
    'Maintenant c’est à l’autorité d’agir. Quand elle décide, nous vous le disons et vous le lisez dans votre dossier.',
  nothing: 'Personne n’attend de réponse de vous maintenant.',
  cannot:
    'Vous ne pouvez pas répondre sur cette page : vous avez déjà répondu, ou vous êtes ici avec un code imprimé à un guichet. S’il y a autre chose à dire, dites-le au bureau.',
};
