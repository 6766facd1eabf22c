declare const vndBrand: unique symbol;

/** Số tiền bằng đồng: an integer of Vietnamese đồng. */
export type Vnd = number & { readonly [vndBrand]: true };

/** @throws {RangeError} when `amount` is not a safe integer: money is never a fraction here. */
export function vnd(amount: number): Vnd {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole đồng: ${amount}`);
  return amount as Vnd;
}

export function addVnd(a: Vnd, b: Vnd): Vnd {
  return vnd(a + b);
}
