import type { AgreementsInForce, EquivalencesView, StandardView } from '@puente/contracts/answers/public';
import type { ConsoleLanguage } from '@puente/words/languages';
import { countryName } from '@puente/words/languages';
import type { z } from 'zod';
import type { Field, Lists, Typed, Unit } from '../act/index.js';
import { flat, includedAt } from '../act/index.js';

export type Standard = z.output<typeof StandardView>;
type Worth = z.output<typeof EquivalencesView>['items'][number];
/** A version in force, or a draft. */
export type Equivalence = Omit<Worth, 'adoption' | 'approval' | 'remarks' | 'route'>;
export type Body = Readonly<Record<string, unknown>>;

/** What is written: a revocation is the text of an adoption that ends. */
export type Subject = 'equivalence' | 'checkpoint' | 'adoption' | 'revocation' | 'agreement';

/** A text of a change of rules as its form asks for it. */
export interface Text {
  readonly subject: Subject;
  readonly fields: readonly Field[];
  readonly begins: Typed;
  readonly lists: Lists;
  readonly units: readonly Unit[];
  /** What is part of the text and asked of nobody. */
  readonly fixed: Body;
}

/** A text of the law. */
export const words = (name: string): Field => ({ name, kind: 'words', english: true, optional: false });
export const day = (name: string, optional: boolean): Field => ({ name, kind: 'date', optional });
const several = (name: string, optional: boolean): Field => ({
  ...{ name, kind: 'list', item: { kind: 'words', english: true }, perUnit: false, optional },
});
export const choice = (name: string, of: readonly string[]): Field => ({ name, kind: 'choice', of, optional: false });
export const reasons: Field = { name: 'reasons', kind: 'words', optional: false };

export const coverages = ['full', 'partial', 'none'] as const;
type Said = Readonly<Record<string, string>>;
export const nameIn = (language: ConsoleLanguage) => (names: Said) => names[language] ?? names['es'] ?? '';

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
  readonly coverage: Readonly<Record<(typeof coverages)[number], string>>;
}

/** What one standard is worth in another, unit by unit of the one that decides. */
export function equivalenceText({ coverage, from, known, language, to, version }: Between): Text {
  const said = nameIn(language);
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

export const checkpointFields = (open: readonly string[]): readonly Field[] => [
  ...[choice('checkpoint', open), day('passedOn', false), words('evidence'), reasons],
];

/** That a party did what recognition without a decision waits for. */
export function checkpointText(agreements: AgreementsInForce, language: ConsoleLanguage): Text {
  const said = nameIn(language);
  const open = agreements.items.flatMap(({ checkpoints = [], id, title }) =>
    checkpoints
      .filter(({ passedOn }) => passedOn === undefined)
      .map(({ code, country, title: what }): [string, string] => [
        `${id}/${country}/${code}`,
        `${said(title)} · ${countryName(country, language)} · ${said(what)}`,
      ]),
  );
  const lists = { checkpoint: Object.fromEntries(open) };
  return {
    ...{ subject: 'checkpoint', begins: {}, units: [], fixed: {}, lists },
    fields: checkpointFields(Object.keys(lists.checkpoint)),
  };
}
