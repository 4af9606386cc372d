/** Works on at most `width` items at once, takes no more of them than that ahead, and yields the results in the items' order. */
export async function* mapInOrder<I, O>(
  items: AsyncIterable<I>,
  width: number,
  work: (item: I) => Promise<O>,
): AsyncGenerator<O> {
  const running: Promise<O>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited in its turn; until then its failure must not count as unheard.
    result.catch(() => undefined);
    running.push(result);
    const first = running.length >= width ? running.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of running) yield await result;
}
