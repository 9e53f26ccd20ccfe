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
  UNKNOWN_UNIT: { es: 'La unidad {unit} no es de este estándar.', en: 'Unit {unit} is not part of this standard.' },
  UNIT_TWICE: { es: 'La unidad {unit} tiene dos dictámenes.', en: 'Unit {unit} has two verdicts.' },
  NO_PROPOSAL: { es: 'No hay una propuesta de dictamen.', en: 'No verdict has been proposed.' },
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
  NOT_FOR_THIS_COUNTRY: {
    es: 'Este trámite no es de {country}.',
    en: 'This case is not for {country}.',
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
