import type { chooseDay as es } from '../../es/pages/choose-day.js';

export const chooseDay: typeof es = {
  link: 'Escolher uma data',
  elsewhere: ({ home }) => `A data se escolhe na página de ${home}, com o mesmo número.`,
  title: 'Escolha uma data para a avaliação',
  what: 'Escolha a que for melhor para você. Depois você pode mudar uma vez, antes que chegue o dia.',
  question: 'Que data você quer?',
  send: 'Escolher',
  chosen: 'Você escolheu a data. Seu processo diz quando e onde.',
  empty: 'Marque uma data.',
  tooLate: 'Essa data já não pode ser escolhida. Seu processo diz como está.',
  none: 'Agora não há datas para escolher.',
};
