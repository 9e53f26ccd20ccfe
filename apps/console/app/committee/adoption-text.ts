import type { ConsoleLanguage } from '@puente/words/languages';
import { countryName } from '@puente/words/languages';
import type { Field } from '../act/index.js';
import { flat } from '../act/index.js';
import type { Equivalence, Standard } from './equivalence-text.js';
import type { Body, Text } from './texts.js';
import { choice, day, reasons, words } from './texts.js';

interface Ref {
  readonly country: string;
  readonly code: string;
}

/** As the node names it: a party takes another's evaluation of a standard for its own. */
export interface Adoption {
  readonly id: string;
  readonly by: string;
  readonly from: Ref;
  /** The standard of the country that evaluated it. */
  readonly through: Ref;
  readonly to: Ref;
  readonly act: Readonly<Record<string, string>>;
  readonly on: string;
  readonly revokedOn?: string;
  readonly demonstration: boolean;
}

/** @param evaluated standards by which others evaluated the one that is adopted */
export const adoptionFields = (evaluated: readonly string[]): readonly Field[] => [
  choice('through', evaluated),
  { name: 'id', kind: 'text', atMost: 80, optional: false },
  ...[words('adoptionAct'), day('validFrom', false), reasons],
];
export const revocationFields: readonly Field[] = [day('revokedOn', false), reasons];

interface Evaluated {
  readonly from: Standard;
  readonly to: Standard;
  /** What that standard is worth to others. */
  readonly by: readonly Pick<Equivalence, 'to'>[];
  readonly draft?: Adoption | undefined;
  readonly language: ConsoleLanguage;
}

/** That this country takes an evaluation of another one for its own. */
export function adoptionText({ by, draft, from, language, to }: Evaluated): Text {
  const said = ({ code, country }: Ref) => `${country}/${code}`;
  const through = Object.fromEntries(
    by.map(({ to: own }) => [said(own), `${countryName(own.country, language)} · ${own.code}`]),
  );
  const ref = ({ code, country }: Standard): Ref => ({ country, code });
  const [first] = by;
  const id = draft?.id ?? ['ad', to.country, ...(first ? [first.to.country] : []), from.code].join('-').toLowerCase();
  const begun = draft && { through: said(draft.through), adoptionAct: draft.act };
  return {
    ...{ subject: 'adoption', fields: adoptionFields(Object.keys(through)), lists: { through }, units: [] },
    begins: Object.fromEntries(flat('', { id, ...begun })),
    fixed: { by: to.country, from: ref(from), to: ref(to), demonstration: draft?.demonstration ?? to.demonstration },
  };
}

/** That an adoption which is in force ends. */
export const revocationText = (adoption: Adoption): Text => ({
  ...{ subject: 'revocation', fields: revocationFields, begins: {}, lists: {}, units: [] },
  fixed: { ...adoption },
});

export function adoptionOf(fixed: Body, { adoptionAct: act, through, validFrom: on, ...more }: Body): Body {
  const [country, code] = (typeof through === 'string' ? through : '').split('/');
  return {
    ...{ ...fixed, ...more },
    ...(code !== undefined && { through: { country, code } }),
    ...(act !== undefined && { act }),
    ...(on !== undefined && { on }),
  };
}

export const revocationOf = (fixed: Body, said: Body): Body => ({ ...fixed, ...said });

/** What the form calls a field that the node names. */
export const nameOnAdoption = (field: string): string =>
  field
    .replace(/^through\.\w+$/, 'through')
    .replace(/^act(?=$|\.)/, 'adoptionAct')
    .replace(/^on$/, 'validFrom');
