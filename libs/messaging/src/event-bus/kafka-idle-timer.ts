interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests(): void;
}

/**
 * Mends kafkajs 2.2.4, the last release: whenever a request is answered it sets a timer to look for requests that wait
 * because the broker throttles, also where none does. The delay is then below zero, so that every connection wakes each
 * millisecond for ever (tulios/kafkajs#1704 and #1751, open). Without a request that waits there is nothing to look for,
 * and one that comes later sets the timer itself.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- kafkajs gives it no type, and the program must hold kafkajs once
const { prototype } = require('kafkajs/src/network/requestQueue') as { prototype: RequestQueue };
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its queue below
const schedule = prototype.scheduleCheckPendingRequests;
prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
  if (this.pending.length > 0) schedule.call(this);
};
