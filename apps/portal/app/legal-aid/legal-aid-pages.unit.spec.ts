import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { OwnLegalAid } from '@puente/contracts/answers/worker';
import * as React from 'react';
import { sendsToLegalAid } from '../status/sends-to-legal-aid.js';
import { drawn, read } from '../visit/drawn.sample.js';
import { AskedLegalAid, AskLegalAid, readRequest } from './index.js';

const aid = OwnLegalAid.parse({
  number: 'GT-26-7K3M9Q-N',
  bodies: [{ agency: 'gt-legal-aid', name: 'Orientación gratuita', reach: 'Sin cita', possible: true }],
  left: 2,
  ...{ parts: ['progress', 'decision', 'documents', 'remedies', 'contact'], answeredWithin: '5 días hábiles' },
  ...{ today: '2026-03-03', lastDay: '2026-08-30', source: 'Regla', demonstration: true },
  asked: [
    {
      ...{ number: 'GT-26-000000-H', body: 'gt-legal-aid', bodyName: 'Orientación gratuita', stage: 'accepted' },
      ...{ parts: ['decision', 'contact'], until: '2026-05-29' },
    },
  ],
});
const [accepted] = aid.asked;
const asked = (change: object) => React.createElement(AskedLegalAid, { asked: [{ ...accepted, ...change }] as never });

describe('[F48] the page of legal aid', () => {
  it('asks whom, what and until when, with nothing shown that was not ticked', () => {
    const form = drawn(React.createElement(AskLegalAid, { aid }));
    expect(form).toContain('method="post"');
    expect(form).toMatch(/type="radio"[^>]*value="gt-legal-aid"/);
    expect([...form.matchAll(/name="part" value="(\w+)"/g)].map(([, part]) => part)).toEqual(aid.parts);
    expect(form).not.toMatch(/type="checkbox"[^>]*checked/);
    expect(form).toMatch(/type="date"[^>]*min="2026-03-03"[^>]*max="2026-08-30"/);
    expect(read(React.createElement(AskLegalAid, { aid }))).toContain('Le responden en 5 días hábiles');
  });

  it('offers no body twice', () => {
    const busy = { ...aid, bodies: aid.bodies.map((body) => ({ ...body, possible: false })) };
    const form = drawn(React.createElement(AskLegalAid, { aid: busy }));
    expect(form).not.toContain('value="ask"');
    expect(form).toContain('Ya le pidió ayuda');
  });

  it('says how to reach them where it cannot be asked for again in this case', () => {
    const over = { ...aid, left: 0, bodies: aid.bodies.map((body) => ({ ...body, possible: false })) };
    const form = drawn(React.createElement(AskLegalAid, { aid: over }));
    expect(form).not.toContain('value="ask"');
    for (const said of ['las veces que se puede', 'Sin cita']) expect(form).toContain(said);
  });

  it('says how it stands, what is shown until when, and ends it with one button', () => {
    const open = read(asked({}));
    for (const said of ['Le está ayudando', '29 de mayo', 'la decisión, con sus razones', 'Terminar ahora'])
      expect(open).toContain(said);
    expect(read(asked({}), 'en')).toContain('End it now');
    const declined = read(asked({ stage: 'declined', reasons: 'No tenemos a nadie' }));
    expect(declined).toContain('No tenemos a nadie');
    expect(declined).not.toContain('Terminar ahora');
    expect(read(asked({ stage: 'asked', dueOn: '2026-03-10' }))).toContain('a más tardar el 10 de marzo');
  });

  it('takes a request with a body, a part and a day, and nothing less', () => {
    const form = (fields: readonly (readonly [string, string])[]) => {
      const made = new FormData();
      for (const [name, value] of fields) made.append(name, value);
      return readRequest(made);
    };
    const whole = [
      ['body', 'gt-legal-aid'],
      ['part', 'decision'],
      ['part', 'nonsense'],
      ['until', '2026-05-29'],
    ] as const;
    expect(form(whole)).toEqual({ body: 'gt-legal-aid', parts: ['decision'], until: '2026-05-29' });
    for (const missing of ['body', 'until']) expect(form(whole.filter(([name]) => name !== missing))).toBeUndefined();
    expect(form(whole.filter(([, value]) => value !== 'decision'))).toBeUndefined();
  });

  it('is reached from a recognition and a certification, and not from what is about one', () => {
    const of = (procedure: StatusAnswer['procedure'], stage: StatusAnswer['stage']) =>
      sendsToLegalAid({ procedure, stage });
    expect(of('recognition', 'refused')).toBe(true);
    expect(of('certification', 'not-yet-competent')).toBe(true);
    expect(of('appeal', 'appeal-upheld')).toBe(false);
    expect(of('recognition', 'draft-deleted')).toBe(false);
  });
});
