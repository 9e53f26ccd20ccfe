// Whole: what a browser's bundle leaves out of them must not stop the bundle.
import http from 'node:http';
import https from 'node:https';

export interface Whole {
  readonly status: number;
  readonly text: string;
}

/** Connections are kept for the next page. */
const overTls = { request: https.request, agent: new https.Agent({ keepAlive: true }) };
const plain = { request: http.request, agent: new http.Agent({ keepAlive: true }) };

/**
 * Reads an answer whole, as it comes: nothing is followed and nothing unpacked. Every page is made of a few of them, and Node's own `fetch`
 * takes twice the CPU for each (docs/performance.md).
 *
 * @param patience milliseconds, to the last byte
 * @throws where it is not reached, is cut off, or takes longer: the error's name says so (`TimeoutError`)
 */
export function readWhole(at: URL, headers: Readonly<Record<string, string>>, patience: number): Promise<Whole> {
  const { agent, request } = at.protocol === 'https:' ? overTls : plain;
  return new Promise((resolve, reject) => {
    const asked = request(at, { agent, headers }, (answer) => {
      let text = '';
      answer
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('error', failed)
        .on('end', () => {
          clearTimeout(timer);
          resolve({ status: answer.statusCode ?? 0, text });
        });
    });
    const failed = (fault: Error): void => {
      clearTimeout(timer);
      reject(fault);
      asked.destroy();
    };
    const timer = setTimeout(() => failed(new DOMException('no answer', 'TimeoutError')), patience);
    asked.on('error', failed).end();
  });
}
