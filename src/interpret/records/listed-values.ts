import { typeWord } from '../../vocabulary/types/words.ts';

/** Codes with commas or words between: `` `open`, `closed`, or `lost` ``. */
const LIST =
  /`[^`\n]+`(?:\s*(?:[,/|，、]|\b(?:or|and|oder|und|ou|o|или|и)\b|或|和|または)\s*(?:(?:or|and)\s+)?`[^`\n]+`)+/i;

/** The type of an enum, in Markdown, with the values that its description lists where the type has none. */
export function withListedValues(type: string, description: string): string {
  if (typeWord(type)?.meaning !== 'enum') return type;
  const [list = ''] = LIST.exec(description) ?? [];
  const values = list.match(/`[^`]+`/g) ?? [];
  return values.length === 0 ? type : `${type}: ${values.join(', ')}`;
}
