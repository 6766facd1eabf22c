import type { Instrument } from '../instrument.ts';
import { instruments1994 } from './1994.ts';
import { instruments2000 } from './2000.ts';
import { instruments2003 } from './2003.ts';
import { instruments2004 } from './2004.ts';
import { instruments2005 } from './2005.ts';
import { instruments2006 } from './2006.ts';
import { instruments2007 } from './2007.ts';
import { instruments2008 } from './2008.ts';
import { instruments2009 } from './2009.ts';
import { instruments2010 } from './2010.ts';
import { instruments2011 } from './2011.ts';
import { instruments2012 } from './2012.ts';
import { instruments2013 } from './2013.ts';
import { instruments2014 } from './2014.ts';
import { instruments2015 } from './2015.ts';
import { instruments2016 } from './2016.ts';
import { instruments2017 } from './2017.ts';
import { instruments2018 } from './2018.ts';
import { instruments2019 } from './2019.ts';
import { instruments2020 } from './2020.ts';
import { instruments2021 } from './2021.ts';
import { instruments2022 } from './2022.ts';
import { instruments2023 } from './2023.ts';
import { instruments2024 } from './2024.ts';
import { instruments2025 } from './2025.ts';
import { instruments2026 } from './2026.ts';
import { instrumentsUndated } from './undated.ts';

/** Sổ văn bản: every instrument of the registry, one file per year of issue. */
export const allInstruments: readonly Instrument[] = [
  ...instruments1994,
  ...instruments2000,
  ...instruments2003,
  ...instruments2004,
  ...instruments2005,
  ...instruments2006,
  ...instruments2007,
  ...instruments2008,
  ...instruments2009,
  ...instruments2010,
  ...instruments2011,
  ...instruments2012,
  ...instruments2013,
  ...instruments2014,
  ...instruments2015,
  ...instruments2016,
  ...instruments2017,
  ...instruments2018,
  ...instruments2019,
  ...instruments2020,
  ...instruments2021,
  ...instruments2022,
  ...instruments2023,
  ...instruments2024,
  ...instruments2025,
  ...instruments2026,
  ...instrumentsUndated,
];
