const written = /^([RF])(\s*[-–—]\s*|\s*)([2-9A-HJ-NP-Z]{5,6})$/u;

/** The number of a request or a referral (`R-7KQ4M`, `F-7KQ4WX`), as people type it; null where what was typed is none. */
export const numberIn = (typed: string): string | null => {
  const [, kind, between = '', code = ''] = written.exec(typed.trim().toUpperCase()) ?? [];
  const isNumber = code.length === (kind === 'R' ? 5 : 6) && (between.trim() !== '' || /\d/u.test(code));
  return isNumber ? `${kind}-${code}` : null;
};
