import type { EquivalencesView, StandardView } from '@puente/contracts/answers/public';
import type { Coverage } from '@puente/domain/rulebook/catalogue';
import { coverages } from '@puente/domain/rulebook/catalogue';
import { textIn } from '@puente/web/telling';
import type { ConsoleLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import type { Field, Typed } from '../act/index.js';
import { flat, includedAt } from '../act/index.js';
import type { Body, Text } from './texts.js';
import { choice, day, reasons, words } from './texts.js';

export type Standard = z.output<typeof StandardView>;
type Worth = z.output<typeof EquivalencesView>['items'][number];
/** A version in force, or a draft. */
export type Equivalence = Omit<Worth, 'adoption' | 'approval' | 'remarks' | 'route'>;

const several = (name: string, optional: boolean): Field => ({
  ...{ name, kind: 'list', item: { kind: 'words', english: true }, perUnit: false, optional },
});

/** @param ofTheirs units of the other country's standard, which may cover one of ours */
export const equivalenceFields = (ofTheirs: readonly string[]): readonly Field[] => [
  { name: 'version', kind: 'number', optional: false },
  ...[day('validFrom', false), day('validUntil', true)],
  {
    ...{ name: 'units', kind: 'list', perUnit: true, optional: false },
    item: {
      kind: 'group',
      fields: [
        { name: 'unit', kind: 'text', atMost: 40, optional: false },
        choice('coverage', coverages),
        { name: 'coveredBy', kind: 'several', of: ofTheirs, optional: true },
        ...[several('missing', true), words('ground')],
      ],
    },
  },
  ...[several('conditions', true), several('exclusions', true), several('evidence', false)],
  ...[words('equivalenceSource'), reasons],
];

interface Between {
  /** Of the country that certifies, and of this one. */
  readonly from: Standard;
  readonly to: Standard;
  /** What it begins with: the version in force, or the draft itself. */
  readonly known?: Equivalence | undefined;
  /** Of the text that is written. */
  readonly version: number;
  readonly language: ConsoleLanguage;
  readonly coverage: Readonly<Record<Coverage, string>>;
}

/** What one standard is worth in another, unit by unit of the one that decides. */
export function equivalenceText({ coverage, from, known, language, to, version }: Between): Text {
  const said = (names: Standard['title']) => textIn(names, language);
  const ref = ({ code, country }: Standard) => ({ country, code });
  return {
    ...{ subject: 'equivalence', fields: equivalenceFields(from.units.map(({ code }) => code)) },
    begins: { version: [String(version)], ...(known && begunWith(known)), ...unitsBegun(to, known) },
    lists: {
      coverage,
      coveredBy: Object.fromEntries(from.units.map(({ code, title }) => [code, `${code} · ${said(title)}`])),
    },
    units: to.units.map(({ code, title }) => ({ code, title: said(title) })),
    fixed: {
      id: known?.id ?? `eq-${[from.country, from.code, to.country, to.code].join('-').toLowerCase()}`,
      ...{ from: ref(from), to: ref(to), demonstration: known?.demonstration ?? to.demonstration },
    },
  };
}

const begunWith = ({ conditions, evidence, exclusions, source }: Equivalence): Typed =>
  Object.fromEntries(flat('', { conditions, exclusions, evidence, equivalenceSource: source }));

/** In the order of the standard, in which the form has them. */
const unitsBegun = (to: Standard, known: Equivalence | undefined): Typed =>
  Object.fromEntries(
    to.units.flatMap(({ code }, row) => {
      const at = `units.${row}`;
      const found = known?.units.find(({ unit }) => unit === code);
      const { coveredBy = [], ...more } = found ?? {};
      return [[includedAt(at), ['yes']] as const, ...flat(at, more), [`${at}.coveredBy`, coveredBy] as const];
    }),
  );

/** As the node takes it, which wants a list also where nothing stands in it. */
export function equivalenceOf(fixed: Body, { equivalenceSource: source, units = [], ...more }: Body): Body {
  const judged = (units as readonly Body[]).map((unit) => ({ coveredBy: [], missing: [], ...unit }));
  const lists = { conditions: [], exclusions: [] };
  return { ...fixed, ...lists, ...more, ...(source !== undefined && { source }), units: judged };
}

/** What the form calls a field that the node names. */
export const nameOnEquivalence = (field: string): string => field.replace(/^source(?=$|\.)/, 'equivalenceSource');
