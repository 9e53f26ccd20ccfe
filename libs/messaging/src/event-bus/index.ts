export type { BatchFault, EventBus, IncomingRecord, OutgoingRecord, Reading, UnreadableBatch } from './event-bus.js';
export type { KafkaOptions } from './kafka-event-bus.js';
export { connectKafka } from './kafka-event-bus.js';
