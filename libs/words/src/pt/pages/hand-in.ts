import type { handIn as es } from '../../es/pages/hand-in.js';

export const handIn: typeof es = {
  link: 'Entregar ou avisar aqui',
  reportLink: 'Avisar que já fiz',
  title: 'Entregar ou avisar',
  given: {
    documents: 'Seus documentos foram entregues',
    cannot: 'Ficou dito que você não consegue',
    report: 'Seu aviso foi entregue',
  },
  givenNext: {
    documents:
      'Agora é a vez da autoridade: ela continua com seu processo. Quando decidir, nós avisamos e você lê no seu processo.',
    cannot:
      'Seu processo continua com o que há: faltarem papéis não é razão para negar. Agora é a vez da autoridade, e seu processo diz como vai.',
    report:
      'Se você já avisou de tudo, a autoridade analisa e nós avisamos quando ela decidir. Se falta uma parte, avise dela quando tiver: embaixo, no seu processo, diz até quando.',
  },
  documents: 'Entregar o que pedem',
  reasons: 'Por que pedem',
  until: 'Você pode fazer isto até',
  silent: 'Se você não fizer nada',
  documentHint: 'PDF ou foto. Todos juntos, até 10 MB.',
  all: 'Entregue tudo de uma vez: se faltar algo, nada é entregue.',
  send: 'Entregar',
  cannot: 'Não consigo',
  cannotWhat:
    'Se você perdeu algo disto ou não consegue, diga: há outro caminho, e não é razão para negar nada a você. Depois, o que pedem agora já não se entrega aqui.',
  reason: 'Por que não consegue',
  reasonHint: 'Com suas palavras. Uma frase basta.',
  sendCannot: 'Dizer que não consigo',
  report: 'Avisar do que você já fez',
  reportWhat: 'Escreva só no que já fez. Do resto você pode avisar depois.',
  done: 'o que fez, onde e quando',
  doneHint: 'Com suas palavras. Quem decide lê, e fica no processo.',
  papers: 'Documentos que mostrem isso, se você tiver',
  sendReport: 'Entregar meu aviso',
  missing: (document) => `Escolha um arquivo: ${document}.`,
  noReason: 'Escreva por que não consegue.',
  noReport: 'Escreva o que você fez, em uma parte pelo menos.',
  notKept: (name) => `Não foi possível guardar «${name}». Nada foi entregue ainda.`,
  chooseAgain: 'O que você escreveu continua aqui. Escolha os documentos outra vez.',
  tooLarge: 'Os documentos são grandes demais: todos juntos, até 10 MB. Nada foi entregue. Escolha fotos menores.',
  tooLate: 'Não foi entregue: já tinha sido feito, ou o prazo terminou. Seu processo diz como está.',
  nothing: 'Agora não há nada para entregar nem de que avisar.',
  notHere:
    'Com o código com que você entrou não se pode fazer isto aqui: peça um que chegue ao seu telefone. Um escritório só pode fazer isso por você com um mandato assinado por você.',
};
