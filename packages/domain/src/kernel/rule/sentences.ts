/**
 * Câu chữ của một quy tắc: templates by code, apart from the codes. Placeholders in braces name what the step holds:
 * `{required}` `{actual}` `{metFrom}` of a comparison, `{value}` of a figure, the inputs of a computation,
 * `{from}` `{to}` of a counted item, `{detail}` of a missing fact.
 */
export type Sentences = Readonly<Record<string, string>>;

export type Locale = 'vi' | 'en';
