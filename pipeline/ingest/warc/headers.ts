/** Header fields of a record or of an HTTP answer, names in lower case; of a repeated field the first. */
export type Headers = ReadonlyMap<string, string>;

const FIELD = /^(?<name>[^\s:]+)[ \t]*:(?<value>.*)$/su;

/** The fields of these lines; a line that begins with white space goes on with the field before it. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    if (/^[ \t]/u.test(line)) {
      if (last !== undefined) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    const { name, value } = FIELD.exec(line)?.groups ?? {};
    last = name?.toLowerCase();
    if (last === undefined || value === undefined) continue;
    if (headers.has(last)) last = undefined;
    else headers.set(last, value.trim());
  }
  return headers;
}
