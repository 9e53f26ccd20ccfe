import type { NodeView } from '@puente/contracts/answers/agency';
import type { z } from 'zod';

export interface Shown {
  readonly view: z.output<typeof NodeView>;
}
