import { signatureIn, typedReferenceCode } from './read-signature.js';

const form = (fields: Readonly<Record<string, string>>, ...units: readonly string[]): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  for (const unit of units) made.append('unit', unit);
  return made;
};
const whole = { code: ' abcde-fghjk ', relation: 'peer', confirms: 'yes', from: '2015', until: ' 2020 ' };

describe('what a co-signer typed', () => {
  it('is read as an answer', () => {
    expect(signatureIn(form(whole, 'U-1', 'U-2'))).toEqual({
      code: 'abcde-fghjk',
      relation: 'peer',
      confirms: true,
      from: 2015,
      until: 2020,
      units: ['U-1', 'U-2'],
    });
    const { until, ...open } = whole;
    expect(until).toBeDefined();
    expect(signatureIn(form({ ...open, confirms: 'no' }))).toMatchObject({ confirms: false, units: [] });
    expect(signatureIn(form(open))).not.toHaveProperty('until');
  });

  it.each([{ relation: '' }, { confirms: 'maybe' }, { from: '' }, { from: '15' }, { until: 'ayer' }])(
    'is not where something is missing: %p',
    (fault) => {
      expect(signatureIn(form({ ...whole, ...fault }))).toBeUndefined();
    },
  );

  it('has a code that somebody could have typed', () => {
    expect(typedReferenceCode(form({ code: 'x'.repeat(500) }))).toHaveLength(40);
    expect(typedReferenceCode(new FormData())).toBe('');
  });
});
