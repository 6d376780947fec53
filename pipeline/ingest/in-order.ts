import pLimit from 'p-limit';

/** A reader that has its place: its first item, and the call that gives the place to the next one. */
type Begun<Item> = {
  readonly iterator: AsyncIterator<Item>;
  readonly first: IteratorResult<Item>;
  readonly leave: () => void;
};

/**
 * All items of all readers, one reader after the other. As many as `ahead` have a place at a time: each is read up to its
 * first item and keeps the place until its turn has come and it is read to its end. So a small file has been read when
 * its turn comes, and of a large one never more than an item is held.
 */
export async function* inOrder<Item>(
  readers: readonly (() => AsyncIterable<Item>)[],
  ahead: number,
): AsyncGenerator<Item> {
  const places = pLimit(Math.max(1, ahead));
  const begun = readers.map((read) => begin(read, places));
  // a reader that fails before its turn is told of when its turn comes
  for (const reader of begun) reader.catch(() => undefined);
  for (const reader of begun) {
    const { iterator, first, leave } = await reader;
    for (let result = first; !result.done; result = await iterator.next()) yield result.value;
    leave();
  }
}

/** Waits for a place and reads the first item; the place is kept until `leave` is called. */
function begin<Item>(read: () => AsyncIterable<Item>, places: ReturnType<typeof pLimit>): Promise<Begun<Item>> {
  return new Promise((resolve, reject) => {
    const stay = async () => {
      const iterator = read()[Symbol.asyncIterator]();
      const first = await iterator.next();
      await new Promise<void>((leave) => resolve({ iterator, first, leave }));
    };
    places(stay).catch(reject);
  });
}
