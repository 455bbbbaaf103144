import {
  type Before,
  type Understanding,
  interpret as interpretTables,
} from '../interpret/interpret.ts';
import type { LockedNames } from '../interpret/names/lock.ts';
import type { InterpretOptions as TableOptions } from '../interpret/options.ts';
import type { TableDocument } from '../model/table.ts';
import type { KeyConfig } from './config/config.ts';
import { keyOptions } from './config/key-options.ts';

/** How tables become catalogs; everything left out is inferred. */
export interface InterpretOptions extends Omit<TableOptions, 'keys'> {
  /** As in the configuration. */
  keys?: KeyConfig;
}

/** What the tables of documents mean. Names in other languages are translated, unless `keys.fallback` says otherwise. */
export async function interpret<Locked extends LockedNames>(
  documents: readonly TableDocument[],
  { keys, ...options }: InterpretOptions = {},
  before: Before<Locked> = {},
): Promise<Understanding<Locked>> {
  return interpretTables(
    documents,
    { ...options, keys: await keyOptions(keys, documents) },
    before,
  );
}
