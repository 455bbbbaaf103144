/** Russian that the detector does not know, or finds only where there is little else. */
const RUSSIAN = ['windows-1251', 'koi8-r', 'ibm866'];

/** What the detector gives an encoding that reads the bytes, but of which it has found no sign. */
const NOTHING = 10;

/** Of the characters beyond ASCII, so many may look odd where the encoding is right: `10µm`, `©Name`. */
const USUAL = 0.05;

/**
 * The encoding that bytes in none of Unicode's are most likely in. The detector goes by pairs of letters, of which a small
 * document has few; so where its choice makes odd text, the next that makes none is taken.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const { default: chardet } = await import('chardet');
  const text = withoutTags(bytes);
  const found = chardet.analyse(text);
  const likely = found.filter(({ confidence }) => confidence > NOTHING).map(({ name }) => name);
  const possible = found.filter(({ confidence }) => confidence === NOTHING).map(({ name }) => name);
  let first: string | undefined;
  for (const name of [...likely, ...RUSSIAN, ...possible]) {
    const encoding = knownEncoding(name);
    const read = encoding && decoded(encoding, text);
    if (read === undefined) continue;
    if (oddity(read) <= USUAL) return encoding;
    first ??= encoding;
  }
  return first;
}

/** As the WHATWG names it; undefined where it has no such encoding. */
export function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** What no text has, by itself or beside a letter. */
const oddities = (): RegExp[] => [
  // Controls.
  /[\x80-\x9f]/g,
  // Signs that touch a letter: `B³êdny` for `Błędny`.
  /[^\P{S}\0-\x7f](?=\p{L})|(?<=\p{L})[^\P{S}\0-\x7f]|(?<=\p{L})[¶§¡¿¹²³¼½¾](?=\p{L})|¶(?=\p{L})/gu,
  // Capitals inside of a word: `оПХБЕР` for `Привет`.
  /(?<=[^\P{Ll}\0-\x7f])\p{Lu}/gu,
  // Letters of two scripts in a word: `Bікdny` for `Błędny`.
  /(?<=[A-Za-z])[Ѐ-ӿｦ-ﾟ]|[Ѐ-ӿｦ-ﾟ](?=[A-Za-z])|(?<=[A-Za-z])[一-鿿가-힣](?=[a-z])/g,
  // Words of accented Latin letters: `Ïðèâåò` for `Привет`.
  /(?<=[À-ɏ]{3})[À-ɏ]/g,
];

/** The share of the characters beyond ASCII that are odd. */
function oddity(text: string): number {
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const odd = oddities().reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
  return foreign === 0 ? 0 : odd / foreign;
}

/** Markup is Latin in every language and would outvote the text around it, so the detector does not see it. */
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
