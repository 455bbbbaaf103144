import type { KeyOptions } from '../../interpret/options.ts';
import { languagesOf } from '../../interpret/names/translation/page-language.ts';
import { loadTranslator } from '../../interpret/names/translation/load.ts';
import type { TableDocument } from '../../model/table.ts';
import type { KeyConfig } from './config.ts';

/** The options with what their fallback needs for the documents; loading it takes its time, and few ask for it. */
export async function keyOptions(
  { fallback = 'translate', ...others }: KeyConfig = {},
  documents: readonly TableDocument[],
): Promise<KeyOptions> {
  if (fallback === 'pinyin') {
    const { loadRomanizer } = await import('../../interpret/names/romanize.ts');
    return { ...others, fallback: await loadRomanizer() };
  }
  const options = { ...others, ...(fallback !== 'translate' && { fallback }) };
  if (fallback !== 'translate' && others.glossary === undefined) return options;
  const { languages, pages } = languagesOf(documents);
  if (languages.size === 0) return options;
  return { ...options, translator: await loadTranslator(languages, others.glossary, pages) };
}
