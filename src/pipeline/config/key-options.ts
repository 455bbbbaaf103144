import type { KeyOptions } from '../../interpret/options.ts';
import { languagesOf } from '../../interpret/names/translation/language-of.ts';
import { loadTranslator } from '../../interpret/names/translation/load.ts';
import type { TableDocument } from '../../model/table.ts';
import { hasLetter } from '../../unicode/letters.ts';
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
  const languages = languagesOf(columnsOf(documents));
  if (languages.size === 0) return options;
  return { ...options, translator: await loadTranslator(languages, others.glossary) };
}

/** So many rows tell the language of a column. */
const SAMPLE = 100;

function* columnsOf(documents: readonly TableDocument[]): Generator<string[]> {
  for (const { tables } of documents) {
    yield [...new Set(tables.flatMap(({ caption, headings }) => [...headings, caption ?? '']))];
    for (const { rows } of tables) {
      const sample = rows.slice(0, SAMPLE);
      for (const index of sample[0]?.keys() ?? []) {
        const texts = sample.map((row) => row[index]?.text ?? '').filter(hasLetter);
        if (texts.length > 0) yield texts;
      }
    }
  }
}
