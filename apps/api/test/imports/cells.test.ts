import { describe, expect, it } from 'vitest';
import { cleanText, looksLikeLegacyFont, toNameCase } from '../../src/fields/records/cells/clean-text.ts';
import { ETHNICITY_NAMES, findEthnicity } from '../../src/fields/records/cells/ethnicities.ts';
import { fromSerial, parseDateNumber, parseDateText } from '../../src/fields/records/cells/parse-date.ts';
import {
  formatHundredths,
  parseDecimal,
  parseStep,
  toHundredths,
} from '../../src/fields/records/cells/parse-number.ts';
import { findKind, findRating, findSex, findYesNo } from '../../src/fields/records/cells/terms.ts';
import { ISSUE_SENTENCES } from '../../src/fields/records/checking/issue-sentences.ts';
import { FAILURE_SENTENCES } from '../../src/fields/records/files/failure-sentences.ts';
import { detectDelimiter } from '../../src/fields/records/reading/read-csv.ts';
import { XmlScanner } from '../../src/fields/records/reading/xml-scanner.ts';

describe('ngày', () => {
  it.each([
    ['05/09/1980', '1980-09-05'],
    ['5-9-1980', '1980-09-05'],
    ['5.9.1980', '1980-09-05'],
    ['1980-09-05', '1980-09-05'],
    ['Ngày 5 tháng 9 năm 1980', '1980-09-05'],
    ['29/02/2000', '2000-02-29'],
  ])('%s', (text, date) => {
    expect(parseDateText(text)).toEqual({ ok: { date, precision: 'day' } });
  });

  it.each([
    ['31/02/1980', { fault: 'not-a-real-date', lastDay: 29 }],
    ['29/02/1900', { fault: 'not-a-real-date', lastDay: 28 }],
    ['01/13/1980', { fault: 'not-a-real-date' }],
    ['0/1/1980', { fault: 'not-a-real-date', lastDay: 31 }],
    ['5/9/80', { fault: 'ambiguous-year' }],
    ['1980', { fault: 'year-only' }],
    ['9/1980', { fault: 'month-only' }],
    ['5/9/1880', { fault: 'date-out-of-range' }],
    ['hôm qua', { fault: 'not-a-date' }],
    ['5/9/1980 (?)', { fault: 'not-a-date' }],
  ])('refuses %s', (text, reading) => {
    expect(parseDateText(text)).toEqual(reading);
  });

  it('takes a year alone for births only', () => {
    expect(parseDateText('1980', true)).toEqual({ ok: { date: '1980-01-01', precision: 'year' } });
    expect(parseDateNumber(1980, true)).toEqual({ ok: { date: '1980-01-01', precision: 'year' } });
    expect(parseDateNumber(1980)).toEqual({ fault: 'year-only' });
  });

  it('reads serials as Excel counts them, over its 29/02/1900 that never was', () => {
    expect([1, 59, 60, 61, 29469, 44926.75].map((serial) => fromSerial(serial))).toEqual([
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
      '1980-09-05',
      '2022-12-31',
    ]);
    expect([0, 43464].map((serial) => fromSerial(serial, true))).toEqual(['1904-01-01', '2022-12-31']);
    expect(parseDateNumber(12)).toEqual({ fault: 'not-a-date' });
    expect(parseDateNumber(9_999_999)).toEqual({ fault: 'date-out-of-range' });
  });
});

describe('số', () => {
  it('reads comma and point', () => {
    expect(['2,34', '2.34', ' 2,34 ', '10', '1.234,5', 'hai', '-1', '2,3,4'].map(parseDecimal)).toEqual([
      2.34,
      2.34,
      2.34,
      10,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('makes whole hundredths, or nothing', () => {
    expect([2.34, 2.3399999999999999, 3.33, 4.98, 2.345].map(toHundredths)).toEqual([234, 234, 333, 498, undefined]);
    expect([234, 400, 1005].map(formatHundredths)).toEqual(['2,34', '4,00', '10,05']);
  });

  it('reads steps', () => {
    expect(['3', 'bac 3', '3/9', '3.0', '0', '3a', ''].map(parseStep)).toEqual([
      { step: 3 },
      { step: 3 },
      { step: 3, of: 9 },
      { step: 3 },
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('chữ', () => {
  it('is composed, with single plain spaces and nothing hidden', () => {
    expect(cleanText('  Nguyễn\u00a0 Văn\u200b\tAn\u0007 '.normalize('NFD'))).toBe('Nguyễn Văn An');
    expect([toNameCase('ĐỖ THỊ ÁNH'), toNameCase('Đỗ Thị Ánh'), toNameCase("H'HEN NIÊ")]).toEqual([
      'Đỗ Thị Ánh',
      'Đỗ Thị Ánh',
      "H'Hen Niê",
    ]);
  });

  it('knows the old encoding when it sees it', () => {
    expect(['NguyÔn V¨n An', 'TrÇn ThÞ B¶o', 'Hµ Néi'].map(looksLikeLegacyFont)).toEqual([true, true, true]);
    expect(
      ['Nguyễn Văn An', 'Ê-đê', 'Ngạch 01.003', 'Phòng “Một cửa”', 'Điều 5, khoản 2'].some(looksLikeLegacyFont),
    ).toBe(false);
  });

  it('knows the terms of the trade and their abbreviations', () => {
    expect(['nam', 'NỮ', 'Nu', 'x'].map(findSex)).toEqual(['male', 'female', 'female', undefined]);
    expect(['CC', 'Viên chức', 'HĐLĐ', 'KCT', 'cán bộ', 'khác'].map(findKind)).toEqual([
      'civil_servant',
      'public_employee',
      'contract_worker',
      'commune_part_time',
      'cadre',
      undefined,
    ]);
    expect(['HTXSNV', 'Tốt', 'Hoàn thành nhiệm vụ', 'KHTNV', 'A'].map(findRating)).toEqual([
      'excellent',
      'good',
      'completed',
      'not_completed',
      undefined,
    ]);
    expect(['x', 'Có', '0', 'không', '?'].map(findYesNo)).toEqual([true, true, false, false, undefined]);
    expect([
      findEthnicity('kinh'),
      findEthnicity("H'Mông"),
      findEthnicity('Dân tộc Tày'),
      findEthnicity('Kinhh'),
    ]).toEqual(['Kinh', 'Mông', 'Tày', undefined]);
    expect(new Set(ETHNICITY_NAMES).size).toBe(54);
    for (const name of ETHNICITY_NAMES) expect(findEthnicity(name)).toBe(name);
  });
});

describe('tệp', () => {
  it('finds the delimiter', () => {
    expect(detectDelimiter('Họ tên,Số\n"An, Văn",1')).toBe(',');
    expect(detectDelimiter('Họ tên;Hệ số\nAn;2,34\nBình;3,33')).toBe(';');
    expect(detectDelimiter('Họ tên\tSố\nAn\t1')).toBe('\t');
    expect(detectDelimiter('sep=|\nHọ tên|Số')).toBe('|');
  });

  it('scans XML the same however it is cut into chunks', () => {
    const xml = '<?xml version="1.0"?><x:a b="1&amp;2"><!-- > --><c/>t&lt;u<![CDATA[<&>]]></x:a>';
    const scan = (size: number): string => {
      let seen = '';
      const scanner = new XmlScanner({
        open(name, attributes) {
          seen += `<${name}${attributes}>`;
        },
        close(name) {
          seen += `</${name}>`;
        },
        text(piece) {
          seen += piece;
        },
      });
      for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size));
      scanner.end();
      return seen;
    };
    expect(scan(xml.length)).toBe('<a b="1&amp;2"><c></c>t&lt;u<&amp;></a>');
    for (let size = 1; size < xml.length; size += 1) expect(scan(size)).toBe(scan(xml.length));
  });

  it('has a sentence, what was expected and a remedy in both languages for every message', () => {
    const texts = [
      ...Object.values(FAILURE_SENTENCES).flatMap(({ vi, en, remedyVi, remedyEn }) => [vi, en, remedyVi, remedyEn]),
      ...Object.values(ISSUE_SENTENCES).flatMap(({ expected, remedy }) => [
        expected.vi,
        expected.en,
        remedy.vi,
        remedy.en,
      ]),
    ];
    for (const text of texts) expect(text.trim().length).toBeGreaterThan(1);
  });
});
