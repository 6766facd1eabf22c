/** Mong đợi và cách sửa của một loại lỗi. */
export interface IssueSentence {
  readonly expected: { readonly vi: string; readonly en: string };
  readonly remedy: { readonly vi: string; readonly en: string };
}

export const sentence = (
  expectedVi: string,
  expectedEn: string,
  remedyVi: string,
  remedyEn: string,
): IssueSentence => ({
  expected: { vi: expectedVi, en: expectedEn },
  remedy: { vi: remedyVi, en: remedyEn },
});
