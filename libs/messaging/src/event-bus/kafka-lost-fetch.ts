import { setTimeout as pause } from 'node:timers/promises';

interface ConsumerGroup {
  recoverFromFetch(error: Error): Promise<void>;
}

const pauseMs = 250;

/**
 * Mends kafkajs 2.2.4, the last release: a consumer whose connection is lost while it fetches comes again at once, without a pause, as
 * often as the link is lost (`recoverFromFetch` returns, and the fetcher's loop goes on). Only connections that cannot be opened are
 * waited for.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- kafkajs gives it no type, and the program must hold kafkajs once
const { prototype } = require('kafkajs/src/consumer/consumerGroup') as { prototype: ConsumerGroup };
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its consumer below
const recover = prototype.recoverFromFetch;
prototype.recoverFromFetch = async function (this: ConsumerGroup, error) {
  if (error.name === 'KafkaJSConnectionClosedError') await pause(pauseMs);
  await recover.call(this, error);
};
