export type { DocumentSent, EventData, EventType } from './event-data.js';
export { eventData, eventTypes } from './event-data.js';
export type { PuenteEvent } from './event.js';
export { eventTypeName, eventTypeOf, readEventData, SignedAttributes } from './event.js';
