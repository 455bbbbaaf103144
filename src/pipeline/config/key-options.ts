import type { KeyOptions } from '../../interpret/options.ts';
import type { KeyConfig } from './config.ts';

/** The options with what their fallback needs; loading it takes its time, and few ask for it. */
export async function keyOptions({ fallback, ...others }: KeyConfig = {}): Promise<KeyOptions> {
  if (fallback !== 'pinyin') return { ...others, fallback };
  const { loadRomanizer } = await import('../../interpret/names/romanize.ts');
  return { ...others, fallback: await loadRomanizer() };
}
