import { askedIn, givenIn, shareIn } from './read-forms.js';

const form = (fields: Readonly<Record<string, string>>, ...facts: readonly string[]): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  for (const fact of facts) made.append('fact', fact);
  return made;
};

describe('what was asked', () => {
  it('is both numbers, and a purpose where one of ours was chosen', () => {
    const both = { number: ' gt267k3m9qn ', document: ' demo-0001 ' };
    const asked = { number: 'gt267k3m9qn', document: 'demo-0001' };
    expect(askedIn(form({ ...both, purpose: 'hiring' }))).toEqual({
      typed: asked.number,
      asked: { ...asked, purpose: 'hiring' },
    });
    for (const purpose of ['', 'constructor', 'toString']) {
      expect(askedIn(form({ ...both, purpose }))).toEqual({ typed: asked.number, asked });
    }
  });

  it('is nothing without one of them; what was typed of the credential stays', () => {
    expect(askedIn(form({ number: 'GT', document: '  ' }))).toEqual({ typed: 'GT' });
    expect(askedIn(form({ document: 'x' }))).toEqual({ typed: '' });
  });
});

describe('what is shared', () => {
  const whole = { credential: 'GT-26-7K3M9Q-N', label: ' Patrona ', until: '' };
  it('is the facts that were ticked, for somebody, until a day where one was said', () => {
    expect(shareIn(form(whole, 'name', 'units', 'password'))).toEqual({
      ...{ credential: whole.credential, label: 'Patrona', facts: ['name', 'units'] },
    });
    expect(shareIn(form({ ...whole, until: '2026-12-24' }, 'name'))).toMatchObject({ until: '2026-12-24' });
  });

  it.each([{ facts: [] }, { facts: ['name'], label: ' ' }, { facts: ['name'], credential: '' }])(
    'is nothing where something is missing: %p',
    ({ facts, ...more }) => {
      expect(shareIn(form({ ...whole, ...more }, ...facts))).toBeUndefined();
    },
  );
});

describe('whether another dossier is theirs', () => {
  it('is yes or no, of the question that was on the page, with a reason where one was given', () => {
    expect(givenIn(form({ match: '7', answer: 'no', reason: ' Nunca estuve allí ' }))).toEqual({
      ...{ match: 7, answer: 'no', reason: 'Nunca estuve allí' },
    });
    expect(givenIn(form({ match: '7', answer: 'yes', reason: ' ' }))).toEqual({ match: 7, answer: 'yes' });
  });

  it.each([{ match: '7' }, { match: '7', answer: 'perhaps' }, { answer: 'yes' }, { match: '-1', answer: 'yes' }])(
    'is nothing where it is neither: %p',
    (fields) => expect(givenIn(form(fields))).toBeUndefined(),
  );
});
