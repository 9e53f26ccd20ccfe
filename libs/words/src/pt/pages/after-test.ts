import type { afterTest as es } from '../../es/pages/after-test.js';

export const afterTest: typeof es = {
  link: 'Escolher como continua',
  elsewhere: ({ host }) => `Escolhe-se na página de ${host}, com o mesmo número.`,
  title: 'Escolha como continua',
  what: 'Houve duas provas a que você não foi. Isso não diz nada do que você sabe fazer: você escolhe, e até lá ninguém decide sobre essa parte.',
  question: 'Como você quer continuar?',
  choices: {
    'test-again': {
      name: 'Quero outra prova.',
      means: 'Marcam uma data e avisam antes.',
      chosen: 'Você escolheu outra prova. Vão marcar uma data e nós avisamos.',
    },
    'without-test': {
      name: 'Que decidam sem prova.',
      means: 'Decidem com o que há no seu processo, e você pode recorrer do que decidirem.',
      chosen: 'Você escolheu que decidam com o que há no seu processo. Nós avisamos quando decidirem.',
    },
  },
  evaluations:
    'Passaram duas datas marcadas para sua avaliação. Isso não diz nada do que você sabe fazer: você escolhe como continua.',
  afterEvaluations: {
    'evaluate-again': {
      name: 'Quero outras datas.',
      means: 'O escritório oferece outras e nós avisamos.',
      chosen: 'Você pediu outras datas. Nós avisamos quando oferecerem.',
    },
    close: {
      name: 'Que a solicitação seja encerrada.',
      means: 'Você não perde nada do que já mostrou, e pode pedir de novo quando quiser.',
      chosen: 'A solicitação foi encerrada. Você pode pedir de novo quando quiser.',
    },
  },
  send: 'Escolher',
  empty: 'Marque uma das duas.',
  tooLate: 'Já tinha sido escolhido. Seu processo diz como está.',
  none: 'Agora você não precisa escolher nada.',
};
