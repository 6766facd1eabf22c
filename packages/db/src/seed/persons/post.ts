import type { TrackName } from '../careers/tracks.ts';
import type { PersonKind } from '../rows.ts';

/** Một chỗ làm việc có người giữ: from it a person is generated. */
export interface Post {
  unitCode: string;
  jobTitle: string;
  kind: PersonKind;
  leadership: boolean;
  /** null: no rank and no salary step (contract and part-time workers). */
  track: TrackName | null;
  /** Share of women among holders of such posts, 0 to 1. */
  women: number;
  /** Units among which such staff move. */
  pool: string;
}

/** Bản mẫu của một nhóm chỗ làm việc giống nhau trong một đơn vị. */
export interface Staffing {
  jobTitle: string;
  kind: PersonKind;
  track: TrackName | null;
  women: number;
  count: number;
  leadership?: boolean;
}
