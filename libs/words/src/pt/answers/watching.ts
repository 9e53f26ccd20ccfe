import type { watching as es } from '../../es/answers/watching.js';

export const watching: typeof es = {
  'many-looks': (count, limit) =>
    `Uma pessoa consultou ${count} processos ou documentos em poucas horas; deixam-se passar ${limit}.`,
  'looks-without-case': (count, limit) =>
    `Uma pessoa consultou ${count} processos ou documentos que não tinha na sua lista de trabalho; deixam-se passar ${limit}.`,
  'many-names': (count, limit) =>
    `Foram mostrados a uma pessoa, em listas, os nomes de ${count} pessoas em um dia ou menos; deixam-se passar ${limit}.`,
  'many-failed-codes': (count, limit) =>
    `Foram testados ${count} códigos errados de um mesmo processo; deixam-se passar ${limit}.`,
  'many-moves': (count, limit) =>
    `Uma pessoa passou ${count} processos a outros em poucas horas; deixam-se passar ${limit}.`,
  'shared-contact': (count, limit) =>
    `Um mesmo telefone ou e-mail está nos processos de ${count} pessoas; deixam-se passar ${limit}.`,
  'watcher-removed': () => 'Foi tirada a função de alguém que audita ou que protege menores.',
  'readers-shut-out': (count) =>
    `Uma denúncia foi fechada a ${count} pessoas de integridade, por uma só durante alguns dias ou por duas de vez, porque trataria delas ou do seu escritório.`,
  'draw-not-reproducible': () => 'Um sorteio, repetido com sua semente, não dá as mesmas pessoas.',
  'log-rewritten': () =>
    'O que se guarda como registro de diários de um país não continua o que antes foi assinado dele.',
};
