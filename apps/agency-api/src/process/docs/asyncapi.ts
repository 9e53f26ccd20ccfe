import { eventTypeName, eventTypes, SignedAttributes } from '@puente/contracts/events';
import type { JsonSchema } from '@puente/contracts/schemas';
import { jsonSchemas } from '@puente/contracts/schemas';
import { contentType, headersOf } from '@puente/messaging/envelope';
import { families } from '@puente/messaging/topics';
import { z } from 'zod';

const description = `What the nodes of two countries tell one another, and all that they share. Each country writes the topics under its own
prefix and reads those of its partners. An event is a CloudEvent (1.0, Kafka's binary mode) whose content its sender signed (JWS, ES256) and then
encrypted for one receiver (JWE); the keys stand in the trust annex of their agreement. \`payload\` is that content, once both are opened: the
attributes that the headers claim, signed, and the data of the event. A type never changes but by optional fields; what is more is another type,
\`…v2\`, which is sent beside the first until each partner reads it.`;

const schemaOf = (type: (typeof eventTypes)[number]): string => `${eventTypeName(type)}.json`;
const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** The JSON Schema of one event's data; undefined where no event has that name. */
export const eventSchema = (name: string): JsonSchema | undefined => jsonSchemas().get(`${name}.json`);

/** The AsyncAPI 3.0 document of the events between nodes: made of the same schemas by which they are read. */
export function asyncApiDocument(): object {
  const { $schema: _dialect, ...attributes } = z.toJSONSchema(SignedAttributes, { io: 'input' });
  const { properties = {}, required = [], ...rest } = attributes;
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Puente between countries',
      version: '1.0.0',
      description: description.replaceAll('\n', ' '),
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
    },
    defaultContentType: contentType,
    channels: Object.fromEntries(families.map((family) => [family, channel(family)])),
    operations: Object.fromEntries(
      families.flatMap((family) => [
        [`tell-${family}`, { action: 'send', channel: { $ref: `#/channels/${family}` } }],
        [`hear-${family}`, { action: 'receive', channel: { $ref: `#/channels/${family}` } }],
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        eventTypes.map((type) => [
          eventTypeName(type),
          {
            name: eventTypeName(type),
            contentType,
            headers: ref('schemas', 'headers'),
            payload: {
              ...rest,
              properties: { ...properties, type: { const: eventTypeName(type) }, data: ref('schemas', schemaOf(type)) },
              required: [...required, 'data'],
            },
          },
        ]),
      ),
      schemas: { headers, ...Object.fromEntries(jsonSchemas()) },
    },
  };
}

const channel = (family: string) => ({
  address: `{country}.${family}`,
  parameters: {
    country: { description: 'Who tells it: the code of the country (ISO 3166-1 alpha-2), in small letters.' },
  },
  messages: Object.fromEntries(
    eventTypes
      .filter((type) => type.startsWith(`${family}.`))
      .map((type) => [eventTypeName(type), ref('messages', eventTypeName(type))]),
  ),
});

/** Anybody on the broker reads them: ids, codes and instants. */
const names = Object.keys(headersOf({} as SignedAttributes, '' as never));
const headers = {
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  required: names,
};
