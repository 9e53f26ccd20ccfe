import type { LocalizedText } from './text.js';

/**
 * Every reason for which the system says no, in one place. `{name}` is filled from the refusal's detail. A code is
 * public and stays for ever; its words may be improved.
 */
export const refusals = {
  NO_SUCH_CASE: { es: 'No hay un trámite con ese número.', en: 'There is no case with that number.' },
  CASE_EXISTS: { es: 'El trámite {caseId} ya existe.', en: 'Case {caseId} exists already.' },
  NOT_IN_THIS_STAGE: {
    es: 'En la etapa «{stage}» no se puede hacer «{command}».',
    en: '“{command}” is not possible in stage “{stage}”.',
  },
  NOT_YOUR_ROLE: {
    es: 'Esto lo hace: {roles}. Usted actúa como: {yours}.',
    en: 'This is for: {roles}. You act as: {yours}.',
  },
  NOT_YOUR_CASE: { es: 'El trámite no está en su entidad.', en: 'Your agency does not hold this case.' },
  NOT_ASSIGNED_TO_YOU: {
    es: 'El trámite fue asignado por sorteo a otra persona.',
    en: 'The draw assigned this case to somebody else.',
  },
  SAME_PERSON: {
    es: 'Quien propone no puede aprobar: debe hacerlo otra persona.',
    en: 'Whoever proposed cannot approve: another person must.',
  },
  STALE_FILE: {
    es: 'El expediente cambió: usted vio la versión {seen} y va en la {current}. Léalo de nuevo y decida.',
    en: 'The file changed: you saw version {seen} and it is at {current}. Read it again, then decide.',
  },
  COMMAND_REUSED: {
    es: 'Esa clave ya se usó para otra petición.',
    en: 'That key was used already, for a different request.',
  },
  NO_AGREEMENT: {
    es: 'No hay un acuerdo vigente entre {home} y {host} para esta norma.',
    en: 'No agreement in force between {home} and {host} covers this standard.',
  },
  UNKNOWN_STANDARD: {
    es: 'El estándar {standard} no está en el catálogo de {country}.',
    en: 'Standard {standard} is not in the catalogue of {country}.',
  },
  HOST_STANDARD_NEEDED: {
    es: 'Ninguna equivalencia dice con qué estándar de {host} se compara {standard}: indíquelo.',
    en: 'No equivalence says which standard of {host} {standard} is compared with: name it.',
  },
  HOST_TWICE: { es: 'El país {country} está dos veces.', en: 'Country {country} is named twice.' },
  UNKNOWN_CERTIFIER: {
    es: 'El certificador {certifier} no está en el registro de {country}.',
    en: 'Certifier {certifier} is not in the register of {country}.',
  },
  CERTIFIER_NOT_ACCREDITED: {
    es: 'El certificador {certifier} no está acreditado para el estándar {standard}.',
    en: 'Certifier {certifier} is not accredited for standard {standard}.',
  },
  DATE_IN_FUTURE: { es: 'La fecha {date} todavía no llega.', en: 'The date {date} has not come yet.' },
  CERTIFICATE_DOCUMENT_MISSING: {
    es: 'Falta la copia del certificado en el expediente.',
    en: 'The dossier lacks the copy of the certificate.',
  },
  DOCUMENT_ALREADY_HELD: {
    es: 'El expediente ya tiene «{kind}»: no se puede pedir otra vez.',
    en: 'The dossier already holds “{kind}”: it cannot be asked for again.',
  },
  DOCUMENT_NOT_ASKED_FOR: {
    es: 'Nadie ha pedido «{kind}».',
    en: 'Nobody asked for “{kind}”.',
  },
  DOCUMENT_STILL_MISSING: {
    es: 'Todavía falta: {kinds}.',
    en: 'Still missing: {kinds}.',
  },
  DEADLINE_PASSED: { es: 'El plazo venció el {dueOn}.', en: 'The period ended on {dueOn}.' },
  DEADLINE_NOT_PASSED: { es: 'El plazo no ha vencido: vence el {dueOn}.', en: 'The period runs until {dueOn}.' },
  NO_SUCH_CLOCK: { es: 'Ese plazo ya no corre.', en: 'That period no longer runs.' },
  NO_SUCH_NOTICE: { es: 'No existe ese aviso.', en: 'There is no such notice.' },
  ALREADY_DONE: { es: 'Ya se había hecho.', en: 'That was done already.' },
  ALREADY_EXTENDED: { es: 'El plazo ya se prorrogó una vez.', en: 'The period was extended once already.' },
  EXTENSION_TOO_LONG: {
    es: 'La prórroga puede ser de {atMost} días como máximo.',
    en: 'An extension may be {atMost} days at most.',
  },
  OTHER_DAYS: {
    es: 'Este plazo se cuenta en {unit}, no en {given}.',
    en: 'This period is counted in {unit}, not in {given}.',
  },
  REASONS_MISSING: {
    es: 'Faltan las razones que leerá la persona.',
    en: 'The reasons that the worker reads are missing.',
  },
  VERDICT_INCOMPLETE: {
    es: 'Falta el dictamen de: {units}.',
    en: 'These units have no verdict: {units}.',
  },
  DEPARTS_FROM_PRECEDENT: {
    es: 'Todas las decisiones anteriores dictaminan distinto estas unidades: diga por qué se aparta. {units}',
    en: 'Every earlier decision judges these units differently: say why you depart. {units}',
  },
  UNKNOWN_UNIT: { es: 'La unidad {unit} no es de este estándar.', en: 'Unit {unit} is not part of this standard.' },
  UNIT_TWICE: { es: 'La unidad {unit} tiene dos dictámenes.', en: 'Unit {unit} has two verdicts.' },
  VERDICT_STANDS: {
    es: 'El dictamen de la unidad {unit} ya quedó: solo se revisan las que volvieron.',
    en: 'The verdict on unit {unit} stands: only the units that came back are reviewed.',
  },
  NOT_MISSING: {
    es: 'La unidad {unit} no falta: no necesita una medida compensatoria.',
    en: 'Unit {unit} is not missing: it needs no compensation measure.',
  },
  TEST_NEEDED: {
    es: 'Nadie pudo comprobar el documento y eso no es culpa de la persona: antes de decir que falta {units} hay que hacer una prueba.',
    en: 'Nobody could verify the paper, which is not the worker’s fault: {units} can be missing only after a test.',
  },
  NO_TEST: {
    es: 'La unidad {unit} no tiene una prueba pendiente.',
    en: 'No test is outstanding for unit {unit}.',
  },
  TEST_NOT_HELD: { es: 'La prueba es el {on}.', en: 'The test is on {on}.' },
  DATE_IN_PAST: { es: 'La fecha {date} ya pasó.', en: 'The date {date} is over.' },
  EVIDENCE_MISSING: {
    es: 'Falta en qué se apoya: {needs}.',
    en: 'What it rests on is missing: {needs}.',
  },
  CONFLICT_OF_INTEREST: {
    es: 'Quien tiene relación con la persona ({relation}) no la evalúa ni decide sobre ella.',
    en: 'Whoever has to do with the person ({relation}) neither evaluates them nor decides.',
  },
  CONFLICT_NOT_DECLARED: {
    es: 'Antes de actuar, declare si tiene relación con la persona.',
    en: 'Before you act, declare whether you have to do with the person.',
  },
  ASSESSOR_NOT_HABILITATED: {
    es: 'No hay una habilitación vigente para evaluar el estándar {standard}.',
    en: 'There is no habilitation in force to assess standard {standard}.',
  },
  NOT_CREDITABLE: {
    es: 'Ninguna equivalencia vigente cubre toda la unidad {unit} con lo que se mostró de {standard}.',
    en: 'No equivalence in force covers unit {unit} fully with what was shown of {standard}.',
  },
  NO_SUCH_REFERENCE: { es: 'No existe esa referencia.', en: 'There is no such reference.' },
  NO_SUCH_APPOINTMENT: { es: 'No existe esa cita.', en: 'There is no such appointment.' },
  ALREADY_RESCHEDULED: {
    es: 'La cita ya se cambió una vez.',
    en: 'The appointment was moved once already.',
  },
  TOO_EARLY_TO_REAPPLY: {
    es: 'Se puede pedir otra evaluación desde el {from}.',
    en: 'Another evaluation can be asked for from {from}.',
  },
  CONSULTATION_OPEN: {
    es: 'Falta la opinión de {agency}, o que venza su plazo.',
    en: 'The opinion of {agency} is still to come, or its period to end.',
  },
  NO_SUCH_CONSULTATION: { es: 'No hay una consulta pendiente así.', en: 'There is no such open consultation.' },
  NOT_AN_ADVISER: {
    es: '{agency} no es una entidad de este país que dé opiniones.',
    en: '{agency} is not a body of this country that gives opinions.',
  },
  NOT_TACIT: {
    es: 'Lo decidieron personas: solo un reconocimiento por silencio se revisa por fraude.',
    en: 'People decided it: only a recognition by silence is reviewed for fraud.',
  },
  NO_LONGER_VALID: { es: 'El reconocimiento valió hasta el {until}.', en: 'The recognition was valid until {until}.' },
  NO_PROPOSAL: { es: 'No hay una propuesta.', en: 'Nothing has been proposed.' },
  PROPOSAL_PENDING: {
    es: 'Ya hay una propuesta: otra persona la aprueba o la rechaza primero.',
    en: 'There is a proposal already: another person approves or rejects it first.',
  },
  BEYOND_VALIDITY: {
    es: 'La credencial vale hasta el {until}: la suspensión termina ese día o antes.',
    en: 'The credential is valid until {until}: the suspension ends on that day or earlier.',
  },
  NOTHING_TO_ISSUE: {
    es: 'Ninguna fila se puede emitir: vea los motivos y corrija el archivo.',
    en: 'No row can be issued: read the reasons and mend the file.',
  },
  NO_SUCH_COPY: { es: 'No hay una copia con ese número.', en: 'There is no copy with that number.' },
  TOO_MANY_COPIES: {
    es: 'Ya hay {atMost} copias que valen: dé de baja una primero.',
    en: 'There are {atMost} copies that count already: end one of them first.',
  },
  NO_TWO_OFFICERS: {
    es: 'Hacen falta dos personas distintas, una que revise y otra que apruebe.',
    en: 'Two different people are needed, one to review and one to approve.',
  },
  HEARING_OPEN: {
    es: 'La persona tiene hasta el {dueOn} para responder.',
    en: 'The worker has until {dueOn} to answer.',
  },
  TOO_LATE_TO_REOPEN: {
    es: 'Se podía reabrir hasta el {until}.',
    en: 'It could be reopened until {until}.',
  },
  NOT_ASSIGNED_TO_THEM: {
    es: 'Esa persona no tiene asignado el trámite.',
    en: 'The case is not assigned to that person.',
  },
  NOT_IN_FORCE: {
    es: 'La versión {version} no es la que está vigente.',
    en: 'Version {version} is not the one in force.',
  },
  NO_NEWER_RULES: {
    es: 'El trámite ya se rige por las versiones vigentes.',
    en: 'The case is already under the versions in force.',
  },
  UNKNOWN_REGION: {
    es: 'La región {region} no es de este país.',
    en: 'Region {region} is not part of this country.',
  },
  NOT_FOR_THIS_COUNTRY: {
    es: 'Este trámite no es de {country}.',
    en: 'This case is not for {country}.',
  },
  REFUSAL_FINAL: { es: 'La decisión ya es firme.', en: 'The decision is final already.' },
  UNIT_NOT_MISSING: {
    es: 'La unidad {unit} no fue denegada: no hay qué apelar.',
    en: 'Unit {unit} was not refused: there is nothing to appeal.',
  },
  UNIT_NOT_APPEALED: {
    es: 'Sobre la unidad {unit} no hay apelación.',
    en: 'Nobody appealed on unit {unit}.',
  },
  RULING_CHANGES_NOTHING: {
    es: 'Revocar sin reconocer ninguna unidad es confirmar.',
    en: 'To overturn and to find no unit held is to uphold.',
  },
  NO_OFFICER: {
    es: 'No hay nadie en turno que no haya tenido parte en la decisión.',
    en: 'Nobody on duty had no part in the decision.',
  },
  NO_SUCH_MANDATE: { es: 'No hay un mandato vigente.', en: 'There is no mandate in force.' },
  MANDATE_TOO_LONG: {
    es: 'Un mandato vale {atMost} días como máximo.',
    en: 'A mandate is good for {atMost} days at most.',
  },
  QUORUM_MISSING: { es: 'Falta el voto de: {benches}.', en: 'These benches have not voted: {benches}.' },
  NO_BENCH: {
    es: 'El directorio no le asigna un lugar en el comité: Estado, empleadores o trabajadores.',
    en: 'The directory gives you no seat on the committee: State, employers or workers.',
  },
  NEEDS_COMMITTEE: { es: 'Esto lo decide el comité.', en: 'The committee decides on this.' },
  NEEDS_SECOND_PERSON: {
    es: 'Un requisito no se vota: lo confirma una segunda persona.',
    en: 'A checkpoint is not voted on: a second person confirms it.',
  },
  COVERAGE_UNCLEAR: {
    es: 'La unidad {unit}: «parcial» dice qué falta, «ninguna» no dice qué la cubre, y lo demás dice qué la cubre.',
    en: 'Unit {unit}: “partial” says what is missing, “none” names nothing that covers it, all else does.',
  },
  OTHER_EQUIVALENCE: {
    es: 'La equivalencia {id} ya responde esa pregunta: proponga una versión nueva de ella.',
    en: 'Equivalence {id} answers that question already: propose a new version of it.',
  },
  VERSION_NOT_NEXT: { es: 'La versión que sigue es la {version}.', en: 'The next version is {version}.' },
  DATES_REVERSED: {
    es: 'Terminaría ({until}) antes de empezar ({from}).',
    en: 'It would end ({until}) before it begins ({from}).',
  },
  UNKNOWN_CHECKPOINT: {
    es: 'El acuerdo {agreement} no tiene el requisito «{code}».',
    en: 'Agreement {agreement} has no checkpoint “{code}”.',
  },
  SHARE_TOO_LONG: {
    es: 'Un enlace sirve {atMost} días como máximo.',
    en: 'A link works for {atMost} days at most.',
  },
  QR_TOO_LARGE: {
    es: 'La credencial tiene {characters} caracteres: no cabe en un QR de versión {largest} que se lea en papel.',
    en: 'The credential has {characters} characters: no QR code of version {largest}, which paper can carry, holds it.',
  },
} as const satisfies Record<string, LocalizedText>;

export type RefusalCode = keyof typeof refusals;

/** The refusal in words. */
export function refusalText(
  code: RefusalCode,
  detail: Readonly<Record<string, string | number | readonly string[]>>,
  language: 'es' | 'en',
): string {
  return refusals[code][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = detail[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}
