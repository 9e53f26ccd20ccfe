import type { Hold } from '@puente/domain/file/case';

const holds: Readonly<Record<Hold, string>> = {
  'open-case': 'Hay un trámite abierto o que todavía se puede apelar: sus datos se conservan.',
  'running-period': 'Corre un plazo: sus datos se conservan.',
  credential: 'Usted tiene una credencial que vale: sus datos se conservan para que se pueda comprobar.',
  alert: 'Hay una alerta vigente: sus datos se conservan.',
  'legal-hold': 'Una orden conserva sus datos.',
};

/** Until when data are kept, for the person they are about. */
export const retention = {
  holds,
  kept: (blockedFrom: string, deletedOn: string) =>
    `desde el ${blockedFrom} solo los abren usted y la auditoría, y el ${deletedOn} se suprimen`,
  blocked: (blockedFrom: string, deletedOn: string) =>
    `desde el ${blockedFrom} solo los abren usted y la auditoría; el ${deletedOn} se suprimen`,
  due: (deletedOn: string) => `se suprimen desde el ${deletedOn}`,
  atRest: (since: string, until: string, source: string) => `Sin movimiento desde el ${since}: ${until}. ${source}`,
  draft: (deletedOn: string) => `Solo hubo un borrador, que ya terminó: se suprime el ${deletedOn}.`,
  asked: (blockedFrom: string, deletedOn: string) =>
    `Usted pidió la supresión y se aceptó: desde el ${blockedFrom} solo los abren usted y la auditoría, y el ${deletedOn} se suprimen.`,
  preserved: (until: string) => `Una orden conserva sus datos hasta el ${until}.`,
  /** Against an order that they be kept. */
  complaint: (authority: string) => `Si no está de acuerdo, puede reclamar ante: ${authority}.`,
  /** In the place of what a worker said in their own words. */
  wordsDeleted: '[suprimido con los datos de la persona]',
};
