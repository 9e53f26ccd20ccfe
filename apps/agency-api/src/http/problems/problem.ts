import type { FieldError, ProblemArguments, ProblemDocument } from '@puente/contracts/problem';
import type { LocalizedText, RefusalCode, RefusalDetail } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import { answersIn, inEachPageLanguage } from '@puente/words/languages';
import { refusalText } from '@puente/words/refusals';
import type { PageLanguage } from '@puente/words/languages';
import { argumentsOf } from './problem-arguments.js';
import type { ProblemCode } from './problem-codes.js';
import { problemCodes } from './problem-codes.js';
import { refusalStatus } from './refusal-status.js';
import { titleOf } from './said-codes.js';

export type Headers = Readonly<Record<string, string>>;

/** Thrown where HTTP must say no; the filter makes the document. */
export abstract class Problem extends Error {
  override readonly name = 'Problem';
  abstract readonly code: string;
  abstract readonly status: number;
  abstract readonly headers: Headers;
  /** What its words name, for programs; HTTP's own name nothing. */
  readonly arguments: ProblemArguments = {};
  abstract say(language: PageLanguage): { title: string; detail: string; errors: FieldError[] };
}

/** What is wrong with one field, before it is known in which language it will be said. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: LocalizedText;
}

export class HttpProblem extends Problem {
  constructor(
    readonly code: ProblemCode,
    private readonly faults: readonly FieldFault[] = [],
    readonly headers: Headers = {},
  ) {
    super(code);
  }

  get status(): number {
    return problemCodes[this.code];
  }

  say(language: PageLanguage): { title: string; detail: string; errors: FieldError[] } {
    const title = answersIn(language).problems[this.code];
    const errors = this.faults.map((fault) => ({ ...fault, message: inLanguage(fault.message, language) }));
    return { title, detail: errors[0]?.message ?? title, errors };
  }
}

/** The body names a document or a certificate that the dossier does not hold. */
export const notInDossier = (field: string): HttpProblem =>
  new HttpProblem('NOT_IN_DOSSIER', [
    { field, code: 'not_in_dossier', message: inEachPageLanguage(({ problems }) => problems.NOT_IN_DOSSIER) },
  ]);

/** A refusal of the law, as HTTP says it. A case of somebody else and a case that is not there look the same. */
export class RefusalProblem extends Problem {
  readonly code: RefusalCode;
  override readonly arguments: ProblemArguments;
  private readonly detail: RefusalDetail;

  constructor(
    code: RefusalCode,
    detail: RefusalDetail = {},
    private readonly field?: string,
    readonly headers: Headers = {},
  ) {
    super(code);
    const hidden = code === 'NOT_YOUR_CASE';
    this.code = hidden ? 'NO_SUCH_CASE' : code;
    this.detail = hidden ? {} : detail;
    this.arguments = argumentsOf(this.code, this.detail);
  }

  get status(): number {
    return refusalStatus[this.code];
  }

  say(language: PageLanguage): { title: string; detail: string; errors: FieldError[] } {
    const detail = refusalText(this.code, this.detail, language);
    const title = titleOf(this.code, language);
    const errors = this.field === undefined ? [] : [{ field: this.field, code: this.code, message: detail }];
    return { title, detail, errors };
  }
}

export function problemDocument(problem: Problem, language: PageLanguage, traceId: string): ProblemDocument {
  const { title, detail, errors } = problem.say(language);
  return {
    type: `/docs/problems/${problem.code}`,
    title,
    status: problem.status,
    detail,
    code: problem.code,
    arguments: problem.arguments,
    traceId,
    errors,
  };
}
