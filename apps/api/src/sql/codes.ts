/** Mã trong cơ sở dữ liệu -> mã của thư viện luật: `civil_servant` -> `civil-servant`. */
export const toDomainCode = (code: string): string => code.replaceAll('_', '-');

/** Mã của thư viện luật -> mã trong cơ sở dữ liệu: `civil-servant` -> `civil_servant`. */
export const toDatabaseCode = (code: string): string => code.replaceAll('-', '_');
