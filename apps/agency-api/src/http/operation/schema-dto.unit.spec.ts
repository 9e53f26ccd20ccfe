import { z } from 'zod';
import { named } from './schema-dto.js';

describe('the name of a schema', () => {
  const answer = z.object({ number: z.string() });

  it('is of one class however often it is asked for', () => {
    expect(named('ANumber', answer)).toBe(named('ANumber', answer));
    expect(named('ANumber', answer).name).toBe('ANumber');
  });

  it('is no other schema’s, which would lie over it in the document, not even where that says the same', () => {
    named('ANumber', answer);
    expect(() => named('ANumber', z.object({ number: z.string() }))).toThrow('two schemas are called ANumber');
  });
});
