import type { withdraw as es } from '../../es/pages/withdraw.js';

export const withdraw: typeof es = {
  link: 'Retirar o que pedi',
  number: 'É o número',
  goesTitle: 'O que termina',
  staysTitle: 'O que fica',
  of: {
    recognition: {
      title: 'Retirar seu processo',
      goes: [
        'Ninguém decide mais o que falta, nem aqui nem no outro país, e não corre mais prazo.',
        'Isto não pode ser desfeito: se depois você quiser, começa outro processo.',
      ],
      stays: [
        'O que já foi reconhecido continua sendo seu, com sua credencial se você já a tem.',
        'Não conta contra você, e você pode começar outro processo quando quiser.',
      ],
      send: 'Sim, retirar meu processo',
      done: 'Você retirou seu processo',
      next: 'Avisamos o outro país. Se o processo está lá, demora um pouco para aparecer aqui.',
    },
    certification: {
      title: 'Retirar sua solicitação de certificação',
      goes: [
        'Você não é avaliado: as datas que tem marcadas já não valem e não corre mais prazo.',
        'Isto não pode ser desfeito: se depois você quiser, apresenta outra solicitação.',
      ],
      stays: [
        'O que você já mostrou em outra avaliação, como estava.',
        'Não conta contra você, e você pode apresentar outra solicitação quando quiser.',
      ],
      send: 'Sim, retirar minha solicitação',
      done: 'Você retirou sua solicitação',
      next: 'Você não precisa ir a nenhuma data marcada nem fazer mais nada.',
    },
    appeal: {
      title: 'Retirar seu recurso',
      goes: [
        'Ninguém mais analisa a decisão de que você recorreu: ela fica como está.',
        'Isto não pode ser desfeito. Para recorrer de novo você tem só os dias que faltavam quando recorreu.',
      ],
      stays: ['No que já foi reconhecido ninguém mexe, com sua credencial se você já a tem.', 'Não conta contra você.'],
      send: 'Sim, retirar meu recurso',
      done: 'Você retirou seu recurso',
      next: 'A página do seu processo diz se você ainda pode recorrer e até quando.',
    },
    complaint: {
      title: 'Retirar sua queixa',
      goes: ['Ninguém ordena ao escritório que decida.'],
      stays: [
        'Seu processo continua onde está, e o escritório continua atrasado.',
        'Não conta contra você. Se continuarem sem decidir, você pode se queixar outra vez.',
      ],
      send: 'Sim, retirar minha queixa',
      done: 'Você retirou sua queixa',
      next: 'Seu processo continua onde está.',
    },
    correction: {
      title: 'Retirar a correção que você pediu',
      goes: ['Ninguém corrige o que você pediu: seus dados ficam como estão.'],
      stays: ['Seu processo continua onde está.', 'Não conta contra você, e você pode pedir outra vez quando quiser.'],
      send: 'Sim, retirar a correção',
      done: 'Você retirou a correção',
      next: 'Seus dados ficam como estavam, e seu processo continua.',
    },
  },
  measures:
    'Pediram algo a você para completar o que falta. Se você só não quer fazer isso, não retire o processo: desista de completar, e assim conserva os dias para recorrer do que foi negado.',
  deletesNothing: 'Retirar não apaga seus dados nem seus documentos. Se você também quiser isso, depois pode pedir:',
  understood: 'Entendo o que termina e o que fica, e quero retirar.',
  tooLate: 'Não foi retirado: já estava decidido, ou já estava retirado. Seu processo diz como está.',
  none: 'Agora não há nada que você possa retirar neste país.',
};
