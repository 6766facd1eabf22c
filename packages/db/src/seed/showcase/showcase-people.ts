import type { DisciplineEvent, InterruptionEvent } from '../careers/career-events.ts';
import {
  clerkRank as clerk,
  thirdClassPrimaryTeacherRank as primaryThird,
  principalSpecialistRank as principal,
  specialistRank as specialist,
  type TrackRank,
} from '../careers/tracks.ts';
import type { PersonKind, Rating, SalaryTable, Sex } from '../rows.ts';

/** Một hồ sơ mẫu: an invented person whose case shows one rule at work. */
export interface ShowcasePerson {
  /** Điều hồ sơ này cho thấy. */
  shows: { vi: string; en: string };
  fullName: string;
  sex: Sex;
  birthDate: string;
  birthPrecision?: 'year';
  unitCode: string;
  jobTitle: string;
  kind: PersonKind;
  table: SalaryTable;
  serviceFrom: string;
  ranks: readonly (readonly [rank: TrackRank, from: string])[];
  steps: readonly (readonly [step: number, from: string])[];
  ratings?: Readonly<Record<number, Rating>>;
  badRatingAct?: string;
  disciplines?: readonly (Omit<DisciplineEvent, 'effectiveFrom'> & { effectiveFrom: string })[];
  interruptions?: readonly (Omit<InterruptionEvent, 'from'> & { from: string })[];
  earlyRises?: readonly (readonly [decidedOn: string, months: number])[];
}

/** Người công tác ở Sở Nội vụ ngạch chuyên viên: what most of the cases share. */
const officer = { unitCode: 'SNV.P4', jobTitle: 'Chuyên viên', kind: 'civil_servant', table: 'civil-servant' } as const;

/** Các hồ sơ mẫu, numbered HY000001 onwards in this order. */
export const showcasePeople: readonly ShowcasePerson[] = [
  {
    shows: {
      vi: 'Nâng bậc lần sau lùi 6 tháng vì khiển trách (01/3/2023 thành 01/9/2023)',
      en: 'Next step six months later because of a reprimand (01/03/2023 becomes 01/09/2023)',
    },
    ...officer,
    fullName: 'Trần Hữu Khiêm',
    sex: 'male',
    birthDate: '1983-05-14',
    serviceFrom: '2010-03-01',
    ranks: [[specialist, '2011-03-01']],
    steps: [
      [3, '2017-03-01'],
      [4, '2020-03-01'],
    ],
    ratings: { 2021: 'completed' },
    disciplines: [{ form: 'reprimand', partyOnly: false, effectiveFrom: '2021-05-10', actId: null }],
  },
  {
    shows: {
      vi: 'Cùng một hành vi: vừa không hoàn thành nhiệm vụ vừa cảnh cáo, chỉ kéo dài 6 tháng (01/12/2023)',
      en: 'One act, both a bad rating and a warning: extended once, by six months (01/12/2023)',
    },
    ...officer,
    fullName: 'Đỗ Quang Vĩnh',
    sex: 'male',
    birthDate: '1980-09-02',
    serviceFrom: '2007-06-01',
    ranks: [[specialist, '2008-06-01']],
    steps: [
      [4, '2017-06-01'],
      [5, '2020-06-01'],
    ],
    ratings: { 2021: 'not_completed' },
    badRatingAct: 'HV-HY000002-2021',
    disciplines: [{ form: 'warning', partyOnly: false, effectiveFrom: '2021-11-15', actId: 'HV-HY000002-2021' }],
  },
  {
    shows: {
      vi: 'Loại B, nghỉ không hưởng lương 4 tháng: 24 + 4 tháng (01/9/2023)',
      en: 'Class B, four months of unpaid leave: 24 + 4 months (01/09/2023)',
    },
    ...officer,
    jobTitle: 'Nhân viên',
    fullName: 'Nguyễn Thị Thu Cúc',
    sex: 'female',
    birthDate: '1988-12-20',
    serviceFrom: '2012-05-01',
    ranks: [[clerk, '2013-05-01']],
    steps: [
      [4, '2019-05-01'],
      [5, '2021-05-01'],
    ],
    interruptions: [{ kind: 'unpaid_leave', from: '2022-01-01', months: 4 }],
  },
  {
    shows: {
      vi: 'Bậc cuối 4,98 từ 01/10/2017: vượt khung 7% từ 01/10/2022',
      en: 'Last step 4.98 since 01/10/2017: 7 % beyond the frame since 01/10/2022',
    },
    ...officer,
    fullName: 'Vũ Thị Bích Ngà',
    sex: 'female',
    birthDate: '1969-03-08',
    serviceFrom: '1992-10-01',
    ranks: [[specialist, '1993-10-01']],
    steps: [
      [8, '2014-10-01'],
      [9, '2017-10-01'],
    ],
  },
  {
    shows: { vi: 'Vừa lên bậc cuối 4,98 (01/11/2022)', en: 'Has just reached the last step, 4.98 (01/11/2022)' },
    ...officer,
    fullName: 'Phạm Đình Lượng',
    sex: 'male',
    birthDate: '1973-07-22',
    serviceFrom: '1997-11-01',
    ranks: [[specialist, '1998-11-01']],
    steps: [
      [8, '2019-11-01'],
      [9, '2022-11-01'],
    ],
  },
  {
    shows: {
      vi: 'Đến tuổi nghỉ hưu trong 6 tháng (nam, 60 tuổi 9 tháng năm 2023)',
      en: 'Reaches retirement age within six months (man, 60 years 9 months in 2023)',
    },
    ...officer,
    fullName: 'Đào Xuân Thụ',
    sex: 'male',
    birthDate: '1962-07-15',
    serviceFrom: '1988-04-01',
    ranks: [
      [specialist, '1989-04-01'],
      [principal, '2009-04-01'],
    ],
    steps: [
      [5, '2018-04-01'],
      [6, '2021-04-01'],
    ],
  },
  {
    shows: {
      vi: 'Nữ sinh năm 1970: tuổi nghỉ hưu đang tăng dần theo lộ trình',
      en: 'Woman born in 1970: her retirement age is on the rising schedule',
    },
    unitCode: '12019.TH',
    jobTitle: 'Giáo viên',
    kind: 'public_employee',
    table: 'public-employee',
    fullName: 'Lê Thị Hồng Thơ',
    sex: 'female',
    birthDate: '1970-04-12',
    serviceFrom: '1994-09-01',
    ranks: [[primaryThird, '1995-09-01']],
    steps: [
      [8, '2016-09-01'],
      [9, '2019-09-01'],
    ],
  },
  {
    shows: {
      vi: 'Đủ điều kiện xét nâng bậc trước thời hạn: thiếu 8 tháng ngày 31/12/2022, xuất sắc hai năm liền',
      en: 'May be raised early: 8 months short on 31/12/2022, rated excellent two years running',
    },
    ...officer,
    fullName: 'Bùi Thị Minh Nguyệt',
    sex: 'female',
    birthDate: '1986-01-30',
    serviceFrom: '2013-09-01',
    ranks: [[specialist, '2014-09-01']],
    steps: [
      [2, '2017-09-01'],
      [3, '2020-09-01'],
    ],
    ratings: { 2021: 'excellent', 2022: 'excellent' },
  },
  {
    shows: {
      vi: 'Lần trước đã nâng trước hạn 12 tháng: không được hai lần liên tiếp',
      en: 'Raised 12 months early last time: no second early rise in a row',
    },
    ...officer,
    fullName: 'Hoàng Trọng Bách',
    sex: 'male',
    birthDate: '1985-10-05',
    serviceFrom: '2011-07-01',
    ranks: [[specialist, '2012-07-01']],
    steps: [
      [3, '2018-07-01'],
      [4, '2020-07-01'],
    ],
    ratings: { 2019: 'excellent', 2021: 'excellent', 2022: 'excellent' },
    earlyRises: [['2020-07-01', 12]],
  },
  {
    shows: {
      vi: 'Chuyên viên 4,98 vượt khung 6%, bổ nhiệm chuyên viên chính 01/02/2023: xếp 5,42 (bậc 4)',
      en: 'Specialist at 4.98 with 6 % beyond the frame, appointed principal specialist on 01/02/2023: placed at 5.42 (step 4)',
    },
    ...officer,
    jobTitle: 'Phó Trưởng phòng',
    fullName: 'Ngô Thị Thanh Tú',
    sex: 'female',
    birthDate: '1971-08-19',
    serviceFrom: '1993-11-01',
    ranks: [
      [specialist, '1994-11-01'],
      [principal, '2023-02-01'],
    ],
    steps: [
      [8, '2015-11-01'],
      [9, '2018-11-01'],
      [4, '2023-02-01'],
    ],
  },
  {
    shows: {
      vi: 'Hai năm không liên tiếp không hoàn thành nhiệm vụ trong một bậc: 6 tháng mỗi năm',
      en: 'Two non-consecutive bad years within one step: six months for each',
    },
    ...officer,
    fullName: 'Trịnh Công Thạch',
    sex: 'male',
    birthDate: '1978-02-11',
    serviceFrom: '2004-12-01',
    ranks: [[specialist, '2005-12-01']],
    steps: [
      [5, '2017-12-01'],
      [6, '2020-12-01'],
    ],
    ratings: { 2020: 'not_completed', 2022: 'not_completed' },
  },
  {
    shows: {
      vi: 'Viên chức chỉ bị kỷ luật Đảng (khiển trách): tính theo hình thức hành chính tương ứng, 3 tháng',
      en: 'Public employee with Party discipline only (reprimand): counted as the corresponding form, 3 months',
    },
    unitCode: '12019.TH',
    jobTitle: 'Giáo viên',
    kind: 'public_employee',
    table: 'public-employee',
    fullName: 'Đặng Thị Phương Mây',
    sex: 'female',
    birthDate: '1984-06-25',
    serviceFrom: '2008-09-01',
    ranks: [[primaryThird, '2009-09-01']],
    steps: [
      [4, '2018-09-01'],
      [5, '2021-09-01'],
    ],
    disciplines: [{ form: 'reprimand', partyOnly: true, effectiveFrom: '2022-04-18', actId: null }],
  },
  {
    shows: {
      vi: 'Phục vụ tại ngũ trong thời gian giữ bậc: được tính, không lùi ngày (01/4/2023)',
      en: 'Active military service while at the step: counted, no later date (01/04/2023)',
    },
    ...officer,
    fullName: 'Dương Tiến Lực',
    sex: 'male',
    birthDate: '1995-11-03',
    serviceFrom: '2019-04-01',
    ranks: [[specialist, '2020-04-01']],
    steps: [[1, '2020-04-01']],
    interruptions: [
      { kind: 'probation', from: '2019-04-01', months: 12 },
      { kind: 'military_service', from: '2020-07-01', months: 24 },
    ],
  },
  {
    shows: {
      vi: 'Chỉ biết năm sinh: luật lấy ngày 01/01 của năm sinh',
      en: 'Only the year of birth is known: the law takes 1 January of that year',
    },
    ...officer,
    fullName: 'Nguyễn Văn Chước',
    sex: 'male',
    birthDate: '1964-01-01',
    birthPrecision: 'year',
    serviceFrom: '1989-02-01',
    ranks: [
      [specialist, '1990-02-01'],
      [principal, '2012-02-01'],
    ],
    steps: [
      [4, '2018-02-01'],
      [5, '2021-02-01'],
    ],
  },
];
