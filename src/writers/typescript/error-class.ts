import type { EnumCatalog } from '../../model/catalog.ts';
import { type Code, code, vouch } from '../code.ts';
import { identifier, valueKey } from './identifier.ts';
import { fits, property, signature } from './layout.ts';
import { literal } from './literal.ts';
import { mainText } from './messages.ts';
import type { Names } from './names.ts';
import { type RecordView, firstByValue, recordView } from './record.ts';

/** What the template writes of a class of errors. */
export interface ErrorView {
  name: Code;
  /** The name as the class's property, with the white space before it. */
  nameLiteral: Code;
  /** The constant with each value's message. */
  texts: Code;
  record: RecordView;
  constructorHead: Code;
}

/** A value without a message is said by its key. */
export function errorView(catalog: EnumCatalog, names: Names): ErrorView {
  const name = identifier(names.error);
  const texts = identifier(names.texts);
  const key = identifier(names.catalog);
  const quoted = literal(names.error);
  const isBeside = fits(code`override readonly name = ${quoted};`, '  '.length);
  return {
    name,
    nameLiteral: isBeside ? code` ${quoted}` : code`\n    ${quoted}`,
    texts,
    record: recordView(code`const ${texts}: `, { key, value: vouch('string') }, (indent) =>
      firstByValue(catalog.entries).map((entry) =>
        property(valueKey(entry.value), mainText(entry) ?? entry.key, indent),
      ),
    ),
    constructorHead: signature(
      vouch('constructor'),
      [code`code: ${key}`, messageParameter(texts)],
      vouch(' {'),
      '  ',
    ),
  };
}

function messageParameter(texts: Code): Code {
  const oneLine = code`message: string = ${texts}[code]`;
  if (fits(code`${oneLine},`, '    '.length)) return oneLine;
  return code`message: string = ${texts}[\n      code\n    ]`;
}
