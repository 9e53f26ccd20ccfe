import type { directory as es } from '../../es/pages/directory.js';

export const directory: typeof es = {
  title: 'Quem pode certificar e reconhecer?',
  what: 'Só estas autoridades podem dizer, em nome do seu país, que alguém sabe fazer um ofício. Se a que assina seu papel não está aqui, ele não vale como tal, mesmo que pareça.',
  link: 'Ver quem pode certificar e reconhecer',
  search: 'Quem pode dar este certificado?',
  code: 'Código do padrão',
  codeHint: 'Está no certificado. Por exemplo: EC0586.01',
  find: 'Ver quem pode',
  found: (code) => `Quem pode dar: ${code}`,
  notFound: (code) => `Nenhum país tem um padrão com o código «${code}».`,
  notFoundNext: 'Compare com o certificado, letra por letra. Se continuar sem aparecer, não confie nele.',
  may: { certificate: 'certifica', recognition: 'reconhece o de outro país' },
  mayNobody: 'Ninguém pode dar.',
  evaluators: (count, one) => (one ? 'Uma entidade avalia hoje.' : `${count} entidades avaliam hoje.`),
  issues: {
    certificate: (count) => `Certifica: ${count} padrões`,
    recognition: (count) => `Reconhece certificados de outros países: ${count} padrões`,
  },
  also: 'Não emitem, mas participam',
  desks: {
    intake: 'recebe os processos',
    verification: 'confirma que um certificado é autêntico',
    review: 'analisa e decide',
    certification: 'certifica',
    appeals: 'resolve recursos',
    protection: 'protege menores de idade',
    governance: 'aprova as equivalências',
  },
  demonstration: 'Dados de demonstração: parte das autoridades, dos padrões e dos acordos é inventada.',
  genuine: 'Como saber se é autêntico',
  signs: [
    {
      sign: 'Uma mensagem autêntica não pede nada.',
      why: 'Nem dinheiro, nem seu código, nem uma foto do seu documento. Só avisa e manda você a esta página.',
    },
    {
      sign: 'Ninguém cobra.',
      why: 'Nem para marcar sua vez, nem para ir mais rápido. Quem cobra não é uma autoridade desta lista.',
    },
    {
      sign: 'Uma credencial se verifica, não basta olhar.',
      why: 'O papel pode ser copiado; a assinatura do código QR, não. Ao verificar se vê quem emitiu: tem que ser uma autoridade desta lista, e para esse padrão.',
    },
    {
      sign: 'Entre países, tudo vai assinado.',
      why: 'O que um país diz a outro leva sua assinatura, a data e a hora. Se a assinatura não é a dele, não é recebido.',
    },
  ],
  keys: 'Impressões das chaves, para quem entende de assinaturas',
  keysWhat:
    'Com estas chaves cada país assina. Uma que foi retirada continua aqui: o que ela assinou entre suas datas pode ser verificado.',
  signsSince: (day) => `assina desde ${day}`,
  signed: (from, until) => `assinou de ${from} a ${until}`,
  taken: (day) => `outros podem tê-la tido desde ${day}: pergunte a quem emitiu`,
  published: 'publicadas aqui',
  noKeys: 'Ainda não assina credenciais.',
};
