import type { BaseField } from '../columns/fields.ts';

/** Cột của tệp mẫu: two header rows, as offices write them. */
export interface SampleColumn {
  readonly upper: string;
  readonly lower?: string;
  readonly field: BaseField | 'rating' | null;
  readonly width: number;
  readonly explanation: string;
}

/** Các cột của tệp mẫu; `year` is the last rated year. */
export function listSampleColumns(year: number): SampleColumn[] {
  const pay = 'Lương hiện hưởng';
  return [
    { upper: 'STT', field: null, width: 6, explanation: 'Số thứ tự; không nhập vào hệ thống.' },
    {
      upper: 'Số hiệu hồ sơ',
      field: 'code',
      width: 14,
      explanation:
        'Khóa để nhận ra người đã có. Để trống: nhận theo CCCD, rồi theo họ tên, ngày sinh và đơn vị; người mới được cấp số.',
    },
    { upper: 'Họ và tên', field: 'fullName', width: 26, explanation: 'Bắt buộc. Chỉ gồm chữ.' },
    {
      upper: 'Ngày sinh',
      lower: 'Nam',
      field: 'birthDateMale',
      width: 13,
      explanation: 'Ngày sinh của nam, dd/mm/yyyy; chỉ biết năm thì ghi năm.',
    },
    {
      upper: 'Ngày sinh',
      lower: 'Nữ',
      field: 'birthDateFemale',
      width: 13,
      explanation: 'Ngày sinh của nữ. Giới tính được hiểu theo cột có ngày.',
    },
    { upper: 'Dân tộc', field: 'ethnicity', width: 10, explanation: 'Theo danh mục 54 dân tộc.' },
    {
      upper: 'Số CCCD',
      field: 'citizenId',
      width: 16,
      explanation: '12 chữ số, định dạng ô là Text để không mất số 0 ở đầu.',
    },
    {
      upper: 'Mã đơn vị',
      field: 'unitCode',
      width: 14,
      explanation: 'Mã đơn vị trong hệ thống; có thể để trống khi tên đơn vị là duy nhất.',
    },
    {
      upper: 'Đơn vị công tác',
      field: 'unitName',
      width: 36,
      explanation: 'Tên đơn vị; trùng tên thì ghi thêm đơn vị cấp trên sau dấu phẩy.',
    },
    {
      upper: 'Đối tượng',
      field: 'kind',
      width: 14,
      explanation: 'Cán bộ, Công chức, Viên chức, Hợp đồng hoặc Người hoạt động không chuyên trách.',
    },
    { upper: 'Chức vụ, chức danh', field: 'jobTitle', width: 24, explanation: 'Tên gọi trên hồ sơ.' },
    { upper: 'Lãnh đạo', field: 'leadership', width: 10, explanation: 'Ghi x nếu giữ chức vụ lãnh đạo, quản lý.' },
    {
      upper: 'Ngày bổ nhiệm chức vụ',
      field: 'employmentFrom',
      width: 14,
      explanation: 'Ngày giữ chức vụ hoặc về đơn vị này. Để trống: lấy ngày của danh sách khi có thay đổi.',
    },
    {
      upper: 'Ngạch, chức danh nghề nghiệp',
      lower: 'Mã số',
      field: 'rankCode',
      width: 14,
      explanation: 'Mã ngạch công chức hoặc mã số chức danh nghề nghiệp.',
    },
    {
      upper: 'Ngạch, chức danh nghề nghiệp',
      lower: 'Ngày bổ nhiệm',
      field: 'rankFrom',
      width: 14,
      explanation: 'Ngày bổ nhiệm vào ngạch, chức danh.',
    },
    { upper: pay, lower: 'Bậc', field: 'step', width: 7, explanation: 'Số bậc, ví dụ 3 hoặc 3/9.' },
    {
      upper: pay,
      lower: 'Hệ số',
      field: 'coefficient',
      width: 8,
      explanation: 'Phải khớp bảng lương của ngạch và bậc.',
    },
    { upper: pay, lower: 'Từ ngày', field: 'stepFrom', width: 13, explanation: 'Ngày hưởng bậc lương này.' },
    {
      upper: pay,
      lower: 'Mốc tính nâng bậc',
      field: 'countedFrom',
      width: 13,
      explanation: 'Mốc tính nâng bậc lần sau; để trống: lấy ngày hưởng.',
    },
    { upper: pay, lower: 'Số QĐ', field: 'decision', width: 16, explanation: 'Số quyết định nâng bậc hoặc xếp lương.' },
    {
      upper: `Xếp loại ${year}`,
      field: 'rating',
      width: 24,
      explanation: 'Một trong bốn mức xếp loại chất lượng; có thể thêm cột cho các năm khác.',
    },
  ];
}

export type SampleRow = Readonly<Partial<Record<BaseField | 'rating', string | number | Date>>>;

/** Ba dòng ví dụ, invented; they name units of the user's own where there are any. */
export function listSampleRows(units: readonly { code: string; name: string }[]): SampleRow[] {
  const unit = (index: number) => units[index % Math.max(units.length, 1)] ?? { code: 'MA-DON-VI', name: 'Tên đơn vị' };
  const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
  const base = (index: number) => ({ unitCode: unit(index).code, unitName: unit(index).name, ethnicity: 'Kinh' });
  return [
    {
      ...base(0),
      code: 'MAU0001',
      fullName: 'Nguyễn Văn Mẫu',
      birthDateMale: day('1980-09-05'),
      citizenId: '033080000001',
      kind: 'Công chức',
      jobTitle: 'Chuyên viên',
      employmentFrom: day('2015-06-01'),
      rankCode: '01.003',
      rankFrom: day('2010-01-01'),
      step: 4,
      coefficient: 3.33,
      stepFrom: day('2020-01-01'),
      countedFrom: day('2020-01-01'),
      decision: '15/QĐ-SNV',
      rating: 'Hoàn thành tốt nhiệm vụ',
    },
    {
      ...base(1),
      code: 'MAU0002',
      fullName: 'Trần Thị Ví Dụ',
      birthDateFemale: day('1978-03-12'),
      citizenId: '033178000002',
      kind: 'Công chức',
      jobTitle: 'Trưởng phòng',
      leadership: 'x',
      employmentFrom: day('2019-10-15'),
      rankCode: '01.002',
      rankFrom: day('2016-07-01'),
      step: 3,
      coefficient: 5.08,
      stepFrom: day('2021-07-01'),
      countedFrom: day('2021-07-01'),
      decision: '210/QĐ-UBND',
      rating: 'Hoàn thành xuất sắc nhiệm vụ',
    },
    {
      ...base(2),
      code: 'MAU0003',
      fullName: 'Lê Văn Hợp Đồng',
      birthDateMale: 1990,
      kind: 'Hợp đồng',
      jobTitle: 'Lái xe',
      employmentFrom: day('2018-02-01'),
    },
  ];
}
