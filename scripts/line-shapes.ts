import { type Shape, headOf, separatorOf } from '../src/readers/text/model/shapes.ts';

const FIRST =
  /^[\s\-*+•·●○▪◦‣–—]*["'`“‘「『[(（【]*([^\s:：=|｜,，、;；()（）[\]"'`“”]+)(["'`”’」』\])）】]*\s*(?:=>|->|→|[:：=|｜,，、;；]+|[-–—]+(?=\s))?\s*)(?=\S)/u;
const HYPHENED = /^\s*(\d+)([-–—]+)(?=\S)/;
const GLUED = /^\s*([-+]?\d+|[A-Z]+[-_]?\d+)()(?=[^\s\w.,:;/'"()-])/;
const GAPPED = /^\s*(\S+(?: \S+)*?)(\s*\t\s*| {2,})(?=\S)/;

/** Every way in which a line may be read as the beginning of a row. */
export function shapesOf(line: string): Shape[] {
  const text = line.slice(0, 400);
  const ways = [FIRST, HYPHENED, GLUED, GAPPED].flatMap((pattern): Shape[] => {
    const [, head, between] = pattern.exec(text) ?? [];
    return head === undefined ? [] : [`${headOf(head)} ${separatorOf(between ?? '')}`];
  });
  const whole = headOf(text.trim());
  if (whole !== 'empty') ways.push(`${whole} line`);
  return [...new Set(ways)];
}
