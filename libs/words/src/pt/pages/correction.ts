import type { correction as es } from '../../es/pages/correction.js';

export const correction: typeof es = {
  link: 'Corrigir meus dados',
  title: 'Corrigir seus dados',
  what: 'Se algo sobre você está mal escrito, peça que o corrijam. Não custa nada e seu processo não para. Se for aceito, é corrigido aqui e no outro país.',
  onlyWrong: 'Escreva só no que está errado, como deve estar. O que você deixar vazio fica como está.',
  fields: {
    givenNames: 'Nomes',
    surname: 'Primeiro sobrenome',
    secondSurname: 'Segundo sobrenome',
    birthDate: 'Data de nascimento',
    sex: 'Sexo',
    words: 'Por que está errado',
  },
  hints: {
    givenNames: 'Todos, como devem estar.',
    surname: 'Se um dos dois está errado, escreva os dois.',
    secondSurname: 'Se você não tem, deixe vazio.',
    birthDate: 'Só se está errada.',
    sex: 'Como você disser.',
    words: 'Com suas palavras. Quem responde a você o lê.',
  },
  asItIs: 'Está certo assim',
  sexes: { F: 'Mulher', M: 'Homem', X: 'X', 'not-stated': 'Não quero dizer' },
  send: 'Pedir a correção',
  done: 'Você pediu a correção',
  next: 'Agora é a vez da autoridade. Se ela disser não, diz por quê e você pode recorrer. Enquanto ela não responder, você pode retirar o pedido:',
  empty: {
    values: 'Escreva pelo menos um dado, como deve estar.',
    words: 'Escreva por que está errado.',
  },
  notKept: (name) => `Não foi possível guardar «${name}». A correção ainda não foi pedida.`,
  notTaken: 'A correção não foi pedida.',
  others:
    'Para corrigir sua nacionalidade, seu documento de identidade, seu telefone ou e-mail, ou o número do seu certificado, vá a um escritório com o documento.',
};
