import { describe, expect, it } from 'vitest';
import { ConfigurationError, listDefaultSettings, readConfiguration } from '../env.ts';
import { renderConfigurationGuide, renderConfigurationTable } from './configuration-table.ts';

const GUIDE = new URL('../../../../docs/configuration.md', import.meta.url);
const SECRET = 'bi-mat-bi-mat-bi-mat-bi-mat-bi-mat-1';

describe('configuration', () => {
  it('is described in docs/configuration.md exactly as it is read', async () => {
    await expect(renderConfigurationGuide(listDefaultSettings())).toMatchFileSnapshot(GUIDE.pathname);
  });

  it('is printed with what was set, the defaults, and no secret', () => {
    const { settings } = readConfiguration({
      NOIVU_PORT: '8080',
      NOIVU_SECRET: SECRET,
      DATABASE_URL: 'postgresql://noivu:mat-khau@db/noivu',
    });
    const table = renderConfigurationTable(settings);
    expect(table).toMatch(/NOIVU_PORT +8080 +đã đặt/);
    expect(table).toMatch(/NOIVU_HOST +127\.0\.0\.1 +mặc định/);
    expect(table).toMatch(/NOIVU_SECRET +\*\*\* +đã đặt/);
    expect(table).not.toContain('mat-khau');
    expect(table).not.toContain(SECRET);
  });

  it('refuses every wrong value by name, without printing a secret', () => {
    const read = () =>
      readConfiguration({ NOIVU_PORT: '99999', NOIVU_URL: 'ftp://x', NOIVU_SECRET: 'ngan-qua', NOIVU_METRICS: 'yes' });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(
      /NOIVU_PORT=99999[\s\S]*NOIVU_SECRET=\*\*\*: cần ít nhất 32 ký tự[\s\S]*NOIVU_URL=ftp:\/\/x[\s\S]*NOIVU_METRICS=yes/,
    );
    expect(read).not.toThrow(/ngan-qua/);
  });
});
