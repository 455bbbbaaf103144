import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/usage-error.ts';
import { vouch } from '../../src/writers/code.ts';
import { renderTemplate } from '../../src/writers/template.ts';
import { literal } from '../../src/writers/typescript/literal.ts';

const ATTACK = '"; process.exit(); //';

function render(template: string, view: object = {}): Promise<string> {
  return renderTemplate({ text: template }, view, literal);
}

describe('a template', () => {
  test('writes code as it is', async () => {
    const view = { name: vouch('Code'), value: vouch('-1') };
    expect(await render('enum <%= it.name %> { A = <%~ it.value %> }', view)).toBe(
      'enum Code { A = -1 }\n',
    );
  });

  test.each([
    ['<%= it.text %>', 'the usual tag'],
    ['<%~ it.text %>', 'the raw tag'],
    ['<% output(it.text) %>', 'the function output'],
    ['<%~ capture(() => output(it.text)).length > 0 ? it.text : "" %>', 'a captured text'],
  ])('makes a literal of a plain string: %s', async (template) => {
    expect(await render(template, { text: ATTACK })).toBe(`'"; process.exit(); //'\n`);
  });

  test('makes literals of other plain values', async () => {
    const template = '<%= it.number %> <%= it.boolean %> <%= it.nothing %> <%= `${it.number}px` %>';
    const view = { number: 12, boolean: false, nothing: null };
    expect(await render(template, view)).toBe('12 false null "12px"\n');
  });

  test.each([
    ['<%= it.missing %>', 'cannot write undefined'],
    ['<%= it.object %>', 'cannot write a value of type object'],
    ['<%= it.object.toString %>', 'cannot write a value of type function'],
    ['<%= `/* ${it.code} */` %>', 'cannot be joined with strings'],
    ['<%= it.missing.name %>', 'Cannot read properties of undefined'],
    ['<%= it. %>', "Unexpected token ')'. Check the code between <% and %>."],
    ['<% if (true) { %>', 'Check the code between <% and %>.'],
    ['<%= it.code', 'template:2: cannot render the template: unclosed tag. Close it with %>.'],
  ])('that says %s is refused with the reason', async (tag, reason) => {
    const view = { object: {}, code: vouch('x') };
    const rendering = render(`first line\n${tag}\n`, view);
    await expect(rendering).rejects.toThrow(UsageError);
    await expect(rendering).rejects.toThrow(reason);
  });

  test('names the line where it fails, and shows none of the compiled code', async () => {
    await expect(render('first\n<%= it.missing %>\nlast')).rejects.toThrow(
      /^template:2: cannot render the template: /,
    );
    await expect(render('<%= it. %>')).rejects.not.toThrow(/__eta/);
  });

  test('leaves one blank line where it has many, and one line end', async () => {
    expect(await render('\n\n<% if (true) { -%>\na\n<% } -%>\n\n\n\nb\n\n')).toBe('a\n\nb\n');
    expect(await render('\n\n')).toBe('');
  });
});
