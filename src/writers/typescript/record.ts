import type { Entry } from '../../model/catalog.ts';
import { type Code, code, vouch } from '../code.ts';
import { fits, objectBehind } from './layout.ts';

/** What the template writes of a constant that has something for each value of a catalog. */
export interface RecordView {
  type: Code;
  /** With the white space before it. */
  object: Code;
}

/** Without the entries that repeat a value: the first one says what the value means. */
export function firstByValue(entries: readonly Entry[]): Entry[] {
  const byValue = new Map<string, Entry>();
  for (const entry of entries) {
    if (!byValue.has(String(entry.value))) byValue.set(String(entry.value), entry);
  }
  return [...byValue.values()];
}

/** `head` declares the constant. Its type is broken from the outside in, as prettier does, until it fits. */
export function recordView(
  head: Code,
  { key, value }: Readonly<Record<'key' | 'value', Code>>,
  members: (indent: string) => readonly Code[],
): RecordView {
  const record = code`Record<${key}, ${value}>`;
  const oneLine = code`${head}Readonly<${record}> =`;
  if (fits(oneLine)) {
    return { type: code`Readonly<${record}>`, object: objectBehind(oneLine, '', members) };
  }
  const inner = fits(code`  ${record}`) ? record : code`Record<\n    ${key},\n    ${value}\n  >`;
  return {
    type: code`Readonly<\n  ${inner}\n>`,
    object: objectBehind(vouch('> ='), '', members),
  };
}
