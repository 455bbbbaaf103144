import type { CatalogConfig } from '../../pipeline/config/config.ts';
import { asOutput } from '../../pipeline/config/outputs.ts';
import type { Addition } from '../../pipeline/init/addition.ts';
import type { Survey } from '../../pipeline/init/survey.ts';
import type { Translations } from '../../pipeline/init/translations.ts';
import { oneLine } from '../report.ts';

/** What comes of each document; `catalogs` are in the order of the documents. */
export function describeProposal(
  documents: readonly Translations[],
  catalogs: readonly CatalogConfig[],
): string {
  const lines = documents.flatMap(({ documents: all, main }, index) => {
    const outputs = (catalogs[index]?.to ?? []).map((to) => asOutput(to).path);
    return [
      `${all.map(({ path }) => oneLine(path)).join(', ')} -> ${outputs.join(', ')}`,
      ...main.catalogs.map((each) => `  ${describe(each)}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}

/** What a person is to add, and where. */
export function describeByHand({ path, title, lines }: Addition): string {
  const indented = lines.trimEnd().replace(/^(?=.)/gm, '  ');
  return `\nTo add ${title}, put this in ${path}:\n\n${indented}\n`;
}

/** `OrderError (OrderNotFound, OrderLocked), Status (Open, … 5 in all)` */
export function describeCatalogs({ catalogs }: Survey): string {
  return catalogs.map(describe).join(', ');
}

/** Names that are shown of each table. */
const SHOWN = 3;

function describe({ name, keys }: Survey['catalogs'][number]): string {
  const shown = keys.slice(0, SHOWN).join(', ');
  return `${name} (${keys.length > SHOWN ? `${shown}, … ${keys.length} in all` : shown})`;
}
