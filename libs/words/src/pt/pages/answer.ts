import type { answer as es } from '../../es/pages/answer.js';

export const answer: typeof es = {
  link: 'Responder aqui',
  title: 'Sua resposta',
  credential:
    'O país de origem mudou o certificado em que esta credencial se apoia. Antes de decidir, perguntam a você.',
  asked: {
    'answer-hearing': () => 'A autoridade tem que decidir sobre sua credencial. Antes quer ouvir você.',
    'answer-fraud-review': ({ host }) =>
      `A autoridade de ${host} suspeita que houve um engano de propósito no seu reconhecimento. Antes de decidir, quer ouvir você.`,
    'answer-discrepancy': ({ home }) =>
      `${home} encontrou uma diferença no seu certificado. Antes que conte, quer que você a explique.`,
  },
  reasons: 'O que dizem',
  noReasons: 'Não escreveram mais. Se algo não está claro, diga na sua resposta.',
  until: 'Você pode responder até',
  silent: 'Se você não responder',
  text: 'O que você tem a dizer',
  textHint: 'Com suas palavras. Quem decide lê, e fica no processo.',
  documents: 'Documentos que mostrem isso, se você tiver',
  documentsHint: 'PDF ou fotos. Todos juntos, até 10 MB.',
  documentsElsewhere: 'Se você tem documentos, entregue no escritório: deste país viaja só o que você escreve.',
  send: 'Entregar minha resposta',
  once: 'Entrega-se uma única vez.',
  empty: 'Escreva sua resposta.',
  notKept: (name) => `Não foi possível guardar «${name}». Sua resposta ainda não foi entregue.`,
  chooseAgain: 'O que você escreveu continua aqui. Escolha os documentos outra vez.',
  tooLarge:
    'Os documentos são grandes demais: todos juntos, até 10 MB. Nada foi entregue. Escolha menos, ou mande em fotos menores.',
  tooLate: 'Já tinha sido respondido, ou o prazo terminou. Seu processo diz como está.',
  given: 'Sua resposta foi entregue',
  givenNext: 'Agora é a vez da autoridade. Quando decidir, nós avisamos e você lê no seu processo.',
  nothing: 'Ninguém espera uma resposta sua agora.',
  cannot:
    'Por esta página não é possível responder: você já respondeu, ou entrou com um código impresso num balcão. Se falta dizer algo, diga no escritório.',
};
