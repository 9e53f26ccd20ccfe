import autocannon from 'autocannon';
import { quantile } from './numbers.mjs';

/**
 * Sends requests as fast as they are answered, `flight` at a time over connections that stay open.
 *
 * @param {{ url: string, flight: number, seconds?: number, amount?: number, request: (n: number) => object }} load
 * `request` makes the n-th request; one that is always the same may be an object
 * @returns {Promise<{ perSecond: number, count: number, p50: number, p99: number }>} milliseconds
 * @throws where anything but a success was answered: then nothing was measured
 */
export function drive({ url, flight, seconds, amount, request }) {
  let sent = 0;
  const requests =
    typeof request === 'function' ? [{ setupRequest: (base) => ({ ...base, ...request(sent++) }) }] : [request];
  const times = [];
  return new Promise((resolve, reject) => {
    const run = autocannon(
      { url, connections: flight, requests, ...(amount === undefined ? { duration: seconds } : { amount }) },
      (fault, result) => {
        if (fault) return reject(fault);
        const bad = result.non2xx + result.errors + result.timeouts + result.mismatches;
        const why = `${bad} of ${times.length} requests to ${url} failed: ${JSON.stringify(result.statusCodeStats ?? {})}`;
        if (bad > 0) return reject(new Error(why));
        const elapsed = (result.finish - result.start) / 1000;
        resolve({
          perSecond: times.length / elapsed,
          count: times.length,
          p50: quantile(times, 0.5),
          p99: quantile(times, 0.99),
        });
      },
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
}
