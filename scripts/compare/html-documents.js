const numbers = ['', ' 2', ...'1 2 3 0 -1 +2 2.5 x 2x 4 007 -0'.split(' ')];
const big = ['65535', '99999999999999999999', '1000', '1001'];

const words = [
  'x y',
  ' ',
  '\n',
  ...'a b code 400 &amp; &nbsp; 错误 < &lt; &#x41; &copy é'.split(' '),
];

const inline = ['a href="u"', ...'b i code span font u em nobr small sup kbd'.split(' ')];
const blocks = 'p div ul pre h3 form center blockquote dl button address'.split(' ');
const parts = 'table tr td th thead tbody tfoot caption colgroup col'.split(' ');
const voids = [
  ['<ul><li>i</ul>', '<dl><dt>j<dd>k</dl>', '<br>', '<img alt="i m">', '<hr>', '<input>'],
  ['<input type=hidden>', '<!-- c -->', '<col span=2>', '<wbr>'],
].flat();
const raw = [
  ['<script>a<td></script>', '<style>b</style>', '<textarea><td>c</textarea>'],
  ['<title>t</title>'],
].flat();
const rare = [
  ...'select option optgroup svg math foreignObject mtext mi annotation-xml object'.split(' '),
  ...'marquee applet ruby rb rt rtc rp iframe noscript xmp details summary fieldset legend'.split(
    ' ',
  ),
  ...'s strike tt big a'.split(' '),
];
const rest = [
  ['<html>', '<body>', '</body>', '</html>', '<head>', '</head>', '</p>', '</br>'],
  ['<frameset>', '<!doctype html>', '<td/>'],
].flat();

function attributes(random) {
  return ['colspan', 'rowspan']
    .filter(() => random.below(4) === 0)
    .map((name) => ` ${name}="${random.pick(random.below(12) === 0 ? big : numbers)}"`)
    .join('');
}

function open(random, name) {
  const has = name === 'td' || name === 'th' ? attributes(random) : '';
  const role =
    name === 'table' && random.below(8) === 0
      ? ` role=${random.pick(['presentation', 'none', 'grid', '" NONE "'])}`
      : '';
  return `<${name}${has}${role}>`;
}

function content(random, depth) {
  const some = Array.from({ length: random.below(4) }, () => {
    switch (random.below(8)) {
      case 0: {
        const tag = random.pick([...inline, ...blocks]);
        return `<${tag}>${content(random, depth + 1)}${random.below(5) === 0 ? '' : `</${tag.split(' ')[0]}>`}`;
      }
      case 1:
        return random.pick(voids);
      case 2:
        return random.below(3) === 0 && depth < 3 ? table(random, depth + 1) : random.pick(words);
      default:
        return random.pick(words);
    }
  });
  return some.join('');
}

const closing = (random, name) => (random.below(6) === 0 ? '' : `</${name}>`);

function row(random, depth) {
  const cells = Array.from({ length: random.below(5) }, () => {
    const name = random.pick(['td', 'td', 'td', 'th']);
    return open(random, name) + content(random, depth) + closing(random, name);
  });
  return `<tr>${cells.join('')}${closing(random, 'tr')}`;
}

function table(random, depth = 0) {
  const sections = Array.from({ length: 1 + random.below(3) }, () => {
    const rows = Array.from({ length: random.below(5) }, () => row(random, depth)).join('');
    const name = random.pick(['', '', 'thead', 'tbody', 'tfoot']);
    return name === '' ? rows : `<${name}>${rows}${closing(random, name)}`;
  });
  const caption = random.below(5) === 0 ? `<caption>${content(random, depth)}</caption>` : '';
  const stray = random.below(8) === 0 ? content(random, depth) : '';
  return `${open(random, 'table')}${caption}${sections.join(stray)}${closing(random, 'table')}`;
}

/** Tags in any order. */
function soup(random) {
  const token = () => {
    switch (random.below(12)) {
      case 0:
      case 1:
      case 2:
        return open(random, random.pick(parts));
      case 3:
      case 4:
        return `</${random.pick(parts)}>`;
      case 5:
        return `<${random.pick([...inline, ...blocks, ...rare])}>`;
      case 6:
        return `</${random.pick([...inline, ...blocks, ...rare]).split(' ')[0]}>`;
      case 7:
        return random.pick([...voids, ...raw]);
      case 8:
        return random.below(3) === 0 ? random.pick(rest) : random.pick(words);
      default:
        return random.pick(words);
    }
  };
  return `<table>${Array.from({ length: random.below(40) }, token).join('')}`;
}

function mutated(random, text) {
  const at = random.below(text.length + 1);
  const end = at + 1 + random.below(12);
  const tags = text.match(/<[^>]*>/g) ?? [''];
  return random.pick([
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, at) + random.pick(tags) + text.slice(at),
    () => text.replace(random.pick(tags), ''),
    () => text.replace(random.pick(tags), random.pick(tags)),
  ])();
}

function invented(random) {
  if (random.below(3) === 0) return soup(random);
  return Array.from({ length: 1 + random.below(2) }, () => table(random)).join(
    random.pick(['', 'text', '<p>']),
  );
}

/** Tables, or tags in any order. */
export const htmlDocuments = { invented, mutated };
