/** Một huyện, thị xã, thành phố năm 2022, by the GSO's code; `seat` is the commune of its offices. */
export interface DistrictOf2022 {
  code: string;
  name: string;
  shortName: string;
  urban: boolean;
  seat: string;
  upperSecondarySchools: readonly string[];
}

/** 10 đơn vị hành chính cấp huyện của tỉnh Hưng Yên năm 2022, and the public upper secondary schools in each. */
export const districtsOf2022: readonly DistrictOf2022[] = [
  {
    code: '323',
    name: 'Thành phố Hưng Yên',
    shortName: 'thành phố Hưng Yên',
    urban: true,
    seat: '11953',
    upperSecondarySchools: ['Chuyên Hưng Yên', 'Hưng Yên'],
  },
  {
    code: '325',
    name: 'Huyện Văn Lâm',
    shortName: 'huyện Văn Lâm',
    urban: false,
    seat: '11986',
    upperSecondarySchools: ['Văn Lâm', 'Trưng Vương'],
  },
  {
    code: '326',
    name: 'Huyện Văn Giang',
    shortName: 'huyện Văn Giang',
    urban: false,
    seat: '12019',
    upperSecondarySchools: ['Văn Giang', 'Dương Quảng Hàm'],
  },
  {
    code: '327',
    name: 'Huyện Yên Mỹ',
    shortName: 'huyện Yên Mỹ',
    urban: false,
    seat: '12052',
    upperSecondarySchools: ['Yên Mỹ', 'Minh Châu', 'Triệu Quang Phục'],
  },
  {
    code: '328',
    name: 'Thị xã Mỹ Hào',
    shortName: 'thị xã Mỹ Hào',
    urban: true,
    seat: '12103',
    upperSecondarySchools: ['Mỹ Hào', 'Nguyễn Thiện Thuật'],
  },
  {
    code: '329',
    name: 'Huyện Ân Thi',
    shortName: 'huyện Ân Thi',
    urban: false,
    seat: '12142',
    upperSecondarySchools: ['Ân Thi', 'Nguyễn Trung Ngạn', 'Phạm Ngũ Lão'],
  },
  {
    code: '330',
    name: 'Huyện Khoái Châu',
    shortName: 'huyện Khoái Châu',
    urban: false,
    seat: '12205',
    upperSecondarySchools: ['Khoái Châu', 'Nam Khoái Châu', 'Trần Quang Khải'],
  },
  {
    code: '331',
    name: 'Huyện Kim Động',
    shortName: 'huyện Kim Động',
    urban: false,
    seat: '12280',
    upperSecondarySchools: ['Kim Động', 'Đức Hợp', 'Nghĩa Dân'],
  },
  {
    code: '332',
    name: 'Huyện Tiên Lữ',
    shortName: 'huyện Tiên Lữ',
    urban: false,
    seat: '12337',
    upperSecondarySchools: ['Tiên Lữ', 'Trần Hưng Đạo', 'Hoàng Hoa Thám'],
  },
  {
    code: '333',
    name: 'Huyện Phù Cừ',
    shortName: 'huyện Phù Cừ',
    urban: false,
    seat: '12391',
    upperSecondarySchools: ['Phù Cừ', 'Nam Phù Cừ'],
  },
];

/** Các cơ quan chuyên môn và văn phòng của cấp huyện: [mã, tên]. The last two differ in towns and in the country. */
export function getDistrictOffices(urban: boolean): readonly (readonly [code: string, name: string])[] {
  return [
    ['VP', 'Văn phòng HĐND và UBND'],
    ['NV', 'Phòng Nội vụ'],
    ['TP', 'Phòng Tư pháp'],
    ['TCKH', 'Phòng Tài chính - Kế hoạch'],
    ['TNMT', 'Phòng Tài nguyên và Môi trường'],
    ['LDTBXH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['VHTT', 'Phòng Văn hóa và Thông tin'],
    ['GDDT', 'Phòng Giáo dục và Đào tạo'],
    ['YT', 'Phòng Y tế'],
    ['TTR', 'Thanh tra'],
    urban ? ['KT', 'Phòng Kinh tế'] : ['NN', 'Phòng Nông nghiệp và Phát triển nông thôn'],
    urban ? ['QLDT', 'Phòng Quản lý đô thị'] : ['KTHT', 'Phòng Kinh tế và Hạ tầng'],
  ];
}
