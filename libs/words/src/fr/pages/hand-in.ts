import type { handIn as es } from '../../es/pages/hand-in.js';

export const handIn: typeof es = {
  link: 'Remettre ou informer ici',
  reportLink: 'Dire que je l’ai fait',
  title: 'Remettre ou informer',
  given: {
    documents: 'Vos documents sont remis',
    cannot: 'Vous avez dit que vous ne pouvez pas l’obtenir',
    report: 'Ce que vous avez fait est noté',
  },
  givenNext: {
    documents:
      'Maintenant c’est à l’autorité d’agir : elle continue votre dossier. Quand elle décide, nous vous le disons et vous le lisez dans votre dossier.',
    cannot:
      'Votre dossier continue avec ce qu’il y a : des papiers qui manquent ne sont pas une raison de refuser. Maintenant c’est à l’autorité d’agir, et votre dossier dit où il en est.',
    report:
      'Si vous avez tout dit, l’autorité l’examine et nous vous dirons quand elle décide. S’il reste une partie, dites-le quand vous l’aurez faite : votre dossier dit jusqu’à quand.',
  },
  documents: 'Remettre ce qui est demandé',
  reasons: 'Pourquoi on le demande',
  until: 'Vous pouvez le faire jusqu’au',
  silent: 'Si vous ne faites rien',
  documentHint: 'PDF ou photo. Tous ensemble, jusqu’à 10 Mo.',
  all: 'Remettez tout en une fois : s’il manque quelque chose, rien n’est remis.',
  send: 'Remettre',
  cannot: 'Je ne peux pas l’obtenir',
  cannotWhat:
    'Si vous avez perdu un de ces papiers ou ne pouvez pas l’obtenir, dites-le : il y a un autre chemin, et ce n’est pas une raison de vous refuser quoi que ce soit. Après, ce qui est demandé maintenant ne se remet plus ici.',
  reason: 'Pourquoi vous ne pouvez pas',
  reasonHint: 'Avec vos mots. Une phrase suffit.',
  sendCannot: 'Dire que je ne peux pas',
  report: 'Dire ce que vous avez fait',
  reportWhat: 'Écrivez seulement là où vous l’avez fait. Vous pourrez dire le reste plus tard.',
  done: 'ce que vous avez fait, où et quand',
  doneHint: 'Avec vos mots. La personne qui décide le lit, et cela reste dans le dossier.',
  papers: 'Des documents qui le montrent, si vous en avez',
  sendReport: 'Envoyer ce que j’ai fait',
  missing: (document) => `Choisissez un fichier : ${document}.`,
  noReason: 'Écrivez pourquoi vous ne pouvez pas l’obtenir.',
  noReport: 'Écrivez ce que vous avez fait, pour une partie au moins.',
  notKept: (name) => `« ${name} » n’a pas pu être gardé. Rien n’est encore remis.`,
  chooseAgain: 'Ce que vous avez écrit est toujours là. Choisissez de nouveau les documents.',
  tooLarge:
    'Les documents sont trop lourds : tous ensemble, jusqu’à 10 Mo. Rien n’a été remis. Choisissez des photos plus petites.',
  tooLate: 'Cela n’a pas été remis : c’était déjà fait, ou le délai est passé. Votre dossier dit où il en est.',
  nothing: 'Il n’y a rien à remettre ni à dire maintenant.',
  notHere:
    'Avec le code par lequel vous êtes ici, cela ne peut pas se faire : demandez un code qui arrive à votre téléphone. Un bureau ne peut le faire pour vous qu’avec un mandat que vous avez signé.',
};
