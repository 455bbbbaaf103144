import {
  type CatalogChange,
  type Change,
  type EntryChange,
  type RecordChange,
  type RetranslatedEntry,
  type RewordedEntry,
} from '../../interpret/changes/compare.ts';
import { type FieldChange, fieldOf } from '../../interpret/changes/fields.ts';
import { translationOf } from '../../interpret/locales/retranslated.ts';
import { type Catalog, partsOf } from '../../model/catalog.ts';
import { type Diagnostic, type Place, diagnostic } from '../../model/diagnostic.ts';

/** What a change says to the user, at its place in the later documents; the place in the earlier ones is `related`. */
export function changeDiagnostic(change: Change): Diagnostic {
  if (change.code === 'changed-record') return recordDiagnostic(change);
  if (!('catalog' in change)) return catalogDiagnostic(change);
  return isFieldChange(change) ? fieldDiagnostic(change) : entryDiagnostic(change);
}

function isFieldChange(change: FieldChange | EntryChange): change is FieldChange {
  return !('part' in change) && /-field(?:-type)?$/.test(change.code);
}

function fieldDiagnostic({ code, catalog, before, after, at }: FieldChange): Diagnostic {
  const what: Readonly<Record<FieldChange['code'], string>> = {
    'added-field': `${after?.key ?? ''} was added`,
    'removed-field': `${before?.key ?? ''} was removed`,
    'renamed-field': `${after?.key ?? ''} was renamed from ${before?.key ?? ''}`,
    'changed-field-type': `${after?.key ?? ''} is ${after?.type ?? ''}, was ${before?.type ?? ''}`,
  };
  return diagnostic(code, at, `Details of ${catalog}: ${what[code]}.`);
}

function catalogDiagnostic({ code, before, after }: CatalogChange): Diagnostic {
  const [old, now] = [before, after].map(placeOf);
  const at = now ?? old ?? { path: '', line: 1, column: 1 };
  const related = now === undefined || old === undefined ? [] : [old];
  const name = after?.name ?? before?.name ?? '';
  if (code === 'renamed-catalog') {
    return diagnostic(code, at, `${name} was renamed from ${before?.name ?? ''}.`, related);
  }
  const size = sizeOf(after ?? before);
  const verb = code === 'added-catalog' ? 'added' : 'removed';
  return diagnostic(code, at, `${name} (${size}) was ${verb}.`, related);
}

function recordDiagnostic({ code, before, after, members }: RecordChange): Diagnostic {
  const [old, now] = [before, after].map(placeOf);
  const at = now ?? old ?? { path: '', line: 1, column: 1 };
  return diagnostic(code, at, `${after.name}: ${members.join('; ')}.`, old && [old]);
}

function sizeOf(catalog: Catalog | null): string {
  const { length } = catalog === null ? [] : partsOf(catalog);
  const [one, many] = catalog?.kind === 'record' ? ['member', 'members'] : ['entry', 'entries'];
  return `${length} ${length === 1 ? one : many}`;
}

function placeOf(catalog: Catalog | null): Place | undefined {
  return catalog === null ? undefined : partsOf(catalog)[0]?.source;
}

function entryDiagnostic(change: EntryChange): Diagnostic {
  const { code, at, before } = change;
  return diagnostic(code, at, `${sentence(change)}.`, before === null ? [] : [before.source]);
}

function sentence(change: EntryChange): string {
  const { catalog, before, after } = change;
  const entry = after ?? before;
  const who = `${catalog}.${entry?.key ?? ''} ${shown(entry?.value)}`;
  if (change.code === 'reworded-entry')
    return `${who}: ${'locale' in change ? retranslation(change) : rewording(change)}`;
  if (change.code === 'changed-field') {
    const [now, old] = [after, before].map((each) =>
      shown(each && fieldOf(each.fields, change.part)),
    );
    return `${who}: ${change.part} is ${now}, was ${old}`;
  }
  const what: Readonly<Record<typeof change.code, string>> = {
    'added-entry': 'was added',
    'removed-entry': 'was removed',
    'renamed-entry': `was renamed from ${before?.key ?? ''}`,
    'changed-value': `was ${shown(before?.value)}`,
    'deprecated-entry': 'is deprecated',
    'restored-entry': 'is no longer deprecated',
  };
  return `${who} ${what[change.code]}`;
}

/** `message is "Gone", was "Lost"` */
function rewording({ part, before, after }: RewordedEntry): string {
  const [now, old] = [after, before].map((each) => shown(each?.[part]));
  return `${part} is ${now}, was ${old}`;
}

/** `message in zh is "已删除", was nothing` */
function retranslation({ part, locale, before, after }: RetranslatedEntry): string {
  const [now, old] = [after, before].map((each) =>
    shown(each && translationOf(each, part, locale)),
  );
  return `${part} in ${locale} is ${now}, was ${old}`;
}

/** Text in quotes, so that 7 and "7" are told apart. */
function shown(value: string | number | boolean | null | undefined): string {
  return value === undefined || value === null ? 'nothing' : JSON.stringify(value);
}
