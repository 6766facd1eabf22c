// Dựng những gói đã thay đổi: turbo keeps the rest from its cache.
import { runTool, say } from './workspace.mjs';

/** Dựng các gói cho trước và những gói chúng cần; ends the process when that fails. */
export function buildPackages(...names) {
  const filters = names.map((name) => `--filter=${name}`);
  const code = runTool('turbo', ['run', 'build', ...filters, '--output-logs=errors-only', '--log-prefix=none'], {
    output: 2,
  });
  if (code === 0) return;
  say('\nDựng không thành công; xem thông báo ở trên (the build failed, see above).\n');
  process.exit(code);
}
