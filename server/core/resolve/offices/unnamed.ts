import type { Context } from '../reference/context.ts';
import type { Finding } from '../reference/finding.ts';
import type { Reading } from '../phrases/reading.ts';
import type { ActorRole } from '../types.ts';
import { bandOf } from './bands.ts';
import { crowdOf } from './crowds.ts';
import { ownFoes, ownSubjects } from './subjects.ts';

const ACTING = [bandOf, ownFoes, crowdOf] as const;
const SUFFERING = [bandOf, ownFoes, ownSubjects] as const;

/** Whose a group or organ is of which no words say so, by whom it follows, stands beside, deals with or whose land it is on. */
export function resolveUnnamed(
  context: Context,
  reading: Reading,
  token: number,
  role: ActorRole,
): Finding | null {
  for (const resolve of role === 'source' ? ACTING : SUFFERING) {
    const finding = resolve(context, reading, token);
    if (finding !== null) return finding;
  }
  return null;
}
