import type { Language, Locale, Sentences } from './kernel/index.ts';

type Word = readonly [vi: string, en: string];

/** Tên riêng: codes that are their own name in both languages. */
const NAMES = ['A3.1', 'A3.2', 'A2.1', 'A2.2', 'A1', 'A0', 'B', 'C1', 'C2', 'C3'] as const;

const WORDS: Readonly<Record<string, Word>> = {
  // Đối tượng
  cadre: ['cán bộ', 'cadre'],
  'civil-servant': ['công chức', 'civil servant'],
  'public-employee': ['viên chức', 'public employee'],
  'contract-worker': ['người lao động theo hợp đồng', 'contract worker'],
  'commune-part-time': ['người hoạt động không chuyên trách ở cấp xã', 'part-time commune worker'],
  expert: ['chuyên gia cao cấp', 'senior expert'],
  // Giới tính
  male: ['nam', 'male'],
  female: ['nữ', 'female'],
  // Mức xếp loại chất lượng
  excellent: ['hoàn thành xuất sắc nhiệm vụ', 'excellent completion of duties'],
  good: ['hoàn thành tốt nhiệm vụ', 'good completion of duties'],
  completed: ['hoàn thành nhiệm vụ', 'completion of duties'],
  'not-completed': ['không hoàn thành nhiệm vụ', 'failure to complete duties'],
  'not-rated': ['không xếp loại', 'not rated'],
  // Hình thức kỷ luật
  reprimand: ['khiển trách', 'reprimand'],
  warning: ['cảnh cáo', 'warning'],
  'step-reduction': ['hạ bậc lương', 'reduction of salary step'],
  demotion: ['giáng chức', 'demotion'],
  removal: ['cách chức', 'removal from office'],
  dismissal: ['buộc thôi việc', 'dismissal'],
  // Thời gian gián đoạn hoặc đặc biệt
  'unpaid-leave': ['nghỉ việc riêng không hưởng lương', 'unpaid leave'],
  'sickness-beyond-insurance': [
    'nghỉ ốm đau, thai sản quá thời hạn theo pháp luật bảo hiểm xã hội',
    'sick or maternity leave beyond the social-insurance limit',
  ],
  'overstay-abroad': ['ở nước ngoài quá thời hạn cho phép', 'stay abroad beyond the permitted time'],
  suspension: ['bị tạm đình chỉ công tác, tạm giữ, tạm giam', 'suspension from work or detention'],
  desertion: ['đào ngũ', 'desertion'],
  'suspended-sentence': ['chấp hành án treo', 'suspended sentence being served'],
  probation: ['tập sự', 'probation'],
  'leave-awaiting-retirement': ['nghỉ chờ hưởng chế độ hưu trí', 'leave awaiting retirement'],
  'military-service': ['phục vụ tại ngũ', 'active military service'],
  'maternity-leave': ['nghỉ thai sản theo pháp luật bảo hiểm xã hội', 'maternity leave under social insurance'],
  'approved-study': ['đi học, làm việc, khảo sát được cử đi', 'study or work elsewhere by assignment'],
  // Tuổi nghỉ hưu
  normal: ['điều kiện lao động bình thường (Phụ lục I)', 'normal working conditions (Annex I)'],
  'early-5': ['tuổi thấp hơn tối đa 05 tuổi (Phụ lục II)', 'age lower by up to 5 years (Annex II)'],
  'heavy-work': [
    'làm nghề, công việc nặng nhọc, độc hại, nguy hiểm hoặc đặc biệt nặng nhọc, độc hại, nguy hiểm từ đủ 15 năm',
    'at least 15 years of heavy, toxic or dangerous work',
  ],
  'hard-area': [
    'làm việc ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn từ đủ 15 năm',
    'at least 15 years in areas of special socio-economic difficulty',
  ],
  'capacity-loss': ['suy giảm khả năng lao động từ 61% trở lên', 'loss of working capacity of 61% or more'],
  combined: [
    'tổng thời gian làm nghề, công việc nặng nhọc, độc hại, nguy hiểm và làm việc ở vùng đặc biệt khó khăn từ đủ 15 năm',
    'heavy work and work in areas of special difficulty, at least 15 years together',
  ],
  // Xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại
  promotion: ['nâng ngạch', 'rank promotion'],
  transfer: ['chuyển ngạch', 'rank transfer'],
  'class-change': ['chuyển loại công chức, viên chức', 'change of class'],
  'signing-date': ['ngày ký quyết định', 'day the decision is signed'],
  'old-coefficient-date': ['ngày xếp hệ số lương đang hưởng ở ngạch cũ', 'day the old coefficient began'],
};

function glossary(column: 0 | 1): Readonly<Record<string, string>> {
  const terms: Record<string, string> = {};
  for (const name of NAMES) terms[name] = name;
  for (const [code, word] of Object.entries(WORDS)) terms[code] = word[column];
  return Object.freeze(terms);
}

/** Bảng thuật ngữ: what each code of a `term` value is called, in Vietnamese and in English. */
export const terms: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { vi: glossary(0), en: glossary(1) };

/** Ngôn ngữ của một quy tắc: its sentences and the glossary, as `explain` takes them. */
export function languageFor(
  rule: { readonly sentences: { readonly vi: Sentences; readonly en: Sentences } },
  locale: Locale,
): Language {
  return { locale, sentences: rule.sentences[locale], terms: terms[locale] };
}
