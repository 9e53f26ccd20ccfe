import crypto from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import type { ApiPath } from '@puente/web/asking';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import type { z } from 'zod';
import type { Answer, Field } from '../act/index.js';
import { caseIn } from '../failed/case-in.js';
import { cannotShow } from '../failed/problem.js';
import { doneAt } from '../paths/was-done.js';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import { answered } from './answered.js';

/** Where files of one kind are acted on, each by commands of its own; the version that was read stands in the address. */
export interface Desk<Command extends string> {
  readonly isCommand: (name: string | undefined) => name is Command;
  readonly fieldsOf: (command: Command) => readonly Field[];
  /** What the node says of it once it counts. */
  readonly answers: z.ZodType;
  readonly whereItGoes: (caseId: CaseId, command: Command) => ApiPath;
  /** The file as it is now, and what it is called. */
  readonly read: (visit: Visit, caseId: CaseId) => Promise<{ readonly reference: string; readonly version: number }>;
  readonly at: (caseId: string) => string;
}

/** What is acted on: as it was read, and as it is now. */
export async function loadAct<Command extends string>(
  { context, params, request }: LoaderFunctionArgs,
  desk: Desk<Command>,
) {
  const caseId = caseIn(params);
  const { command } = params;
  if (!desk.isCommand(command)) return cannotShow('not-found');
  const { reference, version } = await desk.read(context.get(visitContext), caseId);
  const read = Number(new URL(request.url).searchParams.get('v') ?? version);
  return { caseId, command, reference, read, version, key: crypto.randomUUID() };
}

export async function sendAct<Command extends string>(
  { context, params, request }: ActionFunctionArgs,
  desk: Desk<Command>,
): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const { command } = params;
  if (!desk.isCommand(command)) return cannotShow('not-found');
  const version = new URL(request.url).searchParams.get('v') ?? '';
  const told = await answered(request, visit, {
    fields: desk.fieldsOf(command),
    send: (body, key) =>
      visit.api.give(desk.whereItGoes(caseId, command), body, desk.answers, {
        ...{ 'idempotency-key': key, 'if-match': `"${version}"` },
      }),
  });
  return told.result === undefined ? told : redirect(doneAt(desk.at(caseId)), 303);
}
