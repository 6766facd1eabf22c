import type { TrackName } from '../careers/tracks.ts';
import type { Random } from '../random.ts';
import type { Staffing } from './post.ts';

const leader = (jobTitle: string, count: number, track: TrackName = 'leader', women = 0.28): Staffing => ({
  jobTitle,
  kind: 'civil_servant',
  track,
  women,
  count,
  leadership: true,
});

const specialists = (count: number, track: TrackName = 'specialist', jobTitle = 'Chuyên viên'): Staffing => ({
  jobTitle,
  kind: 'civil_servant',
  track,
  women: 0.46,
  count,
});

/** Lãnh đạo của một cơ quan chuyên môn thuộc UBND tỉnh. */
export function staffDepartment(code: string): Staffing[] {
  if (code === 'VPUB') return [leader('Chánh Văn phòng', 1, 'director'), leader('Phó Chánh Văn phòng', 3)];
  if (code === 'TTT') return [leader('Chánh Thanh tra tỉnh', 1, 'director'), leader('Phó Chánh Thanh tra tỉnh', 3)];
  return [leader('Giám đốc Sở', 1, 'director', 0.15), leader('Phó Giám đốc Sở', 3, 'director', 0.2)];
}

/** Phòng, văn phòng, thanh tra của sở. */
export function staffDepartmentSection(code: string, name: string, random: Random): Staffing[] {
  const isInspectorate = name.startsWith('Thanh tra') || code.startsWith('TTT.');
  const track = isInspectorate ? 'inspector' : 'specialist';
  const [head, deputy] = name.startsWith('Văn phòng')
    ? ['Chánh Văn phòng', 'Phó Chánh Văn phòng']
    : name.startsWith('Thanh tra')
      ? ['Chánh Thanh tra', 'Phó Chánh Thanh tra']
      : name.startsWith('Ban')
        ? ['Trưởng ban', 'Phó Trưởng ban']
        : ['Trưởng phòng', 'Phó Trưởng phòng'];
  const staff = [
    leader(head, 1),
    leader(deputy, random.integer(1, 2)),
    specialists(random.integer(3, 5), track, isInspectorate ? 'Thanh tra viên' : 'Chuyên viên'),
  ];
  if (!name.startsWith('Văn phòng')) return staff;
  return [
    ...staff,
    specialists(1, 'civilAccountant', 'Kế toán'),
    specialists(1, 'civilArchivist', 'Văn thư'),
    specialists(1, 'clerk', 'Nhân viên'),
    { jobTitle: 'Lái xe', kind: 'contract_worker', track: null, women: 0, count: 2 },
    { jobTitle: 'Bảo vệ, phục vụ', kind: 'contract_worker', track: null, women: 0.4, count: 2 },
  ];
}

/** Chi cục thuộc sở. */
export function staffSubDepartment(random: Random): Staffing[] {
  return [
    leader('Chi cục trưởng', 1),
    leader('Phó Chi cục trưởng', 2),
    specialists(random.integer(9, 15)),
    specialists(1, 'civilAccountant', 'Kế toán'),
    specialists(random.integer(1, 2), 'clerk', 'Nhân viên'),
    { jobTitle: 'Lái xe, bảo vệ', kind: 'contract_worker', track: null, women: 0.1, count: 1 },
  ];
}

/** Lãnh đạo UBND cấp huyện. */
export function staffDistrict(): Staffing[] {
  return [
    { ...leader('Chủ tịch UBND', 1, 'director', 0.1), kind: 'cadre' },
    { ...leader('Phó Chủ tịch UBND', 2, 'director', 0.2), kind: 'cadre' },
  ];
}

/** Phòng chuyên môn, văn phòng cấp huyện. */
export function staffDistrictOffice(name: string, random: Random): Staffing[] {
  const isOffice = name.startsWith('Văn phòng');
  const isInspectorate = name.startsWith('Thanh tra');
  return [
    leader(isOffice ? 'Chánh Văn phòng' : isInspectorate ? 'Chánh Thanh tra' : 'Trưởng phòng', 1),
    leader(
      isOffice ? 'Phó Chánh Văn phòng' : isInspectorate ? 'Phó Chánh Thanh tra' : 'Phó Trưởng phòng',
      random.integer(1, 2),
    ),
    specialists(random.integer(3, 5), isInspectorate ? 'inspector' : 'specialist'),
    ...(isOffice
      ? [
          specialists(1, 'civilAccountant', 'Kế toán'),
          specialists(1, 'civilArchivist', 'Văn thư'),
          { jobTitle: 'Lái xe, bảo vệ', kind: 'contract_worker', track: null, women: 0.1, count: 4 } as const,
        ]
      : []),
  ];
}

const communeCadres: readonly (readonly [jobTitle: string, count: number, women: number, leadership: boolean])[] = [
  ['Bí thư Đảng ủy', 1, 0.1, true],
  ['Phó Bí thư Thường trực Đảng ủy', 1, 0.2, true],
  ['Phó Chủ tịch HĐND', 1, 0.3, true],
  ['Chủ tịch UBND', 1, 0.08, true],
  ['Phó Chủ tịch UBND', 2, 0.15, true],
  ['Chủ tịch Ủy ban MTTQ Việt Nam', 1, 0.2, false],
  ['Bí thư Đoàn TNCS Hồ Chí Minh', 1, 0.35, false],
  ['Chủ tịch Hội Liên hiệp Phụ nữ', 1, 1, false],
  ['Chủ tịch Hội Nông dân', 1, 0.2, false],
  ['Chủ tịch Hội Cựu chiến binh', 1, 0, false],
];

const communeCivilServants: readonly (readonly [jobTitle: string, count: number, women: number])[] = [
  ['Chỉ huy trưởng Ban Chỉ huy Quân sự', 1, 0],
  ['Công chức Văn phòng - thống kê', 2, 0.6],
  ['Công chức Địa chính - xây dựng - đô thị và môi trường', 2, 0.25],
  ['Công chức Tài chính - kế toán', 1, 0.7],
  ['Công chức Tư pháp - hộ tịch', 1, 0.45],
  ['Công chức Văn hóa - xã hội', 2, 0.5],
];

const communePartTimers: readonly string[] = [
  'Trưởng Ban Tổ chức Đảng',
  'Chủ nhiệm Ủy ban Kiểm tra Đảng',
  'Trưởng Ban Tuyên giáo',
  'Cán bộ Văn phòng Đảng ủy',
  'Phó Chủ tịch Ủy ban MTTQ Việt Nam',
  'Phó Bí thư Đoàn TNCS Hồ Chí Minh',
  'Phó Chủ tịch Hội Liên hiệp Phụ nữ',
  'Phó Chủ tịch Hội Nông dân',
  'Phó Chủ tịch Hội Cựu chiến binh',
  'Chủ tịch Hội Người cao tuổi',
  'Chủ tịch Hội Chữ thập đỏ',
  'Phó Chỉ huy trưởng Ban Chỉ huy Quân sự',
];

/** Cán bộ, công chức và người hoạt động không chuyên trách của một xã, phường, thị trấn. */
export function staffCommune(random: Random): Staffing[] {
  const cadres = communeCadres.map(([jobTitle, count, women, leadership]): Staffing => {
    return { jobTitle, kind: 'cadre', track: 'communeOfficial', women, count, leadership };
  });
  const civilServants = communeCivilServants.map(([jobTitle, count, women]): Staffing => {
    return { jobTitle, kind: 'civil_servant', track: 'communeOfficial', women, count };
  });
  const partTimers = communePartTimers
    .slice(0, random.integer(10, 12))
    .map((jobTitle): Staffing => ({ jobTitle, kind: 'commune_part_time', track: null, women: 0.35, count: 1 }));
  return [...cadres, ...civilServants, ...partTimers];
}
