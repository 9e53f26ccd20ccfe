import { connect } from 'node:net';

/** Whether something accepts connections there, within half a second. */
export function accepts(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(500, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/**
 * Whether a URL answers 2xx within two seconds. The connection ends with the answer: what a server closes after its five
 * quiet seconds would otherwise be taken for the next request, and fail it.
 */
export async function answers(url) {
  const response = await fetch(url, { headers: { connection: 'close' }, signal: AbortSignal.timeout(2000) });
  await response.arrayBuffer();
  return response.ok;
}
