import { appendTo } from '../model/append-to.ts';
import type { Inline } from './inline.ts';

type Wrapper =
  { type: 'emphasis' | 'strong' | 'delete' | 'raised' | 'code' } | { type: 'link'; url: string };

/** Collects inline content while a reader walks over text, tags and blocks in the order of the source. */
export interface InlineBuilder {
  text(value: string): void;
  code(value: string): void;
  image(url: string, alt: string): void;
  tag(value: string): void;
  /** `<br>`: always a new line. */
  lineBreak(): void;
  /** The edge of a block: a new line, unless one has just begun. */
  blockBreak(): void;
  /** What comes until the matching `close` is inside; inside code and inside its like, a wrapper adds nothing. */
  open(wrapper: Wrapper): void;
  close(): void;
  finish(): Inline[];
}

export function createInlineBuilder(): InlineBuilder {
  const root: Inline[] = [];
  const open: { wrapper: Wrapper; children: Inline[] }[] = [];
  /** For each `open` call, whether it added a wrapper. So `open` holds one of each type at most. */
  const added: boolean[] = [];
  let lineStart = true;
  const add = (inline: Inline): void => append(open.at(-1)?.children ?? root, inline);
  const breakLine = (): void => {
    add({ type: 'break' });
    lineStart = true;
  };
  return {
    text: (value) => {
      add({ type: 'text', value });
      if (/[^ \t\r\n\f]/.test(value)) lineStart = false;
    },
    code: (value) => {
      add({ type: 'code', value });
      lineStart = false;
    },
    image: (url, alt) => {
      if (alt === '') return;
      add({ type: 'image', url, alt });
      lineStart = false;
    },
    tag: (value) => add({ type: 'tag', value }),
    lineBreak: breakLine,
    blockBreak: () => {
      if (!lineStart) breakLine();
    },
    open: (wrapper) => {
      const adds = !open.some(({ wrapper: { type } }) => type === 'code' || type === wrapper.type);
      added.push(adds);
      if (adds) open.push({ wrapper, children: [] });
    },
    close: () => {
      const last = added.pop() ? open.pop() : undefined;
      if (last !== undefined) wrap(last.wrapper, last.children).forEach(add);
    },
    finish: () => root,
  };
}

/** Markers side by side would be read as longer markers, so like content is joined. */
function append(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (isLeaf(last) && isLeaf(inline) && last.type === inline.type) {
    inlines[inlines.length - 1] = { type: last.type, value: last.value + inline.value };
  } else if (isMark(last) && isMark(inline) && last.type === inline.type) {
    appendTo(last.children, inline.children);
  } else {
    inlines.push(inline);
  }
}

function isLeaf(inline: Inline | undefined): inline is Extract<Inline, { value: string }> {
  return inline !== undefined && 'value' in inline;
}

function isMark(
  inline: Inline | undefined,
): inline is Extract<Inline, { type: 'emphasis' | 'strong' | 'delete' }> {
  return inline !== undefined && ['emphasis', 'strong', 'delete'].includes(inline.type);
}

/** Markup around nothing is none. */
function wrap(wrapper: Wrapper, children: Inline[]): Inline[] {
  if (!children.some(isVisible)) return children;
  if (wrapper.type === 'code') return children.map(asCode);
  return [wrapper.type === 'link' ? { ...wrapper, children } : { type: wrapper.type, children }];
}

function isVisible(inline: Inline): boolean {
  if (inline.type === 'text') return /[^ \t\r\n\f]/.test(inline.value);
  return inline.type !== 'break' && inline.type !== 'tag';
}

/** In a code span there is no markup; a line break ends it, and the next line begins another. */
function asCode(inline: Inline): Inline {
  if (inline.type === 'text') return { type: 'code', value: inline.value };
  return inline.type === 'image' ? { type: 'code', value: inline.alt } : inline;
}
