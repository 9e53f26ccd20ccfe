import { adoptionOf, revocationOf } from './adoption-text.js';
import { agreementOf } from './agreement-text.js';
import { checkpointOf } from './checkpoint-text.js';
import { equivalenceOf } from './equivalence-text.js';
import type { Body, Subject, Text } from './texts.js';

/** What was said of each, as the node takes it. */
const contents: Readonly<Record<Subject, (fixed: Body, said: Body) => Body>> = {
  equivalence: (fixed, said) => ({ subject: 'equivalence', equivalence: equivalenceOf(fixed, said) }),
  checkpoint: (_fixed, said) => ({ subject: 'checkpoint', ...checkpointOf(said) }),
  adoption: (fixed, said) => ({ subject: 'adoption', adoption: adoptionOf(fixed, said) }),
  revocation: (fixed, said) => ({ subject: 'adoption', adoption: revocationOf(fixed, said) }),
  agreement: (fixed, said) => ({ subject: 'agreement', agreement: agreementOf(fixed, said) }),
};

/** The body that the node takes. */
export function bodyOfText({ fixed, subject }: Pick<Text, 'fixed' | 'subject'>, said: Body): Body {
  const { reasons, ...text } = said;
  return { content: contents[subject](fixed, text), ...(reasons !== undefined && { reasons }) };
}
