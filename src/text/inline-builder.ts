import type { Inline } from './inline.ts';

type Wrapper = { type: 'emphasis' | 'strong' | 'delete' | 'code' } | { type: 'link'; url: string };

/** Collects inline content while a reader walks over text, tags and blocks in the order of the source. */
export interface InlineBuilder {
  text(value: string): void;
  code(value: string): void;
  image(url: string, alt: string): void;
  /** `<br>`: always a new line. */
  lineBreak(): void;
  /** The edge of a block: a new line, unless one has just begun. */
  blockBreak(): void;
  open(wrapper: Wrapper): void;
  /** Closes the innermost wrapper of this type and those inside it; without one, nothing happens. */
  close(type: Wrapper['type']): void;
  finish(): Inline[];
}

/** Wrappers deeper than this are read as their content alone, so that no input exhausts the stack. */
const MAX_DEPTH = 100;

export function createInlineBuilder(): InlineBuilder {
  const open: { wrapper: Wrapper; children: Inline[] }[] = [];
  const root: Inline[] = [];
  let lineStart = true;
  const add = (inline: Inline): void => {
    (open.at(-1)?.children ?? root).push(inline);
  };
  const closeLast = (): void => {
    const last = open.pop();
    if (last !== undefined) add(wrap(last.wrapper, last.children));
  };
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
    lineBreak: breakLine,
    blockBreak: () => {
      if (!lineStart) breakLine();
    },
    open: (wrapper) => {
      if (open.length < MAX_DEPTH) open.push({ wrapper, children: [] });
    },
    close: (type) => {
      const depth = open.findLastIndex(({ wrapper }) => wrapper.type === type);
      while (depth >= 0 && open.length > depth) closeLast();
    },
    finish: () => {
      while (open.length > 0) closeLast();
      return root;
    },
  };
}

function wrap(wrapper: Wrapper, children: Inline[]): Inline {
  switch (wrapper.type) {
    case 'code':
      return { type: 'code', value: children.map(plain).join('') };
    case 'link':
      return { ...wrapper, children };
    default:
      return { type: wrapper.type, children };
  }
}

/** In a code span there is no markup, and a line break is a space. */
function plain(inline: Inline): string {
  if (inline.type === 'break') return ' ';
  if (inline.type === 'image') return inline.alt;
  return 'value' in inline ? inline.value : inline.children.map(plain).join('');
}
