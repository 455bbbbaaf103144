import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const OWN = 'scripts/fit/examples';

const COMMENT = /^<!-- (enum|record|none)(?:: (.+))? -->$/;

/** Of our own tables: what the comment above each says. A text that stands alone may be a message or a description, unless `!` behind it says that it is no other. */
export async function ownLabels({ read }) {
  const labels = [];
  for (const doc of readdirSync(OWN)) {
    const content = readFileSync(join(OWN, doc), 'utf8');
    const { tables } = await read({ path: doc, content }, {});
    for (const [index, line] of content.split('\n').entries()) {
      const [, kind, columns] = COMMENT.exec(line) ?? [];
      if (kind === undefined) continue;
      const roles = columns?.split(' ').map((role) => (role === '-' ? 'field' : role));
      const bare = (role) => role.replace('!', '');
      const table = tables.find((each) => each.line > index);
      const allowed = roles?.map((role) =>
        isOnlyText(role, { kind, roles }) ? TEXTS : [bare(role)],
      );
      labels.push({
        doc,
        line: table.line,
        set: 'own',
        kinds: [kind],
        roles: allowed,
        fold: 'own',
      });
    }
  }
  return labels;
}

const TEXTS = ['message', 'description'];

function isOnlyText(role, { kind, roles }) {
  return kind === 'enum' && TEXTS.includes(role) && !TEXTS.every((each) => roles.includes(each));
}
