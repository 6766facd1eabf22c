import { ImportFailure } from '../files/import-failure.ts';

/** What a reader does with the pieces of XML; `attributes` is the raw text after the name. */
export interface XmlHandler {
  open(name: string, attributes: string, empty: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

const LONGEST_PIECE = 8 * 1024 * 1024;

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Đọc XML theo từng mảnh: only what spreadsheets use. No document type, no external entities: a file that has one is
 * refused, so nothing can be expanded or fetched.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly handler: XmlHandler) {}

  write(chunk: string): void {
    const data = this.rest === '' ? chunk : this.rest + chunk;
    let at = 0;
    while (at < data.length) {
      const start = data.indexOf('<', at);
      if (start < 0) break;
      if (start > at) {
        this.handler.text(data.slice(at, start));
        at = start;
      }
      const end = this.readMarkup(data, start);
      if (end < 0) break;
      at = end;
    }
    this.rest = at === 0 ? data : data.slice(at);
    if (this.rest.length > LONGEST_PIECE) throw new ImportFailure('damaged-file', { detail: 'XML' });
  }

  end(): void {
    if (this.rest.trim() !== '') throw new ImportFailure('damaged-file', { detail: 'XML' });
  }

  /** Returns where the markup ends, or -1 when the chunk ends before it. */
  private readMarkup(data: string, start: number): number {
    const next = data.charCodeAt(start + 1);
    if (Number.isNaN(next)) return -1;
    if (next === 33) return this.readDeclaration(data, start);
    if (next === 63) return endOf(data, '?>', start);
    const end = data.indexOf('>', start);
    if (end < 0) return -1;
    if (next === 47) {
      this.handler.close(localName(data.slice(start + 2, end).trimEnd()));
      return end + 1;
    }
    const empty = data.charCodeAt(end - 1) === 47;
    const inner = data.slice(start + 1, empty ? end - 1 : end);
    const space = inner.search(/\s/);
    const name = localName(space < 0 ? inner : inner.slice(0, space));
    this.handler.open(name, space < 0 ? '' : inner.slice(space), empty);
    if (empty) this.handler.close(name);
    return end + 1;
  }

  private readDeclaration(data: string, start: number): number {
    if (data.length < start + 9) return -1;
    if (data.startsWith('<!--', start)) return endOf(data, '-->', start);
    if (!data.startsWith('<![CDATA[', start)) throw new ImportFailure('damaged-file', { detail: 'DOCTYPE' });
    const end = endOf(data, ']]>', start);
    // Handed on as plain text: its signs must not be decoded once more.
    if (end >= 0) this.handler.text(data.slice(start + 9, end - 3).replaceAll('&', '&amp;'));
    return end;
  }
}

function endOf(data: string, mark: string, start: number): number {
  const end = data.indexOf(mark, start);
  return end < 0 ? -1 : end + mark.length;
}

/** Giá trị một thuộc tính; undefined when absent. */
export function readAttribute(attributes: string, name: string): string | undefined {
  let from = 0;
  for (;;) {
    const at = attributes.indexOf(`${name}=`, from);
    if (at < 0) return undefined;
    const before = attributes.charCodeAt(at - 1);
    if (at === 0 || before <= 32 || before === 58) {
      const quote = attributes.charAt(at + name.length + 1);
      const start = at + name.length + 2;
      const end = attributes.indexOf(quote, start);
      if ((quote === '"' || quote === "'") && end >= 0) return decodeXml(attributes.slice(start, end));
      return undefined;
    }
    from = at + 1;
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Excel writes control characters in strings as _x000D_. */
export function decodeExcelText(text: string): string {
  const decoded = decodeXml(text);
  return decoded.includes('_x')
    ? decoded.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : decoded;
}
