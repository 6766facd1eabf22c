export { type Coefficient, coefficient, increaseByRatio, multiplyBase } from './coefficient.ts';
export { compareRatios, floorShare, percent, type Ratio, ratio } from './ratio.ts';
export { divideRounded, type RoundingMode, roundToMultiple } from './rounding.ts';
export { addVnd, type Vnd, vnd } from './vnd.ts';
