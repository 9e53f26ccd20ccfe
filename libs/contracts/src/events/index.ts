export type {
  CheckpointCosigned,
  CheckpointMade,
  Confirmation,
  DocumentSent,
  EventData,
  EventType,
} from './event-data.js';
export { confirmedAtMost, listedAtMost, eventData, eventTypes } from './event-data.js';
export type { PuenteEvent } from './event.js';
export { eventTypeName, eventTypeOf, isConfirmedByNobody, readEventData, SignedAttributes } from './event.js';
