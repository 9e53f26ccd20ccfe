import type { OpenAPIObject } from '@nestjs/swagger';
import { SharedDecision, SharedProgress, stage } from '@puente/contracts/answers/cases';
import { StatusAnswer } from '@puente/contracts/answers/worker';
import { allowance, ExplanationStep, StatusClock, TimelineEntry } from '@puente/contracts/case';
import { caseId, dossierId, language, localizedText } from '@puente/contracts/values';
import { caseKinds, documentKinds, zeroOutcomes } from '@puente/domain/file/case';
import { staffRoles } from '@puente/domain/kernel';
import { z } from 'zod';
import { answered, asked } from './for-tools.js';
import { schemaAt } from './law-schemas.js';
import { withLiftedParts } from './lifted-parts.js';
import { together } from './together.js';

const { measures, refusal, remand, result, ruling } = StatusAnswer.shape;

/** What stands in many places of the document, by the name under which it stands there once. */
const shared: Readonly<Record<string, z.ZodType>> = {
  Text: localizedText.shape.es,
  Texts: localizedText,
  /** As somebody sends it: with no language that there is not. */
  TextsSent: z.strictObject(localizedText.shape),
  CaseNumber: caseId,
  Uuid: dossierId,
  Language: language,
  CaseKind: z.enum(caseKinds),
  Stage: stage,
  StaffRole: z.enum(staffRoles),
  DocumentKind: z.enum(documentKinds),
  ZeroOutcome: z.enum(zeroOutcomes),
  Days: allowance,
  ExplanationStep,
  StatusClock,
  TimelineEntry,
  DecisionResult: result.unwrap(),
  Remand: remand.unwrap(),
  Ruling: ruling.unwrap(),
  Refusal: refusal.unwrap(),
  Measure: measures.unwrap().element,
  SharedProgress,
  SharedDecision,
  Status: StatusAnswer,
};

/** The same whatever the order of its keywords is. */
const key = (schema: unknown): string =>
  JSON.stringify(schema, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

function described(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema, ...said } = z.toJSONSchema(schema, { io });
  return io === 'input' ? asked(said) : answered(said);
}

/** Those above come first where two are the same; that is, as texts are answered. */
const names = new Map(
  Object.entries(shared)
    .flatMap(([name, schema]) => (['input', 'output'] as const).map((io) => [described(schema, io), name] as const))
    .reverse()
    .map(([schema, name]): [string, string] => [key(schema), name]),
);

/** What is quickly seen of a schema: only of the few that look alike the whole is compared. */
const outline = (schema: object): string => {
  const { properties = {} } = schema as { readonly properties?: object };
  return [...Object.keys(schema).sort(), ...Object.keys(properties).sort()].join();
};
const outlines = new Set([...names.keys()].map((text) => outline(JSON.parse(text) as object)));
const nameOf = (node: object): string | undefined => (outlines.has(outline(node)) ? names.get(key(node)) : undefined);

/** The same document, in which such a schema stands once, and whatever is made of it refers to it. */
export function withSharedSchemas(document: OpenAPIObject): OpenAPIObject {
  const found: Record<string, unknown> = {};
  const referring = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    const name = nameOf(node);
    if (name === undefined) return within(node);
    found[name] ??= within(node);
    return { $ref: schemaAt(name) };
  };
  const within = (node: object): unknown =>
    Array.isArray(node)
      ? node.map(referring)
      : Object.fromEntries(Object.entries(node).map(([name, value]) => [name, referring(value)]));
  const { components, paths } = document;
  const schemas = Object.entries(components?.schemas ?? {}).map(([name, schema]) => [name, within(schema)]);
  const refer = within(paths) as OpenAPIObject['paths'];
  return {
    ...document,
    paths: refer,
    components: { ...components, schemas: withLiftedParts(together(Object.fromEntries(schemas) as object, found)) },
  } as OpenAPIObject;
}
