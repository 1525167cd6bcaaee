/** What Chinese calls things by that lie in a place: 两所高校, 企业, 各校. */
const chinese =
  /大学|高校|学校|院校|学院|企业|公司|机构|园区|小镇|医院|项目|平台|[一两二三四五六七八九十几多各某\d]\s*[所家个校区县]/;

/**
 * Whether a text speaks of things of a kind, without their names: of a university in Hangzhou, where
 * Hangzhou only says which.
 */
export function namesAKind(text: string, kinds: readonly string[]): boolean {
  const lower = text.toLowerCase();
  // "universities" begins like "university".
  return (
    chinese.test(text) ||
    kinds.some((kind) => lower.includes(kind.toLowerCase().slice(0, 7).replace(/y$/, '')))
  );
}
