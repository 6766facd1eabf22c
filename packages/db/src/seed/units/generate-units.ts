import { TWO_TIER_GOVERNMENT_FROM } from '../calendar.ts';
import { communesOf2022, dividedCommunes } from '../data/communes-2022.ts';
import { communesOf2025 } from '../data/communes-2025.ts';
import { departmentsOf2022, provincialServiceUnits } from '../data/departments-2022.ts';
import { districtsOf2022, getDistrictOffices } from '../data/districts-2022.ts';
import { provincialHealthUnits } from '../data/health-units-2022.ts';
import type { UnitRecords } from '../rows.ts';
import { createUnitBuilder, type UnitBuilder } from './unit-builder.ts';
import { communeOf2025Code, PROVINCE_CODE } from './unit-codes.ts';

const ARRANGED_IN_2025 = 'Nghị quyết số 1666/NQ-UBTVQH15';
const ARRANGED_IN_2024_AND_2025 = 'Nghị quyết số 1248/NQ-UBTVQH15; Nghị quyết số 1666/NQ-UBTVQH15';

function addDepartments(builder: UnitBuilder): void {
  for (const department of departmentsOf2022) {
    builder.add({ code: department.code, kind: 'department', name: department.name, parentCode: PROVINCE_CODE });
    const children = [
      ...department.sections.map((name) => ({ name, kind: 'section', mark: 'P' }) as const),
      ...department.subDepartments.map((name) => ({ name, kind: 'sub_department', mark: 'CC' }) as const),
      ...department.publicServiceUnits.map((name) => ({ name, kind: 'public_service_unit', mark: 'SN' }) as const),
    ];
    children.forEach(({ name, kind, mark }, index) => {
      builder.add({ code: `${department.code}.${mark}${index + 1}`, kind, name, parentCode: department.code });
    });
  }
  provincialServiceUnits.forEach((name, index) => {
    builder.add({ code: `UBT.SN${index + 1}`, kind: 'public_service_unit', name, parentCode: PROVINCE_CODE });
  });
  for (const { code, kind, name } of provincialHealthUnits) {
    builder.add({ code: `SYT.${code}`, kind, name, parentCode: 'SYT' });
  }
}

function addDistricts(builder: UnitBuilder): void {
  const dissolvedOn = TWO_TIER_GOVERNMENT_FROM;
  for (const { code, name, shortName, urban, upperSecondarySchools } of districtsOf2022) {
    builder.add({ code, kind: 'district', name, parentCode: PROVINCE_CODE, dissolvedOn });
    for (const [officeCode, officeName] of getDistrictOffices(urban)) {
      builder.add({
        code: `${code}.${officeCode}`,
        kind: 'section',
        name: `${officeName} ${shortName}`,
        parentCode: code,
        dissolvedOn,
      });
    }
    for (const [unitCode, unitName] of [
      ['VHTTH', 'Trung tâm Văn hóa và Truyền thanh'],
      ['QLDA', 'Ban Quản lý dự án đầu tư xây dựng'],
      ['GDTX', 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên'],
    ] as const) {
      const parentCode = code;
      builder.add({
        code: `${code}.${unitCode}`,
        kind: 'public_service_unit',
        name: `${unitName} ${shortName}`,
        parentCode,
      });
    }
    builder.add({
      code: `SYT.${code}`,
      kind: 'public_service_unit',
      name: `Trung tâm Y tế ${shortName}`,
      parentCode: 'SYT',
    });
    upperSecondarySchools.forEach((school, index) => {
      builder.add({
        code: `SGDDT.${code}${index + 1}`,
        kind: 'school',
        name: `Trường THPT ${school}`,
        parentCode: 'SGDDT',
      });
    });
  }
}

function addCommunes(builder: UnitBuilder): void {
  for (const [code, name, districtCode] of communesOf2022) {
    const shortName = name.charAt(0).toLowerCase() + name.slice(1);
    const properName = name.replace(/^(Phường|Xã|Thị trấn) /, '');
    builder.add({ code, kind: 'commune', name, parentCode: districtCode, dissolvedOn: TWO_TIER_GOVERNMENT_FROM });
    builder.add({ code: `${code}.MN`, kind: 'school', name: `Trường Mầm non ${properName}`, parentCode: districtCode });
    builder.add({
      code: `${code}.TH`,
      kind: 'school',
      name: `Trường Tiểu học ${properName}`,
      parentCode: districtCode,
    });
    builder.add({ code: `${code}.THCS`, kind: 'school', name: `Trường THCS ${properName}`, parentCode: districtCode });
    const parentCode = `SYT.${districtCode}`;
    builder.add({ code: `${code}.YT`, kind: 'health_station', name: `Trạm Y tế ${shortName}`, parentCode });
  }
}

function arrangeIn2025(builder: UnitBuilder): void {
  const on = TWO_TIER_GOVERNMENT_FROM;
  for (const [code, name] of communesOf2025) {
    builder.add({
      code: communeOf2025Code(code),
      kind: 'commune',
      name,
      parentCode: PROVINCE_CODE,
      establishedOn: on,
    });
  }
  for (const [code, , , successorCode, path] of communesOf2022) {
    const successor = communeOf2025Code(successorCode);
    builder.succeed(code, successor, 'merge', on, path === 'direct' ? ARRANGED_IN_2025 : ARRANGED_IN_2024_AND_2025);
    for (const unit of ['MN', 'TH', 'THCS', 'YT']) builder.moveTo(`${code}.${unit}`, successor, on);
  }
  for (const [code, successorCode] of dividedCommunes) {
    builder.succeed(code, communeOf2025Code(successorCode), 'split', on, ARRANGED_IN_2025);
  }
  const successorOf = new Map(communesOf2022.map(([code, , , successorCode]) => [code, successorCode]));
  for (const { code, seat } of districtsOf2022) {
    const seatSuccessor = successorOf.get(seat);
    if (seatSuccessor === undefined) throw new Error(`The seat ${seat} is no commune of 2022`);
    builder.moveTo(`${code}.VHTTH`, communeOf2025Code(seatSuccessor), on);
    builder.moveTo(`${code}.QLDA`, communeOf2025Code(seatSuccessor), on);
    builder.moveTo(`${code}.GDTX`, 'SGDDT', on);
  }
}

/** Cây đơn vị của tỉnh Hưng Yên từ năm 1997: the world of 2022 and, joined to it by successions, that of 2025. */
export function generateUnits(): UnitRecords {
  const builder = createUnitBuilder();
  builder.add({ code: PROVINCE_CODE, kind: 'province', name: 'UBND tỉnh Hưng Yên' });
  addDepartments(builder);
  addDistricts(builder);
  addCommunes(builder);
  arrangeIn2025(builder);
  return builder.records;
}
