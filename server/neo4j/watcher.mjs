/**
 * Ends the process whose id is given as soon as standard input closes: its other end is held by the program that
 * started the server, so however that one goes, even by SIGKILL, the server goes too.
 */
const pid = Number(process.argv[2]);
const PATIENCE_MS = 10_000;

function send(signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

process.stdin.resume().on('end', () => {
  send('SIGTERM');
  const started = Date.now();
  setInterval(() => {
    if (!send(0)) process.exit(0);
    if (Date.now() - started > PATIENCE_MS) send('SIGKILL');
  }, 100);
});
