import type { OwnChoices } from '@puente/contracts/answers/worker';
import { answerAtMost, documentsAtMost, documentsIn } from '../answer/index.js';

export type Appealable = OwnChoices['appeals'][number];

/** A document that the dossier has already, under the name that the worker gave it. */
export interface KeptDocument {
  readonly id: string;
  readonly name: string;
}

/** What the worker wrote, and what they handed in with it. */
export interface Written {
  /** By the name of their box. */
  readonly grounds: Readonly<Record<string, string>>;
  readonly kept: readonly KeptDocument[];
  /** Chosen just now. */
  readonly chosen: readonly File[];
}

/** One box for each unit that was not given, or one for the decision as a whole. */
export const boxesOf = ({ units }: Appealable): readonly string[] =>
  units.length === 0 ? ['ground'] : units.map(({ unit }) => boxOf(unit));
export const boxOf = (unit: string): string => `ground.${unit}`;

/** What the form names, or the first that there is. */
export const chosenIn = (appeals: readonly Appealable[], number: FormDataEntryValue | null) =>
  appeals.find((one) => one.number === number) ?? appeals[0];

export function writtenIn(form: FormData, appealable: Appealable): Written {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, answerAtMost).trim() : '';
  };
  return {
    grounds: Object.fromEntries(boxesOf(appealable).map((box) => [box, text(box)])),
    kept: form.getAll('kept').flatMap(keptIn).slice(0, documentsAtMost),
    chosen: documentsIn(form),
  };
}

/** As the check page sends it back: the id, a blank, the name. */
export const keptValue = ({ id, name }: KeptDocument): string => `${id} ${name}`;

function keptIn(value: FormDataEntryValue): KeptDocument[] {
  const [, id, name] = typeof value === 'string' ? (/^([0-9a-f-]{36}) (.{1,200})$/su.exec(value) ?? []) : [];
  return id === undefined || name === undefined ? [] : [{ id, name }];
}

/** As the API takes them: only where something was written. */
export const groundsOf = ({ units }: Appealable, { grounds }: Pick<Written, 'grounds'>) =>
  units.length === 0
    ? said(grounds['ground']).map((ground) => ({ ground }))
    : units.flatMap(({ unit }) => said(grounds[boxOf(unit)]).map((ground) => ({ unit, ground })));

const said = (ground = ''): string[] => (ground === '' ? [] : [ground]);
