import { spawn } from 'node:child_process';

/** Opens an address in the person's browser; without one nothing happens. */
export function openInBrowser(address: string): void {
  const [command, ...args] = nameOpener(process.platform, address);
  if (command === undefined) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** How each system opens an address. */
export function nameOpener(platform: NodeJS.Platform, address: string): readonly string[] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return ['xdg-open', address];
}
