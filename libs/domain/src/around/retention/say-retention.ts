import type { LocalizedText, PlainDate } from '../../kernel/index.js';
import type { RetentionRules } from '../../rulebook/rules/index.js';
import type { Hold, Retention } from './schedule.js';

const holds: Readonly<Record<Hold, { readonly es: string; readonly en: string }>> = {
  'open-case': {
    es: 'Hay un trámite abierto o que todavía se puede apelar: sus datos se conservan.',
    en: 'A procedure is open or can still be appealed: your data are kept.',
  },
  'running-period': {
    es: 'Corre un plazo: sus datos se conservan.',
    en: 'A period is running: your data are kept.',
  },
  credential: {
    es: 'Usted tiene una credencial que vale: sus datos se conservan para que se pueda comprobar.',
    en: 'You have a credential that is valid: your data are kept so that it can be checked.',
  },
  alert: {
    es: 'Hay una alerta vigente: sus datos se conservan.',
    en: 'An alert is in force: your data are kept.',
  },
};

/** Until when data are kept, for the person they are about, with the rule it follows from. */
export function sayRetention(retention: Retention, { source }: RetentionRules): LocalizedText {
  if ('hold' in retention) return holds[retention.hold];
  const { blockedFrom, deletedOn, since, state } = retention;
  const es = {
    kept: `desde el ${inSpanish(blockedFrom)} solo los abren usted y la auditoría, y el ${inSpanish(deletedOn)} se suprimen`,
    blocked: `desde el ${inSpanish(blockedFrom)} solo los abren usted y la auditoría; el ${inSpanish(deletedOn)} se suprimen`,
    due: `se suprimen desde el ${inSpanish(deletedOn)}`,
  }[state];
  const en = {
    kept: `from ${inEnglish(blockedFrom)} only you and auditors open them, and on ${inEnglish(deletedOn)} they are deleted`,
    blocked: `since ${inEnglish(blockedFrom)} only you and auditors open them; on ${inEnglish(deletedOn)} they are deleted`,
    due: `they are deleted from ${inEnglish(deletedOn)}`,
  }[state];
  return {
    es: `Sin movimiento desde el ${inSpanish(since)}: ${es}. ${source.es}`,
    en: `At rest since ${inEnglish(since)}: ${en}. ${source.en ?? source.es}`,
  };
}

const inWords = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (date: PlainDate): string => format.format(new Date(date));
};
const inSpanish = inWords('es');
const inEnglish = inWords('en-GB');
