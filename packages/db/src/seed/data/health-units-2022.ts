/** Một bệnh viện hoặc trung tâm tuyến tỉnh thuộc Sở Y tế; `staff` is the demonstration's own figure. */
export interface ProvincialHealthUnit {
  code: string;
  name: string;
  kind: 'hospital' | 'public_service_unit';
  staff: number;
}

/** Bệnh viện, trung tâm tuyến tỉnh thuộc Sở Y tế. */
export const provincialHealthUnits: readonly ProvincialHealthUnit[] = [
  { code: 'BVDK', name: 'Bệnh viện Đa khoa tỉnh Hưng Yên', kind: 'hospital', staff: 480 },
  { code: 'BVPN', name: 'Bệnh viện Đa khoa Phố Nối', kind: 'hospital', staff: 310 },
  { code: 'BVSN', name: 'Bệnh viện Sản Nhi tỉnh Hưng Yên', kind: 'hospital', staff: 230 },
  { code: 'BVYHCT', name: 'Bệnh viện Y dược cổ truyền tỉnh Hưng Yên', kind: 'hospital', staff: 130 },
  { code: 'BVTT', name: 'Bệnh viện Tâm thần kinh Hưng Yên', kind: 'hospital', staff: 105 },
  { code: 'BVP', name: 'Bệnh viện Phổi Hưng Yên', kind: 'hospital', staff: 95 },
  { code: 'BVM', name: 'Bệnh viện Mắt Hưng Yên', kind: 'hospital', staff: 70 },
  { code: 'BVND', name: 'Bệnh viện Bệnh nhiệt đới Hưng Yên', kind: 'hospital', staff: 85 },
  { code: 'KSBT', name: 'Trung tâm Kiểm soát bệnh tật tỉnh', kind: 'public_service_unit', staff: 140 },
  { code: 'KN', name: 'Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm', kind: 'public_service_unit', staff: 28 },
  { code: 'PY', name: 'Trung tâm Pháp y', kind: 'public_service_unit', staff: 18 },
  { code: 'GDYK', name: 'Trung tâm Giám định y khoa', kind: 'public_service_unit', staff: 14 },
];
