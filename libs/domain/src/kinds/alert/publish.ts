import type { OutgoingMessage } from '../../file/case/index.js';
import type { Alert } from './alert.js';
import type { AlertEvent } from './events.js';

/** To the countries that have or had the case. A closing goes to whoever was told; whoever was not, needs none. */
export const publish = (events: readonly AlertEvent[], after: Alert): readonly OutgoingMessage[] =>
  events.flatMap((event): readonly OutgoingMessage[] => {
    const { at } = event;
    const about = after.about.caseId;
    if (event.type === 'countries-told') {
      return event.to.map((to) => ({ type: 'credential.alerted', to, at, about, notice: after.notice }));
    }
    return event.type === 'alert-closed'
      ? after.tell.map((to) => ({ type: 'credential.alert-closed', to, at, about }))
      : [];
  });
