import type { otherDate as es } from '../../es/pages/other-date.js';

export const otherDate: typeof es = {
  link: 'Pedir outra data',
  elsewhere: ({ host }) => `Outra data se pede na página de ${host}, com o mesmo número.`,
  title: 'Pedir outra data para a prova',
  what: 'Se você não pode ir, diga antes da hora. Não conta contra você: dão outra data e avisam.',
  reasons: 'Por que não pode ir',
  reasonsIfYouLike: 'Por que não pode ir, se quiser dizer',
  firstTime: 'É a primeira vez: não precisa dizer por quê.',
  secondTime: 'Você já mudou a data uma vez. Desta vez diga por quê; depois não se pode mudar mais.',
  send: 'Pedir outra data',
  asked: 'Você pediu outra data. Quem analisa seu caso marca uma nova e nós avisamos. Na de antes você não precisa ir.',
  empty: 'Diga por que não pode ir: você já mudou a data uma vez.',
  tooLate:
    'Essa data já não pode ser mudada daqui: passou a hora, ou já tinha sido mudada. Seu processo diz como está.',
  none: 'Agora não há nenhuma prova cuja data você possa mudar.',
};
