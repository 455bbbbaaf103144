/** A text in Latin letters, whatever script it is in; its words apart. */
export type Romanize = (text: string) => string;

/**
 * Loads what romanizes: Chinese by the pinyin of its words, without tones and with `v` for `ü`; every other script letter by
 * letter. Chinese characters in a Japanese text are read as Chinese.
 */
export async function loadRomanizer(): Promise<Romanize> {
  const [{ pinyin }, { default: anyAscii }] = await Promise.all([
    import('pinyin-pro'),
    import('any-ascii'),
  ]);
  const syllables = (chinese: string): string =>
    ` ${pinyin(chinese, { toneType: 'none', type: 'array', v: true }).join(' ')} `;
  return (text) => anyAscii(text.replace(/\p{Script=Han}+/gu, syllables));
}
