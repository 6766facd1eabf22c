import type { Database } from '@noivu/db';
import { demonstrationLogins } from '@noivu/db/seed';

export function say(line: string): void {
  console.log(line);
}

/** In địa chỉ và tài khoản trình diễn, when this database is the demonstration. */
export async function announce(database: Database, address: string, fresh: boolean): Promise<void> {
  const demonstration = await database.prisma.setting.findUnique({ where: { key: 'demonstration' } });
  say('');
  say(`  noivu đang chạy tại ${address}`);
  say(`  (running; Ctrl+C để dừng / to stop)`);
  if (demonstration) {
    say('');
    say('  Tài khoản trình diễn (demonstration log-ins):');
    for (const login of demonstrationLogins) {
      say(`    ${login.username.padEnd(18)} ${login.password.padEnd(14)} ${login.role}: ${login.unit.name}`);
    }
    if (fresh) say('  Tỉnh trình diễn Hưng Yên 2022 vừa được nạp (the demonstration province was just loaded).');
  }
  say('');
}
