import type { Officers } from '@puente/contracts/answers/agency';
import { OfficerChange } from '@puente/contracts/values';
import type { z } from 'zod';
import type { Field, Typed } from '../act/index.js';
import { fieldsFor, flat } from '../act/index.js';
import { reasonsField } from '../ask/index.js';

export type Register = z.output<typeof Officers>;
export type Officer = Register['items'][number];
export type ChangeName = z.output<typeof OfficerChange>['what'];

export const changeNames: readonly ChangeName[] = OfficerChange.options.map(({ shape }) => shape.what.value);
export const isChangeName = (name: string | undefined): name is ChangeName =>
  changeNames.some((change) => change === name);

/** What one change of an officer asks for, under the names by which the API takes it. */
export function fieldsOfChange(what: ChangeName): readonly Field[] {
  const schema = OfficerChange.options.find(({ shape }) => shape.what.value === what);
  const fields = schema === undefined ? [] : fieldsFor(schema).filter(({ name }) => name !== 'what');
  const change = { name: 'change', kind: 'group', optional: false, fields } as const satisfies Field;
  return [...(fields.length === 0 ? [] : [change]), reasonsField];
}

/** What the form begins with: how it is now. */
export function asItIs(what: ChangeName, officer: Officer | undefined): Typed {
  if (what === 'standing')
    return { 'change.active': [officer?.active === false ? 'no' : 'yes'], 'change.roles': officer?.roles ?? [] };
  if (what === 'habilitations') return Object.fromEntries(flat('change.habilitations', officer?.habilitations ?? []));
  return {};
}
