import { createRequire } from 'node:module';
// The bus brings the mended queue with it.
import './index.js';

interface Queue {
  push(request: object): void;
  fulfillRequest(response: object): void;
  maybeThrottle(ms: number): void;
}
const RequestQueue = createRequire(__filename)('kafkajs/src/network/requestQueue') as new (options: object) => Queue;

describe("a connection's queue of requests", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const sent: number[] = [];
  const queueOf = (maxInFlightRequests: number | null) => {
    sent.length = 0;
    const logger = { debug: () => undefined, warn: () => undefined };
    const queue = new RequestQueue({ maxInFlightRequests, requestTimeout: 1000, logger });
    const answered = (correlationId: number) => queue.fulfillRequest({ correlationId, size: 0, payload: null });
    const push = (correlationId: number) =>
      queue.push({
        entry: { correlationId, resolve: () => undefined, reject: () => undefined },
        expectResponse: true,
        sendRequest: () => sent.push(correlationId),
      });
    return { queue, push, answered };
  };

  it('sets no timer when nothing waits', () => {
    const { push, answered } = queueOf(null);
    push(1);
    answered(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('sends what the broker throttles as soon as it may, and rests again', () => {
    const { queue, push, answered } = queueOf(null);
    queue.maybeThrottle(50);
    push(1);
    jest.advanceTimersByTime(49);
    expect(sent).toEqual([]);
    jest.advanceTimersByTime(20);
    expect(sent).toEqual([1]);
    answered(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('sends what waits for an answer to another at the answer', () => {
    const { push, answered } = queueOf(1);
    push(1);
    push(2);
    expect(sent).toEqual([1]);
    answered(1);
    expect(sent).toEqual([1, 2]);
    answered(2);
    jest.runAllTimers();
    expect(jest.getTimerCount()).toBe(0);
  });
});
