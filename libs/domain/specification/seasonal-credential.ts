import { credential } from '../src/kinds/credential/index.js';
import type { PlainDate } from '../src/kernel/index.js';
import type { Agreement, RuleBook } from '../src/rulebook/rules/index.js';
import type { CredentialStory } from './credential-at.js';
import { credentialAt, told } from './credential-at.js';
import { given } from './given.js';
import { sampleAgreement } from './sample-agreement.js';
import { sampleRules } from './sample-rules.js';

const agreed: Agreement = {
  ...sampleAgreement('escalate'),
  seasonal: {
    ...{ standards: [], season: { from: 11, to: 4 }, seasons: 2, legalBasis: { es: 'Regla de demostración' } },
    told: { unit: 'calendar-days', days: 60 },
  },
};
const rules: RuleBook = { ...sampleRules(), agreement: () => agreed, agreements: [agreed] };

/** In force: all year until July of 2031, then two seasons more; its worker was told of it. */
export function seasonalCredential(): CredentialStory {
  const { events, setting } = credentialAt('active');
  const season = { from: 11, to: 4, after: '2031-07-15' as PlainDate };
  const ofSeason = events.map((event) =>
    event.type === 'credential-opened'
      ? { ...event, content: { ...event.content, validUntil: '2033-04-30' as PlainDate, season } }
      : event,
  );
  return told(given(credential, { ...setting, rules }, ...ofSeason));
}
