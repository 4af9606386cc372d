/** The command line says something that the program doesn't know: exit code 2. */
export class UsageError extends Error {
  /** The command that was meant, or null. */
  readonly command: string | null;

  constructor(message: string, command: string | null) {
    super(message);
    this.name = 'UsageError';
    this.command = command;
  }
}
