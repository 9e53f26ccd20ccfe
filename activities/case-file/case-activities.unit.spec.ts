import type { EffectKind } from '@puente/domain/file/case';
import type { Act, Acts, CaseParts } from './index.js';
import { caseActivities } from './index.js';

const parts = {} as CaseParts;
const act: Act = () => Promise.reject(new Error('nothing is due here'));
/** What workflows of the first releases ask for, as their histories name it. */
const released = {
  'ask-issuer': 'askIssuer',
  'ask-reference': 'askReference',
  'block-dossier': 'blockDossier',
  'correct-dossier': 'correctDossier',
  'draw-assessor': 'drawAssessor',
  'draw-officers': 'drawOfficers',
  'find-reliance': 'findReliance',
  'issue-batch': 'issueBatch',
  'issue-certificate': 'issueCertificate',
  'issue-credential': 'issueCredential',
  'publish-rules': 'publishRules',
  'run-errand': 'runErrand',
  sweep: 'sweep',
  'tell-verifiers': 'tellVerifiers',
  'tell-worker': 'tellWorker',
  transmit: 'transmit',
} as const satisfies Partial<Record<EffectKind, string>>;
const acts = Object.fromEntries(Object.keys(released).map((kind) => [kind, act])) as unknown as Acts;

describe('what processes ask of the world', () => {
  it('goes by the names that histories know for ever', () => {
    const names = Object.keys(caseActivities(parts, acts, { gatherFor: 0 }));
    expect(names.sort()).toEqual(['lapse', 'readProcess', 'remind', ...Object.values(released)].sort());
  });

  it('does not compile where an effect is left out', () => {
    const others: Omit<Acts, 'transmit'> = acts;
    // @ts-expect-error: nobody transmits
    expect(caseActivities(parts, others, { gatherFor: 0 })).toBeDefined();
  });
});
