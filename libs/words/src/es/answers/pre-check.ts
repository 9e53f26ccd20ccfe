import type { LapsePolicy } from '@puente/domain/rulebook/rules';

/** By what the agreement says of silence. */
const silence: Readonly<Record<LapsePolicy, (host: string) => string>> = {
  deem_recognised: (host) => `Si ${host} no responde a tiempo, su certificado queda reconocido.`,
  deem_refused: (host) => `Si ${host} no responde a tiempo, se entiende que no lo reconoce y usted puede apelar.`,
  escalate: (host) => `Si ${host} no responde a tiempo, el caso pasa a una autoridad superior y sigue.`,
};

/** What a pre-check says beside the comparison. */
export const preCheck = {
  free: 'Gratis: nadie puede cobrarle por este trámite.',
  noAgreement: (home: string, host: string) => `Hoy no hay un acuerdo vigente entre ${home} y ${host}.`,
  noEquivalence: (host: string) =>
    `Ninguna equivalencia aprobada compara su certificado con un estándar de ${host}. Puede pedirlo igual: diga con cuál quiere que se compare, y lo juzgan dos personas.`,
  silence,
  certificate: 'Copia de su certificado',
  identity: (kinds: string) => `Un documento de identidad, o ninguno si no tiene: ${kinds}`,
  paperless: (host: string) =>
    `¿Perdió los papeles? Cartas de trabajo o fotos pueden ocupar su lugar, y ${host} puede hacerle una prueba de lo que sabe hacer.`,
  sameCountry: 'En el país que emitió el certificado ya vale.',
};
