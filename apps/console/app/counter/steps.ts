import { NewDossier } from '@puente/contracts/dossier';
import type { Field } from '../act/index.js';
import { fieldsFor } from '../act/index.js';

/** What is asked one after the other before a dossier is opened, and where it stands in the body. */
export const steps = { identity: 'person', contact: 'person.contact', certificate: '' } as const;
export type Step = keyof typeof steps;
export const stepNames = Object.keys(steps) as readonly Step[];
export const isStep = (name: string): name is Step => Object.hasOwn(steps, name);

/** All that opens a dossier, as the API takes it. */
export const dossierFields: readonly Field[] = fieldsFor(NewDossier);

/** Whether somebody is invented, the node says and no form. */
const unasked: ReadonlySet<string> = new Set(['demonstration']);

/** Of it, what one step asks. */
export function fieldsIn(step: Step): readonly Field[] {
  if (step === 'certificate') return dossierFields.filter(({ name }) => name === 'certificates');
  const person = inside(dossierFields, 'person');
  if (step === 'contact') return inside(person, 'contact');
  return person.filter(({ name }) => name !== 'contact' && !unasked.has(name));
}

function inside(fields: readonly Field[], name: string): readonly Field[] {
  const group = fields.find((field) => field.name === name);
  return group?.kind === 'group' ? group.fields : [];
}

/** To which step a field belongs by its path: whoever has something to mend comes back to it. */
export function stepOf(path: string): Step {
  if (path === 'certificates' || path.startsWith('certificates.')) return 'certificate';
  return path === steps.contact || path.startsWith(`${steps.contact}.`) ? 'contact' : 'identity';
}
