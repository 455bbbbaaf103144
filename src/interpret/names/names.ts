import { UsageError } from '../../model/usage-error.ts';
import { pushTo } from '../multimap.ts';
import { toldApart } from './apart.ts';
import { type NameSource, candidateOf } from './candidate.ts';
import { isGerman } from './columns.ts';
import { identifierFromName, isIdentifier } from './identifier.ts';
import { numberClashes } from './numbered.ts';
import { reservedWords } from './reserved.ts';
import type { TitleLanguage } from './title.ts';
import { LATIN_LANGUAGES } from './translation/language-of.ts';
import { type Translator, inDocument } from './translation/translator.ts';

/**
 * The names of all catalogs, decided together: different, legal, PascalCase unless the user wrote the name. Each is called by
 * the nearest title that says something, with the title around it in front where it says only what kind of table it is: `Error
 * codes` of `Orders` is `OrderErrorCode`. Of several that come to the same, each has in front what tells them apart; only where
 * nothing does, one gets the next number, in the order of the catalogs.
 *
 * @throws UsageError where the user wants a name that no program can have.
 */
export function nameCatalogs(
  sources: readonly NameSource[],
  wanted?: string,
  translator?: Translator,
): string[] {
  if (wanted !== undefined) {
    if (!isIdentifier(wanted) || reservedWords.has(wanted)) throw new UsageError(illegal(wanted));
    return numberClashes(sources.map(() => wanted));
  }
  const byPath = new Map<string, NameSource[]>();
  for (const source of sources) pushTo(byPath, source.path, source);
  const languages = new Map(
    [...byPath].map(([path, all]) => [
      path,
      languageIn(all, translator && inDocument(translator, path)),
    ]),
  );
  return numberClashes(
    toldApart(sources.map((source) => candidateOf(source, languages.get(source.path)))),
  );
}

function illegal(wanted: string): string {
  const better = identifierFromName(wanted);
  const name = isIdentifier(better) && !reservedWords.has(better) ? better : 'ErrorCode';
  return `${JSON.stringify(wanted)} is not a valid name. Use an identifier that is not a reserved word, such as ${name}.`;
}

/** All titles of a document are in one language. */
function languageIn(sources: readonly NameSource[], translator?: Translator): TitleLanguage {
  const texts = sources.flatMap(({ texts, labels }) => [...texts, ...labels]);
  const language = translator?.languageOf([...new Set(texts)]);
  return {
    translate: (text) =>
      language === undefined ? undefined : translator?.translate(text, language, 'title')[0],
    isInLatin: language !== undefined && LATIN_LANGUAGES.has(language),
    isGerman: language === 'de' || (language === undefined && isGerman(texts.join(''))),
  };
}
