import { StatusAnswer } from '@puente/contracts/answers/worker';
import type { NextStep } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import * as React from 'react';
import type { Handed } from '../api/index.js';
import { drawn, read } from '../visit/drawn.sample.js';
import type { Visit } from '../visit/index.js';
import { ownStepAt } from '../status/own-step-at.js';
import { stepIn, StepForm, takeStep } from './index.js';

const status = (next: NextStep) =>
  StatusAnswer.parse({
    ...{ caseId: 'GT-26-D0CSM1-D', procedure: 'certification', stage: 'evaluation-scheduled', home: 'GT' },
    ...{ holder: { who: 'worker' }, next, tacit: false, demonstration: true, words: {} },
    timeline: [
      {
        ...{ at: '2026-03-04T05:30:00.000Z', country: 'GT', what: 'appointment-chosen' },
        args: { slots: ['2026-03-17T16:00:00.000Z Taller 3'] },
      },
    ],
    names: { countries: {}, agencies: {}, standards: {}, units: {} },
    ...{ timeZone: 'America/Guatemala', serverTime: '2026-03-10T12:00:00.000Z' },
  });
const offered = (next: NextStep, ...allowedActions: string[]) => {
  const file = { caseId: 'GT-26-D0CSM1-D' as CaseId, kind: 'certification' as const, allowedActions };
  const { serverTime, ...shown } = status(next);
  return stepIn({ ...file, status: shown }, serverTime);
};

/** What the API is asked. */
function taken(which: ReturnType<typeof offered>, ground?: string, then: Handed = { outcome: 'done' }) {
  if (which === undefined) throw new Error('nothing is offered');
  const calls: unknown[] = [];
  const takeOne = (...[, number, step, body]: unknown[]) => {
    calls.push([number, step, body]);
    return Promise.resolve(then);
  };
  const form = new FormData();
  if (ground !== undefined) form.set('ground', ground);
  const visit = { choices: { takeStep: takeOne } } as unknown as Visit;
  return { calls, said: takeStep(visit, { token: 't', offered: which, form }) };
}

describe('[R9] what a page says that the worker may do has its way on the page', () => {
  it('[R5][R9][R15] from each of these steps', () => {
    const next = ['attend-evaluation', 'may-reapply', 'may-appeal-or-reapply', 'may-reopen', 'may-contest'] as const;
    expect(next.map(ownStepAt)).toEqual(['move-appointment', 'reapply', 'reapply', 'reopen', 'contest-alert']);
    expect(ownStepAt('nothing')).toBeUndefined();
  });

  it('[R5] an appointment is moved with one button, the first time without a word, and the page says which', async () => {
    const one = offered('attend-evaluation', 'move-appointment', 'withdraw');
    if (one === undefined) throw new Error('it is not offered');
    const page = drawn(React.createElement(StepForm, { offered: one, fault: undefined }));
    expect(page).toContain('17 mar');
    expect(page).toContain('<textarea');
    expect(page).not.toContain('required');
    const { calls, said } = taken(one);
    expect(await said).toEqual({ said: 'done', step: 'move-appointment' });
    expect(calls).toEqual([['GT-26-D0CSM1-D', 'move-appointment', {}]]);
    const again = taken(one, ' Ese día trabajo. ');
    expect(await again.said).toMatchObject({ said: 'done' });
    expect(again.calls).toEqual([['GT-26-D0CSM1-D', 'move-appointment', { ground: 'Ese día trabajo.' }]]);
  });

  it('[R15] an alert is contested in a sentence, which is asked for where it is missing', async () => {
    const one = offered('may-contest', 'contest-alert');
    const { calls, said } = taken(one, ' Es mío.\r\nLo saqué en Tapachula. ');
    expect(await said).toEqual({ said: 'done', step: 'contest-alert' });
    expect(calls).toEqual([['GT-26-D0CSM1-D', 'contest-alert', { ground: 'Es mío.\nLo saqué en Tapachula.' }]]);
    const empty = taken(one, ' ');
    expect(await empty.said).toEqual({ said: 'empty' });
    expect(empty.calls).toEqual([]);
  });

  it('gives no command that is not theirs now, and says why the law took none', async () => {
    const closed = offered('may-reapply');
    const { calls, said } = taken(closed);
    expect(await said).toEqual({ said: 'tooLate' });
    expect(calls).toEqual([]);
    if (closed !== undefined)
      expect(read(React.createElement(StepForm, { offered: closed, fault: undefined }))).toContain(
        'pida uno que llegue a su teléfono',
      );
    const early = taken(offered('may-reapply', 'reapply'), undefined, { outcome: 'not-taken', why: 'Desde abril.' });
    expect(await early.said).toEqual({ said: 'tooLate', why: 'Desde abril.' });
    expect(offered('nothing')).toBeUndefined();
  });
});
