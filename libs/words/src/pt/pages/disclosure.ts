import type { disclosure as es } from '../../es/pages/disclosure.js';

export const disclosure: typeof es = {
  verdict: {
    valid: 'VÁLIDA',
    'out-of-season': 'FORA DA TEMPORADA',
    suspended: 'SUSPENSA',
    expired: 'VENCIDA',
    revoked: 'REVOGADA',
    replaced: 'SUBSTITUÍDA',
  },
  means: {
    valid: 'A credencial vale hoje.',
    outOfSeason: 'Por enquanto não vale: está fora da temporada.',
    suspended: (until) =>
      until === undefined ? 'Por enquanto não vale.' : `Por enquanto não vale: está suspensa até ${until}.`,
    expired: (on) =>
      on === undefined ? 'Já não vale: seu prazo terminou.' : `Já não vale: seu prazo terminou em ${on}.`,
    revoked: 'Já não vale e não vai voltar a valer.',
    replaced: (by) =>
      by === undefined
        ? 'Já não vale: outra credencial mais nova a substitui.'
        : `Já não vale: é substituída pela credencial ${by}. Verifique essa.`,
  },
  noReasons: 'As razões não são mostradas a ninguém além da própria pessoa.',
  demonstration: 'Dados de demonstração: a pessoa, a credencial e a instituição são inventadas.',
  says: {
    what: 'O que é',
    kinds: { certificate: 'Certificado de competência', recognition: 'Reconhecimento de um certificado de outro país' },
    scopes: {
      full: 'Completo',
      partial: 'De uma parte: só o que está na lista',
      tacit: 'Por silêncio administrativo: o país não respondeu a tempo e o acordo o dá por reconhecido',
    },
    mayDo: 'O que a pessoa pode fazer',
    whileValid: 'O que permite só enquanto está valendo',
    conditions: 'Com esta condição',
    exclusions: 'Não inclui',
    nothing: 'A credencial não cita nenhuma unidade.',
    who: 'Quem diz',
    since: 'Desde',
    until: 'Até',
    openEnded: 'Sem data de término',
    number: 'Número',
    checkedAt: 'Consultado',
    name: 'Nome',
    birthDate: 'Data de nascimento',
    document: 'Documento de identidade',
    passport: 'passaporte',
  },
};
