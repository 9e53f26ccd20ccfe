import type { Comparison, ComparedUnit } from './comparison.js';
import { sayLevel } from './say-level.js';
import { sayTime } from './say-time.js';
import { said } from './words.js';

/** A comparison in words that an officer and a worker read alike. */
export interface SaidComparison {
  readonly summary: string;
  readonly units: readonly { readonly unit: string; readonly title: string; readonly says: string }[];
  readonly conditions: readonly string[];
  readonly exclusions: readonly string[];
  /** Whose evaluation it is, who approved it, what replaced what. */
  readonly rests: readonly string[];
  readonly level: string;
  readonly occupation: string;
  readonly time?: string;
}

export function sayComparison(comparison: Comparison, language: 'es' | 'en'): SaidComparison {
  const { approval, conditions, exclusions, expected, level, occupation, remarks, units } = comparison;
  const words = language === 'es' ? es : en;
  return {
    summary: words.summary(comparison),
    units: units.map((unit) => ({ unit: unit.unit, title: said(unit.title, language), says: sayUnit(unit, language) })),
    conditions: conditions.map((condition) => words.condition(said(condition, language))),
    exclusions: exclusions.map((exclusion) => words.exclusion(said(exclusion, language))),
    rests: [
      ...remarks.map((remark) => said(remark, language)),
      ...(approval === undefined
        ? []
        : [words.approved(said(approval.act, language), said(approval.committee.name, language), approval.on)]),
    ],
    level: sayLevel(level, language),
    occupation: words.occupation[occupation],
    ...(expected === undefined ? {} : { time: sayTime(expected, language) }),
  };
}

function sayUnit({ coverage, ground, missing }: ComparedUnit, language: 'es' | 'en'): string {
  const words = language === 'es' ? es : en;
  const lacks = missing.map((element) => said(element, language)).join('; ');
  const verdict = coverage === 'partial' ? words.partial(lacks) : words[coverage];
  return `${verdict} ${closed(said(ground, language))}`;
}

const closed = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

const es = {
  summary({ held, route, units }: Comparison): string {
    if (route === 'none') return 'Ninguna equivalencia aprobada compara estos dos estándares: decide quien revisa.';
    if (held.length === units.length) return 'Todas las unidades quedan cubiertas.';
    return `Quedan cubiertas ${held.length} de ${units.length} unidades.`;
  },
  full: 'Cubierta.',
  none: 'No cubierta.',
  partial: (lacks: string) => `Cubierta en parte; falta: ${lacks}.`,
  condition: (text: string) => `Condición: ${closed(text)}`,
  exclusion: (text: string) => `Salvedad: ${closed(text)}`,
  approved: (act: string, committee: string, on: string) => `Aprobado por ${committee} el ${on}: ${closed(act)}`,
  occupation: {
    same: 'Es la misma ocupación en la clasificación internacional (CIUO-08).',
    near: 'Es una ocupación cercana en la clasificación internacional (CIUO-08).',
    different: 'Es otra ocupación en la clasificación internacional (CIUO-08).',
    unknown: 'Los registros no dicen si es la misma ocupación (CIUO-08).',
  },
};

const en: typeof es = {
  summary({ held, route, units }) {
    if (route === 'none') return 'No approved equivalence compares these two standards: the reviewer decides.';
    if (held.length === units.length) return 'Every unit is covered.';
    return `${held.length} of ${units.length} units are covered.`;
  },
  full: 'Covered.',
  none: 'Not covered.',
  partial: (lacks) => `Covered in part; missing: ${lacks}.`,
  condition: (text) => `Condition: ${closed(text)}`,
  exclusion: (text) => `Exception: ${closed(text)}`,
  approved: (act, committee, on) => `Approved by ${committee} on ${on}: ${closed(act)}`,
  occupation: {
    same: 'It is the same occupation in the international classification (ISCO-08).',
    near: 'It is a neighbouring occupation in the international classification (ISCO-08).',
    different: 'It is another occupation in the international classification (ISCO-08).',
    unknown: 'The registers do not say whether it is the same occupation (ISCO-08).',
  },
};
