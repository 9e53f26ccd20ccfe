import type { FileOfDossier, Retention } from '@puente/domain/around/retention';
import { retentionOf } from '@puente/domain/around/retention';
import type { TimeZone } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RetentionRules } from '@puente/domain/rulebook/rules';
import { inEachPageLanguage } from '../languages/index.js';
import { sayRetention } from './index.js';

const rules: RetentionRules = {
  blockAfter: { months: 60 },
  deleteAfter: { months: 120 },
  quarantine: { months: 3 },
  onRequest: {
    answer: { within: { unit: 'calendar-days', days: 30 }, reminders: [] },
    deleteAfter: { months: 1 },
    source: { es: 'Regla de la solicitud', en: 'Rule of a request' },
    demonstration: true,
  },
  source: { es: 'Regla de demostración', en: 'Demonstration rule' },
  demonstration: true,
};
const opened = instant('2020-01-15T12:00:00Z');
const on = (now: string, ...files: readonly FileOfDossier[]) =>
  retentionOf({ openedAt: opened, files }, rules, 'America/Guatemala' as TimeZone, instant(now));
const rested: FileOfDossier = { openedAt: opened, lastAt: instant('2024-02-29T18:00:00Z') };

describe('[F30] a dossier', () => {
  it('tells its person until when it is kept, and by which rule', () => {
    const inEach = (found: Retention) =>
      inEachPageLanguage((_answers, language) => sayRetention(found, rules, language));
    expect(inEach(on('2026-01-01T12:00:00Z', rested))).toMatchObject({
      es: 'Sin movimiento desde el 29 de febrero de 2024: desde el 28 de febrero de 2029 solo los abren usted y la auditoría, y el 28 de febrero de 2034 se suprimen. Regla de demostración',
      en: 'At rest since 29 February 2024: from 28 February 2029 only you and auditors open them, and on 28 February 2034 they are deleted. Demonstration rule',
      pt: 'Sem movimento desde 29 de fevereiro de 2024: a partir de 28 de fevereiro de 2029 só você e a auditoria abrem, e em 28 de fevereiro de 2034 são apagados. Regla de demostración',
    });
    const said = (now: string) => sayRetention(on(now, rested), rules, 'en');
    expect(said('2030-01-01T12:00:00Z')).toContain('since 28 February 2029 only you and auditors open them');
    expect(said('2035-01-01T12:00:00Z')).toContain('deleted from 28 February 2034');
    expect(sayRetention({ state: 'kept', hold: 'alert' }, rules, 'es')).toContain('alerta vigente');
  });
});
