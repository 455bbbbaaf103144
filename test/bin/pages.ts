/** What a page of documentation asks its readers to do, in its order. */
export type Step =
  | { kind: 'file'; path: string; text: string }
  /** `output` is what it prints, null where the page does not say. */
  | { kind: 'command'; command: string; output: string | null };

const FENCE = /^( *)(`{3,})(\w*)\n([\s\S]*?)\n\1\2$/gm;
/** A paragraph that ends in the name of a file introduces the file's text; one that ends in a command, what that prints. */
const FILE = /`([\w/-]*\.[\w./-]+)`[^\n`]*[:：]$/;
const COMMAND = /`(npx doctable [^`\n]*)`[^\n`]*$/;

export function stepsOf(page: string): Step[] {
  let end = 0;
  return [...page.matchAll(FENCE)].flatMap((match): Step[] => {
    const [whole, indent = '', , language = '', body = ''] = match;
    const before = page.slice(end, match.index).trimEnd();
    end = match.index + whole.length;
    const text = `${body.replaceAll(`\n${indent}`, '\n').slice(indent.length)}\n`;
    return stepsOfBlock(language, text, before.slice(before.lastIndexOf('\n') + 1));
  });
}

function stepsOfBlock(language: string, text: string, introduction: string): Step[] {
  const [, path] = FILE.exec(introduction) ?? [];
  if (path !== undefined) return [{ kind: 'file', path, text }];
  if (language === 'console') return sessionSteps(text);
  if (language === 'sh') return text.split('\n').flatMap(commandStep);
  const [, command] = COMMAND.exec(introduction) ?? [];
  return command === undefined ? [] : [{ kind: 'command', command, output: text }];
}

/** `$ npx doctable check` and, below it, what it prints. */
function sessionSteps(text: string): Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { kind: 'command', command, output: output.join('\n') };
    });
}

/** `npx doctable check   # what it does` */
function commandStep(line: string): Step[] {
  const command = line.replace(/ +# .*/, '');
  return command === '' ? [] : [{ kind: 'command', command, output: null }];
}
