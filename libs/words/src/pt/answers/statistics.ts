import type { statistics as es } from '../../es/answers/statistics.js';

export const statistics: typeof es = {
  note: 'O que se diria de menos de 5 pessoas não é mostrado: é agrupado, ou não está em nenhum número nem total.',
  notProof: 'Cada grupo contra o resto, com intervalo de 99 %. Uma diferença indica onde olhar; não prova a causa.',
  columns: {
    year: 'ano',
    corridor: 'corredor',
    stage: 'etapa',
    sex: 'sexo',
    isco08: 'CIUO-08',
    occupation: 'ocupação',
    nationality: 'nacionalidade',
    municipality: 'município',
    office: 'escritório de fronteira',
    cases: 'processos',
    median: 'mediana em dias',
    from: 'de',
    until: 'até',
  },
  withheld: 'menos de 5',
};
