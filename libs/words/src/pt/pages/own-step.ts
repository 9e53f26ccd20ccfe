import type { ownStep as es } from '../../es/pages/own-step.js';

export const ownStep: typeof es = {
  title: 'Pedir algo no seu processo',
  steps: {
    'move-appointment': {
      link: 'Mudar a data marcada',
      title: 'Mudar a data marcada',
      what: 'Você pode mudar uma vez, antes que chegue o dia, e não precisa dizer por quê; mais uma vez, dizendo por quê. Não conta contra você. O escritório oferece outras datas e você escolhe.',
      send: 'Pedir outras datas',
      done: 'Sua data foi mudada',
      next: 'No dia de antes você não precisa ir. Quando oferecerem outras datas nós avisamos, e você escolhe no seu processo.',
    },
    reapply: {
      link: 'Pedir outra avaliação',
      title: 'Pedir outra avaliação',
      what: 'O que você já mostrou não se perde: avalia-se só o que falta. Se você ainda podia recorrer do que foi decidido, não perde isso: quando a outra avaliação termina sem resultado, você volta a ter todo o prazo.',
      send: 'Sim, pedir outra avaliação',
      done: 'Você pediu outra avaliação',
      next: 'O escritório analisa sua solicitação e oferece datas. Nós avisamos.',
    },
    reopen: {
      link: 'Reabrir o processo',
      title: 'Reabrir o processo',
      what: 'Continua de onde parou e com tudo o que você já entregou: não começa de novo. Se tinham pedido algo, você tem outra vez o prazo inteiro.',
      send: 'Sim, reabrir',
      done: 'Seu processo vai ser aberto de novo',
      next: 'Se você pediu na página do outro país, demora um pouco para aparecer aqui. Seu processo diz como continua.',
    },
    'contest-alert': {
      link: 'Dizer que o alerta está errado',
      title: 'O alerta está errado',
      what: 'É analisado em poucos dias e não custa nada. Quem o pôs, ou decidiu seu caso, não pode decidir que ele fique: decide outra pessoa, que diz por quê, e você pode recorrer.',
      send: 'Pedir que retirem',
      done: 'Você pediu que retirem o alerta',
      next: 'Agora é a vez da autoridade. Seu processo diz até quando, e nós avisamos.',
    },
  },
  movedFor: 'Por que não pode ir',
  movedForHint: 'Só se você já mudou uma data antes. Com suas palavras; quem oferece as datas lê.',
  ground: 'Por que está errado',
  groundHint: 'Com suas palavras. Quem analisa lê, e fica no processo.',
  empty: 'Escreva por que está errado.',
  tooLate: 'Não foi possível. Seu processo diz como está.',
  nothing: 'Agora não há nada que você possa pedir aqui.',
  notHere:
    'Com o código com que você entrou não se pode fazer isto aqui: peça um que chegue ao seu telefone, ou dê um mandato a quem ajuda você.',
};
