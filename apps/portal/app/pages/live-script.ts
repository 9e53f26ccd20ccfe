import { handKept } from '@puente/web/sending';
import type { LoaderFunctionArgs } from 'react-router';
import { liveScript } from '../live/served.js';

/** `/tramite/seguir.js`: the script of the worker's page. */
export const loader = ({ request }: LoaderFunctionArgs) => handKept(liveScript, 'text/javascript', request);
