import { createContext, useContext, useEffect, useRef } from 'react';
import type { IconName } from '../kit/icons.tsx';

/** Something that a part of the page can do while it stands there: it has its own way to. */
export interface PageCommand {
  readonly type: 'deed';
  readonly id: string;
  readonly text: string;
  readonly keys: readonly string[];
  readonly icon?: IconName;
  readonly run: () => void;
}

/** The commands of all parts of the page that stand there now. */
export interface CommandBoard {
  list(): readonly PageCommand[];
  /** Adds some, as they are when they are listed; gives the way to take them off. */
  put(read: () => readonly PageCommand[]): () => void;
}

/** An empty board. */
function createCommandBoard(): CommandBoard {
  const parts = new Set<() => readonly PageCommand[]>();
  return {
    list: () => [...parts].flatMap((read) => read()),
    put(read) {
      parts.add(read);
      return () => parts.delete(read);
    },
  };
}

/** The page's one board. */
export const CommandContext = createContext<CommandBoard>(createCommandBoard());

/** Offers commands in the palette as long as the part that does them is there. */
export function useCommands(
  commands: readonly (Pick<PageCommand, 'id' | 'text' | 'run'> & Partial<PageCommand>)[],
): void {
  const board = useContext(CommandContext);
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(
    () => board.put(() => latest.current.map((one) => ({ keys: [], ...one, type: 'deed' }))),
    [board],
  );
}
