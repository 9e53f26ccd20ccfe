import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { beginningOfToday } from '../../parts/today-at.js';

/**
 * Whether somebody stands before the officer who acts for them: today this officer looked at their identity document and had a code
 * printed for them, which they read among the looks.
 */
@Injectable()
export class HolderHere {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'looks' | 'rules'>) {}

  /**
   * @param files in any of which the code may have been printed
   * @throws {HttpProblem} 409 for an officer who had none printed
   */
  async expect(by: Caller, files: readonly CaseId[]): Promise<void> {
    if (by.kind !== 'officer') return;
    const today = beginningOfToday(this.parts);
    const printed = await Promise.all(files.map((file) => this.parts.looks.printedCode(by.id, file, today)));
    if (!printed.includes(true)) throw new HttpProblem('CODE_NOT_PRINTED');
  }
}
