import type { ApiClient } from '@puente/testing/actors';

/** A worker’s page that is open, as the API tells it that it changed. */
export interface OpenPage {
  /** The version that the next event tells. */
  next(): Promise<number>;
  leave(): Promise<void>;
}

export async function openPage(worker: ApiClient): Promise<OpenPage> {
  const answer = await fetch(new URL('/status/events', worker.base), {
    headers: { authorization: `Bearer ${(await worker.bearer()) ?? ''}`, accept: 'text/event-stream' },
  });
  if (!answer.ok || answer.body === null) throw new Error(`the page cannot be followed: ${String(answer.status)}`);
  const said = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return {
    async next() {
      for (;;) {
        const told = /data: \{"version":(\d+)\}\n\n/.exec(heard);
        if (told !== null) {
          heard = heard.slice(told.index + told[0].length);
          return Number(told[1]);
        }
        const { done, value } = await said.read();
        if (done) throw new Error('the page is told nothing any more');
        heard += value;
      }
    },
    leave: () => said.cancel(),
  };
}
