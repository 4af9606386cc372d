// As worker.mjs: a .ts file can't be a worker's entry under tsx.
import { register } from 'tsx/esm/api';

register();
const { serveExplanations } = await import('./explainServe.ts');
serveExplanations();
