import { DEMONSTRATION_AS_OF } from '../calendar.ts';
import { createRandom, type Random } from '../random.ts';
import type { UnitRow } from '../rows.ts';
import type { Post, Staffing } from './post.ts';
import {
  staffCommune,
  staffDepartment,
  staffDepartmentSection,
  staffDistrict,
  staffDistrictOffice,
  staffSubDepartment,
} from './staff-offices.ts';
import { staffHealthStation, staffHealthUnit, staffPublicServiceUnit, staffSchool } from './staff-services.ts';

const DISTRICT_OFFICE = /^3\d\d\./;
const HEALTH_UNIT = /^SYT\./;

function staffUnit({ code, kind, name }: UnitRow, random: Random): Staffing[] {
  switch (kind) {
    case 'province':
      return [];
    case 'department':
      return staffDepartment(code);
    case 'sub_department':
      return staffSubDepartment(random);
    case 'section':
      return DISTRICT_OFFICE.test(code)
        ? staffDistrictOffice(name, random)
        : staffDepartmentSection(code, name, random);
    case 'district':
      return staffDistrict();
    case 'commune':
      return staffCommune(random);
    case 'school':
      return staffSchool(code, random);
    case 'health_station':
      return staffHealthStation(random);
    case 'hospital':
      return staffHealthUnit(code, random);
    case 'public_service_unit':
      return HEALTH_UNIT.test(code) ? staffHealthUnit(code, random) : staffPublicServiceUnit(name, random);
  }
}

/** Staff move among units of a pool: the same kind of unit and, for schools, the same level. */
function getPool({ code, kind }: UnitRow, staffing: Staffing): string {
  const level = kind === 'school' ? code.split('.').at(-1)?.replace(/\d+/, 'THPT') : '';
  const tier = kind === 'section' && DISTRICT_OFFICE.test(code) ? 'district' : '';
  return [kind, level, tier, staffing.track ?? staffing.kind].join('/');
}

/** Các chỗ làm việc có người giữ ngày 31/12/2022, in the order of the units. */
export function generatePosts(seed: number, units: readonly UnitRow[]): Post[] {
  const posts: Post[] = [];
  for (const unit of units) {
    if (unit.establishedOn > DEMONSTRATION_AS_OF) continue;
    for (const staffing of staffUnit(unit, createRandom(seed, `posts:${unit.code}`))) {
      const { jobTitle, kind, track, women, count, leadership = false } = staffing;
      const pool = getPool(unit, staffing);
      for (let index = 0; index < count; index += 1) {
        posts.push({ unitCode: unit.code, jobTitle, kind, leadership, track, women, pool });
      }
    }
  }
  return posts;
}
