import type { AlertNote, ReceiveAlertNews } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Annexed } from './grounds.js';

export interface AlertNoted {
  readonly type: 'alert-noted';
  readonly at: Instant;
  readonly note: AlertNote;
}

/** By the alert itself, raised here or in a country that has or had the case. */
export const receiveAlertNews = (grounds: Annexed) =>
  command({
    type: 'receive-alert-news',
    givenBy: ['effect'],
    refusals: ['NOT_FOR_THIS_COUNTRY'],
    decide(file, { alert, notice, raisedIn, state }: ReceiveAlertNews, { by, here, now }) {
      const mine = by.kind === 'effect' && by.file === alert;
      const concerns = raisedIn === here || grounds.others(file).includes(raisedIn);
      if (!mine || !concerns) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
      return accept<AlertNoted>({ type: 'alert-noted', at: now, note: { alert, notice, raisedIn, state } });
    },
  });

export const alertNoted = event({
  type: 'alert-noted',
  weighs: true,
  evolve(file, { note }: AlertNoted) {
    const others = (file.alerts ?? []).filter(({ alert }) => alert !== note.alert);
    return { ...file, alerts: [...others, note] };
  },
});
