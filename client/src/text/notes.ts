/** A note beside a text: where it would like to stand, and how high it is. */
export interface NoteWish {
  readonly id: string;
  readonly wish: number;
  readonly height: number;
}

const GAP = 6;

/** Gives each note the place that it wants, or the first below the note before it. */
export function stackNotes(notes: readonly NoteWish[]): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  let free = -Infinity;
  for (const { id, wish, height } of notes) {
    const top = Math.max(wish, free);
    tops.set(id, top);
    free = top + height + GAP;
  }
  return tops;
}
