import type { WorkerStatus } from '../../file/case/index.js';
import type { DossierId } from '../../kernel/index.js';
import { recognitionReview } from '../../kinds/recognition/review/index.js';
import { reviewAt, sampleRules } from '../../../specification/index.js';
import { factsOf } from './case-facts.js';

const rules = sampleRules();
const dossier = 'dossier-1' as DossierId;
const review = () => {
  const file = reviewAt('recognised').theFile;
  return { process: recognitionReview.process(file, rules), status: recognitionReview.status(file, rules) };
};

describe('the facts of a case', () => {
  it('are what its law says of every file: corridor, occupation, silence', () => {
    expect(factsOf({ kind: 'recognition-review', ...review(), dossier }, rules)).toEqual({
      corridor: 'MX-GT',
      tacit: false,
    });
  });

  it('name the occupation of the host’s standard where the home register has none', () => {
    const country = (code: string) => ({
      catalogue: { standards: { get: () => (code === 'GT' ? { isco08: '7411' } : {}) } },
    });
    const rulesWith = { ...rules, country } as unknown as typeof rules;
    expect(factsOf({ kind: 'recognition-review', ...review(), dossier }, rulesWith)?.occupation).toBe('7411');
  });

  it('do not exist of a protected minor, nor of a file about nobody', () => {
    const { process, status } = review();
    expect(factsOf({ kind: 'protection', process, status, dossier }, rules)).toBeUndefined();
    expect(factsOf({ kind: 'recognition-review', process, status, dossier: undefined }, rules)).toBeUndefined();
  });

  it('say that nobody decided', () => {
    const { process, status } = review();
    const tacit = { ...status, tacit: true } as WorkerStatus;
    expect(factsOf({ kind: 'recognition-review', process, status: tacit, dossier }, rules)?.tacit).toBe(true);
  });
});
