import { useDoings, useIntake } from '../../queries/documents.ts';
import { DOCUMENT_WORDS as WORDS } from '../../words/documents.ts';
import { setIntake } from '../../state/intake.ts';

const MEBI = 1024 * 1024;

/** Sends files to be read, or says why they are too many before anything is sent. */
export function useTakeFiles(): (files: readonly File[]) => void {
  const { data } = useIntake();
  const { sendFiles } = useDoings();
  return (files) => {
    if (files.length === 0 || data === undefined) return;
    const { limits } = data;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (files.length > limits.files) setIntake({ failure: WORDS.tooMany(limits.files) });
    else if (bytes > limits.totalBytes)
      setIntake({ failure: WORDS.tooLarge(limits.totalBytes / MEBI) });
    else void sendFiles(files);
  };
}
