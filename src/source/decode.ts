import { binaryKind } from './binary.ts';
import { guessEncoding, knownEncoding } from './guess-encoding.ts';

/** Text and the encoding it came in, as the WHATWG names it; or where the bytes stop being text, and what they are instead. */
export type Decoded =
  { text: string; encoding: string } | { invalidAt: number; encoding: string; kind?: string };

/** How far a `<meta charset>` is looked for, as browsers do (HTML, 13.2.3.2). */
const META_REACH = 1024;

/**
 * Decodes a file of unknown encoding: byte order mark, UTF-16 by its zero bytes, ISO-2022-JP by its escapes, UTF-8, the
 * HTML declaration, what makes words of East Asia, and last a statistical guess. `invalidAt` is the offset in bytes of the first one that fits no reading.
 * Marks of the byte order are not text, wherever lines of several files were put together.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const kind = binaryKind(bytes);
  if (kind !== undefined) return { invalidAt: 0, encoding: 'utf-8', kind };
  const read = await decodeText(bytes);
  return 'text' in read && read.text.includes('\uFEFF')
    ? { ...read, text: read.text.replace(/^\uFEFF+/gm, '') }
    : read;
}

async function decodeText(bytes: Uint8Array): Promise<Decoded> {
  const unicode = byteOrderMark(bytes) ?? zeroByteEncoding(bytes);
  if (unicode !== undefined) return decodeAs(unicode, bytes);
  const zero = zeroAt(bytes);
  if (zero !== undefined) return { invalidAt: zero, encoding: 'utf-8' };
  const utf8 = decodeAs('utf-8', bytes.subarray(0, textEnd(bytes)));
  if ('text' in utf8 && JAPANESE_ESCAPES.some((escape) => utf8.text.includes(escape))) {
    return decodeAs('iso-2022-jp', bytes);
  }
  if ('text' in utf8) return utf8;
  const { readingWords } = await import('./reading-words.ts');
  const worded = readingWords(bytes);
  if (worded === undefined && isDamagedUtf8(bytes)) return utf8;
  for (const encoding of [declared(bytes, worded), worded ?? (await guessEncoding(bytes))]) {
    const decoded = encoding === undefined ? undefined : decodeAs(encoding, bytes);
    if (decoded !== undefined && 'text' in decoded) return decoded;
  }
  return utf8;
}

/** Turns to Kanji (ISO-2022-JP, RFC 1468); all bytes of such a text are ASCII's. */
const JAPANESE_ESCAPES = ['\x1b$@', '\x1b$B'];

/** Where the first zero byte is, which text in these encodings has none of; zeros that fill up the end do not count. */
function zeroAt(bytes: Uint8Array): number | undefined {
  const zero = bytes.indexOf(0);
  return zero === -1 || zero >= textEnd(bytes) ? undefined : zero;
}

/** The length without the zeros that fill up the end. */
function textEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    // Without `stream`, Node 20 reads windows-1252 as if it were Latin-1: controls in place of quotes and the euro.
    const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
    return { text, encoding: decoder.encoding };
  } catch {
    return { invalidAt: firstInvalid(encoding, bytes), encoding: decoder.encoding };
  }
}

/** The shortest beginning that fails ends in the byte that is wrong. */
function firstInvalid(encoding: string, bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[2] === 0 && bytes[3] === 0) return undefined; // UTF-32, which nobody writes documents in.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Text in UTF-16 has line ends and spaces, each with a zero byte on its high side; other text has no zero bytes. */
function zeroByteEncoding(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 4096).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  const encoding = even > odd ? 'utf-16be' : 'utf-16le';
  return 'text' in decodeAs(encoding, bytes) && Math.min(even, odd) * 4 < Math.max(even, odd)
    ? encoding
    : undefined;
}

/** Mostly sound multi-byte sequences: a broken UTF-8 file, which no other encoding would read rightly. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const replaced = text.match(/�/g)?.length ?? 0;
  const sound = text.match(/[^\0-\x7f�]/g)?.length ?? 0;
  return sound * 2 > replaced;
}

/** What the page says, unless that has one byte a character where words are made of two. */
function declared(bytes: Uint8Array, worded: string | undefined): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, META_REACH));
  const label = /<meta[^<>]*?charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(head)?.[1];
  const encoding = label === undefined ? undefined : knownEncoding(label);
  const isNarrow = encoding !== undefined && /^(?:windows|iso-8859|ibm|koi8)/.test(encoding);
  return isNarrow && worded !== undefined ? undefined : encoding;
}
