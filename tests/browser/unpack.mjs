/** Unpacks the packaged browser and says where it is: a program of its own, as jest can't load an ES module. */
import chromium from '@sparticuz/chromium';

console.log(JSON.stringify({ path: await chromium.executablePath(), args: chromium.args }));
