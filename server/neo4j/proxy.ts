import { type Agent, globalAgent as http } from 'node:http';
import { globalAgent as https } from 'node:https';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';

/** How an address is reached: through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY say, as other tools do. */
export function chooseAgent(url: URL): Agent {
  const proxy = getProxyForUrl(url.href);
  if (url.protocol === 'http:') return proxy === '' ? http : new HttpProxyAgent(proxy);
  return proxy === '' ? https : new HttpsProxyAgent(proxy);
}
