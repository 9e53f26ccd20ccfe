// Whole: what a browser's bundle leaves out of it must not stop the bundle.
import crypto from 'node:crypto';
import { cannotShow, toSignIn } from '../failed/problem.js';
import { formTokenName } from '../layout/form-token.js';
import type { Visit } from '../visit/index.js';

/** What our own page sent, and nobody else's. */
export async function readForm(request: Request, visit: Visit): Promise<FormData> {
  if (visit.session === undefined) return toSignIn(visit);
  const form = await request.formData();
  const given = form.get(formTokenName);
  form.delete(formTokenName);
  if (typeof given !== 'string' || !same(given, visit.session.formToken)) return cannotShow('forbidden');
  return form;
}

function same(one: string, other: string): boolean {
  const [given, known] = [Buffer.from(one), Buffer.from(other)];
  return given.length === known.length && crypto.timingSafeEqual(given, known);
}
