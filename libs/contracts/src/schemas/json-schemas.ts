import { z } from 'zod';
import { eventData, eventTypeName, eventTypes } from '../events/index.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Knows nothing of what the document of an API adds: a released schema says for ever what it said. */
const asReleased = z.registry<z.core.GlobalMeta>();

/** The JSON Schema (draft 2020-12) of every event's data, by file name. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    eventTypes.map((type) => {
      const schema = z.toJSONSchema(eventData[type], { target: 'draft-2020-12', io: 'input', metadata: asReleased });
      return [`${eventTypeName(type)}.json`, { title: eventTypeName(type), ...schema }];
    }),
  );
}
