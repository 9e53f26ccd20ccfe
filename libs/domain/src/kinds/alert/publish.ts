import type { OutgoingMessage } from '../../file/case/index.js';
import type { Instant } from '../../kernel/index.js';
import type { Alert } from './alert.js';
import type { AlertClosed } from './close-alert.js';
import type { CountriesTold } from './countries-told.js';

/** What of an alert crosses a border. */
type Told = CountriesTold | AlertClosed;
type Happened = Told | { readonly type: string; readonly at: Instant };
const isTold = (event: Happened): event is Told => event.type === 'countries-told' || event.type === 'alert-closed';

/** To the countries that have or had the case. A closing goes to whoever was told; whoever was not, needs none. */
export const publish = (events: readonly Happened[], after: Alert): readonly OutgoingMessage[] =>
  events.filter(isTold).flatMap((event): readonly OutgoingMessage[] => {
    const { at } = event;
    const about = after.about.caseId;
    return event.type === 'countries-told'
      ? event.to.map((to) => ({ type: 'credential.alerted', to, at, about, notice: after.notice }))
      : after.tell.map((to) => ({ type: 'credential.alert-closed', to, at, about }));
  });
