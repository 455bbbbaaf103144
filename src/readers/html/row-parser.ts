import { type DefaultTreeAdapterMap, InsertionMode, Parser, type Token } from 'parse5';
import { words } from '../../vocabulary/word-list.ts';

const ROW_GROUPS: ReadonlySet<string> = new Set(['tbody', 'tfoot', 'thead']);

/** Elements whose content HTML takes for text up to their end tag. */
const RAW: ReadonlySet<string> = words(
  'iframe noembed noframes noscript script style textarea title xmp',
);

/**
 * parse5's parser, but for one step in which it departs from the standard: an end tag of a row group that is not open
 * means nothing in a row (HTML, 13.2.6.4.14), where parse5 ends the row.
 *
 *     <table><tr><td>a</td></tfoot><td>in the same row</td>
 */
export class RowParser extends Parser<DefaultTreeAdapterMap> {
  /** In XHTML `<script src="m.js"/>` is closed, and what follows is no script. An element without content shows nothing. */
  isXml = false;

  override onStartTag(token: Token.TagToken): void {
    const isEmpty = this.isXml && token.selfClosing && RAW.has(token.tagName);
    if (!isEmpty) super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    const isStray =
      this.insertionMode === InsertionMode.IN_ROW &&
      ROW_GROUPS.has(token.tagName) &&
      !this.openElements.hasInTableScope(token.tagID);
    if (!isStray) super.onEndTag(token);
  }
}
