import type { certificate as es } from '../../es/paper/certificate.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const certificate: typeof es = {
  title: {
    certificate: 'Certificado de competência profissional',
    recognition: 'Reconhecimento de competência profissional',
    partialRecognition: 'Reconhecimento parcial de competência profissional',
  },
  intro: 'Certifica-se que',
  claim: {
    certificate: 'demonstrou, mediante avaliação, a sua competência segundo o padrão',
    recognition: (country) => `tem reconhecida (${country}) a sua competência segundo o padrão`,
    partialRecognition: (country) =>
      `tem reconhecida (${country}) a sua competência nas unidades abaixo indicadas, do padrão`,
  },
  holder: { born: 'Nascimento', document: 'Documento de identidade' },
  standard: { code: 'Código', edition: 'Edição', level: 'Nível', occupation: 'Ocupação (CIUO-08)' },
  units: {
    heading: 'Unidades de competência',
    code: 'Código',
    unit: 'Unidade',
    verdict: 'Parecer',
    verdicts: { competent: 'Competente', recognised: 'Reconhecida', 'not-recognised': 'Não reconhecida' },
  },
  conditions: 'Condições e exclusões',
  facts: {
    evaluatedBy: 'Avaliado por',
    certifiedBy: 'Certificado por',
    evaluatedOn: 'Avaliação',
    basis: 'Padrão de origem',
    issuedOn: 'Emissão',
    validUntil: 'Válido até',
    noEnd: 'Sem data de término',
    season: 'Por temporada',
    inSeason: (after, from, to) => `Todo o ano até ${after}; depois, só de ${from} a ${to}`,
    agreement: 'Acordo',
    equivalences: 'Equivalência',
    caseId: 'Processo',
    version: (version) => `versão ${String(version)}`,
  },
  check: {
    heading: 'Como se verifica',
    online: (page) => `Com internet: ${page}, com o número desta credencial e o do documento de identidade.`,
    offline: 'Sem internet: leia o código QR com o verificador do Puente, que funciona sem conexão.',
    signed: 'O arquivo PDF leva assinatura eletrônica; o papel se comprova com o código QR, não pela aparência.',
    issuedBy: 'Emitido por',
    qr: 'Código QR com a credencial assinada; o verificador do Puente faz a leitura.',
  },
  number: 'Credencial n.º',
  mark: 'Puente: uma ponte de dois arcos',
  free: 'Este serviço é gratuito. Ninguém pode cobrar por ele.',
  tacit: {
    title: 'Reconhecido por silêncio administrativo',
    text: 'A autoridade não respondeu a tempo e o acordo decide nesse caso. Vale da mesma forma e só pode ser revisto por fraude.',
  },
  demonstration: {
    title: 'Demonstração',
    text: 'Pessoa e dados inventados: não comprova nada.',
  },
  status: {
    short: { expired: 'Vencido', suspended: 'Suspenso', revoked: 'Revogado', replaced: 'Substituído' },
    expired: (date) => `Vencido desde ${date}`,
    suspended: (until) => (until === undefined ? 'Suspenso' : `Suspenso até ${until}`),
    revoked: (date) => `Revogado em ${date}`,
    replaced: (date) => `Substituído em ${date}`,
    lapsed: 'O prazo de validade terminou. Mostra o que se comprovou então, não o que vale hoje.',
    paused: 'Enquanto durar a suspensão, este documento não comprova a competência.',
    ended: 'Este documento já não comprova a competência.',
    otherCopy: 'Outro exemplar ocupa o seu lugar. Peça ao titular o que está vigente.',
  },
  page: (page, of) => `Página ${String(page)} de ${String(of)}`,
};
