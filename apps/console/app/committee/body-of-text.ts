import { adoptionOf, revocationOf } from './adoption-text.js';
import { agreementOf } from './agreement-text.js';
import type { Body, Subject, Text } from './texts.js';

/** What was said of each, as the node takes it. */
const contents: Readonly<Record<Subject, (fixed: Body, said: Body) => Body>> = {
  equivalence: (fixed, { equivalenceSource: source, units = [], ...more }) => {
    const judged = (units as readonly Body[]).map((unit) => ({ coveredBy: [], missing: [], ...unit }));
    const lists = { conditions: [], exclusions: [] };
    const equivalence = { ...fixed, ...lists, ...more, ...(source !== undefined && { source }), units: judged };
    return { subject: 'equivalence', equivalence };
  },
  checkpoint: (_fixed, { checkpoint, ...more }) => {
    const [agreement, country, code] = (typeof checkpoint === 'string' ? checkpoint : '').split('/');
    return { subject: 'checkpoint', ...(code !== undefined && { agreement, country, code }), ...more };
  },
  adoption: (fixed, said) => ({ subject: 'adoption', adoption: adoptionOf(fixed, said) }),
  revocation: (fixed, said) => ({ subject: 'adoption', adoption: revocationOf(fixed, said) }),
  agreement: (fixed, said) => ({ subject: 'agreement', agreement: agreementOf(fixed, said) }),
};

/** The body that the node takes. */
export function bodyOfText({ fixed, subject }: Pick<Text, 'fixed' | 'subject'>, said: Body): Body {
  const { reasons, ...text } = said;
  return { content: contents[subject](fixed, text), ...(reasons !== undefined && { reasons }) };
}
