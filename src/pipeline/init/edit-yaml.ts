import { type Document, type ToStringOptions, parseDocument, visit } from 'yaml';

/** How people lay out YAML, in so far as the printer can follow. */
const LAYOUTS: readonly ToStringOptions[] = [2, 4].flatMap((indent) =>
  [true, false].flatMap((indentSeq) =>
    [true, false].map((flowCollectionPadding) => ({
      indent,
      indentSeq,
      flowCollectionPadding,
      lineWidth: 0,
      singleQuote: true,
    })),
  ),
);

/**
 * Changes a YAML text by its tree, where the rest of it then stays as it is, byte for byte; else gives null, as it does
 * where `edit` says that it cannot.
 */
export function editYaml(text: string, edit: (document: Document) => boolean): string | null {
  const lf = text.replaceAll('\r\n', '\n');
  const lineEnd = lf === text ? '\n' : '\r\n';
  if (lf.replaceAll('\n', lineEnd) !== text) return null;
  const document = parseDocument(lf);
  if (document.errors.length > 0 || hasOpenAlias(document)) return null;
  const layout = LAYOUTS.find((each) => document.toString(each) === lf);
  if (layout === undefined || !edit(document)) return null;
  return document.toString(layout).replaceAll('\n', lineEnd);
}

/** An alias of nothing is no error to the parser, but the printer throws. */
function hasOpenAlias(document: Document): boolean {
  let isOpen = false;
  visit(document, {
    Alias: (_, alias) => {
      isOpen ||= alias.resolve(document) === undefined;
    },
  });
  return isOpen;
}
