export type { EventBus, IncomingRecord, OutgoingRecord, Reading } from './event-bus.js';
export type { KafkaOptions } from './kafka-event-bus.js';
export { connectKafka } from './kafka-event-bus.js';
