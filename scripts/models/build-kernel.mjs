// Writes the parser's kernel: `npm run kernel`. The same source gives the same bytes.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildKernel } from './kernel.mjs';

const path = new URL('../../data/models/en_core_web_sm-3.8.0/kernel.wasm', import.meta.url);
const bytes = await buildKernel();
writeFileSync(path, bytes);
console.log(`${bytes.length} bytes in ${fileURLToPath(path)}`);
