import { faults, faultText, gravestFirst, verdictOf } from './faults.js';

describe('what speaks against a credential', () => {
  it('has its own sentence in each language', () => {
    for (const language of ['es', 'en', 'pt', 'fr', 'ht'] as const)
      expect(new Set(faults.map((fault) => faultText(fault, language))).size).toBe(faults.length);
  });

  it('is said the gravest first, and that one decides', () => {
    const order = ['not-genuine', 'not-valid', 'unknown'];
    const ranks = faults.map((fault) => order.indexOf(verdictOf([fault])));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(gravestFirst(['status-missing', 'expired'])).toEqual(['expired', 'status-missing']);
  });

  it('leaves it valid only where it is nothing', () => {
    expect(verdictOf([])).toBe('valid');
    expect(faults.map((fault) => verdictOf([fault]))).not.toContain('valid');
  });
});
