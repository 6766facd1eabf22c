import { type Citation, cite, type Provenance } from '../../kernel/index.ts';

/** Thời gian giữ bậc, nâng bậc lương: the frame decree. */
export const DECREE_204_ARTICLE_7 = cite('204/2004/NĐ-CP', { article: '7' });

/** Chế độ nâng bậc lương thường xuyên. */
export const CIRCULAR_08_ARTICLE_2 = cite('08/2013/TT-BNV', { article: '2' });

/** Thời gian được tính, trước khi bổ sung năm 2021. */
export const COUNTED_IN = cite('08/2013/TT-BNV', { article: '2', clause: '1', point: 'b' });

/** Thời gian không được tính, trước khi bổ sung năm 2021. */
export const NOT_COUNTED = cite('08/2013/TT-BNV', { article: '2', clause: '1', point: 'c' });

/** Thời gian phục vụ tại ngũ được tính (bổ sung năm 2021). */
export const COUNTED_IN_SINCE_2021 = cite('03/2021/TT-BNV', { article: '1', clause: '2' });

/** Tập sự, đào ngũ, án treo, nghỉ chờ đủ tuổi nghỉ hưu không được tính (bổ sung năm 2021). */
export const NOT_COUNTED_SINCE_2021 = cite('03/2021/TT-BNV', { article: '1', clause: '3' });

/** Tiêu chuẩn 1: xếp loại từ hoàn thành nhiệm vụ trở lên. */
export const STANDARD_RATING = cite('03/2021/TT-BNV', { article: '1', clause: '4' });

/** Tiêu chuẩn 2: không vi phạm kỷ luật. */
export const STANDARD_DISCIPLINE = cite('08/2013/TT-BNV', { article: '2', clause: '2' });

/** Kéo dài thời gian nâng bậc lương. */
export const EXTENSION = cite('03/2021/TT-BNV', { article: '1', clause: '5' });

/** Kéo dài thời gian xét hưởng phụ cấp thâm niên vượt khung. */
export const EXTENSION_BEYOND_FRAME = cite('03/2021/TT-BNV', { article: '2', clause: '2' });

/** Quy định làm căn cứ tính thời gian: what a version of a rule cites, and whether it knows of delays. */
export interface StepLaw {
  readonly by: Citation;
  readonly rating: Citation;
  readonly ratingProvenance: Provenance;
  readonly discipline: Citation;
  readonly interruption: Citation;
  /** The not-counted time and the extensions are shown only under a law that has been read. */
  readonly showsDelays: boolean;
}

/** Trước 15/08/2021: only the frame decree is relied on, and only for persons whom nothing delays. */
export const LAW_BEFORE_2021: StepLaw = {
  by: DECREE_204_ARTICLE_7,
  rating: DECREE_204_ARTICLE_7,
  ratingProvenance: 'secondary',
  discipline: DECREE_204_ARTICLE_7,
  interruption: DECREE_204_ARTICLE_7,
  showsDelays: false,
};

/** Từ 15/08/2021: Thông tư 08/2013/TT-BNV as amended by Thông tư 03/2021/TT-BNV. */
export const LAW_SINCE_2021: StepLaw = {
  by: CIRCULAR_08_ARTICLE_2,
  rating: STANDARD_RATING,
  ratingProvenance: 'text',
  discipline: STANDARD_DISCIPLINE,
  interruption: NOT_COUNTED,
  showsDelays: true,
};
