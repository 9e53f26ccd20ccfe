import { reactRouter } from '@react-router/dev/vite';
import { defaultServerConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  ssr: { noExternal: [/^@puente\//], resolve: { conditions: ['@puente/source', ...defaultServerConditions] } },
  resolve: { conditions: ['@puente/source', 'module', 'browser'] },
});
