import type { EnumCatalog } from '../../model/catalog.ts';
import type { ReferTo } from '../../vocabulary/types/types.ts';

/** A structure or an enum that structures may refer to. */
export interface Referable {
  name: string;
  path: string;
  /** On the path above its table, outermost first; the caption last. */
  headings: readonly string[];
  /** Of an enum. */
  valueType?: EnumCatalog['valueType'];
}

/** What a heading says beside the name of the structure. */
const KIND =
  /\b(?:objects?|structures?|structs?|types?|models?|schemas?|fields?|properties|attributes|definitions?|members?|messages?|interface|class|the|an?)\b|对象|對象|结构体?|結構體?|字段|欄位|参数|參數|类型|類型|定义|属性|オブジェクト|構造体?|객체|объект|структура/giu;

/**
 * Finds a catalog by where a link leads, else by its name, in the heading or in code; the nearest heading decides, and the first table
 * below it.
 */
export function references(catalogs: readonly Referable[]): (from: string) => ReferTo {
  const byTarget = new Map<string, Referable>();
  const byName = new Map<string, Referable>();
  const depths = Math.max(0, ...catalogs.map(({ headings }) => headings.length));
  for (let depth = 1; depth <= depths; depth++) {
    for (const catalog of catalogs) {
      const heading = catalog.headings.at(-depth);
      if (heading === undefined) continue;
      for (const key of [`${catalog.path}#${squash(heading)}`, squash(heading)])
        if (!byTarget.has(key)) byTarget.set(key, catalog);
      const name = nameIn(heading);
      if (depth === 1 && name !== '' && !byName.has(name)) byName.set(name, catalog);
    }
  }
  for (const catalog of catalogs) {
    const name = squash(catalog.name);
    if (!byName.has(name)) byName.set(name, catalog);
  }
  return (path) => (name, target) => {
    const anchor =
      target?.includes('#') === true ? squash(decoded(target.slice(target.indexOf('#') + 1))) : '';
    const found =
      (anchor === '' ? undefined : (byTarget.get(`${path}#${anchor}`) ?? byTarget.get(anchor))) ??
      byName.get(nameIn(name));
    if (found === undefined) return undefined;
    const { valueType } = found;
    return { kind: 'reference', name: found.name, ...(valueType !== undefined && { valueType }) };
  };
}

function nameIn(text: string): string {
  return squash(text.replace(KIND, ' '));
}

/** As an anchor keeps it: letters and digits. */
function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
