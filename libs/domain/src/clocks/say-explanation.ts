import type { PlainDate } from '../kernel/index.js';
import { inLanguage } from '../kernel/index.js';
import type { Allowance } from './clock.js';
import type { Explanation, ExplanationStep } from './explanation.js';

type Speech = 'es' | 'en';

const months = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const units = {
  es: {
    'business-days': ['día hábil', 'días hábiles'],
    'calendar-days': ['día calendario', 'días calendario'],
  },
  en: {
    'business-days': ['business day', 'business days'],
    'calendar-days': ['calendar day', 'calendar days'],
  },
} as const;

/** "30 días hábiles desde el 3 de marzo, − 6 en pausa, 1 de mayo feriado; vence el 28 de abril". */
export function sayExplanation(explanation: Explanation, language: Speech): string {
  const say = speaker(explanation, language);
  const due = explanation.find((step) => step.step === 'due');
  const course = explanation.flatMap((step) => say(step)).join(', ');
  const opening = `${sayAllowance(explanation, language)} ${course}`;
  if (due === undefined) return opening;
  return language === 'es' ? `${opening}; vence ${el(due.on)}` : `${opening}; due on ${date(due.on)}`;

  function el(on: PlainDate): string {
    return `el ${date(on)}`;
  }
  function date(on: PlainDate): string {
    return sayDate(on, language, withYear(explanation, on));
  }
}

/** A year is said where the explanation's dates lie in more than one. */
function withYear(explanation: Explanation, on: PlainDate): boolean {
  const dates = explanation.flatMap((step) => datesOf(step));
  return dates.some((date) => date.slice(0, 4) !== on.slice(0, 4));
}

function datesOf(step: ExplanationStep): readonly PlainDate[] {
  if (step.step === 'paused' || step.step === 'rolled') return [step.from, ...(step.to === undefined ? [] : [step.to])];
  return 'on' in step ? [step.on] : [];
}

function sayAllowance(explanation: Explanation, language: Speech): string {
  const given: readonly Allowance[] = explanation.flatMap((step) => {
    if (step.step === 'allowed') return [step.allowance];
    return step.step === 'extended' ? [step.by] : [];
  });
  const unit = given[0]?.unit ?? 'business-days';
  const total = given.reduce((sum, { days }) => sum + days, 0);
  const [one, many] = units[language][unit];
  return `${given.map(({ days }) => days).join(' + ')} ${total === 1 ? one : many}`;
}

const speaker =
  (explanation: Explanation, language: Speech) =>
  (step: ExplanationStep): readonly string[] => {
    const date = (on: PlainDate): string => sayDate(on, language, withYear(explanation, on));
    const spanish = language === 'es';
    switch (step.step) {
      case 'starts': {
        const counting = step.firstDayCounts ? (spanish ? ', contando ese día' : ', counting that day') : '';
        const how = sayService(step.service, language);
        if (spanish) return [`desde ${step.served ? `la notificación${how}, ` : ''}el ${date(step.on)}${counting}`];
        return [`from ${step.served ? `service${how} on ` : ''}${date(step.on)}${counting}`];
      }
      case 'awaits-service':
        return [spanish ? 'desde que se notifique a la persona' : 'from the day the worker is served'];
      case 'paused': {
        const why = sayWhy(step.why, language);
        if (step.to === undefined)
          return [spanish ? `en pausa desde el ${date(step.from)}${why}` : `paused since ${date(step.from)}${why}`];
        if (step.days === 0) return [];
        return [spanish ? `− ${step.days} en pausa${why}` : `− ${step.days} paused${why}`];
      }
      case 'holiday':
        return [spanish ? `${date(step.on)} feriado` : `${date(step.on)} holiday`];
      case 'rolled':
        return [sayRolled(step, language, date)];
      case 'allowed':
      case 'extended':
      case 'due':
        return [];
    }
  };

/** Handed over, or presumed: the worker hears how often they were looked for. */
function sayService(service: Extract<ExplanationStep, { step: 'starts' }>['service'], language: Speech): string {
  if (service === undefined) return '';
  const { attempts, channel } = service;
  if (channel === 'counter') return language === 'es' ? ' en persona' : ' in person';
  if (language === 'es') return ` presunta tras ${attempts} ${attempts === 1 ? 'intento' : 'intentos'}`;
  return ` presumed after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
}

/** Only what stops every clock of a place is said; a hearing is seen on the page anyway. */
function sayWhy(why: string | undefined, language: Speech): string {
  const [mark, reason = 'other'] = why?.split(':') ?? [];
  if (mark !== 'force-majeure') return '';
  const [es, en] = emergencies[reason] ?? emergencies['other'] ?? ['', ''];
  return language === 'es' ? ` por ${es}` : ` for ${en}`;
}

const emergencies: Readonly<Record<string, readonly [es: string, en: string]>> = {
  earthquake: ['terremoto', 'an earthquake'],
  volcano: ['actividad volcánica', 'a volcano'],
  storm: ['tormenta', 'a storm'],
  flood: ['inundación', 'a flood'],
  fire: ['incendios', 'fires'],
  epidemic: ['epidemia', 'an epidemic'],
  unrest: ['disturbios', 'unrest'],
  strike: ['huelga', 'a strike'],
  outage: ['falla del sistema', 'an outage of the system'],
  other: ['fuerza mayor', 'force majeure'],
};

function sayRolled(
  step: Extract<ExplanationStep, { step: 'rolled' }>,
  language: Speech,
  date: (on: PlainDate) => string,
): string {
  const name = step.name === undefined ? '' : `, ${inLanguage(step.name, language)}`;
  return language === 'es'
    ? `pasa del ${date(step.from)} (inhábil${name}) al día hábil siguiente`
    : `rolled past ${date(step.from)} (day off${name})`;
}

function sayDate(on: PlainDate, language: Speech, year: boolean): string {
  const [yyyy = '', mm = '', dd = ''] = on.split('-');
  const month = months[language][Number(mm) - 1] ?? mm;
  const day = String(Number(dd));
  if (language === 'es') return `${day} de ${month}${year ? ` de ${yyyy}` : ''}`;
  return `${day} ${month}${year ? ` ${yyyy}` : ''}`;
}
