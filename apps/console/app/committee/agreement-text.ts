import { nameAmong } from '@puente/words/languages';
import { dayUnits } from '@puente/domain/clocks';
import { lapsePolicies } from '@puente/domain/rulebook/rules';
import type { Field, Shape, Typed } from '../act/index.js';
import { flat } from '../act/index.js';
import type { Body, Text } from './texts.js';
import { day, reasons, words } from './texts.js';

/** As it is written: `Agreement` of the law. */
export interface Agreement extends Body {
  readonly id: string;
  readonly version: number;
  readonly parties: readonly string[];
  readonly steps: Body;
}

/** What of an agreement is amended by a form; who its parties are, its seasons and its offices at the border stay as they are. */
const asked = ['title', 'legalBasis', 'validityYears', 'newPeopleADay', 'automaticRecognition', 'steps'] as const;

/** @param steps its periods, as the form calls them */
export const agreementFields = (steps: Body): readonly Field[] => [
  ...[day('inForceFrom', false), day('inForceUntil', true), words('title'), words('legalBasis')],
  { name: 'validityYears', kind: 'number', optional: false },
  { name: 'newPeopleADay', kind: 'number', optional: false },
  { name: 'automaticRecognition', kind: 'yes-no', optional: false },
  { name: 'steps', kind: 'group', fields: fieldsOfSteps(steps), optional: false },
  reasons,
];

/** Each step has periods of its own, in the order in which the agreement names them. */
const fieldsOfSteps = (steps: Body): readonly Field[] =>
  Object.entries(steps).map(([name, value]) => ({ name, optional: false, ...shapeOf(name, value) }));

function shapeOf(name: string, value: unknown): Shape {
  if (typeof value === 'number') return { kind: 'number' };
  if (name === 'reminders') return { kind: 'text', atMost: 60 };
  if (typeof value === 'string') return { kind: 'choice', of: name === 'lapse' ? lapsePolicies : dayUnits };
  return { kind: 'group', fields: fieldsOfSteps(value as Body) };
}

/** What is amended begins with the newest version, or with the draft itself. */
export function agreementText(newest: Agreement, draft?: Agreement): Text {
  const known = draft ?? newest;
  const steps = asOnForm(known.steps) as Body;
  const begun = Object.fromEntries(asked.map((name) => [name, name === 'steps' ? steps : known[name]]));
  const { inForceFrom: _from, inForceUntil: _until, ...fixed } = known;
  return {
    ...{ subject: 'agreement', fields: agreementFields(steps), lists: {}, units: [] },
    begins: Object.fromEntries(flat('', begun)) as Typed,
    fixed: { ...fixed, version: draft?.version ?? newest.version + 1 },
  };
}

export const agreementOf = (fixed: Body, { steps, ...more }: Body): Body => ({
  ...{ ...fixed, ...more },
  ...(steps !== undefined && { steps: asInLaw(steps) }),
});

/** What means something else on every other form: the unit of a standard, the number of a consultation. */
const onForm: Readonly<Record<string, string>> = { unit: 'counted', consultation: 'consulting' };
const inLaw: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(onForm).map(([law, form]) => [form, law]),
);

/** Fractions are said in hundredths, all of them in one line. */
function asOnForm(said: unknown): unknown {
  if (typeof said !== 'object' || said === null) return said;
  if (isFractions(said)) return said.map((part) => Math.round(part * 100)).join(', ');
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [nameAmong(onForm, name), asOnForm(value)]));
}

const isFractions = (said: object): said is readonly number[] =>
  Array.isArray(said) && said.every((part) => typeof part === 'number');

function asInLaw(said: unknown): unknown {
  if (typeof said !== 'object' || said === null) return said;
  const { reminders, ...more } = said as Body;
  return {
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [nameAmong(inLaw, name), asInLaw(value)])),
    // A step that reminds nobody says so; whatever else has no reminders has no field of that name.
    ...('within' in more && { reminders: hundredthsIn(reminders) }),
  };
}

const hundredthsIn = (text: unknown): readonly number[] =>
  typeof text === 'string'
    ? text
        .split(/[\s,;%]+/)
        .filter((part) => part !== '')
        .map((part) => Number(part) / 100)
    : [];

/** What the form calls a field that the node names by its place in the text. */
export const nameOnAgreement = (field: string): string =>
  field
    .split('.')
    .map((name) => nameAmong(onForm, name))
    .join('.')
    .replace(/\.reminders\.\d+$/, '.reminders');

interface Amended {
  /** By the names of the form. */
  readonly path: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What another version would say otherwise, in the order in which it is written. */
export function amendedParts(before: Agreement, after: Agreement): readonly Amended[] {
  const [old, next] = [before, after].map(({ demonstration: _unsaid, version: _next, ...text }) =>
    Object.fromEntries(flat('', asOnForm(text)).map(([path, [value]]) => [path, value])),
  );
  return [...new Set([...Object.keys(old ?? {}), ...Object.keys(next ?? {})])]
    .filter((path) => old?.[path] !== next?.[path])
    .map((path) => ({ path: path.split('.'), before: old?.[path], after: next?.[path] }));
}
