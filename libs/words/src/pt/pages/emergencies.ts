import type { emergencies as es } from '../../es/pages/emergencies.js';

export const emergencies: typeof es = {
  title: 'Emergências que param os prazos',
  what: (days) =>
    `Diante de um terremoto, uma inundação ou uma greve, o país pode parar os prazos de uma região. Ninguém perde um dia. Dura ${days} dias no máximo e termina sozinha: para continuar é preciso outra, com outro ato.`,
  link: 'Ver as emergências que param os prazos',
  none: 'Hoje nenhum prazo está parado por uma emergência.',
  before: 'Terminadas',
  where: 'Onde',
  everywhere: 'Todo o país',
  days: 'Quando',
  since: (day) => `Desde ${day}.`,
  until: (day) => `Termina o mais tardar em ${day}.`,
  ended: (day) => `Terminou em ${day}.`,
  act: 'Ato que a declara',
  noAct: 'É de antes de o ato ser publicado.',
  approvedBy: 'Quem aprovou',
};
