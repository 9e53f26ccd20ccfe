import type { FetchedMessage } from './kafka-batches.js';
import { readBatches } from './kafka-batches.js';
import { Bytes } from './bytes.js';

interface FetchedPartition {
  readonly partition: number;
  readonly errorCode: number;
  readonly highWatermark: string;
  readonly abortedTransactions: readonly { readonly producerId: string; readonly firstOffset: string }[];
  readonly preferredReadReplica: number;
  readonly messages: readonly FetchedMessage[];
}

/** An answer to the request Fetch in version 11, which brokers speak since Kafka 2.3. */
async function readAnswer(raw: Buffer) {
  const bytes = new Bytes(raw);
  const clientSideThrottleTime = bytes.int32();
  const errorCode = bytes.int16();
  const sessionId = bytes.int32();
  const found = bytes.list((topic) => ({ topicName: topic.text(), partitions: topic.list(partitionIn) }));
  const responses: { readonly topicName: string; readonly partitions: readonly FetchedPartition[] }[] = [];
  for (const { topicName, partitions } of found) {
    const read: FetchedPartition[] = [];
    for (const { records, ...partition } of partitions)
      read.push({ ...partition, messages: await readBatches(records) });
    responses.push({ topicName, partitions: read });
  }
  // As kafkajs does: it is for the client to wait, and its request is answered all the same.
  return { throttleTime: 0, clientSideThrottleTime, errorCode, sessionId, responses };
}

function partitionIn(bytes: Bytes) {
  const partition = bytes.int32();
  const errorCode = bytes.int16();
  const highWatermark = bytes.int64().toString();
  bytes.take(16); // the last stable offset, the first that is kept
  const abortedTransactions = bytes.list((each) => ({
    producerId: each.int64().toString(),
    firstOffset: each.int64().toString(),
  }));
  const preferredReadReplica = bytes.int32();
  const records = bytes.take(Math.max(0, bytes.int32()));
  return { partition, errorCode, highWatermark, abortedTransactions, preferredReadReplica, records };
}

interface Fetch {
  protocol: (asked: { readonly version: number }) => (request: object) => { readonly response: object };
}

/**
 * kafkajs reads the answer to a fetch as a whole: one batch that it cannot read fails every partition of every topic, for
 * ever, and what is compressed it unfolds without a limit. So the answer is read here instead. What no longer speaks this
 * version would be read by kafkajs itself, and is refused.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- kafkajs gives it no type, and the program must hold kafkajs once
const fetchRequest = require('kafkajs/src/protocol/requests/fetch') as Fetch;
const theirs = fetchRequest.protocol;
fetchRequest.protocol = (asked) => {
  if (asked.version !== 11) throw new Error('the broker is older than Kafka 2.3');
  return (request) => {
    const made = theirs(asked)(request);
    return { ...made, response: { ...made.response, decode: readAnswer } };
  };
};
