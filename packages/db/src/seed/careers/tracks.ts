import type { SalaryGroup, SalaryTable } from '../rows.ts';

/** Một ngạch hoặc hạng chức danh nghề nghiệp trên một đường nghề. */
export interface TrackRank {
  code: string;
  name: string;
  group: SalaryGroup;
  /** Chance of having been raised to the next rank of the track, and the years served here before that. */
  promotion?: { chance: number; afterYears: readonly [from: number, to: number] };
}

/** Đường nghề: the ranks a kind of staff passes through, lowest first. */
export interface Track {
  table: SalaryTable;
  ranks: readonly TrackRank[];
  /** Weight of entering the service at each rank. */
  entry: readonly number[];
}

function track(table: SalaryTable, ranks: readonly TrackRank[], entry: readonly number[] = [1]): Track {
  return { table, ranks, entry };
}

function rank(code: string, name: string, group: SalaryGroup, promotion?: TrackRank['promotion']): TrackRank {
  return promotion === undefined ? { code, name, group } : { code, name, group, promotion };
}

function health(code: string, title: string): Track {
  return track(
    'public-employee',
    [
      rank(`DEMO-${code}.B`, `${title} trung cấp`, 'B', { chance: 0.45, afterYears: [4, 9] }),
      rank(`DEMO-${code}.A0`, `${title} cao đẳng`, 'A0', { chance: 0.3, afterYears: [4, 10] }),
      rank(`DEMO-${code}.A1`, title, 'A1'),
    ],
    [35, 35, 30],
  );
}

function teacher(level: string, codes: readonly [string, string, string], chance: number): Track {
  return track('public-employee', [
    rank(codes[0], `Giáo viên ${level} hạng III`, 'A1', { chance, afterYears: [9, 18] }),
    rank(codes[1], `Giáo viên ${level} hạng II`, 'A2.2', { chance: 0.02, afterYears: [6, 10] }),
    rank(codes[2], `Giáo viên ${level} hạng I`, 'A2.1'),
  ]);
}

/** Các ngạch của hồ sơ mẫu. */
export const specialistRank = rank('01.003', 'Chuyên viên', 'A1');
export const principalSpecialistRank = rank('01.002', 'Chuyên viên chính', 'A2.1');
export const clerkRank = rank('01.005', 'Nhân viên', 'B');
export const thirdClassPrimaryTeacherRank = rank('V.07.03.29', 'Giáo viên tiểu học hạng III', 'A1');

const specialistRanks = (toPrincipal: number, toSenior: number): TrackRank[] => [
  { ...specialistRank, promotion: { chance: toPrincipal, afterYears: [9, 16] } },
  { ...principalSpecialistRank, promotion: { chance: toSenior, afterYears: [6, 12] } },
  rank('01.001', 'Chuyên viên cao cấp', 'A3.1'),
];

/**
 * Các đường nghề của tỉnh trình diễn. Codes that begin with DEMO- are the demonstration's own, for titles whose
 * real codes were not verified.
 */
export const tracks = {
  specialist: track('civil-servant', specialistRanks(0.2, 0)),
  leader: track('civil-servant', specialistRanks(0.85, 0.08)),
  director: track('civil-servant', specialistRanks(1, 0.45)),
  inspector: track('civil-servant', [rank('04.025', 'Thanh tra viên', 'A1')]),
  civilAccountant: track('civil-servant', [rank('06.031', 'Kế toán viên', 'A1')]),
  civilArchivist: track('civil-servant', [rank('02.007', 'Văn thư viên', 'A1')]),
  communeOfficial: track(
    'civil-servant',
    [
      rank('01.005', 'Nhân viên', 'B', { chance: 0.5, afterYears: [4, 9] }),
      rank('01.004', 'Cán sự', 'A0', { chance: 0.6, afterYears: [4, 9] }),
      rank('01.003', 'Chuyên viên', 'A1'),
    ],
    [12, 15, 73],
  ),
  clerk: track('civil-servant', [clerkRank]),
  preschoolTeacher: track(
    'public-employee',
    [
      rank('V.07.02.06', 'Giáo viên mầm non hạng IV (cũ)', 'B', { chance: 0.8, afterYears: [6, 12] }),
      rank('V.07.02.26', 'Giáo viên mầm non hạng III', 'A0', { chance: 0.38, afterYears: [9, 15] }),
      rank('V.07.02.25', 'Giáo viên mầm non hạng II', 'A1', { chance: 0.02, afterYears: [9, 12] }),
      rank('V.07.02.24', 'Giáo viên mầm non hạng I', 'A2.2'),
    ],
    [14, 86, 0, 0],
  ),
  primaryTeacher: teacher('tiểu học', ['V.07.03.29', 'V.07.03.28', 'V.07.03.27'], 0.3),
  lowerSecondaryTeacher: teacher('trung học cơ sở', ['V.07.04.32', 'V.07.04.31', 'V.07.04.30'], 0.33),
  upperSecondaryTeacher: teacher('trung học phổ thông', ['V.07.05.15', 'V.07.05.14', 'V.07.05.13'], 0.22),
  publicSpecialist: track('public-employee', specialistRanks(0.08, 0)),
  publicLeader: track('public-employee', specialistRanks(0.5, 0)),
  publicAccountant: track('public-employee', [rank('06.031', 'Kế toán viên', 'A1')]),
  publicArchivist: track('public-employee', [rank('02.007', 'Văn thư viên', 'A1')]),
  schoolStaff: track(
    'public-employee',
    [
      rank('DEMO-TH.B', 'Nhân viên thư viện, thiết bị trường học', 'B', { chance: 0.3, afterYears: [5, 10] }),
      rank('DEMO-TH.A0', 'Nhân viên thư viện, thiết bị trường học (cao đẳng)', 'A0'),
    ],
    [60, 40],
  ),
  doctor: track('public-employee', [
    rank('DEMO-BS.A1', 'Bác sĩ', 'A1', { chance: 0.3, afterYears: [9, 16] }),
    rank('DEMO-BS.A2.1', 'Bác sĩ chính', 'A2.1', { chance: 0.02, afterYears: [6, 10] }),
    rank('DEMO-BS.A3.1', 'Bác sĩ cao cấp', 'A3.1'),
  ]),
  nurse: health('DD', 'Điều dưỡng'),
  midwife: health('HS', 'Hộ sinh'),
  pharmacist: health('DS', 'Dược sĩ'),
  technician: health('KTY', 'Kỹ thuật y'),
  physicianAssistant: track('public-employee', [rank('DEMO-YS.B', 'Y sĩ', 'B')]),
  journalist: track('public-employee', [
    rank('DEMO-BC.A1', 'Phóng viên, biên tập viên', 'A1', { chance: 0.15, afterYears: [9, 15] }),
    rank('DEMO-BC.A2.1', 'Phóng viên, biên tập viên chính', 'A2.1'),
  ]),
  lecturer: track('public-employee', [
    rank('DEMO-GV.A1', 'Giảng viên', 'A1', { chance: 0.3, afterYears: [9, 15] }),
    rank('DEMO-GV.A2.1', 'Giảng viên chính', 'A2.1'),
  ]),
  performer: track(
    'public-employee',
    [
      rank('DEMO-NT.B', 'Diễn viên, vận động viên hướng dẫn', 'B', { chance: 0.4, afterYears: [6, 12] }),
      rank('DEMO-NT.A1', 'Diễn viên, huấn luyện viên', 'A1'),
    ],
    [60, 40],
  ),
} as const satisfies Record<string, Track>;

export type TrackName = keyof typeof tracks;
