import type { impact as es } from '../../es/answers/impact.js';

export const impact: typeof es = {
  note: 'Nenhum processo muda: cada um conserva a versão com que começou. Isto é o que mudaria para quem começasse nesse dia, ou se um processo passasse para a versão nova.',
};
