import type { match as es } from '../../es/pages/match.js';

export const match: typeof es = {
  note: 'Um escritório pergunta se outro cadastro também é seu.',
  link: 'Ler a pergunta e responder',
  title: 'Esse cadastro também é seu?',
  what: 'Um escritório abriu um cadastro no balcão e acha que é de você. Você sabe se esteve lá.',
  none: 'Ninguém pergunta nada a você agora.',
  about: 'Certificado',
  noCertificate: 'Ainda nenhum',
  asked: (when) => `Perguntam desde ${when}`,
  question: 'Esse cadastro é seu?',
  yes: 'Sim, é meu',
  yesMeans: 'Esse escritório poderá abrir também o que você já entregou antes, e não vai pedir outra vez.',
  no: 'Não, não é meu',
  noMeans: 'Nada é aberto, e ninguém do escritório pode confirmar no seu lugar.',
  reason: 'Por quê, se quiser dizer',
  reasonHint: 'O escritório que pergunta lê.',
  send: 'Responder',
  once: 'Sua resposta não pode ser mudada. Se você não responder, outra pessoa do escritório pode confirmar depois de ver um documento de identidade; você vai ler isso aqui.',
  incomplete: 'Marque sim ou não.',
  tooLate: 'Já tinha resposta. Aqui embaixo diz como ficou.',
  given: {
    yes: 'Você respondeu que sim. Esse escritório já pode abrir o que você entregou antes.',
    no: 'Você respondeu que não. Nada foi aberto, e o escritório lê sua resposta.',
  },
  past: 'O que já foi respondido',
  outcomes: {
    joined: {
      worker: 'Você disse que sim.',
      officer: 'Outra pessoa do escritório confirmou depois de ver um documento.',
    },
    declined: 'Você disse que não.',
  },
};
