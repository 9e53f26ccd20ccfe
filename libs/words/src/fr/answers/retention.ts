import type { retention as es } from '../../es/answers/retention.js';

export const retention: typeof es = {
  holds: {
    'open-case': 'Une démarche est ouverte ou on peut encore en faire appel : vos données sont gardées.',
    'running-period': 'Un délai court : vos données sont gardées.',
    credential: 'Vous avez une attestation valable : vos données sont gardées pour qu’on puisse la vérifier.',
    alert: 'Il y a une alerte en vigueur : vos données sont gardées.',
    'legal-hold': 'Un ordre garde vos données.',
  },
  kept: (blockedFrom, deletedOn) =>
    `à partir du ${blockedFrom}, seuls vous et les auditeurs les ouvrez, et le ${deletedOn} elles sont supprimées`,
  blocked: (blockedFrom, deletedOn) =>
    `depuis le ${blockedFrom}, seuls vous et les auditeurs les ouvrez ; le ${deletedOn} elles sont supprimées`,
  due: (deletedOn) => `elles sont supprimées à partir du ${deletedOn}`,
  atRest: (since, until, source) => `Sans mouvement depuis le ${since} : ${until}. ${source}`,
  draft: (deletedOn) => `Il n’y a eu qu’un brouillon, qui est fini : il est supprimé le ${deletedOn}.`,
  asked: (blockedFrom, deletedOn) =>
    `Vous avez demandé la suppression et elle est acceptée : à partir du ${blockedFrom}, seuls vous et les auditeurs les ouvrez, et le ${deletedOn} elles sont supprimées.`,
  preserved: (until) => `Un ordre garde vos données jusqu’au ${until}.`,
  complaint: (authority) => `Si vous n’êtes pas d’accord, vous pouvez vous plaindre auprès de : ${authority}.`,
  wordsDeleted: '[supprimé avec les données de la personne]',
};
