import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Made from the sources, which are in English; or for contributors. */
const ENGLISH = ['api.md', 'dependencies.md', 'diagnostics.md', 'gallery.md'];

const inDocs = readdirSync('docs').filter((name) => name.endsWith('.md'));
const pairs = [
  ['README.md', 'README.zh-CN.md'],
  ...inDocs
    .filter((name) => !ENGLISH.includes(name))
    .map((name) => [`docs/${name}`, `docs/zh-CN/${name}`]),
] as [english: string, chinese: string][];

const FENCE = /^( *)```([\w-]*)\n([\s\S]*?)\n\1```$/gm;

/** Without what a translator may say otherwise: remarks, and the documents of examples. */
function blocksOf(page: string): string[] {
  return [...page.matchAll(FENCE)].map(([, , language = '', body = '']) =>
    language === 'markdown' ? language : `${language} ${body.replace(/ +(?:#|\/\/) .*$/gm, '')}`,
  );
}

function textOf(page: string): string {
  return page.replace(FENCE, '').replace(/<!-- made[\s\S]*?<!-- until here -->/, '');
}

/** Commands and options that are named in the text. */
function codesOf(page: string): string[] {
  const codes = [...textOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) =>
    code.replace(/<[^>]*>/g, '<…>'),
  );
  return [...new Set(codes)].toSorted();
}

/** Where links lead, seen from the root; of a page, whichever its language. */
function linksOf(page: string, path: string): string[] {
  const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) =>
    /^https?:/.test(link)
      ? link
      : posix.join(posix.dirname(path), link).replace('docs/zh-CN/', 'docs/'),
  );
  return [...new Set(links)].filter((link) => !link.startsWith('README')).toSorted();
}

it('has no page in Chinese that is not in English', () => {
  const chinese = readdirSync('docs/zh-CN');
  expect(chinese.length).toBeGreaterThan(15);
  expect(chinese.filter((name) => !existsSync(`docs/${name}`))).toEqual([]);
});

describe.each(pairs)('%s in Chinese', (english, chinese) => {
  const [ours, theirs] = [english, chinese].map((path) => readFileSync(path, 'utf8')) as [
    string,
    string,
  ];

  it('has the same headings, examples and links', () => {
    const outline = (page: string): string[] => textOf(page).match(/^#+(?= )/gm) ?? [];
    expect(outline(theirs)).toEqual(outline(ours));
    if (english !== 'README.md') expect(blocksOf(theirs)).toEqual(blocksOf(ours));
    expect(linksOf(theirs, chinese)).toEqual(linksOf(ours, english));
  });

  it('names the same commands and options', () => {
    const own = codesOf(ours);
    expect(own.length).toBeGreaterThan(0);
    const names = (codes: string[]): string[] =>
      codes.filter((code) => /^-|^doctable|^npx/.test(code));
    expect(names(codesOf(theirs))).toEqual(expect.arrayContaining(names(own)));
    const lost = own.filter((code) => !codesOf(theirs).includes(code));
    expect(lost.filter((code) => /^[\x20-\x7e]+$/.test(code))).toEqual([]);
  });

  it('leads to headings that are there', () => {
    for (const [, page = '', heading = ''] of theirs.matchAll(
      /\]\((?!http)([^)#\s]*)#([^)]+)\)/g,
    )) {
      const target = page === '' ? chinese : posix.join(posix.dirname(chinese), page);
      const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm);
      const slugs = [...headings].map(([, text = '']) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
      expect(slugs, `${chinese} links to ${target}`).toContain(heading);
    }
  });
});
