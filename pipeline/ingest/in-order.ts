/** What a reader gives, begun: its first item is under way. */
type Begun<Item> = { readonly iterator: AsyncIterator<Item>; readonly first: Promise<IteratorResult<Item>> };

/**
 * All items of all readers, one reader after the other. The next `ahead` readers are begun early, each up to its first
 * item: a small file has been read when its turn comes, of a large one never more than an item is held.
 */
export async function* inOrder<Item>(
  readers: readonly (() => AsyncIterable<Item>)[],
  ahead: number,
): AsyncGenerator<Item> {
  const begun: Begun<Item>[] = [];
  let next = 0;
  const begin = () => {
    for (; begun.length < Math.max(1, ahead) && next < readers.length; next++) {
      const iterator = readers[next]?.()[Symbol.asyncIterator]();
      if (iterator) begun.push({ iterator, first: iterator.next() });
    }
  };
  for (begin(); ; begin()) {
    const turn = begun.shift();
    if (turn === undefined) return;
    for (let result = await turn.first; !result.done; result = await turn.iterator.next()) yield result.value;
  }
}
