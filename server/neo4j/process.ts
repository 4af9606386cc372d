import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { hasCode } from '../errors.ts';

const exec = promisify(execFile);

/** True while a process of that id exists, whoever owns it. A zombie counts as gone. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
  const state = await readLinuxStat(pid);
  return state?.status !== 'Z';
}

/** When the process started, as its system writes it: tells a process from a later one with the same id. Null when unknown. */
export async function readStartTime(pid: number): Promise<string | null> {
  const stat = await readLinuxStat(pid);
  return stat?.started ?? (await ask(pid, 'lstart='));
}

/** The process's whole command line, or null when unknown. */
export async function readCommandLine(pid: number): Promise<string | null> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  } catch {
    return await ask(pid, 'command=');
  }
}

/** The process that started it, or that took it over; null when unknown. */
export async function readParent(pid: number): Promise<number | null> {
  const stat = await readLinuxStat(pid);
  const parent = Number(stat?.parent ?? (await ask(pid, 'ppid=')) ?? Number.NaN);
  return Number.isSafeInteger(parent) ? parent : null;
}

/** Asks the process to end, and ends it when it has not within `patience` milliseconds. */
export async function endProcess(pid: number, patience: number): Promise<void> {
  sendSignal(pid, 'SIGTERM');
  if (await waitForEnd(pid, patience)) return;
  sendSignal(pid, 'SIGKILL');
  await waitForEnd(pid, patience);
}

/** Sends the signal; a process that is gone is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

async function waitForEnd(pid: number, patience: number): Promise<boolean> {
  const step = 50;
  for (let waited = 0; waited < patience; waited += step) {
    if (!(await isAlive(pid))) return true;
    await sleep(step);
  }
  return !(await isAlive(pid));
}

interface LinuxStat {
  readonly status: string;
  readonly parent: string;
  readonly started: string;
}

/** Fields 3, 4 and 22 of /proc/PID/stat; the name in field 2 may hold blanks and brackets. */
async function readLinuxStat(pid: number): Promise<LinuxStat | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [status, parent, started] = [fields[0], fields[1], fields[19]];
    return status === undefined || parent === undefined || started === undefined
      ? null
      : { status, parent, started };
  } catch {
    return null;
  }
}

async function ask(pid: number, field: string): Promise<string | null> {
  try {
    const { stdout } = await exec('ps', ['-p', String(pid), '-o', field]);
    return stdout.trim() === '' ? null : stdout.trim();
  } catch {
    return null;
  }
}
