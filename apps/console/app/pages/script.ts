import { handKept } from '@puente/web/sending';
import type { LoaderFunctionArgs } from 'react-router';
import { script } from '../script/served.js';

/** `/consola.js`: what makes the pages quick. None of them needs it. */
export const loader = ({ request }: LoaderFunctionArgs) => handKept(script, 'text/javascript', request);
