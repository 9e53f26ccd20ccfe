import type { CountryCode } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { AlertClosed } from './close-alert.js';
import { command } from './define.js';

/** From the country that raised it. */
export interface ReceiveClosing {
  readonly type: 'receive-closing';
  readonly from: CountryCode;
}

export const receiveClosing = command({
  type: 'receive-closing',
  givenBy: { received: ['country'], noted: ['country'] },
  refusals: ['NOT_FOR_THIS_COUNTRY'],
  decide({ here, raisedIn }, { from }: ReceiveClosing, { by, now }) {
    const theirs = by.kind === 'country' && by.country === from && from === raisedIn;
    if (!theirs) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
    return accept<AlertClosed>({ type: 'alert-closed', at: now });
  },
});
