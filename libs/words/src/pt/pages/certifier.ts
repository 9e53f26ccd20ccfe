import type { certifier as es } from '../../es/pages/certifier.js';

export const certifier: typeof es = {
  title: 'Dizer se um certificado é seu',
  lead: 'Uma autoridade perguntou por mensagem se um certificado é da sua entidade. Não precisa de conta e é grátis.',
  code: 'Código',
  codeHint: 'As dezesseis letras e algarismos que chegaram por mensagem.',
  open: 'Ver o que me perguntam',
  codeMissing: 'Digite o código.',
  noMatch:
    'Esse código não abre nenhuma pergunta. Confira; se você já respondeu ou passou o tempo, não precisa fazer nada.',
  asks: 'Este certificado é da sua entidade?',
  name: 'Nome no certificado',
  folio: 'Folio',
  standard: 'Norma',
  issuedOn: 'Data de emissão',
  until: (day) => `Você pode responder até ${day}, esse dia incluído.`,
  isIt: 'Foi a sua entidade que o emitiu, com estes dados?',
  says: {
    ours: 'Sim, é nosso e os dados são esses',
    'not-ours': 'Não é nosso, ou algum dado não é assim',
    'cannot-tell': 'Não podemos saber',
  },
  why: 'Por quê, se não for um sim',
  whyHint: 'Por exemplo: que dado não coincide, ou que arquivo falta. A pessoa de quem se trata pode ler.',
  what: 'Sua resposta fica no processo e não decide nada por si só: decide uma autoridade, e antes de um não a pessoa é ouvida.',
  send: 'Enviar a resposta',
  incomplete: 'Falta algo. Marque uma resposta e, se não for um sim, escreva por quê.',
  thanksTitle: 'Obrigado',
  thanks: 'Sua resposta ficou no processo. Não precisa fazer mais nada.',
};
