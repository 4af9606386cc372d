/** Folders are walked no deeper than this. */
const DEPTH = 16;

function readEntry(entry: FileSystemEntry, depth: number): Promise<readonly File[]> {
  if (entry instanceof FileSystemFileEntry)
    return new Promise((resolve) => {
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      );
    });
  return entry instanceof FileSystemDirectoryEntry && depth < DEPTH
    ? readFolder(entry, depth)
    : Promise.resolve([]);
}

async function readFolder(
  folder: FileSystemDirectoryEntry,
  depth: number,
): Promise<readonly File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (;;) {
    // A browser gives a folder in parts, the last of them empty.
    const entries = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (entries.length === 0) return files;
    for (const entry of entries)
      if (!entry.name.startsWith('.')) files.push(...(await readEntry(entry, depth + 1)));
  }
}

/** All files that were dropped, those in folders too. Entries must be taken before the event is over. */
export async function readDropped(data: DataTransfer): Promise<readonly File[]> {
  const loose = [...data.files];
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return loose;
  return (await Promise.all(entries.map((entry) => readEntry(entry, 0)))).flat();
}
