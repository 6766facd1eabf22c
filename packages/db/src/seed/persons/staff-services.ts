import type { TrackName } from '../careers/tracks.ts';
import { provincialHealthUnits } from '../data/health-units-2022.ts';
import type { Random } from '../random.ts';
import type { Staffing } from './post.ts';

function employees(jobTitle: string, track: TrackName, count: number, women: number, leadership = false): Staffing {
  return { jobTitle, kind: 'public_employee', track, women, count, leadership };
}

const guard = (count: number): Staffing => ({
  jobTitle: 'Bảo vệ',
  kind: 'contract_worker',
  track: null,
  women: 0.1,
  count,
});

interface SchoolNorm {
  track: TrackName;
  women: number;
  teachers: readonly [from: number, to: number];
  staff: readonly [from: number, to: number];
}

const schoolNorms: Readonly<Record<'MN' | 'TH' | 'THCS' | 'THPT', SchoolNorm>> = {
  MN: { track: 'preschoolTeacher', women: 1, teachers: [20, 31], staff: [1, 2] },
  TH: { track: 'primaryTeacher', women: 0.86, teachers: [23, 33], staff: [1, 3] },
  THCS: { track: 'lowerSecondaryTeacher', women: 0.74, teachers: [19, 31], staff: [2, 3] },
  THPT: { track: 'upperSecondaryTeacher', women: 0.66, teachers: [56, 76], staff: [3, 5] },
};

/** Trường học; `code` ends with the level, or belongs to the Department of Education and Training. */
export function staffSchool(code: string, random: Random): Staffing[] {
  const suffix = code.split('.').at(-1);
  const level = suffix === 'MN' || suffix === 'TH' || suffix === 'THCS' ? suffix : 'THPT';
  const { track, women, teachers, staff } = schoolNorms[level];
  return [
    employees('Hiệu trưởng', track, 1, level === 'MN' ? 1 : women - 0.25, true),
    employees(
      'Phó Hiệu trưởng',
      track,
      level === 'THPT' ? 3 : random.integer(1, 2),
      level === 'MN' ? 1 : women - 0.1,
      true,
    ),
    employees('Giáo viên', track, random.integer(...teachers), women),
    employees('Kế toán', 'publicAccountant', 1, 0.92),
    employees('Văn thư', 'publicArchivist', level === 'MN' ? 0 : 1, 0.9),
    employees('Nhân viên thư viện, thiết bị', 'schoolStaff', random.integer(...staff), 0.85),
    guard(1),
  ];
}

function staffHealth(staff: number): Staffing[] {
  const share = (part: number) => Math.round(staff * part);
  return [
    employees('Giám đốc', 'doctor', 1, 0.1, true),
    employees('Phó Giám đốc', 'doctor', 2, 0.2, true),
    employees('Trưởng khoa', 'doctor', share(0.04), 0.3, true),
    employees('Bác sĩ', 'doctor', share(0.2), 0.45),
    employees('Điều dưỡng', 'nurse', share(0.38), 0.88),
    employees('Hộ sinh', 'midwife', share(0.06), 1),
    employees('Dược sĩ', 'pharmacist', share(0.08), 0.8),
    employees('Kỹ thuật y', 'technician', share(0.09), 0.55),
    employees('Chuyên viên', 'publicSpecialist', share(0.07), 0.6),
    employees('Kế toán', 'publicAccountant', Math.max(1, share(0.04)), 0.85),
    employees('Văn thư', 'publicArchivist', 1, 0.85),
    guard(Math.max(1, share(0.02))),
  ];
}

/** Bệnh viện, trung tâm y tế thuộc Sở Y tế. */
export function staffHealthUnit(code: string, random: Random): Staffing[] {
  const provincial = provincialHealthUnits.find((unit) => `SYT.${unit.code}` === code);
  return staffHealth(provincial?.staff ?? random.integer(78, 94));
}

/** Trạm y tế cấp xã. */
export function staffHealthStation(random: Random): Staffing[] {
  return [
    employees('Trạm trưởng', random.chance(0.75) ? 'doctor' : 'physicianAssistant', 1, 0.45, true),
    employees('Y sĩ', 'physicianAssistant', random.integer(1, 2), 0.65),
    employees('Điều dưỡng', 'nurse', random.integer(1, 2), 0.9),
    employees('Hộ sinh', 'midwife', 1, 1),
    employees('Dược sĩ', 'pharmacist', 1, 0.85),
  ];
}

const serviceTracks: readonly (readonly [
  pattern: RegExp,
  track: TrackName,
  jobTitle: string,
  staff: readonly [number, number],
])[] = [
  [/^Đài Phát thanh/, 'journalist', 'Phóng viên, biên tập viên', [70, 80]],
  [/^Trường Cao đẳng/, 'lecturer', 'Giảng viên', [60, 75]],
  [/^Nhà hát|^Trung tâm Huấn luyện/, 'performer', 'Diễn viên, huấn luyện viên', [30, 42]],
  [/Giáo dục thường xuyên/, 'upperSecondaryTeacher', 'Giáo viên', [20, 28]],
  [/^Văn phòng Đăng ký đất đai/, 'publicSpecialist', 'Viên chức địa chính', [110, 130]],
  [/^Ban Quản lý dự án/, 'publicSpecialist', 'Viên chức quản lý dự án', [12, 18]],
];

/** Đơn vị sự nghiệp công lập khác. */
export function staffPublicServiceUnit(name: string, random: Random): Staffing[] {
  const found = serviceTracks.find(([pattern]) => pattern.test(name));
  const [, track, jobTitle, [from, to]] = found ?? ([null, 'publicSpecialist', 'Chuyên viên', [9, 18]] as const);
  return [
    employees('Giám đốc', 'publicLeader', 1, 0.25, true),
    employees('Phó Giám đốc', 'publicLeader', random.integer(1, 2), 0.3, true),
    employees(jobTitle, track, random.integer(from, to), 0.5),
    employees('Kế toán', 'publicAccountant', 1, 0.85),
    employees('Văn thư', 'publicArchivist', 1, 0.85),
    guard(1),
  ];
}
