import { type FormattingOptions, type JSONPath, applyEdits, modify, parse } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';

/** What a text means as JSON; undefined where it is none. */
export function valueOf(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(withoutMark(text), errors, { allowTrailingComma: true });
  return errors.length > 0 ? undefined : value;
}

/** Sets one value in a text that is JSON; the rest stays as it is, and what comes is laid out like it. */
export function setInJson(text: string, path: JSONPath, value: unknown): string {
  const mark = text.slice(0, text.length - withoutMark(text).length);
  const json = withoutMark(text);
  return mark + applyEdits(json, modify(json, path, value, { formattingOptions: layoutOf(json) }));
}

/** Indented as its first indented line is, with the line ends of its first line. */
function layoutOf(json: string): FormattingOptions {
  const [indent = '  '] = /^[ \t]+(?=["\]}])/m.exec(json) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: /\r?\n/.exec(json)?.[0] ?? '\n',
  };
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
