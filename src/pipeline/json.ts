import type { Node, ParseError } from 'jsonc-parser';
import { UsageError } from '../model/usage-error.ts';
import { CONFLICT_MARK } from '../source/conflict.ts';
import { type Position, createSource, positionAt } from '../source/source.ts';
import { parsed } from './depth.ts';

/** A JSON file that users may have written, with the comments and trailing commas that editors allow. */
export interface JsonFile {
  value: unknown;
  root: Node | undefined;
  positionOf(offset: number): Position;
  /** `path:line:column` of an offset. */
  place(offset: number): string;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws UsageError that says where, if the text is no JSON. */
export async function parseJson(text: string, path: string): Promise<JsonFile> {
  const jsonc = await import('jsonc-parser');
  const source = createSource(path, text);
  const positionOf = (offset: number): Position => positionAt(source, offset);
  const place = (offset: number): string => {
    const { line, column } = positionOf(offset);
    return `${path}:${line}:${column}`;
  };
  const errors: ParseError[] = [];
  const { root, value } = parsed(path, () => {
    const tree = jsonc.parseTree(text, errors, { allowTrailingComma: true });
    return { root: tree, value: tree && jsonc.getNodeValue(tree) };
  });
  const [first] = errors;
  if (first === undefined) return { value, root, positionOf, place };
  throw new UsageError(
    `${place(first.offset)}: ${describe(text, first, jsonc.printParseErrorCode(first.error))}`,
  );
}

function describe(text: string, { offset }: ParseError, code: string): string {
  if (text.trim() === '') return 'the file is empty.';
  if (CONFLICT_MARK.test(text)) {
    return 'unresolved merge conflict. Choose what to keep, and remove the conflict markers.';
  }
  const advice = text[offset] === "'" ? ' Use double quotes.' : '';
  return `invalid JSON: ${code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}.${advice}`;
}
