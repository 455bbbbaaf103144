import type { Root } from 'mdast';
import type { Construct, Extension, ParseContext } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Labels that the document defines, as mdast writes them. */
export interface Labels {
  links: { has(label: string): boolean };
  footnotes: { has(label: string): boolean };
}

/**
 * A parser of GitHub's Markdown that takes the labels of links and footnotes as given, so that a text can be parsed without the
 * rest of its document. micromark would collect them in an array, and look through all of it for each reference.
 */
export function phrasingParser(labels: Labels): (text: string) => Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function (this: Processor) {
      const data = this.data();
      (data.micromarkExtensions ??= []).unshift(knowing(labels));
    })
    .freeze();
  return (text) => processor.parse(text);
}

/** Is asked at the beginning of each block, where it hands over the labels and says that no block of its own begins. */
function knowing({ links, footnotes }: Labels): Extension {
  const construct: Construct = {
    tokenize(_effects, _ok, nok) {
      const parser: ParseContext & { gfmFootnotes?: string[] } = this.parser;
      parser.defined = definedBy(links);
      parser.gfmFootnotes = definedBy(footnotes);
      return nok;
    },
    concrete: true,
  };
  return { flow: { null: construct } };
}

/** As much of an array as micromark uses: it looks labels up in capitals, and adds those that it comes upon. */
function definedBy(labels: Labels['links']): string[] {
  return Object.assign([], {
    includes: (label: string) => labels.has(label.toLowerCase()),
    push: () => 0,
  });
}
