import type { WorkingCalendar } from '../src/clocks/index.js';
import type { CountryCode, LocalizedText, PlainDate, TimeZone } from '../src/kernel/index.js';

const calendar = (country: string, timeZone: string, holidays: Record<string, string>): WorkingCalendar => ({
  country: country as CountryCode,
  version: 'demonstration-1',
  timeZone: timeZone as TimeZone,
  weekend: [6, 7],
  holidays: Object.fromEntries(Object.entries(holidays).map(([on, es]): [string, LocalizedText] => [on, { es }])),
  coversUntil: '2027-12-31' as PlainDate,
});

/** Holidays as the laws of the two countries had them for these years; for demonstration only. */
export const sampleCalendars = {
  MX: calendar('MX', 'America/Mexico_City', {
    '2026-02-02': 'Día de la Constitución',
    '2026-03-16': 'Natalicio de Benito Juárez',
    '2026-05-01': 'Día del Trabajo',
    '2026-09-16': 'Día de la Independencia',
    '2026-11-16': 'Aniversario de la Revolución',
    '2026-12-25': 'Navidad',
    '2027-01-01': 'Año Nuevo',
  }),
  GT: calendar('GT', 'America/Guatemala', {
    '2026-04-02': 'Jueves Santo',
    '2026-04-03': 'Viernes Santo',
    '2026-05-01': 'Día del Trabajo',
    '2026-06-29': 'Día del Ejército',
    '2026-09-15': 'Día de la Independencia',
    '2026-11-01': 'Día de Todos los Santos',
    '2026-12-25': 'Navidad',
    '2027-01-01': 'Año Nuevo',
  }),
} as const;
