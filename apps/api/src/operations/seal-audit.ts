import type { Pool } from '@noivu/db';
import { sealEndedDays } from '@noivu/db/audit';
import type { PlainDate } from '@noivu/domain/kernel';

const EVERY_HOUR = 3_600_000;

/**
 * Niêm nhật ký từng ngày: seals every ended day now and once an hour, so that each day's root is there to be exported
 * the next morning. Safe from several processes; a failure is told and tried again at the next hour.
 */
export async function startSealing(owner: Pool, today: () => PlainDate): Promise<{ stop(): Promise<void> }> {
  let running: Promise<unknown> = Promise.resolve();
  const seal = (): Promise<unknown> => {
    running = sealEndedDays(owner, today()).catch((error: unknown) =>
      console.error('Chưa niêm được nhật ký (the audit could not be sealed):', error),
    );
    return running;
  };
  await seal();
  const timer = setInterval(() => void seal(), EVERY_HOUR);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
