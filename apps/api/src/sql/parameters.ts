/** Tham số của một câu SQL: values never enter the text, only their numbers do. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Number of the parameter that carries `value`. */
  number(value: unknown): number {
    return this.values.push(value);
  }

  /** `$n` of the parameter that carries `value`. */
  add(value: unknown): string {
    return `$${this.number(value)}`;
  }
}
