export type { BatchFault, EventBus, IncomingRecord, OutgoingRecord, Reading, UnreadableBatch } from './event-bus.js';
export type { BrokerAccess, KafkaOptions } from './kafka-event-bus.js';
export { connectKafka } from './kafka-event-bus.js';
