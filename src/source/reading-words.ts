import rows from './common-characters.tsv';

/** So much of a document tells what it is written in. */
const SAMPLE = 65_536;

/** Fewer characters may be common ones by chance. */
const ENOUGH = 4;
/** The share of common characters from which on a text is one: by chance it is a sixth. */
const MOSTLY = 0.55;

/**
 * The encoding of East Asia in which the bytes make words, however short the text is: most of its characters are common in the
 * language. Bytes that are two characters of one encoding are mostly two others of the next, so that these make few words.
 * Undefined where none does.
 */
export function readingWords(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let best: { encoding: string; share: number } | undefined;
  for (const row of rows.trim().split('\n').slice(1)) {
    const [encodings = '', characters = ''] = row.split('\t');
    for (const encoding of encodings.split(' ')) {
      const share = commonShare(decoded(encoding, sample), new Set(characters));
      if (share >= MOSTLY && share > (best?.share ?? 0)) best = { encoding, share };
    }
  }
  return best?.encoding;
}

function decoded(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return '';
  }
}

/** The share of the characters of East Asia that are common; kana are where kanji are. */
function commonShare(text: string, common: ReadonlySet<string>): number {
  const hasKana = common.has('込');
  const all =
    text.match(
      /[\u3041-\u3096\u30a1-\u30fc\u3400-\u9fff\uac00-\ud7a3\uff66-\uff9f\ue000-\uf8ff]/g,
    ) ?? [];
  const known = all.filter(
    (each) => common.has(each) || (hasKana && /[\u3041-\u3096\u30a1-\u30fc]/.test(each)),
  );
  return all.length < ENOUGH ? 0 : known.length / all.length;
}
