import type { retention as es } from '../../es/answers/retention.js';

export const retention: typeof es = {
  holds: {
    'open-case': 'Há um processo aberto ou de que ainda se pode recorrer: seus dados são conservados.',
    'running-period': 'Corre um prazo: seus dados são conservados.',
    credential: 'Você tem uma credencial que vale: seus dados são conservados para que ela possa ser verificada.',
    alert: 'Há um alerta em vigor: seus dados são conservados.',
    'legal-hold': 'Uma ordem conserva seus dados.',
  },
  kept: (blockedFrom, deletedOn) =>
    `a partir de ${blockedFrom} só você e a auditoria abrem, e em ${deletedOn} são apagados`,
  blocked: (blockedFrom, deletedOn) => `desde ${blockedFrom} só você e a auditoria abrem; em ${deletedOn} são apagados`,
  due: (deletedOn) => `são apagados a partir de ${deletedOn}`,
  atRest: (since, until, source) => `Sem movimento desde ${since}: ${until}. ${source}`,
  draft: (deletedOn) => `Só houve um rascunho, que já terminou: é apagado em ${deletedOn}.`,
  asked: (blockedFrom, deletedOn) =>
    `Você pediu para apagar e foi aceito: desde ${blockedFrom} só você e a auditoria abrem, e em ${deletedOn} são apagados.`,
  preserved: (until) => `Uma ordem conserva seus dados até ${until}.`,
  complaint: (authority) => `Se você não concorda, pode reclamar. A quem: ${authority}.`,
  wordsDeleted: '[apagado com os dados da pessoa]',
};
