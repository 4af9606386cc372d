// A .ts file can't be a worker's entry under tsx: this one registers it and goes on in TypeScript.
import { register } from 'tsx/esm/api';

register();
const { serve } = await import('./serve.ts');
serve();
