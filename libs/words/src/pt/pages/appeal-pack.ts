import type { appealPack as es } from '../../es/pages/appeal-pack.js';

export const appealPack: typeof es = {
  title: 'Papéis para recorrer',
  link: 'Baixar os papéis para recorrer (PDF)',
  hint: 'O que foi decidido, por quê, com que norma, até quando e a quem se recorre, e com que provas. Não leva seu nome.',
  of: (number) => `Processo ${number}.`,
  made: (country, day) =>
    `Feito em ${day} (${country}), com o que o processo dizia nesse dia. Não prova nada por si só: vale o que diz o processo.`,
  nothing: 'Neste processo ainda não se decidiu nada.',
  units: 'O que foi decidido, unidade por unidade',
  whole: 'O que foi decidido',
  lastDays: 'Últimos dias',
  appealBy: (day) => `Para recorrer: ${day}.`,
  runsUntil: (day) => `Do prazo que corre agora: ${day}.`,
  shownUntil: (day) => `Em que isto é mostrado a você: ${day}.`,
  evidence: 'Provas que estão no processo',
  sha256: (hash) => `SHA-256: ${hash}`,
  bodies: 'A quem se recorre, e quem ajuda de graça',
};
