import type { newerRules as es } from '../../es/pages/newer-rules.js';

export const newerRules: typeof es = {
  note: 'Perguntam se você aceita regras novas no seu processo.',
  elsewhere: (country) =>
    `${country} pergunta se você aceita regras novas no seu processo: responde-se na página de ${country}.`,
  link: 'Ler o que muda e responder',
  title: 'Regras novas: você aceita?',
  what: 'Seu processo segue as regras com que começou. Há regras mais novas, e com elas algo seria pior para você ou um prazo terminaria antes. Só valem para você se disser que sim.',
  reason: 'Por que propõem',
  worse: 'O que seria pior para você',
  other: 'O resto que mudaria',
  due: (before, after) => `O prazo que corre agora terminaria em ${after}, e não em ${before}.`,
  becomes: (what, before, after) => `${what}: agora, ${before}; depois, ${after}.`,
  lapse: (before, after) => `Se não responderem a tempo: agora, ${before}; depois, ${after}.`,
  validity: (before, after) => `O que for reconhecido valeria ${String(after)} anos, em vez de ${String(before)}.`,
  reopening: (before, after) =>
    `Se for encerrado por papéis que faltam, poderia ser reaberto durante ${String(after)} meses, em vez de ${String(before)}.`,
  automatic: {
    on: 'O que a equivalência cobre por inteiro seria reconhecido sem análise; agora pessoas analisam.',
    off: 'O que a equivalência cobre por inteiro já não seria reconhecido sem análise: pessoas analisariam, e demoraria mais.',
  },
  seasons: 'Temporadas em que vale depois desses anos',
  theSeasons: (many, months) => `${String(many)}, ${months}`,
  noSeasons: 'nenhuma',
  limits: {
    condition: {
      added: (words) => `Seria reconhecido com mais uma condição: ${words}`,
      removed: (words) => `Já não haveria esta condição: ${words}`,
    },
    exclusion: {
      added: (words) => `Já não incluiria: ${words}`,
      removed: (words) => `Já não ficaria excluído: ${words}`,
    },
  },
  lapses: {
    deem_recognised: 'seu certificado fica reconhecido',
    deem_refused: 'entende-se que não reconhecem, e você pode recorrer',
    escalate: 'o caso passa a uma autoridade superior',
  },
  coverages: {
    full: 'seu certificado cobre',
    partial: 'cobre em parte',
    none: 'não cobre',
  },
  steps: {
    'hostReview.extension': 'A prorrogação que pode pedir quem analisa',
    'skillsTest.announced': 'Quanto antes se anuncia uma prova',
    'skillsTest.heldWithin': 'Quanto depois de dar a data se faz uma prova, no máximo',
    'silence.complainAfter': 'Quanto se espera antes de se queixar de que ninguém decide',
    'alert.atMost': 'Quanto pode durar um alerta',
    'silence.order': 'Quanto pode dar a autoridade que ordena decidir',
  },
  keeps: 'Se você disser que não, não perde nada: tudo continua como até agora, e ninguém pode usar isso contra você.',
  no: 'Não, continuar com as de antes',
  yes: 'Sim, aceito as regras novas',
  said: {
    yes: 'Você disse que sim: seu processo segue agora as regras novas.',
    no: 'Você disse que não: seu processo continua como estava.',
  },
  empty: 'Escolha uma das duas respostas.',
  tooLate: 'Já não se pode responder: foi respondido antes, ou o que foi proposto mudou. Seu processo diz como está.',
  none: 'Agora não perguntam a você por nenhuma regra nova.',
};
