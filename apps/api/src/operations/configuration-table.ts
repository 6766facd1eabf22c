import type { Setting } from '../env.ts';

/** Bảng cấu hình đang dùng, one setting a line; secrets are hidden already. */
export function renderConfigurationTable(settings: readonly Setting[]): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  const value = (setting: Setting): string => setting.value ?? '(trống)';
  const valueWidth = Math.max(...settings.map((setting) => value(setting).length));
  return settings
    .map(
      (setting) =>
        `${setting.name.padEnd(width)}  ${value(setting).padEnd(valueWidth)}  ${setting.fromEnvironment ? 'đã đặt' : 'mặc định'}`,
    )
    .join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Hướng dẫn cấu hình: the whole text of docs/configuration.md. */
export function renderConfigurationGuide(settings: readonly Setting[]): string {
  const rows = settings.map(
    ({ name, value, vi, en, secret }) =>
      `| \`${name}\` | ${value === undefined ? '(trống, empty)' : `\`${cell(value)}\``} | ${cell(vi)}.${secret ? ' Bí mật, không bao giờ được in ra.' : ''} | ${cell(en)}.${secret ? ' Secret, never printed.' : ''} |`,
  );
  return `# Cấu hình (configuration)

Mọi thông số lấy từ biến môi trường, được kiểm tra khi khởi động: một giá trị sai thì máy chủ không khởi động và nói rõ biến nào sai. \`npm start -- --print-config\` in bảng đang dùng rồi dừng; ở mức nhật ký \`info\` bảng này cũng được ghi khi khởi động.

All settings are environment variables, checked at the start: with a wrong value the server does not start and names the variable. \`npm start -- --print-config\` prints the table in use and ends; at log level \`info\` it is also logged at the start.

| Biến (variable) | Mặc định (default) | Ý nghĩa | Meaning |
|---|---|---|---|
${rows.join('\n')}

This page is written by the test \`apps/api/src/operations/configuration-table.test.ts\` from \`apps/api/src/env.ts\`, and that test fails when the two differ; \`npx vitest run --project unit -u src/operations\` in \`apps/api\` writes it anew.
`;
}
