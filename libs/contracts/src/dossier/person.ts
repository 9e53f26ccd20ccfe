import { z } from 'zod';
import { countryCode, language, line, plainDate } from '../values/index.js';

/** As the worker says, or says nothing. */
export const sexes = ['F', 'M', 'X', 'not-stated'] as const;

/** A number that fails its checksum is a warning, never a refusal; "no document" is an ordinary answer. */
export const IdentityDocument = z.strictObject({
  /** As the country pack names it: `curp`, `passport`, `none`. */
  kind: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(40),
  country: countryCode,
  number: line(40).exactOptional(),
});

/** A channel on which the worker can be told, and whether a message there is safe if someone else reads it. */
export const ContactChannel = z.strictObject({
  channel: z.enum(['sms', 'whatsapp', 'e-mail']),
  safe: z.boolean(),
});

/** What `superRefine` below asks, for the document: who is told by a channel has an address there. */
const needs = (address: 'email' | 'phone', ...channels: string[]) => ({
  if: {
    properties: { channels: { contains: { properties: { channel: { enum: channels } }, required: ['channel'] } } },
  },
  then: { required: [address] },
});

export const Contact = z
  .strictObject({
    /** E.164. */
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'must be an international number: +502…')
      .exactOptional(),
    email: z.email().max(254).exactOptional(),
    channels: z.array(ContactChannel).max(6),
    language,
  })
  .superRefine((contact, context) => {
    contact.channels.forEach(({ channel }, index) => {
      const address = channel === 'e-mail' ? contact.email : contact.phone;
      if (address !== undefined) return;
      const field = channel === 'e-mail' ? 'email' : 'phone';
      context.addIssue({ code: 'custom', path: ['channels', index, 'channel'], message: `needs ${field}` });
    });
  })
  .meta({ allOf: [needs('email', 'e-mail'), needs('phone', 'sms', 'whatsapp')] });

export const Person = z.strictObject({
  givenNames: line(120),
  /** One, two or none; particles and accents as written. */
  surnames: z.array(line(80)).max(4),
  /** Absent where the person does not know it, or says nothing: they are then protected until it is known. */
  birthDate: plainDate.exactOptional(),
  sex: z.enum(sexes),
  nationality: countryCode,
  identityDocuments: z.array(IdentityDocument).max(10),
  contact: Contact,
  /** Invented for a demonstration: nobody is behind it. */
  demonstration: z.boolean().exactOptional(),
});

export type IdentityDocument = z.output<typeof IdentityDocument>;
export type Contact = z.output<typeof Contact>;
export type Person = z.output<typeof Person>;
