import type { impact as es } from '../../es/answers/impact.js';

export const impact: typeof es = {
  note: 'Okenn dosye pa chanje: chak kenbe vèsyon li te kòmanse avè l la. Sa a se sa ki ta chanje pou moun ki kòmanse jou sa a, oswa si yon dosye ta pase nan nouvo vèsyon an.',
};
