import { typedCode, typedNumber } from './read-form.js';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('what was typed', () => {
  it.each(['GT-26-7K3M9Q-N', ' gt 26 7k3m9q n ', 'gt267k3m9qn', 'GT–26–7K3M9Q–N'])(
    'reads %p as the number',
    (number) => {
      expect(typedNumber(form({ number }))).toEqual({ typed: 'GT-26-7K3M9Q-N', number: 'GT-26-7K3M9Q-N' });
    },
  );

  it('keeps a misspelt number as it was typed', () => {
    expect(typedNumber(form({ number: 'GT-26-7K3M9Q-A' }))).toEqual({
      typed: 'GT-26-7K3M9Q-A',
      fault: 'numberMisspelt',
    });
    expect(typedNumber(form({ number: '   ' }))).toEqual({ typed: '', fault: 'numberMissing' });
    expect(typedNumber(form({}))).toEqual({ typed: '', fault: 'numberMissing' });
  });

  it('reads a code with blanks or dashes', () => {
    expect(typedCode(form({ code: ' 482 913' }))).toEqual({ code: '482913' });
    expect(typedCode(form({ code: '482-913' }))).toEqual({ code: '482913' });
    expect(typedCode(form({ code: '-' }))).toEqual({ fault: 'codeMissing' });
  });
});
