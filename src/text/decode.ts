/** Text and the encoding it came in, as the WHATWG names it; or where the bytes stop being text. */
export type Decoded = { text: string; encoding: string } | { invalidAt: number; encoding: string };

/** How far a `<meta charset>` is looked for, as browsers do (HTML, 13.2.3.2). */
const META_REACH = 1024;

/**
 * Decodes a file of unknown encoding: byte order mark, UTF-16 by its zero bytes, UTF-8, the HTML declaration, and last
 * a statistical guess. `invalidAt` is the offset in bytes of the first one that fits no reading.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const unicode = byteOrderMark(bytes) ?? zeroByteEncoding(bytes);
  if (unicode !== undefined) return decodeAs(unicode, bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if ('text' in utf8 || isDamagedUtf8(bytes)) return utf8;
  for (const encoding of [declared(bytes), await guess(bytes)]) {
    const decoded = encoding === undefined ? undefined : decodeAs(encoding, bytes);
    // A legacy encoding reads any bytes as something; those of a picture or a program have zeros among them.
    if (decoded !== undefined && 'text' in decoded && !decoded.text.includes('\0')) return decoded;
  }
  return utf8;
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
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
  return sound > replaced * 4;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, META_REACH));
  const label = /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  return label === undefined ? undefined : known(label);
}

/** Markup is Latin in every language and would outvote the text around it, so the detector does not see it. */
async function guess(bytes: Uint8Array): Promise<string | undefined> {
  const { default: chardet } = await import('chardet');
  const name = chardet.detect(withoutTags(bytes));
  return name === null ? undefined : known(name);
}

function withoutTags(bytes: Uint8Array): Uint8Array {
  const [open, close] = [0x3c, 0x3e];
  let inside = false;
  return bytes.filter((byte) => {
    if (byte === open) inside = true;
    const kept = !inside;
    if (byte === close) inside = false;
    return kept;
  });
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
