import { ImportFailure } from '../files/import-failure.ts';
import type { ZipArchive } from '../files/zip-archive.ts';
import { readCellStyles } from './cell-styles.ts';
import type { RawSheet } from './raw-table.ts';
import { scanWhole } from './scan-stream.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetRows } from './sheet-rows.ts';
import { readAttribute } from './xml-scanner.ts';

interface SheetReference {
  readonly name: string;
  readonly relation: string;
}

async function readSheetList(archive: ZipArchive): Promise<{ sheets: SheetReference[]; epoch1904: boolean }> {
  const sheets: SheetReference[] = [];
  let epoch1904 = false;
  await scanWhole(await archive.open('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') epoch1904 = /^(1|true)$/.test(readAttribute(attributes, 'date1904') ?? '');
      const visible = (readAttribute(attributes, 'state') ?? 'visible') === 'visible';
      if (name === 'sheet' && visible) {
        sheets.push({ name: readAttribute(attributes, 'name') ?? '', relation: readAttribute(attributes, 'id') ?? '' });
      }
    },
    close() {},
    text() {},
  });
  return { sheets, epoch1904 };
}

interface Relation {
  readonly target: string;
  readonly type: string;
}

async function readRelations(archive: ZipArchive): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const part = 'xl/_rels/workbook.xml.rels';
  if (!archive.has(part)) return relations;
  await scanWhole(await archive.open(part), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = (readAttribute(attributes, 'Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/');
      const type = (readAttribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
      relations.set(readAttribute(attributes, 'Id') ?? '', { target, type });
    },
    close() {},
    text() {},
  });
  return relations;
}

/** Mở sổ làm việc: its visible sheets, in their order. @throws {ImportFailure} `no-sheets`, `damaged-file`. */
export async function readWorkbook(archive: ZipArchive): Promise<RawSheet[]> {
  const { sheets, epoch1904 } = await readSheetList(archive);
  const relations = await readRelations(archive);
  const parts = sheets.flatMap(({ name, relation }) => {
    const found = relations.get(relation);
    return found?.type === 'worksheet' && archive.has(found.target) ? [{ name, part: found.target }] : [];
  });
  if (parts.length === 0) throw new ImportFailure('no-sheets');
  const partOf = (type: string, usual: string): string =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? usual;
  const strings = await readSharedStrings(archive, partOf('sharedStrings', 'xl/sharedStrings.xml'));
  const styleOf = await readCellStyles(archive, partOf('styles', 'xl/styles.xml'));
  // One part is read at a time: the archive is one file handle, and its reader does not share it well.
  return parts.map(({ name, part }): RawSheet => {
    let expected: number | undefined;
    return {
      name,
      expectedRows: () => expected,
      async *read() {
        const onDimension = (rows: number): void => {
          expected = rows;
        };
        yield* readSheetRows(await archive.open(part), { strings, styleOf, epoch1904 }, onDimension);
      },
    };
  });
}
