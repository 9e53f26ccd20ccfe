import { reactRouter } from '@react-router/dev/vite';
import { defaultServerConditions, defineConfig } from 'vite';

const conditions = ['@puente/source', 'module', 'browser'];

export default defineConfig({
  plugins: [reactRouter()],
  ssr: { noExternal: [/^@puente\//], resolve: { conditions: ['@puente/source', ...defaultServerConditions] } },
  resolve: { conditions },
});
