import iconv from 'iconv-lite';
import { draft, type Origin } from './draft.ts';
import { publicationDate } from './partial-date.ts';
import { type Found, failed } from './source.ts';

/** The decoder of Node reads windows-1252 as ISO 8859-1: its quotation marks and dashes come as control characters. */
const western = (text: string): string =>
  text.replace(/[\u0080-\u009f]/gu, (control) => iconv.decode(Buffer.from(control, 'latin1'), 'windows-1252'));

/** Reads one message: subject, sender, date and words. */
export async function readMail(bytes: Uint8Array, origin: Origin): Promise<Found> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes);
    const plain = western(mail.text?.trim() ?? '');
    const rich = mail.html ? await (await import('./html/index.ts')).wordsOfMarkup(western(mail.html)) : '';
    // "View this message in your browser" is not what the message says.
    const text = plain.length >= rich.length / 2 ? plain : rich;
    if (mail.headers.length === 0) return failed(origin.path, 'invalid-mail', 'it has no header lines');
    return draft(origin, {
      text,
      title: western(mail.subject ?? '') || null,
      publisher: western(mail.from?.name || mail.from?.address || '') || null,
      url: null,
      language: mail.headers.find(({ key }) => key === 'content-language')?.value ?? null,
      dates: [['mail', mail.date === undefined ? undefined : publicationDate(mail.date)]],
      obtained: { format: 'mail', encoding: 'mime' },
    });
  } catch {
    return failed(origin.path, 'invalid-mail', 'it is no message');
  }
}
