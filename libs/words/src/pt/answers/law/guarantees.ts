import type { Guarantee } from '@puente/domain/book';

export const guarantees: Readonly<
  Record<Guarantee, { readonly title: string; readonly says: string; readonly source: string }>
> = {
  R1: {
    title: 'Ninguém perde por recorrer',
    says: 'Um recurso que devolve o caso reabre as unidades que nomeia e nenhuma outra. A decisão e sua credencial valem para o resto até que uma nova decisão as substitua. O que a autoridade de recurso ordena é lido pela pessoa e por quem decide de novo.',
    source:
      'Convenção Americana sobre Direitos Humanos, arts. 8.2.h e 25; proibição de piorar a situação de quem recorre.',
  },
  R2: {
    title: 'O silêncio reconhece o que está coberto, e nada mais',
    says: 'Se a autoridade se cala, reconhecem-se as unidades que a equivalência cobre e cuja autenticidade está de pé. O que não está coberto, o que tem uma diferença ou um alerta aberto passa a uma autoridade superior, e a pessoa lê que unidades e por quê.',
    source: 'O acordo, prazo de análise; silêncio administrativo: modelo, Lei 39/2015 (Espanha), art. 24.',
  },
  R3: {
    title: 'O que se tem, se tem desde esse dia',
    says: 'Uma decisão com medidas reconhece nesse mesmo dia as unidades cobertas, com credencial. A pessoa pode desistir das medidas e ficar com o que foi reconhecido, e recorrer do resto.',
    source: 'Modelo: Diretiva 2005/36/CE, arts. 4.º-F e 14.º.',
  },
  R4: {
    title: 'Nada se revoga sem ouvir a pessoa',
    says: 'Antes ela é avisada com razões e lei, tem dias para responder, e decidem duas pessoas. Até lá há no máximo uma suspensão com fim e com razões. De uma revogação, de uma correção não aceita e de um alerta mantido se pode recorrer.',
    source: 'Convenção Americana sobre Direitos Humanos, arts. 8.1 e 25.',
  },
  R5: {
    title: 'Uma prova é anunciada',
    says: 'É anunciada com os dias que o acordo diz; uma avaliação para certificar, com os que a lei do país diz. A pessoa pode pedir outra data uma vez sem razão; de uma prova, outra vez com razão. Não há resultado antes da hora. Não ir não é um resultado: marca-se outra data uma vez. Depois, se faltou a uma prova, a pessoa escolhe; uma solicitação de certificado é encerrada sem prejuízo.',
    source:
      'O acordo ou a lei de certificação do país, prazo de anúncio; modelo: Diretiva 2005/36/CE, art. 14.º, n.º 7.',
  },
  R6: {
    title: 'A proteção tem saída em cada etapa',
    says: 'Um caso passado a outra autoridade pode voltar. A idade é contada outra vez cada vez que se olha, e ao completar 18 anos o selo se abre sozinho. Uma dúvida errada é tirada com uma razão, e quem a levanta dá a sua. Seus prazos são lei do país.',
    source:
      'Convenção sobre os Direitos da Criança, arts. 3, 12 e 20; Convenção Americana sobre Direitos Humanos, art. 19.',
  },
  R7: {
    title: 'As regras mudam para um caso em curso só para melhor, ou com seu consentimento',
    says: 'Passar um caso para regras mais novas precisa de duas pessoas e mostra o que muda. Se algo piora ou um prazo chega antes, é preciso o sim da pessoa, que sempre fica sabendo.',
    source:
      'Segurança jurídica e não retroatividade do desfavorável: Convenção Americana sobre Direitos Humanos, art. 9, por analogia.',
  },
  R8: {
    title: 'Um prazo começa quando a pessoa pôde saber',
    says: 'Sem um canal seguro, notifica-se num escritório ou na página quando é lida, e por presunção só depois dos dias que o país diz, nunca zero. As tentativas e seus intervalos são lei do país. O balcão dá um código novo vendo o documento.',
    source: 'Regras de notificação de cada país; Convenção Americana sobre Direitos Humanos, art. 8.1.',
  },
  R9: {
    title: 'Toda etapa tem relógio e saída',
    says: 'Enquanto o país de origem tem o processo, vê-se seu prazo. O que ali não é admitido volta à pessoa com a razão. Retirar vale na hora em qualquer dos dois países.',
    source: 'Convenção Americana sobre Direitos Humanos, art. 8.1: prazo razoável.',
  },
  R10: {
    title: 'A demora tem remédio',
    says: 'Se um prazo que já passou a uma autoridade superior vence outra vez, a pessoa pode se queixar à autoridade de recurso, que ordena decidir até um dia fixo.',
    source: 'Convenção Americana sobre Direitos Humanos, arts. 8.1 e 25.',
  },
  R11: {
    title: 'Uma emergência termina',
    says: 'A pausa por emergência tem um último dia, é publicada com seu ato e é aprovada por alguém de fora das instituições cujos prazos ela para. Quem responde por um prazo não o para dizendo onde está a pessoa.',
    source: 'Convenção Americana sobre Direitos Humanos, art. 27: por tempo estritamente limitado.',
  },
  R12: {
    title: 'Ninguém age pela pessoa sem mandato',
    says: 'Quem assiste apresenta o que a pessoa assina na sua frente. Para responder, retirar ou recorrer por ela é preciso um mandato: quem, para quê, até quando. A pessoa o vê e o encerra com um toque. O mandato abre o processo e seus documentos, e nada mais.',
    source: 'Mandato: código civil de cada país.',
  },
  R13: {
    title: 'A verdade que chega tarde conta',
    says: 'Um certificado confirmado depois do prazo, antes que o país de acolhida decida, é levado em conta, e a prova que o silêncio pediu é cancelada. O que a pessoa respondeu a uma diferença viaja com ela, em suas palavras.',
    source: 'Princípio da verdade material do procedimento administrativo.',
  },
  R14: {
    title: 'A ordem dos países não muda nada',
    says: 'Onde os acordos são diferentes, cada passo no país de origem tem o prazo que é melhor para a pessoa.',
    source: 'Igualdade perante a lei: Convenção Americana sobre Direitos Humanos, art. 24.',
  },
  R15: {
    title: 'Um alerta termina no seu dia',
    says: 'Não guarda dados por mais tempo. Quem aprovou uma decisão não julga o alerta sobre ela.',
    source:
      'Convenção Americana sobre Direitos Humanos, art. 8.1: imparcialidade; minimização de dados: Padrões de Proteção de Dados Pessoais para os Estados Ibero-Americanos (2017).',
  },
  R16: {
    title: 'A pessoa lê por quê',
    says: 'De cada unidade: o parecer, seu fundamento em palavras simples, a lei, o remédio com seu último dia e onde há ajuda gratuita. Sem isso não se pode propor um parecer.',
    source:
      'Modelo: Diretiva 2005/36/CE, art. 14.º, n.º 6; Convenção Americana sobre Direitos Humanos, art. 8.1: motivação.',
  },
  R17: {
    title: 'Apagar a pedido',
    says: 'Duas pessoas respondem dentro do prazo do país. Se for aceito, os dados são bloqueados nesse dia e sua chave é destruída no dia que a lei permite. Um rascunho apagado se apaga nesse dia. As palavras da pessoa vão embora com sua chave, e o diário continua podendo ser verificado.',
    source:
      'Direito de cancelamento: Padrões de Proteção de Dados Pessoais para os Estados Ibero-Americanos (2017), e a lei de cada país.',
  },
  R18: {
    title: 'Cada um vê o que precisa',
    says: 'Uma tabela diz que campo cada função lê. Nenhum nome de conta de um funcionário chega à pessoa nem ao outro país. Uma proposta sem aprovação é vista só por quem decide. Um balcão que não apresentou o processo lê número, etapa, prazo, avisos e mandatos, e entrega a credencial só no dia em que imprimiu um código para a pessoa.',
    source: 'Convenção internacional sobre os trabalhadores migrantes (1990), art. 14: vida privada.',
  },
};
