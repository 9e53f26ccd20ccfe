import type { CommandBody, PersonCommand } from '@puente/contracts/commands';
import { commandBodies } from '@puente/contracts/commands';
import { documentId } from '@puente/contracts/values';
import { z } from 'zod';
import { CorrectDataBody } from '../corrections/correct-data-body.js';

/**
 * Bodies as the API takes them: those of the contract, but ids are called ids, as everywhere in this API
 * (`documentId`, `dossierId`).
 */
const attachDocument = z.strictObject({ documentId });
const provideDocuments = z.strictObject({ documentIds: z.array(documentId).min(1).max(20) });

const appeal = commandBodies.appeal.omit({ documents: true }).extend({ documentIds: z.array(documentId).max(20) });

const documentIds = z.array(documentId).max(20);
const reportCompensation = commandBodies['report-compensation'].omit({ documents: true }).extend({ documentIds });
const recordTestResult = commandBodies['record-test-result'].omit({ documents: true }).extend({ documentIds });

export const bodySchemas: Readonly<Record<PersonCommand, z.ZodType>> = {
  ...commandBodies,
  'attach-document': attachDocument,
  'provide-documents': provideDocuments,
  appeal,
  'correct-data': CorrectDataBody,
  'report-compensation': reportCompensation,
  'record-test-result': recordTestResult,
};

/** The contract's body of what came in; `bodySchemas` parsed it. */
export function contractBody(type: PersonCommand, body: unknown): CommandBody<PersonCommand> {
  switch (type) {
    case 'attach-document':
      return { document: (body as z.output<typeof attachDocument>).documentId };
    case 'provide-documents':
      return { documents: (body as z.output<typeof provideDocuments>).documentIds };
    case 'appeal': {
      const { documentIds, grounds } = body as z.output<typeof appeal>;
      return { grounds, documents: documentIds };
    }
    case 'report-compensation': {
      const { documentIds: documents, ...report } = body as z.output<typeof reportCompensation>;
      return { ...report, documents };
    }
    case 'record-test-result': {
      const { documentIds: documents, ...result } = body as z.output<typeof recordTestResult>;
      return { ...result, documents };
    }
    default:
      return body as CommandBody<PersonCommand>;
  }
}

/** The API's name of a field of the contract: `documents.1` is `documentIds.1` here. */
export const fieldHere = (field: string): string =>
  field.replace(/^documents(?=\.|$)/, 'documentIds').replace(/^document$/, 'documentId');
